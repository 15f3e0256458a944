/**
 * From recognised words to the fields of an insurance card, by what the card prints: labels, places and formats.
 *
 * <p>Guards one invariant: nothing is invented. A value is given only where the card shows it and the rules are sure
 * enough; one printed value never becomes two identifiers. Pure: no clock, no input or output but small dictionaries that
 * come with the package ({@code labels.txt}, {@code payers.txt}), and the names of the supplied directory of payers.
 *
 * <p>A new field is a {@link io.handoff.fields.Rule} of its own, listed in {@link io.handoff.fields.Rules}. May import
 * the records of {@code io.handoff.reading}, and {@link io.handoff.payers.PayerNames}.
 */
package io.handoff.fields;
