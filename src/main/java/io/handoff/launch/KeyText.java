package io.handoff.launch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * An API key as its owner sees it: {@code sk_test_} or {@code sk_live_} and at least 32 random URL-safe characters.
 *
 * @param text the whole key: a secret, shown once and never stored
 */
public record KeyText(String text) {
    private static final Pattern FORM = Pattern.compile("sk_(test|live)_[A-Za-z0-9_-]{32,200}");
    private static final int RANDOM_BYTES = 24; // 192 bits, 32 characters of base64
    private static final int HINT_LENGTH = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException when the text is no key */
    public KeyText {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not an API key");
        }
    }

    /** A new random key of a mode. */
    public static KeyText random(Mode mode) {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return new KeyText(
                mode.prefix() + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The mode its prefix says. */
    public Mode mode() {
        return text.startsWith(Mode.LIVE.prefix()) ? Mode.LIVE : Mode.TEST;
    }

    /** SHA-256 of the whole key in UTF-8: what the database holds. A plain hash is enough for 192 random bits. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The last four characters, so that a person can tell keys apart in a list. */
    public String hint() {
        return text.substring(text.length() - HINT_LENGTH);
    }

    /** Never the key: it would end in a log. */
    @Override
    public String toString() {
        return mode().prefix() + "…" + hint();
    }
}
