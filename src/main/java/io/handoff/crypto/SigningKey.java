package io.handoff.crypto;

import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;

/**
 * A P-256 key pair that signs JWTs.
 *
 * @param kid what a JWT's header names it by
 */
public record SigningKey(String kid, ECPublicKey publicKey, PrivateKey privateKey) {}
