/**
 * What the application needs to start and to be watched: migrations, the demo, health.
 *
 * <p>Invariant: the server is ready only when its database answers, its schema fits, and its settings are good.
 * Level 5: may import everything; nothing imports it.
 */
package io.handoff.ops;
