/**
 * Cards and their scans, from the first picture to the result.
 *
 * <p>Invariant: a card says {@code completed} only when its result can be read; what may follow which state stands in
 * {@link io.handoff.cards.CardState} and nowhere else; an upload is answered once picture and job are committed, and reading is
 * never done inside a request.
 * Level 4: may import levels 0 to 3.
 */
package io.handoff.cards;
