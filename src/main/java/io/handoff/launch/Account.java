package io.handoff.launch;

import java.util.UUID;

/** An organisation that has API keys; all else in the system belongs to one. */
public record Account(UUID id, String name, Mode mode) {}
