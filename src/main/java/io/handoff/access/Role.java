package io.handoff.access;

/** Names for {@code @RolesAllowed}. */
public final class Role {
    public static final String BACKEND = "backend";
    public static final String DESKTOP = "desktop";
    public static final String PHONE = "phone";

    private Role() {}
}
