package io.handoff.access;

import io.handoff.ids.AccountId;
import io.handoff.ids.HandoffId;
import io.handoff.ids.PersonId;
import io.handoff.ids.SessionId;
import io.handoff.problem.Problem;
import java.security.Principal;
import java.util.UUID;

/** Who is calling, as far as the credentials prove it. */
public sealed interface Caller extends Principal {
    AccountId account();

    /** The role that {@code @RolesAllowed} asks for. */
    String role();

    /** Whether things of this person, made in this handoff (or null), are the caller's to see. */
    boolean owns(AccountId account, PersonId person, HandoffId handoff);

    /** The caller's session. */
    default SessionId session() {
        throw Problem.notAllowed();
    }

    /** The caller's person. */
    default PersonId person() {
        throw Problem.notAllowed();
    }

    /** The handoff that the caller acts in, or null. */
    default HandoffId handoff() {
        return null;
    }

    /** The organisation's backend, by an API key: all that the account owns. */
    record Backend(AccountId account, UUID key) implements Caller {
        @Override
        public String role() {
            return Role.BACKEND;
        }

        @Override
        public boolean owns(AccountId owner, PersonId person, HandoffId handoff) {
            return account.equals(owner);
        }

        @Override
        public String getName() {
            return "key:" + key;
        }
    }

    /** A person at the desktop, by a session JWT: all that the person owns. */
    record Desktop(AccountId account, PersonId person, SessionId session) implements Caller {
        @Override
        public String role() {
            return Role.DESKTOP;
        }

        @Override
        public boolean owns(AccountId owner, PersonId owned, HandoffId handoff) {
            return account.equals(owner) && person.equals(owned);
        }

        @Override
        public String getName() {
            return "session:" + session;
        }
    }

    /**
     * The person's phone, by a JWT of its handoff: what was made in that handoff.
     *
     * @param level how far the handoff has come, and so what the phone may do
     */
    record Phone(AccountId account, PersonId person, SessionId session, HandoffId handoff, PhoneGrants.Level level)
            implements Caller {
        @Override
        public String role() {
            return Role.PHONE;
        }

        @Override
        public boolean owns(AccountId owner, PersonId owned, HandoffId made) {
            return account.equals(owner) && handoff.equals(made);
        }

        @Override
        public String getName() {
            return "phone:" + handoff;
        }
    }
}
