package io.handoff.clearinghouse;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.access.Accounts;
import io.handoff.access.Caller;
import io.handoff.audit.Audit;
import io.handoff.config.Json;
import io.handoff.config.Settings;
import io.handoff.config.Sql;
import io.handoff.crypto.Vault;
import io.handoff.ids.AccountId;
import io.handoff.outgoing.Reach;
import io.handoff.problem.Problem;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.UnknownHostException;
import java.util.Optional;

/** Each account's clearinghouse. A test account that has set none has the sandbox payer; a live one has none. */
@Stateless
public class Clearinghouses {
    @Inject
    Sql sql;

    @Inject
    Vault vault;

    @Inject
    Accounts accounts;

    @Inject
    Settings settings;

    @Inject
    SandboxDoor sandbox;

    @Inject
    Audit audit;

    /** Who carries this account's questions. */
    public Optional<Clearinghouse> of(AccountId account) {
        var set = stored(account);
        if (set.isPresent() && !set.get().url().equals(Clearinghouse.SANDBOX)) {
            return set;
        }
        return accounts.isTest(account)
                ? Optional.of(set.map(wished -> sandbox.clearinghouse(account, wished))
                        .orElseGet(() -> sandbox.clearinghouse(account)))
                : Optional.empty();
    }

    /** What the account has set, without its secrets. */
    public Optional<ClearinghouseView> get(Caller caller) {
        return stored(caller.account()).map(ClearinghouseView::of);
    }

    /** Takes it away. */
    public void remove(Caller caller) {
        var account = caller.account();
        audit.record(account, caller.getName(), "account.setting_changed", "clearinghouse");
        sql.run("delete from clearinghouse where account_id = ?1", account.value());
    }

    /**
     * Reads what is wished, and looks where it leads; outside of a transaction, because names are slow to find.
     *
     * @throws Problem 400 where the value is not of the setting's form or leads where it may not
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Clearinghouse check(Caller caller, JsonNode value) {
        var account = caller.account();
        var reach = reach(account);
        var wanted = ClearinghouseWish.read(value, stored(account).orElse(null), reach);
        if (!wanted.url().equals(Clearinghouse.SANDBOX)) {
            refusePrivate(wanted, reach);
        } else if (!accounts.isTest(account)) {
            throw ClearinghouseWish.bad("leads to the sandbox in test accounts only");
        }
        return wanted;
    }

    /**
     * Sets it.
     *
     * @param wanted found good by {@link #check}
     */
    public ClearinghouseView put(Caller caller, Clearinghouse wanted) {
        var account = caller.account();
        audit.record(account, caller.getName(), "account.setting_changed", "clearinghouse");
        sql.run(
                """
                insert into clearinghouse (account_id, sealed) values (?1, ?2)
                on conflict (account_id) do update set sealed = excluded.sealed, updated_at = clock_timestamp()""",
                account.value(),
                vault.seal(account, place(account), Json.bytes(wanted)));
        return ClearinghouseView.of(wanted);
    }

    /** Where this account's questions may go; this machine only in a demo, for elsewhere it is none of an account's business. */
    public Reach reach(AccountId account) {
        return new Reach(
                settings.clearinghousePrivateHosts(),
                accounts.isTest(account) && settings.demoKey().isPresent());
    }

    private static void refusePrivate(Clearinghouse wanted, Reach reach) {
        try {
            if (!reach.admits(wanted.url())) {
                throw ClearinghouseWish.bad(
                        "takes no hosts with private addresses, unless the operator of this server lists"
                                + " them in HANDOFF_CLEARINGHOUSE_PRIVATE_HOSTS");
            }
        } catch (UnknownHostException e) {
            // asked again before each question
        }
    }

    private Optional<Clearinghouse> stored(AccountId account) {
        return sql.first(byte[].class, "select sealed from clearinghouse where account_id = ?1", account.value())
                .map(kept -> Json.read(vault.open(account, place(account), kept), Clearinghouse.class));
    }

    private static String place(AccountId account) {
        return "clearinghouse/sealed/" + account;
    }
}
