package io.handoff.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.client.Answer;
import io.handoff.client.Api;
import io.handoff.client.Backend;
import io.handoff.client.Desk;
import io.handoff.client.Live;
import io.handoff.client.Phone;
import io.handoff.launch.Accounts;
import io.handoff.launch.Keys;
import io.handoff.launch.Mode;
import io.handoff.testing.TestServer;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions, and which pages may call for them. */
class AccessIT {
    private static final TestServer SERVER = TestServer.shared();
    private static final Api API = new Api(SERVER.http());
    private static final String LISTED = "https://www.example.org";
    private static final String STRANGE = "https://evil.example";
    private static final int UPGRADE_REQUIRED = 426;
    private static final int VIOLATED_POLICY = 1008;

    @Test
    void theSameUserGetsTheSameSession() {
        var clinic = Backend.ofNewAccount(SERVER);

        var first = clinic.desk("rosalind");
        var second = clinic.desk("rosalind");

        assertThat(second.session()).isEqualTo(first.session());
        assertThat(second.jwt()).isNotEqualTo(first.jwt());
        assertThat(clinic.desk("tobias").session()).isNotEqualTo(first.session());
        assertThat(Backend.ofNewAccount(SERVER).desk("rosalind").session()).isNotEqualTo(first.session());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?user_id=", "?user_id=%20"})
    void somebodyWithoutANameAlwaysGetsANewSession(String query) {
        var clinic = Backend.ofNewAccount(SERVER);

        var first = API.get("/v1/access-token" + query, clinic.key()).expect(200);
        var second = API.get("/v1/access-token" + query, clinic.key()).expect(200);

        assertThat(second.text("session_id")).isNotEqualTo(first.text("session_id"));
        assertThat(second.text("IdentityId")).isNotEqualTo(first.text("IdentityId"));
    }

    @Test
    void pagesOfALiveAccountMayCallOnceTheirOriginIsListed() {
        var clinic = liveAccount();
        var desk = clinic.desk("rosalind");
        refused(asksFrom(LISTED, desk));

        clinic.set("origins", List.of(LISTED)).expect(200);

        assertThat(asksFrom(LISTED, desk).expect(201).headers().firstValue("Access-Control-Allow-Origin"))
                .contains(LISTED);
        refused(asksFrom(STRANGE, desk));
    }

    @Test
    void pagesOfANewTestAccountMayCallFromAnywhereUntilItListsOrigins() {
        var clinic = Backend.ofNewAccount(SERVER);
        var desk = clinic.desk("rosalind");
        assertThat(asksFrom(STRANGE, desk).expect(201).headers().firstValue("Access-Control-Allow-Origin"))
                .contains(STRANGE);

        clinic.set("origins", List.of(LISTED)).expect(200);

        asksFrom(LISTED, desk).expect(201);
        refused(asksFrom(STRANGE, desk));
        refused(asksFrom("null", desk));

        clinic.set("origins", List.of()).expect(200);
        refused(asksFrom(LISTED, desk));
    }

    @Test
    void thisServersOwnPagesAndProgramsMayAlwaysCall() {
        var desk = liveAccount().desk("rosalind");

        asksFrom(SERVER.http().toString(), desk).expect(201);
        API.post("/v1/cards", desk.jwt(), null).expect(201);
    }

    @Test
    void whoseKeyIsRevokedOrSessionEndsIsNotToldAnyMore() {
        var account = SERVER.newAccount();
        var clinic = Backend.of(SERVER, account);
        var leaver = clinic.desk("rosalind");
        var stayer = clinic.desk("tobias");
        var others = new Backend(API, SERVER.newAccount().apiKey());
        try (var keys = Live.byQuery(API, clinic.key());
                var otherKeys = Live.byQuery(API, others.key());
                var leavers = leaver.openSocket();
                var stayers = stayer.openSocket();
                var stream = leaver.openStream()) {
            var sql = new Sql(SERVER);
            sql.keysAreRevoked(account.id().toString());
            sql.ends(leaver.session());

            keys.waitsForEnd();
            leavers.waitsForEnd();
            stream.waitsForEnd();

            assertThat(keys.closeCode()).hasValue(VIOLATED_POLICY);
            assertThat(leavers.closeCode()).hasValue(VIOLATED_POLICY);
            for (var other : List.of(otherKeys, stayers)) {
                other.ping();
                other.waitsForText("pong");
            }
        }
    }

    @Test
    void aSocketIsRefusedToAStrangePageToo() {
        var clinic = liveAccount();
        clinic.set("origins", List.of(LISTED)).expect(200);
        var path = "/v1/ws?token=" + clinic.desk("rosalind").jwt();

        refused(API.send("GET", path, null, null, "Origin", STRANGE));
        API.send("GET", path, null, null, "Origin", LISTED).expect(UPGRADE_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"opened", "claim", "reject"})
    void aStrangePageChangesNothingWithALink(String verb) {
        var clinic = liveAccount();
        var desk = clinic.desk("rosalind");
        var offer = desk.startHandoff();

        refused(API.send("POST", "/v1/handoffs/" + verb, null, Map.of("token", offer.token()), "Origin", STRANGE));
        refused(API.send("GET", "/v1/validate-magic-link?token=" + offer.token(), null, null, "Origin", STRANGE));

        assertThat(desk.handoff(offer.handoff()).text("state")).isEqualTo("waiting");
        Phone.claims(API, offer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/cards", "/v1/handoffs/claim", "/v1/access-token", "/v1/nowhere"})
    void aPreflightIsAnsweredWithoutCredentials(String path) {
        // some test account of this run lists no origins, and so allows all
        SERVER.newAccount();

        var answer = preflight(path, STRANGE).expect(204);

        var headers = answer.headers();
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).contains(STRANGE);
        assertThat(headers.firstValue("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(headers.firstValue("Access-Control-Allow-Methods").orElseThrow())
                .contains("GET", "POST", "DELETE");
        assertThat(headers.firstValue("Access-Control-Allow-Headers").orElseThrow())
                .contains(
                        "Authorization",
                        "Content-Type",
                        "x-cardscan-ai-sdk",
                        "x-webview-version",
                        "x-mobile-sdk-version",
                        "X-Handoff-Device");
        assertThat(headers.allValues("Vary")).contains("Origin");
    }

    private static Answer preflight(String path, String origin) {
        return API.send(
                "OPTIONS",
                path,
                null,
                null,
                "Origin",
                origin,
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "authorization,content-type,x-cardscan-ai-sdk");
    }

    private static Answer asksFrom(String origin, Desk desk) {
        return API.send("POST", "/v1/cards", desk.jwt(), null, "Origin", origin);
    }

    private static void refused(Answer answer) {
        assertThat(answer.expect(403).text("type")).isEqualTo("origin_not_allowed");
    }

    private static Backend liveAccount() {
        try (var connection = SERVER.database().connect()) {
            var account = new Accounts(connection).create("Live clinic", Mode.LIVE);
            return new Backend(
                    API, new Keys(connection).create(account, Mode.LIVE).text());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
