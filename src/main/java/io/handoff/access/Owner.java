package io.handoff.access;

import io.handoff.ids.AccountId;
import io.handoff.ids.HandoffId;
import io.handoff.ids.PersonId;
import io.handoff.ids.SessionId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Whose a row is: the account's, the person's, and the stay's in which it was made. */
@Embeddable
public class Owner {
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "person_id")
    private UUID personId;

    protected Owner() {}

    public Owner(Stay stay) {
        accountId = stay.account().value();
        sessionId = stay.session().value();
        personId = stay.person().value();
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public SessionId session() {
        return new SessionId(sessionId);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    /** Whether the row, made in this handoff (or null), is the caller's to see. */
    public boolean admits(Caller caller, HandoffId handoff) {
        return caller.owns(account(), person(), handoff);
    }
}
