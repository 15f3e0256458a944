package io.handoff.cards;

import static io.handoff.cards.Clinic.API;
import static io.handoff.cards.Clinic.FRONT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.handoff.client.Answer;
import io.handoff.client.Api;
import io.handoff.client.Cards;
import io.handoff.client.Form;
import io.handoff.client.Phone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that come by a signed form, from whoever was given it. */
class UploadUrlIT {
    private static final List<String> REQUIRED = List.of(
            "Content-Type",
            "Content-Disposition",
            "x-amz-meta-cardscan-account-id",
            "x-amz-meta-cardscan-card-id",
            "x-amz-meta-cardscan-scan-id",
            "key",
            "x-amz-algorithm",
            "x-amz-credential",
            "x-amz-date",
            "x-amz-security-token",
            "policy",
            "x-amz-signature");

    private Clinic clinic;

    @BeforeEach
    void aPersonSitsDown() {
        clinic = Clinic.open();
    }

    @Test
    void aCardAndItsFormComeInOneCallAndThePictureIsRead() throws Exception {
        var given = clinic.person().uploadUrl().expect(200);
        var card = given.text("card_id");
        var fields = Cards.parameters(given);
        assertThat(fields.keySet()).containsAll(REQUIRED);
        assertThat(fields.values()).doesNotContainNull().doesNotContain("");
        assertThat(fields)
                .containsEntry("x-amz-meta-cardscan-card-id", card)
                .containsEntry("x-amz-meta-cardscan-scan-id", given.text("scan_id"));
        assertThat(given.text("upload_url")).startsWith(API.base().toString());
        var policy = Api.JSON.readTree(Base64.getDecoder().decode(fields.get("policy")));
        assertThat(Duration.between(
                        Instant.now(),
                        Instant.parse(policy.required("expiration").textValue())))
                .isBetween(Duration.ofSeconds(500), Duration.ofSeconds(600));

        assertThat(post(given, FRONT).expect(204).bytes()).isEmpty();

        clinic.desk().waitsFor(frame -> frame.isCard(card, "completed"));
        assertThat(clinic.desk().memberNumber(card)).isEqualTo(Clinic.CARD.memberNumber());
        assertThat(clinic.desk().socket().states(card)).containsExactly("pending", "frontside_processing", "completed");
        assertThat(clinic.desk()
                        .waitsFor(frame -> frame.is("scan", "completed"))
                        .text("scan_id"))
                .isEqualTo(given.text("scan_id"));
    }

    @Test
    void anotherMakersMultipartClientGetsThrough() {
        var given = clinic.office().uploadUrl().expect(200);
        var form = FormData.create();
        Cards.parameters(given).forEach(form::set);
        form.set("file", new FilePayload("card.jpg", "image/jpeg", FRONT));
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));

        try (var playwright = Playwright.create(options)) {
            var answer = playwright
                    .request()
                    .newContext()
                    .post(given.text("upload_url"), RequestOptions.create().setMultipart(form));

            assertThat(answer.status()).isEqualTo(204);
        }
        assertThat(Clinic.count("scan where image_id is not null and id = ?", given.text("scan_id")))
                .isEqualTo(1);
    }

    @Test
    void bothSidesMayComeByForms() {
        var card = clinic.person().create(Map.of("enable_backside_scan", true));
        var front = clinic.person()
                .uploadUrl(
                        card,
                        Map.of(
                                "orientation",
                                "front",
                                "capture_type",
                                "manual",
                                "metadata",
                                Map.of("mlThreshold", 0.5)))
                .expect(200);
        post(front, FRONT).expect(204);
        clinic.desk().waitsFor(frame -> frame.isCard(card, "backside_processing"));

        post(clinic.person().uploadUrl(card, Map.of("orientation", "back")).expect(200), FRONT)
                .expect(204);

        clinic.desk().waitsFor(frame -> frame.isCard(card, "completed"));
        assertThat(Clinic.count("scan where metadata is not null and id = ?", front.text("scan_id")))
                .isEqualTo(1);
        API.post(
                        "/v1/scans/" + front.text("scan_id") + "/metadata",
                        clinic.desk().jwt(),
                        Map.of("late", true))
                .expect(200);
    }

    @Test
    void theFieldsMayStandInAnyOrder() {
        var given = clinic.person().uploadUrl().expect(200);
        var names = new ArrayList<>(Cards.parameters(given).keySet());
        Collections.reverse(names);
        var turned = new LinkedHashMap<String, String>();
        names.forEach(name -> turned.put(name, Cards.parameters(given).get(name)));

        Form.of(turned).file(FRONT).post(API, given.text("upload_url")).expect(204);
    }

    @Test
    void aFormThatIsPostedTwiceBringsOnePicture() {
        var given = clinic.person().uploadUrl().expect(200);

        post(given, FRONT).expect(204);
        post(given, Clinic.WALL).expect(204);

        clinic.desk().waitsFor(frame -> frame.isCard(given.text("card_id"), "completed"));
        post(given, Clinic.WALL).expect(204);
        assertThat(images()).isEqualTo(1);
    }

    @Test
    void noFieldCanBeChangedOrLeftOut() {
        var given = clinic.person().uploadUrl().expect(200);
        var fields = Cards.parameters(given);

        fields.keySet().forEach(name -> {
            var changed = new LinkedHashMap<>(fields);
            changed.put(name, name.endsWith("-id") ? UUID.randomUUID().toString() : changed.get(name) + "0");
            refused(403, null, send(given, changed, FRONT));
            var without = new LinkedHashMap<>(fields);
            without.remove(name);
            assertThat(send(given, without, FRONT).status()).isIn(400, 403);
        });
        var more = new LinkedHashMap<>(fields);
        more.put("acl", "public-read");
        refused(403, "AccessDenied", send(given, more, FRONT));
        assertThat(images()).isZero();

        post(given, FRONT).expect(204);
    }

    @Test
    void aWrongSignatureAndAnUnknownScanLookAlike() {
        var given = clinic.person().uploadUrl().expect(200);
        var wrong = Cards.parameters(given);
        wrong.put("x-amz-signature", "0".repeat(64));
        var unknown = Cards.parameters(given);
        unknown.put("x-amz-meta-cardscan-scan-id", UUID.randomUUID().toString());
        var noId = Cards.parameters(given);
        noId.put("x-amz-meta-cardscan-scan-id", "1-2-3");

        var answer = refused(403, "SignatureDoesNotMatch", send(given, wrong, FRONT));

        assertThat(send(given, unknown, FRONT).bytes()).isEqualTo(answer.bytes());
        assertThat(send(given, noId, FRONT).bytes()).isEqualTo(answer.bytes());
    }

    @Test
    void afterItsTimeAFormIsWorthNothing() {
        var given = clinic.person().uploadUrl().expect(200);
        Clinic.change("update scan set upload_until = clock_timestamp() where id = ?", given.text("scan_id"));

        var answer = refused(403, "AccessDenied", post(given, FRONT));

        assertThat(answer.toString()).contains("Policy expired");
    }

    @Test
    void aFileOfAnotherSizeOrKindIsRefused() {
        var given = clinic.person().uploadUrl().expect(200);

        refused(400, "EntityTooLarge", post(given, new byte[10 * 1024 * 1024 + 1]));
        refused(400, "EntityTooSmall", post(given, new byte[0]));
        refused(400, "InvalidArgument", post(given, "GIF89a, and not even that".getBytes()));
        refused(400, "InvalidArgument", Form.of(Cards.parameters(given)).post(API, given.text("upload_url")));
        assertThat(images()).isZero();

        post(given, FRONT).expect(204);
    }

    @ParameterizedTest
    @CsvSource({
        "image/jpeg, MalformedPOSTRequest",
        "application/json, MalformedPOSTRequest",
        "multipart/form-data, MalformedPOSTRequest",
        "multipart/form-data; boundary=b, MalformedPOSTRequest"
    })
    void whatIsNoFormIsRefused(String type, String code) {
        refused(400, code, API.send("POST", "/v1/uploads", null, "{}", "Content-Type", type));
    }

    @Test
    void everyRefusalIsXml() {
        refused(405, "MethodNotAllowed", API.get("/v1/uploads", null));
        refused(400, "MalformedPOSTRequest", API.send("POST", "/v1/uploads", null, null));
        refused(400, "InvalidArgument", Form.of(Map.of()).file(FRONT).post(API, "/v1/uploads"));
        refused(
                400,
                "MaxPostPreDataLengthExceeded",
                Form.of(Map.of("key", "x".repeat(40_000))).post(API, "/v1/uploads"));
    }

    @Test
    void browsersOfListedPagesMayPostAndReadTheAnswer() {
        clinic.backend().set("origins", List.of("https://www.example.org")).expect(200);
        var given = clinic.person().uploadUrl().expect(200);

        refused(
                403,
                "AccessDenied",
                form(given, FRONT).post(API, given.text("upload_url"), "Origin", "https://evil.example"));
        var answer = form(given, FRONT).post(API, given.text("upload_url"), "Origin", "https://www.example.org");

        assertThat(answer.expect(204).headers().firstValue("Access-Control-Allow-Origin"))
                .contains("https://www.example.org");
    }

    @Test
    void whenNothingMoreIsNeededAPostIsWelcomeAllTheSame() {
        var card = clinic.person().create(Map.of());
        var early =
                clinic.person().uploadUrl(card, Map.of("orientation", "front")).expect(200);
        var unwanted =
                clinic.person().uploadUrl(card, Map.of("orientation", "back")).expect(200);
        clinic.desk().upload(card, FRONT);
        clinic.desk().waitsFor(frame -> frame.isCard(card, "completed"));

        post(early, FRONT).expect(204);
        post(unwanted, FRONT).expect(204);

        var told = clinic.desk().waitsFor(frame -> early.text("scan_id").equals(frame.text("scan_id")));
        assertThat(told.state()).isEqualTo("skipped");
        assertThat(told.error().required("error").textValue()).isEqualTo("SkippedCard");
        assertThat(images()).isEqualTo(1);
    }

    @Test
    void aDeletedCardTakesNothing() {
        var given = clinic.person().uploadUrl().expect(200);
        clinic.person().delete(given.text("card_id")).expect(204);

        refused(404, "NoSuchKey", post(given, FRONT));
        assertThat(images()).isZero();
    }

    @Test
    void aPhonesFormDiesWithItsHandoff() {
        var phone = Phone.claims(API, clinic.desk().startHandoff());
        var given = new Cards(API, phone.jwt()).uploadUrl().expect(200);
        clinic.desk().cancel(phone.handoff()).expect(200);

        refused(403, "AccessDenied", post(given, FRONT));
    }

    @Test
    void aPhonesFormBringsThePictureToTheDesktop() {
        var phone = Phone.claims(API, clinic.desk().startHandoff());
        var given = new Cards(API, phone.jwt()).uploadUrl().expect(200);

        post(given, FRONT).expect(204);

        clinic.desk().waitsFor(frame -> frame.isCard(given.text("card_id"), "completed"));
        clinic.desk().waitsFor(frame -> frame.is("handoff", "completed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?expiration=", "?expiration=99", "?expiration=3601", "?expiration=soon"})
    void anotherLifeIsRefused(String query) {
        assertThat(API.get("/v1/generate-upload-url" + query, clinic.desk().jwt())
                        .expect(400)
                        .text("type"))
                .isEqualTo("bad_expiration");
        var card = clinic.person().create(Map.of());
        var status = query.isEmpty() ? 200 : 400;
        API.post(
                        "/v1/cards/" + card + "/generate-upload-url" + query,
                        clinic.desk().jwt(),
                        Map.of("orientation", "front"))
                .expect(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "{\"orientation\":\"up\"}",
                "{\"orientation\":\"front\",\"capture_type\":\"drawn\"}"
            })
    void anotherWishIsRefused(String body) {
        var card = clinic.person().create(Map.of());

        var refused = API.send(
                "POST",
                "/v1/cards/" + card + "/generate-upload-url",
                clinic.desk().jwt(),
                body);

        assertThat(refused.expect(400).json().required("code").intValue()).isEqualTo(400);
    }

    private static Answer post(Answer given, byte[] picture) {
        return send(given, Cards.parameters(given), picture);
    }

    private static Answer send(Answer given, Map<String, String> fields, byte[] picture) {
        return Form.of(fields).file(picture).post(API, given.text("upload_url"));
    }

    private static Form form(Answer given, byte[] picture) {
        return Form.of(Cards.parameters(given)).file(picture);
    }

    private static Answer refused(int status, String code, Answer answer) {
        assertThat(answer.expect(status).headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/xml");
        assertThat(answer.toString()).matches("(?s).*<Error><Code>[A-Za-z]+</Code><Message>[^<]+</Message></Error>");
        if (code != null) {
            assertThat(answer.toString()).contains("<Code>" + code + "</Code>");
        }
        return answer;
    }

    private int images() {
        return Clinic.count("image where account_id = ?", clinic.account().id().toString());
    }
}
