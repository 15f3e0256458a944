package io.handoff.live;

import io.handoff.config.Json;
import io.handoff.events.EventFrame;
import io.handoff.events.LoggedEvent;

/**
 * One thing that is said to a client.
 *
 * @param seq the event's number; 0 for an answer that is no event
 */
record Said(String text, long seq) {
    static Said of(LoggedEvent event) {
        return new Said(Json.write(EventFrame.of(event)), event.seq());
    }

    static Said answer(String text) {
        return new Said(text, 0);
    }
}
