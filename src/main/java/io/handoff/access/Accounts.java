package io.handoff.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.config.Json;
import io.handoff.config.Sql;
import io.handoff.ids.AccountId;
import io.handoff.problem.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Accounts and what they set for themselves. */
@Stateless
public class Accounts {
    @Inject
    Sql sql;

    public Optional<JsonNode> setting(AccountId account, AccountSetting setting) {
        return sql.first(
                        String.class,
                        "select cast(value as text) from account_setting where account_id = ?1 and name = ?2",
                        account.value(),
                        setting.wire())
                .map(Accounts::json);
    }

    /** @throws Problem 400 where the value is not of the setting's form */
    public void set(AccountId account, AccountSetting setting, JsonNode value) {
        if (!setting.accepts(value)) {
            throw Problem.badRequest(
                    "bad_setting", "The setting " + setting.wire() + " must be " + setting.form() + ".");
        }
        sql.run(
                """
                insert into account_setting (account_id, name, value) values (?1, ?2, cast(?3 as jsonb))
                on conflict (account_id, name) do update set value = excluded.value, updated_at = now()""",
                account.value(),
                setting.wire(),
                value.toString());
    }

    public boolean isTest(AccountId account) {
        return sql.exists("select 1 from account where id = ?1 and mode = 'test'", account.value());
    }

    /** The strings of a setting that is a list; empty where it is not set. */
    public List<String> list(AccountId account, AccountSetting setting) {
        return setting(account, setting)
                .map(value -> StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList())
                .orElse(List.of());
    }

    /** What the account is called before patients: its company setting, or nothing. */
    public Optional<Company> company(AccountId account) {
        return setting(account, AccountSetting.COMPANY).map(Company::of);
    }

    /** Whether the phone may show what was read. */
    public boolean phoneShowsResult(AccountId account) {
        return setting(account, AccountSetting.PHONE)
                .map(value -> value.path("shows_result").asBoolean())
                .orElse(false);
    }

    /** Whether any account lets pages of this origin call; all that can be asked where there are no credentials yet. */
    public boolean anyAllows(String origin) {
        return sql.exists(
                """
                select 1 from account_setting
                where name = 'origins' and (jsonb_exists(value, ?1) or jsonb_exists(value, '*'))
                union all
                select 1 from account a
                where a.mode = 'test' and not exists (
                    select 1 from account_setting s where s.account_id = a.id and s.name = 'origins')
                limit 1""",
                origin);
    }

    private static JsonNode json(String text) {
        try {
            return Json.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
