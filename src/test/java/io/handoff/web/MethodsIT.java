package io.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.client.Api;
import io.handoff.client.Backend;
import io.handoff.client.Cards;
import io.handoff.client.Desk;
import io.handoff.client.Phone;
import io.handoff.testing.TestServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The methods that no document names: OPTIONS says what an address knows, HEAD changes nothing. */
class MethodsIT {
    private static final TestServer SERVER = TestServer.shared();
    private static final Api API = new Api(SERVER.http());
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Backend clinic;
    private Desk desk;

    @BeforeEach
    void aPersonSitsDown() {
        clinic = Backend.ofNewAccount(SERVER);
        desk = clinic.desk("rosalind");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/cards, GET POST",
        "/v1/cards/0d3bcf5e-2bb3-4c52-9d5a-0a8a3b1d2c11, GET DELETE",
        "/v1/validate-magic-link, GET",
        "/v1/handoffs/claim, POST",
        "/v1/account/company, GET PUT"
    })
    void anAddressSaysWhatItKnows(String path, String methods) throws Exception {
        var answer = send("OPTIONS", path, null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Allow").orElseThrow().split(", ?"))
                .contains(methods.split(" "));
    }

    @Test
    void anAddressThatIsNotThereKnowsNothing() throws Exception {
        assertThat(send("OPTIONS", "/v1/nothing", null).statusCode()).isEqualTo(404);
    }

    @Test
    void aLookSpendsNoLink() throws Exception {
        var token = desk.magicLink().expect(200).text("token");

        assertThat(send("HEAD", "/v1/validate-magic-link?token=" + token, null).statusCode())
                .isEqualTo(405);
        API.get("/v1/validate-magic-link?token=" + token, null).expect(200);
    }

    @Test
    void aLookMakesNothing() throws Exception {
        for (var path : new String[] {"/v1/generate-upload-url?expiration=600", "/v1/generate-magic-link"}) {
            var answer = send("HEAD", path, desk.jwt());
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow"))
                    .hasValueSatisfying(
                            allow -> assertThat(allow).contains("GET").doesNotContain("HEAD"));
        }
        assertThat(send("HEAD", "/v1/access-token", clinic.key()).statusCode()).isEqualTo(405);

        assertThat(Cards.ids(new Cards(API, desk.jwt()).list().expect(200))).isEmpty();
        desk.current().expect(204);
    }

    @Test
    void elsewhereALookIsAGetWithoutItsBody() throws Exception {
        var phone = Phone.claims(API, desk.startHandoff());
        var card = phone.createCard();

        for (var jwt : new String[] {phone.jwt(), desk.jwt()}) {
            var answer = send("HEAD", "/v1/cards/" + card, jwt);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEmpty();
        }
        assertThat(send("HEAD", "/v1/cards", phone.jwt()).statusCode()).isEqualTo(403);
        assertThat(send("HEAD", "/v1/cards", null).statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> send(String method, String path, String token)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(SERVER.http().resolve(path)).method(method, BodyPublishers.noBody());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
