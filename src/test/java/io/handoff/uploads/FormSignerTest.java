package io.handoff.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.handoff.config.Json;
import io.handoff.crypto.Vault;
import io.handoff.ids.AccountId;
import io.handoff.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FormSignerTest {
    private static final AccountId CLINIC = new AccountId(UUID.randomUUID());
    private static final FormPolicy POLICY = new FormPolicy(
            Instant.parse("2026-02-03T04:05:06Z"), Map.of("key", "card/scan", "Content-Type", "image/jpeg"), 10);

    private final FormSigner signer = new FormSigner();

    FormSignerTest() {
        signer.vault = new OneKeyEach();
    }

    @Test
    void whatIsSignedIsKnownAgain() throws IOException {
        assertThat(signer.check(CLINIC, form(signer.sign(CLINIC, POLICY)))).isEqualTo(POLICY);
    }

    @Test
    void thePolicyReadsAsS3sDo() throws IOException {
        var document = Json.MAPPER.readTree(Base64.getDecoder().decode(POLICY.text()));

        assertThat(document.get("expiration").textValue()).isEqualTo("2026-02-03T04:05:06.000000Z");
        assertThat(document.get("conditions").toString())
                .contains(
                        "{\"key\":\"card/scan\"}",
                        "{\"Content-Type\":\"image/jpeg\"}",
                        "[\"content-length-range\",1,10]");
    }

    @Test
    void anotherAccountsKeyDoesNotFit() {
        refused("SignatureDoesNotMatch", signer.sign(new AccountId(UUID.randomUUID()), POLICY));
    }

    @Test
    void noFieldMayBeChangedLeftOutOrAdded() {
        var signed = signer.sign(CLINIC, POLICY);
        signed.keySet().forEach(name -> {
            var changed = new LinkedHashMap<>(signed);
            changed.put(name, changed.get(name) + "x");
            refused(
                    List.of("policy", "x-amz-signature").contains(name) ? "SignatureDoesNotMatch" : "AccessDenied",
                    changed);
            var without = new LinkedHashMap<>(signed);
            without.remove(name);
            refused(List.of("policy", "x-amz-signature").contains(name) ? "InvalidArgument" : "AccessDenied", without);
        });
        var more = new LinkedHashMap<>(signed);
        more.put("acl", "public-read");
        refused("AccessDenied", more);
    }

    @Test
    void aPolicyOfOnesOwnIsNotTakenForOurs() {
        var forged = signer.sign(CLINIC, POLICY);
        forged.put("policy", new FormPolicy(POLICY.expiration(), POLICY.fields(), 1_000_000).text());

        refused("SignatureDoesNotMatch", forged);
    }

    private void refused(String code, Map<String, String> fields) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> signer.check(CLINIC, form(fields)))
                .matches(problem -> problem.type().equals(code), code);
    }

    private static FormPost form(Map<String, String> fields) throws IOException {
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--b\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append("--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx\r\n--b--");
        return FormPost.open(
                "multipart/form-data; boundary=b",
                new ByteArrayInputStream(body.toString().getBytes()));
    }

    /** Stands in for real keys: a hash of account and text. */
    private static final class OneKeyEach extends Vault {
        @Override
        public byte[] derive(AccountId account, String purpose, String text) {
            try {
                return MessageDigest.getInstance("SHA-256").digest((account + purpose + text).getBytes());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
