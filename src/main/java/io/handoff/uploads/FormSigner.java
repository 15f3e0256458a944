package io.handoff.uploads;

import io.handoff.crypto.Vault;
import io.handoff.ids.AccountId;
import io.handoff.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Signs policies with the account's own key, and knows its signatures again. */
@ApplicationScoped
public class FormSigner {
    @Inject
    Vault vault;

    /** All the fields that a client puts before the file. */
    public Map<String, String> sign(AccountId account, FormPolicy policy) {
        var text = policy.text();
        var fields = new LinkedHashMap<>(policy.fields());
        fields.put(FormPolicy.POLICY, text);
        fields.put(FormPolicy.SIGNATURE, signature(account, text));
        return fields;
    }

    /**
     * Checks that the form is what we signed.
     *
     * @return the policy that it keeps
     * @throws Problem 400 or 403
     */
    public FormPolicy check(AccountId account, FormPost form) {
        var policy = form.field(FormPolicy.POLICY);
        var expected = signature(account, policy).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, form.field(FormPolicy.SIGNATURE).getBytes(StandardCharsets.UTF_8))) {
            throw FormProblem.badSignature();
        }
        var allowed = FormPolicy.parse(policy);
        allowed.check(form.fields());
        return allowed;
    }

    private String signature(AccountId account, String policy) {
        return HexFormat.of().formatHex(vault.derive(account, "upload-policy", policy));
    }
}
