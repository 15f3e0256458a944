package io.handoff.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.handoff.access.Caller;
import io.handoff.access.Stay;
import io.handoff.config.Json;
import io.handoff.config.Sql;
import io.handoff.crypto.Vault;
import io.handoff.ids.AccountId;
import io.handoff.ids.CardId;
import io.handoff.ids.HandoffId;
import io.handoff.ids.PersonId;
import io.handoff.ids.SessionId;
import io.handoff.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Cards as questions need them, read from their table. */
@ApplicationScoped
class ScannedCards {
    private static final Set<String> READ = Set.of("completed", "enriched");

    @Inject
    Sql sql;

    @Inject
    Vault vault;

    /**
     * The card, its row locked until the transaction ends, so that it is not deleted meanwhile.
     *
     * @throws Problem 404 where the caller sees no such card or it is deleted, 400 where it is not read yet
     */
    ScannedCard lockOwn(CardId id, Caller caller) {
        var found = sql.rows(
                """
                select account_id, person_id, session_id, handoff_id, state, details, payer_match
                from card where id = ?1 and deleted_at is null for update""",
                id.value());
        if (found.isEmpty()) {
            throw Problem.notFound();
        }
        var row = found.get(0);
        var stay = new Stay(new AccountId((UUID) row[0]), new PersonId((UUID) row[1]), new SessionId((UUID) row[2]));
        var handoff = row[3] == null ? null : new HandoffId((UUID) row[3]);
        if (!caller.owns(stay.account(), stay.person(), handoff)) {
            throw Problem.notFound();
        }
        if (!READ.contains((String) row[4])) {
            throw Problem.badRequest(
                    "card_not_completed", "card_id names a card that is not completed: scan it to its end first.");
        }
        return new ScannedCard(
                stay,
                handoff,
                opened(stay.account(), "card/details/" + id, (byte[]) row[5]),
                opened(stay.account(), "card/payer_match/" + id, (byte[]) row[6]));
    }

    /** Locks the row for a change to one of the card's questions. */
    void lock(CardId id) {
        sql.first(UUID.class, "select id from card where id = ?1 for update", id.value());
    }

    private JsonNode opened(AccountId account, String place, byte[] sealed) {
        return sealed == null
                ? MissingNode.getInstance()
                : Json.read(vault.open(account, place, sealed), JsonNode.class);
    }
}
