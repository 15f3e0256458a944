package io.handoff.eligibility;

import io.handoff.ids.EligibilityId;
import io.handoff.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Asks one question. No account can be connected to a clearinghouse yet, so there is nobody to ask, and the question ends with
 * words that say so.
 */
@ApplicationScoped
public class AskPayer implements Job {
    static final String NAME = "ask-payer";

    @Inject
    Eligibilities eligibilities;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID subject) {
        eligibilities.fail(new EligibilityId(subject), Fault.NO_CLEARINGHOUSE);
    }

    @Override
    public void giveUp(UUID subject) {
        eligibilities.fail(new EligibilityId(subject), Fault.OURS);
    }
}
