package io.handoff.access;

import io.handoff.ids.AccountId;
import io.handoff.ids.PersonId;
import io.handoff.ids.SessionId;

/** An open session and whose it is. */
public record Stay(AccountId account, PersonId person, SessionId session) {}
