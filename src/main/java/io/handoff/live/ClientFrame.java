package io.handoff.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.handoff.config.Json;
import io.handoff.ids.CardId;
import io.handoff.ids.Id;
import io.handoff.problem.Problem;
import java.util.Optional;

/** What a client may say on its socket. */
sealed interface ClientFrame {
    /** The text {@code ping}, answered with the text {@code pong}. */
    record Ping() implements ClientFrame {}

    /** {@code {"action":"register","card_id":"…"}}: asks for the card's newest event, and to follow the card. */
    record Register(CardId card) implements ClientFrame {}

    /** {@code {"action":"resume","after":n}}: asks for all events of the session after number n. */
    record Resume(long after) implements ClientFrame {}

    /** The JSON form. */
    record Words(String action, String cardId, Long after) {}

    /** Reads a frame; what nobody knows is nothing, so that newer clients may say more. */
    static Optional<ClientFrame> parse(String text) {
        if (text.equals("ping")) {
            return Optional.of(new Ping());
        }
        try {
            var words = Json.MAPPER.readValue(text, Words.class);
            if (words != null && "register".equals(words.action()) && words.cardId() != null) {
                return Optional.of(new Register(Id.parse(words.cardId(), CardId::new)));
            }
            if (words != null && "resume".equals(words.action()) && words.after() != null && words.after() >= 0) {
                return Optional.of(new Resume(words.after()));
            }
        } catch (JsonProcessingException | Problem e) {
            // nothing that anybody could answer
        }
        return Optional.empty();
    }
}
