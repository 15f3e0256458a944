package io.handoff.crypto;

import io.handoff.config.Sql;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;
import java.util.UUID;

/**
 * The ES256 keys of all nodes, in the database. The newest signs; a new one is made after 90 days; an old one verifies
 * for a week after that, longer than any token lives.
 */
@Stateless
public class SigningKeys {
    private static final String LIVE = "created_at > now() - interval '97 days'";

    @Inject
    MasterKey master;

    @Inject
    Sql sql;

    /** Newest first, never empty; the first one signs, all verify. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<SigningKey> all() {
        if (!signerIsYoung()) {
            // one node makes it, the others wait here and find it
            sql.run("lock table signing_key in share row exclusive mode");
            if (!signerIsYoung()) {
                make();
            }
        }
        return sql
                .rows("select kid, public_key, sealed from signing_key where " + LIVE + " order by created_at desc")
                .stream()
                .map(this::read)
                .toList();
    }

    private boolean signerIsYoung() {
        return sql.exists("select 1 from signing_key where created_at > now() - interval '90 days' limit 1");
    }

    private void make() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var kid = UUID.randomUUID().toString();
            sql.run(
                    "insert into signing_key (kid, public_key, sealed) values (?1, ?2, ?3)",
                    kid,
                    pair.getPublic().getEncoded(),
                    master.aead().encrypt(pair.getPrivate().getEncoded(), place(kid)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot make a signing key", e);
        }
    }

    private SigningKey read(Object[] row) {
        try {
            var kid = (String) row[0];
            var factory = KeyFactory.getInstance("EC");
            return new SigningKey(
                    kid,
                    (ECPublicKey) factory.generatePublic(new X509EncodedKeySpec((byte[]) row[1])),
                    factory.generatePrivate(
                            new PKCS8EncodedKeySpec(master.aead().decrypt((byte[]) row[2], place(kid)))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A signing key cannot be opened", e);
        }
    }

    private static byte[] place(String kid) {
        return ("signing_key/" + kid).getBytes(StandardCharsets.UTF_8);
    }
}
