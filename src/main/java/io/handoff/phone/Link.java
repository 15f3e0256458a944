package io.handoff.phone;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A magic link: {@code <page>/?token=<token>}, whatever else published front ends hang on. What may not stand in an address is no
 * token: Java would repeat it in an error.
 */
record Link(String page, String token) {
    private static final Pattern FORM =
            Pattern.compile("(https?://[^?#]+?)/*\\?(?:[^#]*&)?token=([\\w.~%+-]+)(?:[&#].*)?");

    /** @throws PhoneProblem where it is none */
    static Link parse(String text) {
        return Optional.of(FORM.matcher(text))
                .filter(Matcher::matches)
                .map(found -> new Link(found.group(1), found.group(2)))
                .orElseThrow(() -> PhoneProblem.usage("A magic link looks like https://host/?token=…"));
    }

    /** Where the server's REST interface is, if it is the page's own. */
    String api() {
        return URI.create(page) + "/v1";
    }
}
