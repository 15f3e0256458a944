package io.handoff.testing;

import java.util.UUID;

/**
 * An account made for one test.
 *
 * @param apiKey its only key, {@code sk_test_…}
 */
public record Account(UUID id, String name, String apiKey) {}
