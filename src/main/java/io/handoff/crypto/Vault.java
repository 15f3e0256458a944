package io.handoff.crypto;

import io.handoff.ids.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Seals what is stored and opens it again, under the account's own keys. */
@ApplicationScoped
public class Vault {
    @Inject
    Keyring keyring;

    private final Map<AccountId, AccountKeys> known = new ConcurrentHashMap<>();

    /**
     * Encrypts for one place only.
     *
     * @param place names table, column and row, such as {@code card/details/<id>}: elsewhere it will not open
     */
    public byte[] seal(AccountId account, String place, byte[] plain) {
        try {
            return keys(account).seal().encrypt(plain, bytes(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal " + place, e);
        }
    }

    /** Decrypts what {@link #seal} made for the same account and place. */
    public byte[] open(AccountId account, String place, byte[] sealed) {
        try {
            return keys(account).seal().decrypt(sealed, bytes(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot open " + place, e);
        }
    }

    /**
     * A keyed hash: equal texts give equal bytes within an account, and nothing can be told from them without its key.
     *
     * @param purpose keeps hashes of different things apart
     */
    public byte[] derive(AccountId account, String purpose, byte[] text, int length) {
        var head = bytes(purpose + "\0");
        var input = new byte[head.length + text.length];
        System.arraycopy(head, 0, input, 0, head.length);
        System.arraycopy(text, 0, input, head.length, text.length);
        try {
            return keys(account).derive().computePrimary(input, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot derive for " + purpose, e);
        }
    }

    public byte[] derive(AccountId account, String purpose, String text) {
        return derive(account, purpose, bytes(text), 32);
    }

    /** Has the account's keys at hand from now on; called while no transaction holds a connection. */
    public void prepare(AccountId account) {
        keys(account);
    }

    private AccountKeys keys(AccountId account) {
        var keys = known.get(account);
        if (keys == null) {
            keys = keyring.of(account);
            known.put(account, keys);
        }
        return keys;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
