package io.handoff.access;

import io.handoff.access.Callers.Proof;
import io.handoff.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;

/** The caller of this request. */
@RequestScoped
public class CurrentCaller {
    private Proof proof;

    void set(Proof found) {
        proof = found;
    }

    /** @throws Problem 401 where nobody was identified */
    public Caller get() {
        return proof().caller();
    }

    /** When the caller's credentials end by themselves. */
    public Instant until() {
        return proof().until();
    }

    private Proof proof() {
        if (proof == null) {
            throw Problem.unauthorized();
        }
        return proof;
    }
}
