/**
 * How an account's questions reach payers: its clearinghouse, and the ways an X12 text goes there and an answer comes back.
 *
 * <p>Invariant: credentials are stored sealed and shown to nobody; nothing of a question or an answer is logged; every call ends,
 * within a time and a size, in one of four outcomes that say whether the payer may have got it. Level 3: may import levels 0
 * to 2.
 */
package io.handoff.clearinghouse;
