package io.handoff.clearinghouse;

import io.handoff.access.Accounts;
import io.handoff.config.Settings;
import io.handoff.crypto.Vault;
import io.handoff.ids.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The way to the sandbox payer of this very server. Each test account has credentials of its own for it; live ones have none. */
@ApplicationScoped
public class SandboxDoor {
    /** Where it is on this server. */
    public static final String PATH = "/sandbox/core";

    private static final Party SENDER = new Party("ZZ", "HANDOFF", "HANDOFF");
    private static final Party PAYER = new Party("ZZ", "SANDBOX", "SANDBOX");

    @Inject
    Settings settings;

    @Inject
    Accounts accounts;

    @Inject
    Vault vault;

    /** What a setting says that means the sandbox. */
    static Clearinghouse wish(Form form, List<String> serviceTypes, String payerIds, ZoneId timeZone) {
        return new Clearinghouse(
                form,
                Clearinghouse.SANDBOX,
                SENDER,
                PAYER,
                false,
                null,
                null,
                Map.of(),
                null,
                serviceTypes,
                payerIds,
                timeZone);
    }

    /** How a test account reaches it that has no wishes. */
    Clearinghouse clearinghouse(AccountId account) {
        return clearinghouse(account, wish(Form.CORE_MIME, List.of("30"), null, null));
    }

    /** How a test account reaches it. */
    Clearinghouse clearinghouse(AccountId account, Clearinghouse wished) {
        return new Clearinghouse(
                wished.form(),
                url(),
                SENDER,
                PAYER,
                false,
                account.toString(),
                password(account),
                Map.of(),
                null,
                wished.serviceTypes(),
                wished.payerIds(),
                wished.timeZone());
    }

    URI url() {
        return settings.ownUrl().resolve(PATH);
    }

    /** Whether these are the credentials of a test account. */
    public boolean admits(String userName, String password) {
        try {
            var account = new AccountId(UUID.fromString(userName));
            return accounts.isTest(account)
                    && MessageDigest.isEqual(
                            password.getBytes(StandardCharsets.UTF_8),
                            password(account).getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String password(AccountId account) {
        return HexFormat.of().formatHex(vault.derive(account, "sandbox/password", account.toString()));
    }
}
