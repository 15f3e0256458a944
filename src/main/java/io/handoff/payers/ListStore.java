package io.handoff.payers;

import io.handoff.ids.AccountId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Lists of payers as rows. JDBC, because whole columns travel as arrays: a directory is stored in four statements. */
final class ListStore {
    private static final String LIST = "select id, kind, loaded_at from payer_list where ";
    private static final String IS_SUPPLIED = "account_id is null and hash = ? and words_version = ?";

    private final Connection database;

    ListStore(Connection database) {
        this.database = database;
    }

    Connection database() {
        return database;
    }

    /** In PostgreSQL one statement that fails spoils the whole transaction, unless there is a point to go back to. */
    void begin() throws SQLException {
        run("savepoint payers");
    }

    void undo() throws SQLException {
        run("rollback to savepoint payers");
    }

    /** The supplied directory's list, loaded now where it is not there. Nodes that come together take turns. */
    PayerList supplied() throws SQLException {
        var hash = SuppliedDirectory.hash();
        var found = first(LIST + IS_SUPPLIED, hash, Words.VERSION);
        if (found.isPresent()) {
            return found.get();
        }
        run("select pg_advisory_xact_lock(hashtext('payer_list'))");
        var loaded = first(LIST + IS_SUPPLIED, hash, Words.VERSION);
        return loaded.isPresent() ? loaded.get() : add(null, ListKind.SUPPLIED, SuppliedDirectory.payers(), hash);
    }

    Optional<PayerList> list(AccountId account, ListKind kind) throws SQLException {
        return first(LIST + "account_id = ? and kind = ?", account.value(), kind.word());
    }

    List<PayerList> matched(AccountId account) throws SQLException {
        var lists = lists(LIST + "account_id = ?", account.value());
        if (lists.stream().noneMatch(list -> list.kind() == ListKind.DIRECTORY)) {
            lists.add(supplied());
        }
        return lists;
    }

    /** In the order in which they were given. */
    List<Payer> payers(int list) throws SQLException {
        List<Payer> payers = new ArrayList<>();
        try (var select = database.prepareStatement(
                """
                select payer_id, payer_name, other_names, other_ids, clearinghouse, eligibility, coverage, states, network_id
                from payer where list_id = ? order by place""")) {
            select.setInt(1, list);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    payers.add(payer(rows));
                }
            }
        }
        return payers;
    }

    PayerList add(AccountId account, ListKind kind, List<Payer> payers) throws SQLException {
        return add(account, kind, payers, hash(PayerCsv.write(payers)));
    }

    private PayerList add(AccountId account, ListKind kind, List<Payer> payers, String hash) throws SQLException {
        var list = first(
                        "insert into payer_list (account_id, kind, hash, words_version) values (?, ?, ?, ?)"
                                + " returning id, kind, loaded_at",
                        account == null ? null : account.value(),
                        kind.word(),
                        hash,
                        Words.VERSION)
                .orElseThrow();
        run(
                """
                insert into payer (list_id, place, payer_id, payer_name, other_names, other_ids, clearinghouse, eligibility,
                                   coverage, states, network_id)
                select ?, * from unnest(?::integer[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                        ?::text[], ?::text[], ?::text[])""",
                list.id(),
                database.createArrayOf(
                        "integer", IntStream.range(0, payers.size()).boxed().toArray()),
                column(payers, Payer::payerId),
                column(payers, Payer::payerName),
                column(payers, payer -> String.join("|", payer.otherNames())),
                column(payers, payer -> String.join("|", payer.otherIds())),
                column(payers, Payer::clearinghouse),
                column(payers, Payer::eligibility),
                column(payers, Payer::coverage),
                column(payers, payer -> String.join("|", payer.states())),
                column(payers, Payer::networkId));
        addCodes(list, payers);
        addNames(list, payers);
        return list;
    }

    private void addCodes(PayerList list, List<Payer> payers) throws SQLException {
        List<Integer> places = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (int place = 0; place < payers.size(); place++) {
            for (var code : payers.get(place).codes()) {
                places.add(place);
                codes.add(code);
            }
        }
        run(
                "insert into payer_code (list_id, place, code) select ?, * from unnest(?::integer[], ?::text[])",
                list.id(),
                database.createArrayOf("integer", places.toArray()),
                database.createArrayOf("text", codes.toArray()));
    }

    private void addNames(PayerList list, List<Payer> payers) throws SQLException {
        List<Integer> places = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Boolean> aliases = new ArrayList<>();
        for (int place = 0; place < payers.size(); place++) {
            var proper = Words.namesOf(payers.get(place).payerName());
            for (var words : payers.get(place).words()) {
                places.add(place);
                names.add(words);
                aliases.add(!proper.contains(words));
            }
        }
        run(
                """
                insert into payer_name (list_id, place, words, is_alias)
                select ?, * from unnest(?::integer[], ?::text[], ?::boolean[])""",
                list.id(),
                database.createArrayOf("integer", places.toArray()),
                database.createArrayOf("text", names.toArray()),
                database.createArrayOf("boolean", aliases.toArray()));
        // a search planned without knowing how many names there are reads all of them
        run("analyze payer_name, payer_code, payer");
    }

    void remove(AccountId account, ListKind kind) throws SQLException {
        // the account's row is locked, so that two who replace the same list take turns
        run("select 1 from account where id = ? for update", account.value());
        run("delete from payer_list where account_id = ? and kind = ?", account.value(), kind.word());
    }

    /** Directories of other versions go when no node has started with them for long; one that still needs it loads it again. */
    void forgetOldVersions(PayerList used) throws SQLException {
        run("update payer_list set used_at = now() where id = ?", used.id());
        run("delete from payer_list where account_id is null and used_at < now() - interval '30 days'");
    }

    /** Makes the words of accounts' lists anew that another version of {@link Words} made. */
    void renewWords() throws SQLException {
        for (var list :
                lists(LIST + "account_id is not null and words_version <> ? order by id for update", Words.VERSION)) {
            run("delete from payer_name where list_id = ?", list.id());
            addNames(list, payers(list.id()));
            run("update payer_list set words_version = ? where id = ?", Words.VERSION, list.id());
        }
    }

    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Array column(List<Payer> payers, Function<Payer, String> value) throws SQLException {
        return database.createArrayOf("text", payers.stream().map(value).toArray());
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }

    private Optional<PayerList> first(String sql, Object... parameters) throws SQLException {
        return lists(sql, parameters).stream().findFirst();
    }

    private List<PayerList> lists(String sql, Object... parameters) throws SQLException {
        List<PayerList> lists = new ArrayList<>();
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lists.add(new PayerList(
                            rows.getInt(1),
                            ListKind.ofWord(rows.getString(2)),
                            rows.getObject(3, OffsetDateTime.class).toInstant()));
                }
            }
        }
        return lists;
    }

    private static Payer payer(ResultSet row) throws SQLException {
        return new Payer(
                row.getString(1),
                row.getString(2),
                PayerCsv.split(row.getString(3)),
                PayerCsv.split(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                PayerCsv.split(row.getString(8)),
                row.getString(9));
    }
}
