package io.handoff.access;

import io.handoff.config.Sql;
import io.handoff.ids.HandoffId;
import io.handoff.ids.SessionId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * What the phone of a handoff may still do, and when it was last heard. Asked at every request of a phone, so that ending a
 * handoff ends its tokens at once.
 */
@Stateless
public class PhoneGrants {
    /** How exactly it is known when a phone was heard: written so rarely, it costs nothing. */
    public static final Duration GRAIN = Duration.ofSeconds(10);

    /** Which part of the allow-list. */
    public enum Level {
        /** The desktop has not yet said that this is the right phone. */
        CONFIRMING,
        OPEN,
        /** Reading only. */
        FINISHED,
        /** Nothing. */
        REVOKED;

        private static Level of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * How things stand with a phone.
     *
     * @param quiet whether its desktop was told that it is silent
     */
    public record Standing(Level level, boolean quiet) {
        private static final Standing NONE = new Standing(Level.REVOKED, false);
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

    /** Notes that the phone was heard just now. */
    public Standing heard(HandoffId handoff) {
        return sql
                .rows(
                        """
                        with heard as (
                            update phone_grant set seen_at = clock_timestamp()
                            where handoff_id = ?1 and level <> 'revoked'
                              and seen_at < clock_timestamp() - make_interval(secs => ?2))
                        select level, quiet from phone_grant where handoff_id = ?1""",
                        handoff.value(),
                        (double) GRAIN.toSeconds())
                .stream()
                .findFirst()
                .map(row -> new Standing(Level.of((String) row[0]), (Boolean) row[1]))
                .orElse(Standing.NONE);
    }

    /** When the phone was last heard, never earlier than that by more than {@link #GRAIN}. */
    public Instant seenAt(HandoffId handoff) {
        return sql.first(Instant.class, "select seen_at from phone_grant where handoff_id = ?1", handoff.value())
                .orElseThrow();
    }

    public boolean isQuiet(HandoffId handoff) {
        return sql.exists("select 1 from phone_grant where handoff_id = ?1 and quiet", handoff.value());
    }

    /** Notes what the desktop is told; whether that is news. */
    public boolean setQuiet(HandoffId handoff, boolean quiet) {
        return sql.run(
                        "update phone_grant set quiet = ?2 where handoff_id = ?1 and quiet <> ?2",
                        handoff.value(),
                        quiet)
                > 0;
    }
}
