package io.handoff.eligibility;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a payer's answer comes to.
 *
 * @param answer the answer as it is and its summary, for {@link Eligibility#answer}; without the summary where it could not be
 * understood; null where nothing of it is kept
 * @param fault why the question is not answered by it; null where it is
 */
record Outcome(JsonNode answer, Fault fault) {
    static Outcome failed(Fault fault) {
        return new Outcome(null, fault);
    }
}
