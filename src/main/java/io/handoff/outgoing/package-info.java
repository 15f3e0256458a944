/**
 * Where calls of this server's own may go.
 *
 * <p>Invariant: nobody who may name an address makes this server knock on doors of its own network. Level 0: imports nothing of
 * the product.
 */
package io.handoff.outgoing;
