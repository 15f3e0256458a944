package io.handoff.handoff;

import io.handoff.access.AccountSetting;
import io.handoff.access.Accounts;
import io.handoff.config.Settings;
import io.handoff.ids.AccountId;
import io.handoff.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where magic links may lead: this server's capture page, or a page on the account's list. */
@ApplicationScoped
public class UrlBases {
    @Inject
    Accounts accounts;

    @Inject
    Settings settings;

    /** This server's own. */
    String own() {
        return settings.publicUrl().toString();
    }

    /**
     * @param wished what the desktop asks for; null for this server's own
     * @throws Problem 400 where the account does not list it
     */
    String choose(AccountId account, String wished) {
        if (wished == null || strip(wished).equals(own())) {
            return own();
        }
        return accounts.list(account, AccountSetting.URL_BASES).stream()
                .map(UrlBases::strip)
                .filter(strip(wished)::equals)
                .findFirst()
                .orElseThrow(() -> Problem.badRequest(
                        "url_base_not_allowed", "This account does not list that url_base in its settings."));
    }

    private static String strip(String base) {
        return base.replaceAll("/+$", "");
    }
}
