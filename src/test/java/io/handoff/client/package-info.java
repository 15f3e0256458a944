/**
 * The people and programs around the product, as they really talk to it: plain HTTP and WebSocket, nothing of the server's own
 * classes. Tests read like their story.
 */
package io.handoff.client;
