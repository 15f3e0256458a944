package io.handoff.handoff;

import io.handoff.problem.Problem;
import jakarta.ejb.ApplicationException;

/** A code of which only the first half is right: looks unknown like any other, but was counted, and that must be committed. */
@ApplicationException(rollback = false)
public class WrongCode extends Problem {
    private static final long serialVersionUID = 1L;

    WrongCode(Problem unknown) {
        super(unknown.status(), unknown.type(), unknown.getMessage());
    }
}
