package io.handoff.client;

import io.handoff.testing.Account;
import io.handoff.testing.TestServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The organisation's own server, which holds the API key. */
public final class Backend {
    private final Api api;
    private final String key;

    public Backend(Api api, String key) {
        this.api = api;
        this.key = key;
    }

    /** One with an account of its own. */
    public static Backend of(TestServer server, Account account) {
        return new Backend(new Api(server.http()), account.apiKey());
    }

    /** One with a new account. */
    public static Backend ofNewAccount(TestServer server) {
        return of(server, server.newAccount());
    }

    /** The same organisation, talking to another node. */
    public Backend at(TestServer node) {
        return new Backend(new Api(node.http()), key);
    }

    public Api api() {
        return api;
    }

    public String key() {
        return key;
    }

    /** The desktop page of one of its users: a new session. */
    public Desk desk(String userId) {
        Answer answer = api.get("/v1/access-token?user_id=" + URLEncoder.encode(userId, StandardCharsets.UTF_8), key)
                .expect(200);
        return new Desk(api, answer.text("Token"), answer.text("session_id"));
    }

    /** The value of one of the account's settings. */
    public Answer setting(String name) {
        return api.get("/v1/account/" + name, key);
    }

    /** Changes one of the account's settings. */
    public Answer set(String name, Object value) {
        return api.send("PUT", "/v1/account/" + name, key, value);
    }
}
