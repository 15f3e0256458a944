package io.handoff.access;

import io.handoff.config.Settings;
import io.handoff.ids.AccountId;
import io.handoff.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Which pages may call: those of this server, and those an account lists. A new test account lists all, a live one none. */
@ApplicationScoped
public class Origins {
    @Inject
    Accounts accounts;

    @Inject
    Settings settings;

    @Inject
    OwnOrigin own;

    /** @throws Problem 403 where the account does not let pages of this origin call; null stands for no browser */
    public void check(AccountId account, String origin) {
        if (origin == null
                || own.is(origin)
                || allowed(account).contains("*")
                || allowed(account).contains(origin)) {
            return;
        }
        throw new Problem(
                403, "origin_not_allowed", "This account does not accept calls from pages of " + origin + ".");
    }

    private List<String> allowed(AccountId account) {
        return accounts.setting(account, AccountSetting.ORIGINS).isEmpty() && accounts.isTest(account)
                ? List.of("*")
                : accounts.list(account, AccountSetting.ORIGINS);
    }

    /** Whether a browser may read answers for this origin at all. */
    boolean anyAllows(String origin) {
        return own.is(origin) || accounts.anyAllows(origin);
    }
}
