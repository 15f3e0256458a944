package io.handoff.webhooks;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.handoff.client.Answer;
import io.handoff.client.Api;
import io.handoff.client.Backend;
import io.handoff.testing.Account;
import io.handoff.testing.TestServer;
import io.handoff.webhooks.Receiver.Letter;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An organisation with webhooks: what it does with its API key, and what a test moves in the rows behind it. */
final class Hospital {
    private static final Duration LIMIT = Duration.ofSeconds(40);

    private final TestServer server;
    private final Account account;
    private final Backend backend;

    Hospital(TestServer server) {
        this(server, server.newAccount());
    }

    Hospital(TestServer server, Account account) {
        this.server = server;
        this.account = account;
        this.backend = Backend.of(server, account);
    }

    /** A receiver's id and secret. */
    record Hook(String id, String secret) {
        static Hook of(JsonNode json) {
            return new Hook(json.path("id").asText(), json.path("secret").asText(null));
        }

        boolean verifies(Letter letter) {
            return verifies(secret, letter);
        }

        static boolean verifies(String secret, Letter letter) {
            var headers = Stream.of("webhook-id", "webhook-timestamp", "webhook-signature")
                    .collect(java.util.stream.Collectors.toMap(name -> name, name -> List.of(letter.header(name))));
            try {
                new Webhook(secret).verify(letter.body(), headers);
                return true;
            } catch (WebhookVerificationException e) {
                return false;
            } catch (EmptyWebhookSecretException e) {
                throw new AssertionError(e);
            }
        }
    }

    Backend backend() {
        return backend;
    }

    Api api() {
        return backend.api();
    }

    UUID id() {
        return account.id();
    }

    Hook tells(Receiver receiver) {
        return Hook.of(set(List.of(Map.of("url", receiver.url()))).json().get(0));
    }

    Answer set(Object value) {
        return backend.set("webhooks", value).expect(200);
    }

    JsonNode webhook(Hook hook) {
        return StreamSupport.stream(
                        backend.setting("webhooks").expect(200).json().spliterator(), false)
                .filter(json -> json.path("id").asText().equals(hook.id()))
                .findFirst()
                .orElseThrow();
    }

    Answer post(String path) {
        return api().post("/v1/account/webhooks/" + path, backend.key(), null);
    }

    Answer deliveries(String query) {
        return api().get("/v1/account/webhooks/deliveries" + query, backend.key());
    }

    JsonNode delivery(String id) {
        return StreamSupport.stream(
                        deliveries("?limit=200")
                                .expect(200)
                                .json()
                                .path("deliveries")
                                .spliterator(),
                        false)
                .filter(json -> json.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    void waitsForDelivery(String id, String state) {
        await().atMost(LIMIT).until(() -> delivery(id).path("state").asText().equals(state));
    }

    /** A new card; the backend's own, of a session of its own. */
    String newCard() {
        return api().post("/v1/cards", backend.key(), null).expect(201).text("card_id");
    }

    /** The pauses of all deliveries that wait for their next attempt are over. */
    void pausesAreOver() {
        run(
                """
                update scheduled_tasks set execution_time = clock_timestamp()
                where task_instance in (
                    select cast(ticket as text) from webhook_delivery
                    where account_id = ? and state = 'waiting' and ticket is not null)""");
    }

    /** Nothing was heard of the attempts that are going on for so long that somebody looks after them. */
    void attemptsAreBrokenOff() {
        run(
                """
                update scheduled_tasks set execution_time = clock_timestamp()
                where task_instance in (
                    select cast(ticket as text) from webhook_delivery where account_id = ? and state = 'sending')""");
    }

    /** Waits until an attempt that was broken off is noted as one that failed. */
    void waitsForABreakOff() {
        await().atMost(LIMIT)
                .untilAsserted(
                        () -> run(
                                """
                                update webhook_delivery set last_error = last_error
                                where account_id = ? and state = 'waiting' and last_error = 'broken_off'"""));
    }

    /** Waits until none is promised to a job but the one that is under way. */
    void waitsForOneThatWaitsForOthers() {
        await().atMost(LIMIT)
                .untilAsserted(
                        () -> run(
                                """
                                update webhook_delivery set last_error = last_error
                                where account_id = ? and state = 'waiting' and ticket is null and not exists (
                                    select 1 from webhook_delivery other
                                    where other.account_id = webhook_delivery.account_id
                                      and other.state = 'waiting' and other.ticket is not null)"""));
    }

    void failingSince(String interval) {
        run("update webhook set failing_since = clock_timestamp() - interval '" + interval + "' where account_id = ?");
    }

    void queuedAgo(String interval) {
        run("update webhook_delivery set queued_at = clock_timestamp() - interval '" + interval
                + "' where account_id = ?");
    }

    void endedAgo(String interval) {
        run("update webhook_delivery set ended_at = clock_timestamp() - interval '" + interval
                + "' where account_id = ?");
    }

    void formerSecretsAreOver() {
        run(
                """
                update webhook_secret set expires_at = clock_timestamp() - interval '1 second'
                where expires_at is not null and webhook_id in (select id from webhook where account_id = ?)""");
    }

    List<String> audited() {
        try (var connection = server.database().connect();
                var statement = connection.prepareStatement(
                        "select coalesce(string_agg(action, ' ' order by id), '') from audit where account_id = ?")) {
            statement.setObject(1, account.id());
            try (var row = statement.executeQuery()) {
                row.next();
                return List.of(row.getString(1).split(" "));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether any stored secret holds these bytes in clear. */
    boolean storesInClear(byte[] secret) {
        try (var connection = server.database().connect();
                var statement = connection.prepareStatement(
                        "select exists (select 1 from webhook_secret where position(? in sealed) > 0)")) {
            statement.setBytes(1, secret);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql) {
        try (var connection = server.database().connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, account.id());
            if (statement.executeUpdate() == 0) {
                throw new AssertionError("No row: " + sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
