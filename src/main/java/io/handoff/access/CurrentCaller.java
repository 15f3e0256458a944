package io.handoff.access;

import io.handoff.problem.Problem;
import jakarta.enterprise.context.RequestScoped;

/** The caller of this request. */
@RequestScoped
public class CurrentCaller {
    private Caller caller;

    void set(Caller found) {
        caller = found;
    }

    /** @throws Problem 401 where nobody was identified */
    public Caller get() {
        if (caller == null) {
            throw Problem.unauthorized();
        }
        return caller;
    }
}
