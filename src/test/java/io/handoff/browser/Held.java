package io.handoff.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;

/** Calls of a page that wait on their way to the server, so that a passing moment can be looked at. */
final class Held {
    private final Page page;
    private final String addresses;
    private final List<Route> waiting = new ArrayList<>();

    /** @param addresses a glob, such as {@code **}{@code /upload} */
    Held(Page page, String addresses) {
        this.page = page;
        this.addresses = addresses;
        page.route(addresses, waiting::add);
    }

    void release() {
        page.unroute(addresses);
        waiting.forEach(Route::resume);
    }
}
