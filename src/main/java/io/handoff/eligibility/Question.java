package io.handoff.eligibility;

import io.handoff.clearinghouse.Clearinghouse;
import io.handoff.ids.AccountId;
import java.time.Instant;
import java.util.UUID;

/**
 * A question on its way.
 *
 * @param ticket of this attempt; another attempt has another one
 * @param by who carries it
 * @param createdAt stands in it, so that a repetition is the same to the letter
 */
record Question(UUID ticket, AccountId account, Clearinghouse by, Inquiry inquiry, Instant createdAt) {}
