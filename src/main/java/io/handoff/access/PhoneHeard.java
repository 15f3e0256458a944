package io.handoff.access;

import io.handoff.ids.HandoffId;

/** Fired when a phone of which its desktop was told that it is silent is heard again. */
public record PhoneHeard(HandoffId handoff) {}
