package io.handoff.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What an account may set for itself, and what each value must look like. */
public enum AccountSetting {
    /** Origins whose pages may call, such as {@code https://www.example.org}; {@code *} for all. */
    ORIGINS(
            "origins",
            "a list of origins such as https://www.example.org",
            value -> listOf(value, text -> text.equals("*") || origin(text))),

    /** Pages of one's own that a magic link may lead to, beside this server's capture page. */
    URL_BASES(
            "url_bases",
            "a list of https addresses (http for localhost only) of at most 500 characters",
            value -> listOf(value, AccountSetting::isPrivate)),

    /** What patients see: {@code {"name", "logo_url", "primary_color"}}. What a handoff's own request says counts where this is silent. */
    COMPANY(
            "company",
            "an object with a name of at most 80 characters, and optionally a primary_color such as #0a7cff and a logo_url: "
                    + "the picture itself as data:image/png;base64,… (or jpeg, webp, svg+xml) of at most 48000 "
                    + "characters, because the phone page loads nothing from elsewhere",
            AccountSetting::company),

    /** What the phone may show: {@code {"shows_result": true}} for what was read; else it says only that it is done. */
    PHONE(
            "phone",
            "an object with shows_result, true or false",
            value -> value.isObject()
                    && value.size() == 1
                    && value.path("shows_result").isBoolean());

    private static final int MOST = 50;

    /** A QR code holds some more, with the token. */
    private static final int LONGEST_ADDRESS = 500;

    private static final Set<String> COMPANY_MEMBERS = Set.of("name", "logo_url", "primary_color");

    private final String wire;
    private final String form;
    private final Predicate<JsonNode> valid;

    AccountSetting(String wire, String form, Predicate<JsonNode> valid) {
        this.wire = wire;
        this.form = form;
        this.valid = valid;
    }

    static Optional<AccountSetting> of(String wire) {
        return Stream.of(values()).filter(setting -> setting.wire.equals(wire)).findFirst();
    }

    String wire() {
        return wire;
    }

    String form() {
        return form;
    }

    boolean accepts(JsonNode value) {
        return value != null && valid.test(value);
    }

    private static boolean listOf(JsonNode value, Predicate<String> each) {
        return value.isArray()
                && value.size() <= MOST
                && StreamSupport.stream(value.spliterator(), false)
                        .allMatch(item -> item.isTextual() && each.test(item.textValue()));
    }

    /** A link's token must not travel in clear. */
    private static boolean isPrivate(String text) {
        return address(text)
                .filter(uri -> text.length() <= LONGEST_ADDRESS)
                .filter(uri -> "https".equals(uri.getScheme()) || "localhost".equals(uri.getHost()))
                .isPresent();
    }

    private static boolean origin(String text) {
        return address(text)
                .filter(uri -> (uri.getScheme() + "://" + uri.getRawAuthority()).equals(text))
                .isPresent();
    }

    private static Optional<URI> address(String text) {
        try {
            var uri = URI.create(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            boolean bare = uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
            return Optional.of(uri).filter(found -> web && bare && found.getHost() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean company(JsonNode value) {
        return value.isObject()
                && value.properties().stream().allMatch(member -> COMPANY_MEMBERS.contains(member.getKey()))
                && text(value, "name", Company::isName)
                && (!value.has("logo_url") || text(value, "logo_url", Company::isLogo))
                && (!value.has("primary_color") || text(value, "primary_color", Company::isColor));
    }

    private static boolean text(JsonNode value, String member, Predicate<String> valid) {
        return value.path(member).isTextual() && valid.test(value.path(member).textValue());
    }
}
