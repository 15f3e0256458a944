package io.handoff.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/**
 * Who asks the patient: a name, and a look where one is set; each may be null. The logo is a {@code data:} address, because
 * the phone page asks nobody but this server for anything.
 */
public record Company(String name, String logoUrl, String primaryColor) {
    /** The most characters that a logo's address may have. */
    public static final int LONGEST_LOGO = 48_000;

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 80;

    private static final Company NOBODY = new Company(null, null, null);
    private static final Pattern LOGO =
            Pattern.compile("data:image/(?:png|jpeg|webp|svg\\+xml);base64,[A-Za-z0-9+/]++={0,2}+");
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

    static Company of(JsonNode setting) {
        var logo = setting.path("logo_url").textValue();
        return new Company(
                setting.path("name").textValue(),
                // one from a time when addresses elsewhere were taken; the page could not load it
                logo != null && isLogo(logo) ? logo : null,
                setting.path("primary_color").textValue());
    }

    /** This one, with what it leaves out taken from another one, which may be null. */
    public Company orElse(Company other) {
        var rest = other == null ? NOBODY : other;
        return new Company(
                name == null ? rest.name : name,
                logoUrl == null ? rest.logoUrl : logoUrl,
                primaryColor == null ? rest.primaryColor : primaryColor);
    }

    /** Whether it says nothing at all. */
    public boolean isNobody() {
        return equals(NOBODY);
    }

    public static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME && text.chars().noneMatch(Character::isISOControl);
    }

    public static boolean isLogo(String text) {
        return text.length() <= LONGEST_LOGO && LOGO.matcher(text).matches();
    }

    public static boolean isColor(String text) {
        return COLOR.matcher(text).matches();
    }
}
