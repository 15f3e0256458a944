package io.handoff.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.config.Json;
import io.handoff.ids.CardId;
import io.handoff.ids.Id;
import io.handoff.problem.HttpProblem;
import io.handoff.problem.Problem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * The body of {@code POST /eligibility}, found to be sound.
 *
 * @param dependent ours: whose coverage is asked for where that is not the subscriber's own; else null
 * @param payerId ours: null for the one that the card tells
 * @param serviceTypes ours: service type codes; null for those of the clearinghouse's setting
 */
public record NewEligibility(
        CardId card,
        Provider provider,
        Subscriber subscriber,
        Subscriber dependent,
        String payerId,
        List<String> serviceTypes) {
    private static final int LONGEST_ID = 80;
    private static final int MOST_SERVICE_TYPES = 99;

    /**
     * @param today for the date of birth
     * @throws Problem 400 where something is missing or wrong, 404 where the card's id is none
     */
    static NewEligibility of(byte[] body, LocalDate today) {
        var members = new Members("", parse(body));
        var eligibility = members.object("eligibility");
        var provider = Provider.of(eligibility.object("provider"));
        var subscriber = Subscriber.of(eligibility.object("subscriber"), today);
        return new NewEligibility(
                Id.parse(members.required("card_id"), CardId::new),
                provider,
                subscriber,
                eligibility.has("dependent") ? Subscriber.of(eligibility.object("dependent"), today) : null,
                eligibility.code("payer_id", LONGEST_ID),
                eligibility.serviceTypes("service_types", MOST_SERVICE_TYPES));
    }

    private static JsonNode parse(byte[] body) {
        try {
            var read = body == null ? null : Json.MAPPER.readTree(body);
            if (read != null && read.isObject()) {
                return read;
            }
        } catch (IOException e) {
            // falls through
        }
        throw HttpProblem.malformedBody();
    }
}
