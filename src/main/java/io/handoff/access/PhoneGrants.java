package io.handoff.access;

import io.handoff.config.Sql;
import io.handoff.ids.HandoffId;
import io.handoff.ids.SessionId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;

/** What the phone of a handoff may still do: asked at every request, so that ending a handoff ends its tokens at once. */
@Stateless
public class PhoneGrants {
    /** All of the allow-list, the reading part of it, or nothing. */
    public enum Level {
        OPEN,
        FINISHED,
        REVOKED
    }

    @Inject
    Sql sql;

    public void set(HandoffId handoff, SessionId session, Level level) {
        sql.run(
                """
                insert into phone_grant (handoff_id, session_id, level) values (?1, ?2, ?3)
                on conflict (handoff_id) do update set level = excluded.level, updated_at = now()""",
                handoff.value(),
                session.value(),
                level.name().toLowerCase(Locale.ROOT));
    }

    public Level level(HandoffId handoff) {
        return sql.first(String.class, "select level from phone_grant where handoff_id = ?1", handoff.value())
                .map(level -> Level.valueOf(level.toUpperCase(Locale.ROOT)))
                .orElse(Level.REVOKED);
    }
}
