package io.handoff.handoff;

import io.handoff.access.Accounts;
import io.handoff.access.Company;
import io.handoff.config.Sql;
import io.handoff.ids.HandoffId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whose name, logo and colour a phone sees: the account's, and what that leaves out from the request that began the handoff. */
@ApplicationScoped
public class Looks {
    @Inject
    Accounts accounts;

    @Inject
    Sql sql;

    /** Keeps what the request said, until the handoff's end. */
    void keep(HandoffId handoff, Company company) {
        sql.run(
                "insert into handoff_company (handoff_id, name, logo_url, primary_color) values (?1, ?2, ?3, ?4)",
                handoff.value(),
                company.name(),
                company.logoUrl(),
                company.primaryColor());
    }

    Company of(Handoff handoff) {
        var said = sql
                .rows(
                        "select name, logo_url, primary_color from handoff_company where handoff_id = ?1",
                        handoff.id().value())
                .stream()
                .findFirst()
                .map(row -> new Company((String) row[0], (String) row[1], (String) row[2]))
                .orElse(new Company(null, null, null));
        return accounts.company(handoff.account()).map(own -> own.orElse(said)).orElse(said);
    }

    void forget(HandoffId handoff) {
        sql.run("delete from handoff_company where handoff_id = ?1", handoff.value());
    }
}
