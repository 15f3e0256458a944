/**
 * What a card says beside its fields, in the published form: whom to call, where claims go, what the patient pays.
 *
 * <p>Invariant: nothing is invented. A telephone number, an address or an amount is given only where a label says what it is
 * for; everything else on the card stays out. Pure. Level 3: may import {@code fields} and the records of {@code reading}.
 */
package io.handoff.enriched;
