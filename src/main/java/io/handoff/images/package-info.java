/**
 * Pictures of cards, encrypted in the database.
 *
 * <p>Invariant: a picture's bytes are ciphertext outside of memory, and are never decoded in this process.
 * Level 2: may import levels 0 and 1.
 */
package io.handoff.images;
