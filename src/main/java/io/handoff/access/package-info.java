/**
 * Accounts, their settings and API keys, sessions, tokens, and who is calling.
 *
 * <p>Invariant: a session sees only itself and a key only its account; whatever is somebody else's looks exactly like what
 * does not exist. A phone may do what {@link io.handoff.access.PhoneOperations} lists and nothing else.
 * Level 2: may import levels 0 and 1.
 */
package io.handoff.access;
