package io.handoff.browser;

import com.google.gson.Gson;
import com.microsoft.playwright.Page;
import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.SpecimenCard;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Measures handoffs in real browsers on one machine: when the phone says that it is done, and when the desktop knows. */
public final class HandoffTimes {
    private static final SpecimenCard CARD = SpecimenCard.complete();

    private static final String PHONE =
            """
            new MutationObserver((_, watch) => {
              if (!document.querySelector('[data-testid=done]')) return;
              window.doneAt = performance.timeOrigin + performance.now();
              watch.disconnect();
            }).observe(document, { childList: true, subtree: true });""";

    private static final String DESKTOP =
            """
            () => {
              document.querySelector('card-scan-view').onSuccess =
                () => { window.succeededAt = performance.timeOrigin + performance.now(); };
            }""";

    private static final String ACCEPTED =
            """
            () => performance.timeOrigin + performance.getEntriesByType('resource')
              .filter(({ name }) => name.includes('/upload')).pop().responseEnd""";

    private HandoffTimes() {}

    /**
     * One handoff, in milliseconds.
     *
     * @param delivered from the phone's last screen to the desktop's {@code onSuccess}; less than zero where the desktop
     *     was first
     * @param read from the answer to the upload to {@code onSuccess}
     */
    public record Round(double delivered, double read) {}

    /** Hands a card over as often as that, with a server that has read one already. */
    public static List<Round> of(URI server, int rounds) {
        List<Round> all = new ArrayList<>();
        try (var browsers = new Browsers(new Film(CARD.front(CardDesign.SIDE_BY_SIDE)))) {
            one(browsers, server);
            for (int round = 0; round < rounds; round++) {
                all.add(one(browsers, server));
            }
        }
        return all;
    }

    private static Round one(Browsers browsers, URI server) {
        var desktop = new Desktop(browsers.withoutCamera(), server);
        var phone = new Phone(browsers.withCamera(), server);
        try {
            phone.page.addInitScript(PHONE);
            String link = desktop.getsALink("");
            desktop.page.evaluate(DESKTOP);
            phone.starts(link).shoots();
            double succeeded = time(desktop.page, "() => window.succeededAt");
            double done = time(phone.page, "() => window.doneAt");
            double accepted = number(phone.page.evaluate(ACCEPTED));
            return new Round(succeeded - done, succeeded - accepted);
        } finally {
            desktop.leaves();
            phone.leaves();
        }
    }

    private static double time(Page page, String expression) {
        return number(page.waitForFunction(expression).jsonValue());
    }

    private static double number(Object value) {
        return new Gson().toJsonTree(value).getAsDouble();
    }
}
