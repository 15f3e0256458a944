/**
 * What stands around every request: the JAX-RS application, its JSON, headers and error pages.
 *
 * <p>Invariant: no answer leaves without the security headers, and no address with a query is ever logged.
 * Level 1: may import {@code config}, {@code ids} and {@code problem}; nothing imports it.
 */
package io.handoff.web;
