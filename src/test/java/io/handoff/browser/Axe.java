package io.handoff.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * axe-core, put into each document once: its builder puts it in anew for every look, which takes longer than the look. With the
 * one rule of WCAG 2.2 that it leaves out by itself.
 */
final class Axe {
    private static final String SOURCE = source();
    private static final String RUN =
            """
            () => axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }).then(({ violations }) =>
                violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`))""";

    private Axe() {}

    /** Each rule that the page breaks, and where. */
    static List<?> violationsOn(Page page) {
        if (page.evaluate("() => 'axe' in window").equals(false)) {
            page.evaluate(SOURCE);
        }
        return (List<?>) page.evaluate(RUN);
    }

    private static String source() {
        try (var file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
