/** Whole stories against running nodes, by plain HTTP and WebSocket, as {@link io.handoff.client} tells them. */
package io.handoff.story;
