package io.handoff.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayList;
import java.util.List;

/** What a page's socket would tell it next, held back so that a passing moment can be looked at. */
final class HeldFrames {
    private final String part;
    private final List<String> held = new ArrayList<>();
    private WebSocketRoute browser;
    private boolean released;

    /** @param part what a frame that is held back contains */
    HeldFrames(Page page, String part) {
        this.part = part;
        page.routeWebSocket(url -> true, this::join);
    }

    private void join(WebSocketRoute socket) {
        browser = socket;
        socket.connectToServer().onMessage(frame -> pass(frame.text()));
    }

    private void pass(String frame) {
        if (!released && frame.contains(part)) {
            held.add(frame);
        } else {
            browser.send(frame);
        }
    }

    void release() {
        released = true;
        held.forEach(browser::send);
    }
}
