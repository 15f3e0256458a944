package io.handoff.eligibility;

import io.handoff.client.Answer;
import io.handoff.client.Api;
import io.handoff.testing.TestServer;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Questions to payers about cards that are read, as clients put them. */
public final class Asked {
    private static final TestServer SERVER = TestServer.shared();
    private static final Api API = new Api(SERVER.http());

    private Asked() {}

    /** A question about the member of this number, whom payer 60054 insures. */
    static Answer of(String token, String card, String memberId) {
        return of(token, card, Map.of("payer_id", "60054"), memberId);
    }

    /** @param more members of {@code eligibility} */
    static Answer of(String token, String card, Map<String, ?> more, String memberId) {
        return of(API, token, card, more, memberId);
    }

    /** The same question, put to another node. */
    public static Answer of(Api node, String token, String card) {
        return of(node, token, card, Map.of("payer_id", "60054"), "M1");
    }

    private static Answer of(Api node, String token, String card, Map<String, ?> more, String memberId) {
        var eligibility = new HashMap<String, Object>(Map.of(
                "provider", Map.of("npi", "1234567893", "organization_name", "Harbor Clinic"),
                "subscriber",
                        Map.of(
                                "first_name", "Ada",
                                "last_name", "Okafor",
                                "date_of_birth", "19800101",
                                "member_id", memberId)));
        eligibility.putAll(more);
        return node.post("/v1/eligibility", token, Map.of("card_id", card, "eligibility", eligibility));
    }

    /** What is to be had about it now. */
    static Answer read(String token, String id) {
        return API.get("/v1/eligibility/" + id, token).expect(200);
    }

    /** The card as if it had been read to its end, with nothing on it. */
    public static String completed(String card) {
        change("update card set state = 'completed' where id = ?", card);
        return card;
    }

    static void change(String sql, String id) {
        try (var connection = SERVER.database().connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if the pause before the next attempt were over, or the node that asked were gone. */
    public static void itsTurnComes(String id) {
        change(
                "update scheduled_tasks set execution_time = now() where task_instance ="
                        + " (select ticket::text from eligibility where id = ?)",
                id);
    }
}
