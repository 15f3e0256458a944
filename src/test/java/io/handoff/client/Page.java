package io.handoff.client;

import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What {@code GET /v1/events} answers to who asks.
 *
 * @param seq what to ask after next
 */
public record Page(List<Frame> events, long seq) {
    static Page of(Answer answer) {
        var json = answer.expect(200).json();
        return new Page(
                StreamSupport.stream(json.required("events").spliterator(), false)
                        .map(Frame::new)
                        .toList(),
                json.required("seq").longValue());
    }
}
