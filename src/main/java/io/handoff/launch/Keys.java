package io.handoff.launch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The API keys of a database, and {@code ./handoff keys}. Only their hashes are stored. */
public final class Keys {
    private static final String USAGE =
            "Usage: ./handoff keys create <account> [--live] | list <account> | revoke <key id>";

    private final Connection connection;

    /** @param connection to a database with the product's tables; the caller commits */
    public Keys(Connection connection) {
        this.connection = connection;
    }

    /** {@code create <account> [--live]}, {@code list <account>} or {@code revoke <key id>}. */
    public static void main(String[] arguments) {
        CommandLine.run(() -> run(Words.of(arguments, "--live")));
    }

    private static void run(Words words) {
        String subject = words.only(USAGE);
        switch (words.command()) {
            case "create" -> {
                KeyText key = OperatorDatabase.transaction(connection -> {
                    Account account = new Accounts(connection).find(subject);
                    return new Keys(connection).create(account, words.has("--live") ? Mode.LIVE : Mode.TEST);
                });
                Terminal.say(key.text());
                Terminal.complain("this key is shown only now; keep it where secrets are kept.");
            }
            case "list" ->
                OperatorDatabase.transaction(
                                connection -> new Keys(connection).list(new Accounts(connection).find(subject)))
                        .forEach(Terminal::say);
            case "revoke" -> {
                OperatorDatabase.transaction(connection -> {
                    new Keys(connection).revoke(subject);
                    return null;
                });
                Terminal.say("revoked " + subject);
            }
            default -> throw LaunchProblem.usage(USAGE);
        }
    }

    /**
     * Makes a key and stores its hash.
     *
     * @return the key itself, which nothing can show again
     */
    public KeyText create(Account account, Mode mode) throws SQLException {
        if (account.mode() != mode) {
            throw new LaunchProblem("The account \"" + account.name() + "\" is a "
                    + account.mode().text()
                    + " account and gets no " + mode.text() + " key"
                    + (mode == Mode.TEST ? "; add --live." : "; leave --live out."));
        }
        KeyText key = KeyText.random(mode);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into api_key (account_id, hash, hint) values (?, ?, ?) returning id")) {
            insert.setObject(1, account.id());
            insert.setBytes(2, key.hash());
            insert.setString(3, key.hint());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                new AuditEntry(account.id(), "key.created", row.getObject(1, UUID.class)).write(connection);
            }
        }
        return key;
    }

    /** One line a key, oldest first: id, how it ends, when it was made, used and revoked. */
    List<String> list(Account account) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                """
                select id, hint, created_at, last_used_at, revoked_at from api_key
                where account_id = ? order by created_at, id""")) {
            select.setObject(1, account.id());
            List<String> lines = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString("id") + "  " + account.mode().prefix() + "…" + rows.getString("hint")
                            + "  created " + time(rows, "created_at")
                            + "  last used " + time(rows, "last_used_at")
                            + (rows.getObject("revoked_at") == null ? "" : "  revoked " + time(rows, "revoked_at")));
                }
            }
            return lines;
        }
    }

    /** Revokes a key for good; it is refused from now on. */
    void revoke(String id) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                """
                update api_key set revoked_at = now() where id::text = ? and revoked_at is null
                returning account_id, id""")) {
            update.setString(1, id);
            try (ResultSet row = update.executeQuery()) {
                if (!row.next()) {
                    throw new LaunchProblem("There is no key \"" + id + "\" that is not revoked already.");
                }
                new AuditEntry(row.getObject(1, UUID.class), "key.revoked", row.getObject(2, UUID.class))
                        .write(connection);
            }
        }
    }

    private static String time(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null
                ? "never"
                : time.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
