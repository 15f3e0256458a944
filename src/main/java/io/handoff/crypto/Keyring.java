package io.handoff.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.prf.PrfSet;
import io.handoff.config.Sql;
import io.handoff.ids.AccountId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Each account's keysets in the database, sealed with the master key; made at their first use. */
@Stateless
public class Keyring {
    private static final String SEAL = "seal";
    private static final String DERIVE = "derive";

    @Inject
    MasterKey master;

    @Inject
    Sql sql;

    /** In a transaction of its own: keys that others may already use must not vanish with somebody's rollback. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public AccountKeys of(AccountId account) {
        try {
            var seal = keyset(account, SEAL, PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
            var derive = keyset(account, DERIVE, prf(), PrfConfig2026.get());
            return new AccountKeys(
                    seal.getPrimitive(AeadConfig2026.get(), Aead.class),
                    derive.getPrimitive(PrfConfig2026.get(), PrfSet.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys of account " + account + " cannot be opened", e);
        }
    }

    private static Parameters prf() throws GeneralSecurityException {
        return HmacPrfParameters.builder()
                .setKeySizeBytes(32)
                .setHashType(HmacPrfParameters.HashType.SHA256)
                .build();
    }

    private KeysetHandle keyset(AccountId account, String purpose, Parameters parameters, Configuration kind)
            throws GeneralSecurityException {
        var context = (account + "/" + purpose).getBytes(StandardCharsets.UTF_8);
        var found = find(account, purpose);
        if (found == null) {
            var made = TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    KeysetHandle.generateNew(parameters, kind), master.aead(), context, kind);
            sql.run(
                    "insert into account_keyset (account_id, purpose, sealed) values (?1, ?2, ?3) on conflict do nothing",
                    account.value(),
                    purpose,
                    made);
            found = find(account, purpose);
        }
        return TinkProtoKeysetFormat.parseEncryptedKeyset(found, master.aead(), context, kind);
    }

    private byte[] find(AccountId account, String purpose) {
        return sql.first(
                        byte[].class,
                        "select sealed from account_keyset where account_id = ?1 and purpose = ?2",
                        account.value(),
                        purpose)
                .orElse(null);
    }
}
