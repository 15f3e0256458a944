package io.handoff.eligibility;

import io.handoff.clearinghouse.Exchange;
import io.handoff.clearinghouse.Letter;
import io.handoff.clearinghouse.Reply;
import io.handoff.jobs.Job;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;

/**
 * Asks payers; the subject is a question's ticket. The job itself only starts an attempt, on threads that are not the jobs', so that
 * pictures are read however slow payers are.
 */
@ApplicationScoped
public class AskPayer implements Job {
    static final String NAME = "ask-payer";

    private static final Logger LOG = System.getLogger(AskPayer.class.getName());

    @Inject
    Asking asking;

    @Inject
    Exchange exchange;

    @Inject
    Clock clock;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/handoff-payers")
    ManagedExecutorService threads;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID ticket) {
        asking.begin(ticket).ifPresent(question -> threads.execute(() -> ask(question)));
    }

    @Override
    public void giveUp(UUID ticket) {
        asking.giveUp(ticket);
    }

    private void ask(Question question) {
        try {
            var letter = new Letter(Inquiry270.write(question), UUID.randomUUID(), clock.instant());
            exchange.send(question.account(), question.by(), letter)
                    .thenAcceptAsync(reply -> settle(question, reply), threads);
        } catch (Unwritable e) {
            settle(question, Outcome.failed(e.fault()));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A question to a payer could not be sent", e);
            asking.giveUp(question.ticket());
        }
    }

    private void settle(Question question, Reply reply) {
        if (reply instanceof Reply.Answered answered) {
            settle(question, outcome(answered.x12(), question));
            return;
        }
        LOG.log(Level.INFO, "A question of account {0} was not answered: {1}", question.account(), reply);
        try {
            asking.unanswered(question, reply);
        } catch (RuntimeException e) {
            unnoted(question, e);
        }
    }

    /** Asking once more would bring the same answer: a fault of ours in reading it is the end. What it says is not for the log. */
    private static Outcome outcome(String x12, Question question) {
        try {
            return Answer271.read(x12, question);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.ERROR,
                    "An answer for account {0} could not be made out: {1} {2}",
                    question.account(),
                    e.getClass().getName(),
                    Arrays.toString(e.getStackTrace()));
            return Outcome.failed(Fault.OURS_READING);
        }
    }

    private void settle(Question question, Outcome outcome) {
        try {
            asking.answered(question, outcome);
        } catch (RuntimeException e) {
            unnoted(question, e);
        }
    }

    /** The attempt's own ticket is due in a while. */
    private static void unnoted(Question question, RuntimeException e) {
        LOG.log(
                Level.WARNING,
                "What came of a question of account {0} could not be noted; it is asked again: {1}",
                question.account(),
                e.toString());
    }
}
