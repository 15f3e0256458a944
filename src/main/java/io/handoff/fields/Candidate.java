package io.handoff.fields;

import java.util.List;

/**
 * A value that a rule offers for a field.
 *
 * @param score 0 to 1
 * @param claims the printed tokens that can be no other field's value; empty where text may serve twice, as in names
 */
record Candidate(FieldName name, String value, double score, List<Token> claims) {

    Candidate {
        claims = List.copyOf(claims);
    }
}
