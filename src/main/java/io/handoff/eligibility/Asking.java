package io.handoff.eligibility;

import io.handoff.clearinghouse.Clearinghouse;
import io.handoff.clearinghouse.Clearinghouses;
import io.handoff.clearinghouse.Reply;
import io.handoff.config.Json;
import io.handoff.crypto.Vault;
import io.handoff.jobs.Jobs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Decides what is asked when. A question that may have reached the payer is repeated only as the CAQH CORE connectivity rule
 * allows: no sooner than 90 seconds after it was sent, at most five times in fifteen minutes; twice is enough here, because somebody
 * waits. A repetition carries the same trace and control numbers, so that the payer can tell.
 */
@Stateless
public class Asking {
    private static final Duration REPETITION = Duration.ofSeconds(90);
    private static final int MOST_SENDINGS = 3;

    /** After 1, 2, 4, 8 and 16 seconds; then nobody waits any longer. */
    private static final int MOST_FAILURES = 5;

    @Inject
    EligibilityStore store;

    @Inject
    Clearinghouses clearinghouses;

    @Inject
    Vault vault;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** What to send for the ticket; nothing where it is no longer valid or nobody can be asked. */
    public Optional<Question> begin(UUID ticket) {
        return store.lockByTicket(ticket).flatMap(this::begin);
    }

    private Optional<Question> begin(Eligibility eligibility) {
        var by = clearinghouses.of(eligibility.account());
        if (by.isEmpty()) {
            return end(eligibility, Fault.NO_CLEARINGHOUSE);
        }
        if (eligibility.sendings() >= MOST_SENDINGS) {
            return end(eligibility, Fault.NO_ANSWER);
        }
        var inquiry =
                Json.read(vault.open(eligibility.account(), eligibility.place(), eligibility.request()), Inquiry.class);
        if (inquiry.tradingPartnerServiceId() == null) {
            return end(eligibility, Fault.PAYER_UNKNOWN);
        }
        eligibility.sent();
        return Optional.of(question(eligibility, by.get(), inquiry));
    }

    /** Should this node die, or no answer come, the job for the repetition is there already. */
    private Question question(Eligibility eligibility, Clearinghouse by, Inquiry inquiry) {
        var ticket = promise(eligibility, REPETITION);
        return new Question(ticket, eligibility.account(), by, inquiry, eligibility.createdAt());
    }

    /** There is an answer. */
    public void answered(Question question, Outcome outcome) {
        store.lockByTicket(question.ticket()).ifPresent(eligibility -> {
            var sealed = outcome.answer() == null
                    ? null
                    : vault.seal(eligibility.account(), eligibility.answerPlace(), Json.bytes(outcome.answer()));
            if (eligibility.answer(sealed, outcome.fault())) {
                store.tell(eligibility);
            }
        });
    }

    /** There is none. */
    public void unanswered(Question question, Reply reply) {
        store.lockByTicket(question.ticket()).ifPresent(eligibility -> {
            if (reply instanceof Reply.Refused) {
                end(eligibility, Fault.REFUSED);
            } else if (reply instanceof Reply.NotSent) {
                eligibility.notSent();
                again(eligibility);
            } else if (eligibility.sendings() >= MOST_SENDINGS) {
                end(eligibility, Fault.NO_ANSWER);
            }
        });
    }

    private void again(Eligibility eligibility) {
        if (eligibility.failures() > MOST_FAILURES) {
            end(eligibility, Fault.UNREACHABLE);
        } else {
            promise(eligibility, Duration.ofSeconds(1L << (eligibility.failures() - 1)));
        }
    }

    /** Nothing more is tried. */
    public void giveUp(UUID ticket) {
        store.lockByTicket(ticket).ifPresent(eligibility -> end(eligibility, Fault.OURS));
    }

    private UUID promise(Eligibility eligibility, Duration pause) {
        var ticket = eligibility.promise();
        jobs.schedule(AskPayer.NAME, ticket, clock.instant().plus(pause));
        return ticket;
    }

    private Optional<Question> end(Eligibility eligibility, Fault fault) {
        if (eligibility.fail(fault)) {
            store.tell(eligibility);
        }
        return Optional.empty();
    }
}
