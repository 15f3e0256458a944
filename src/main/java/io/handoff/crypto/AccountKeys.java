package io.handoff.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;

/**
 * One account's own keys.
 *
 * @param seal for what is stored
 * @param derive for keyed hashes and derived secrets
 */
record AccountKeys(Aead seal, PrfSet derive) {}
