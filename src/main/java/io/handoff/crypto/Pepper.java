package io.handoff.crypto;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.prf.PrfSet;
import io.handoff.config.Sql;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/** Keyed hashes of what belongs to no account, alike on all nodes; made so rarely that the key is read each time. */
@Stateless
public class Pepper {
    private static final int BYTES = 16;

    @Inject
    MasterKey master;

    @Inject
    Sql sql;

    /**
     * 32 hexadecimal digits, from which nobody without the master key finds the text.
     *
     * @param purpose keeps hashes of different things apart
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public String hash(String purpose, String text) {
        try {
            var prf = keyset(purpose).getPrimitive(PrfConfig2026.get(), PrfSet.class);
            return HexFormat.of().formatHex(prf.computePrimary(text.getBytes(StandardCharsets.UTF_8), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key for " + purpose + " cannot be opened", e);
        }
    }

    private KeysetHandle keyset(String purpose) throws GeneralSecurityException {
        var place = ("pepper/" + purpose).getBytes(StandardCharsets.UTF_8);
        var found = find(purpose);
        if (found == null) {
            sql.run(
                    "insert into pepper (purpose, sealed) values (?1, ?2) on conflict do nothing",
                    purpose,
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(
                            KeysetHandle.generateNew(form(), PrfConfig2026.get()),
                            master.aead(),
                            place,
                            PrfConfig2026.get()));
            found = find(purpose);
        }
        return TinkProtoKeysetFormat.parseEncryptedKeyset(found, master.aead(), place, PrfConfig2026.get());
    }

    private byte[] find(String purpose) {
        return sql.first(byte[].class, "select sealed from pepper where purpose = ?1", purpose)
                .orElse(null);
    }

    private static HmacPrfParameters form() throws GeneralSecurityException {
        return HmacPrfParameters.builder()
                .setKeySizeBytes(32)
                .setHashType(HmacPrfParameters.HashType.SHA256)
                .build();
    }
}
