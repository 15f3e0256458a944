package io.handoff.access;

import io.handoff.config.Settings;
import io.handoff.config.Sql;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Credentials that were good when somebody began to wait with them: an API key can be revoked meanwhile, a session can end. */
@Stateless
public class Withdrawn {
    @Inject
    Settings settings;

    @Inject
    Sql sql;

    /** Those whose credentials are good no more; one query for all. */
    public Set<Caller> among(Collection<Caller> waiting) {
        if (waiting.isEmpty()) {
            return Set.of();
        }
        var ids = waiting.stream().map(Withdrawn::id).distinct().map(UUID::toString);
        var gone = sql
                .rows(
                        """
                        select id, 1 from unnest(cast(string_to_array(?1, ' ') as uuid[])) as waiting (id)
                        where not exists (select 1 from api_key k where k.id = waiting.id and k.revoked_at is null)
                          and not exists (
                            select 1 from session s where s.id = waiting.id and s.ended_at is null
                              and s.last_used_at > now() - make_interval(secs => ?2))""",
                        ids.collect(Collectors.joining(" ")),
                        (double) settings.sessionIdle().toSeconds())
                .stream()
                .map(row -> (UUID) row[0])
                .collect(Collectors.toSet());
        var withdrawn = new HashSet<>(waiting);
        withdrawn.removeIf(caller -> !gone.contains(id(caller)));
        return withdrawn;
    }

    private static UUID id(Caller caller) {
        return caller instanceof Caller.Backend backend
                ? backend.key()
                : caller.session().value();
    }
}
