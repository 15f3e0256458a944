package io.handoff.audit;

import io.handoff.config.Sql;
import io.handoff.ids.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.stream.Collectors;

/** The audit trail. */
@ApplicationScoped
public class Audit {
    @Inject
    Sql sql;

    /**
     * Adds a line, in the caller's transaction.
     *
     * @param actor who: {@code key:<id>}, {@code session:<id>}, {@code phone:<handoff id>}
     * @param action what, in the past tense: {@code card.read}
     * @param subject the id of what it was done to
     */
    public void record(AccountId account, String actor, String action, Object subject) {
        sql.run(
                "insert into audit (account_id, actor, action, subject) values (?1, ?2, ?3, ?4)",
                account.value(),
                actor,
                action,
                subject.toString());
    }

    /** Adds a line for each subject. */
    public void recordAll(AccountId account, String actor, String action, Collection<?> subjects) {
        sql.run(
                """
                insert into audit (account_id, actor, action, subject)
                select ?1, ?2, ?3, unnest(string_to_array(?4, ' '))""",
                account.value(),
                actor,
                action,
                subjects.stream().map(Object::toString).collect(Collectors.joining(" ")));
    }
}
