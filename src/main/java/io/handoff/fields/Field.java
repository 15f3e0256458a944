package io.handoff.fields;

/**
 * A field's value as the card shows it.
 *
 * @param value never blank
 * @param score how likely it is right, 0 to 1: the recogniser's confidence times the certainty of the rule
 */
public record Field(String value, double score) {}
