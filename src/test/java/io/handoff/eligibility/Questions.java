package io.handoff.eligibility;

import io.handoff.clearinghouse.Clearinghouse;
import io.handoff.clearinghouse.Form;
import io.handoff.clearinghouse.Party;
import io.handoff.ids.AccountId;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Questions on their way, as unit tests make them up. */
final class Questions {
    private static final Inquiry ADA = new Inquiry(
            "000000042",
            "60054",
            null,
            new Provider(null, null, "Harbor Clinic", "1234567893"),
            new Subscriber("Ada", "Okafor", "W123456789", "19800101"),
            null,
            null);

    private Questions() {}

    /** Asked then, by a clearinghouse that has not said where it is. */
    static Question at(String time) {
        return at(time, null);
    }

    static Question at(String time, ZoneId zone) {
        return new Question(
                UUID.randomUUID(), new AccountId(UUID.randomUUID()), clearinghouse(zone), ADA, Instant.parse(time));
    }

    static Clearinghouse clearinghouse(ZoneId zone) {
        var party = new Party("ZZ", "RIVERBEND", "RIVERBEND");
        return new Clearinghouse(
                Form.CORE_MIME,
                URI.create("https://clearinghouse.example.org/"),
                party,
                party,
                true,
                null,
                null,
                Map.of(),
                null,
                List.of("30", "33"),
                null,
                zone);
    }
}
