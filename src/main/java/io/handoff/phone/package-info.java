/**
 * A phone without a person: {@code ./handoff phone} opens a magic link, claims it, sends pictures of a card and follows it
 * to its result, or fails on the way as it is told to. For integrators' tests, and for ours.
 *
 * <p>Speaks only what goes over the wire, so that it plays against any server of the interface. Guards that neither a
 * link's token nor a JWT is ever printed. Its own program with the launcher's class path: it imports no other package of
 * Handoff, and none imports it.
 */
package io.handoff.phone;
