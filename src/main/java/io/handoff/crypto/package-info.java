/**
 * Keys and encryption: a master key that never leaves its file, and keys of each account sealed under it.
 *
 * <p>Invariant: whatever tells something of a patient is ciphertext before it reaches a table, bound to its account and
 * its place; nothing in here is home-made, it is Tink and SHA-256.
 * Level 1: may import {@code config}, {@code ids} and {@code problem}.
 */
package io.handoff.crypto;
