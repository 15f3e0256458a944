package io.handoff.crypto;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Plain SHA-256, fit only for secrets that are random themselves: API keys, link tokens, device values. */
public final class Hashes {
    private Hashes() {}

    /** The 32 bytes of SHA-256 over the text's UTF-8. */
    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
