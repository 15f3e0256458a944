package io.handoff.launch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The accounts of a database, and {@code ./handoff accounts}. */
public final class Accounts {
    private static final String USAGE = "Usage: ./handoff accounts create <name> [--live] | list";
    private static final int LONGEST_NAME = 200;

    private final Connection connection;

    /** @param connection to a database with the product's tables; the caller commits */
    public Accounts(Connection connection) {
        this.connection = connection;
    }

    /** {@code create <name> [--live]} or {@code list}. */
    public static void main(String[] arguments) {
        CommandLine.run(() -> run(Words.of(arguments, "--live")));
    }

    private static void run(Words words) {
        switch (words.command()) {
            case "create" -> {
                String name = words.only(USAGE);
                Account account = OperatorDatabase.transaction(connection ->
                        new Accounts(connection).create(name, words.has("--live") ? Mode.LIVE : Mode.TEST));
                print(account);
            }
            case "list" -> {
                words.none(USAGE);
                OperatorDatabase.transaction(connection -> new Accounts(connection).list())
                        .forEach(Accounts::print);
            }
            default -> throw LaunchProblem.usage(USAGE);
        }
    }

    private static void print(Account account) {
        Terminal.say(account.id() + "  " + account.mode().text() + "  " + account.name());
    }

    /** Makes an account. */
    public Account create(String name, Mode mode) throws SQLException {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new LaunchProblem("An account's name must have 1 to " + LONGEST_NAME + " printable characters.");
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into account (name, mode) values (?, ?) returning id, name, mode")) {
            insert.setString(1, name.strip());
            insert.setString(2, mode.text());
            Account account = read(insert).get(0);
            new AuditEntry(account.id(), "account.created", account.id()).write(connection);
            return account;
        }
    }

    /** All of them, oldest first. */
    public List<Account> list() throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id, name, mode from account order by created_at, id")) {
            return read(select);
        }
    }

    /** The one account that has this id or this name. */
    Account find(String idOrName) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select id, name, mode from account where id::text = ? or name = ?")) {
            select.setString(1, idOrName);
            select.setString(2, idOrName);
            List<Account> found = read(select);
            if (found.isEmpty()) {
                throw new LaunchProblem("There is no account \"" + idOrName + "\"; ./handoff accounts list shows all.");
            }
            if (found.size() > 1) {
                throw new LaunchProblem("Several accounts are named \"" + idOrName + "\"; give the id instead.");
            }
            return found.get(0);
        }
    }

    private static List<Account> read(PreparedStatement query) throws SQLException {
        List<Account> accounts = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                accounts.add(new Account(rows.getObject(1, UUID.class), rows.getString(2), Mode.of(rows.getString(3))));
            }
        }
        return accounts;
    }
}
