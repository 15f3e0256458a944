package io.handoff.fields;

import java.util.List;

/** One way to find one field. Rules know nothing of each other; {@link Choice} decides between what they offer. */
interface Rule {

    List<Candidate> candidates(CardSide side);
}
