package io.handoff.cards;

import static io.handoff.cards.Clinic.API;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.client.Answer;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pictures of a card have addresses that open them for a while. */
class CardImageIT {
    private static Clinic clinic;
    private static String card;

    @BeforeAll
    static void aCardIsThere() {
        clinic = Clinic.open();
        card = clinic.completed(Clinic.CARD);
    }

    @Test
    void theAddressOpensThePictureWithoutOtherCredentials() {
        var picture = API.get(address(card, "front"), null).expect(200);

        assertThat(picture.bytes()).isEqualTo(Clinic.FRONT);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(picture.headers().allValues("Cache-Control"))
                .singleElement()
                .asString()
                .matches("private, max-age=\\d+");
        assertThat(picture.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void itIsOfThisServerAndASideWithoutAPictureHasNone() {
        var images = clinic.person().get(card).expect(200).json().required("images");

        assertThat(images.at("/front/url").textValue()).startsWith(API.base() + "/v1/images/");
        assertThat(images.has("back")).isFalse();
        var empty = clinic.person().create(Map.of());
        assertThat(clinic.person().get(empty).expect(200).json().has("images")).isFalse();
    }

    @Test
    void readingItIsNoted() {
        var other = clinic.completed(Clinic.CARD);
        var address = address(other, "front");
        var scan = address.replaceAll(".*/images/([^?]+).*", "$1");

        API.get(address, null).expect(200);

        assertThat(Clinic.count("audit where action = 'image.read' and subject = cast(? as text)", scan))
                .isEqualTo(1);
    }

    @Test
    void aChangedAddressOpensNothingAndSaysNothing() {
        var address = address(card, "front");
        var scan = address.replaceAll(".*/images/([^?]+).*", "$1");
        var query = address.substring(address.indexOf('?'));
        var known = refused(API.get("/v1/images/" + scan + "?expires=9999999999&signature=AAAA", null));

        for (var path : new String[] {
            "/v1/images/" + scan,
            "/v1/images/" + scan + query.replace("expires=1", "expires=2"),
            "/v1/images/" + scan + query.replaceAll("signature=.", "signature=" + (query.contains("=_") ? "A" : "_")),
            "/v1/images/" + scan + query.replaceAll("&signature=.*", ""),
            "/v1/images/" + UUID.randomUUID() + query,
            "/v1/images/nonsense" + query
        }) {
            assertThat(refused(API.get(path, null)).bytes()).as(path).isEqualTo(known.bytes());
        }
    }

    @Test
    void aDeletedCardsPictureIsGoneThoughTheAddressIsGood() {
        var other = clinic.completed(Clinic.CARD);
        var address = address(other, "front");
        clinic.person().delete(other).expect(204);

        assertThat(API.get(address, null).expect(404).text("type")).isEqualTo("not_found");
    }

    @Test
    void ofSeveralPicturesTheOneThatWasReadIsShown() {
        var live = clinic.person().create(Map.of("enable_livescan", true));
        clinic.desk().upload(live, Clinic.WALL);
        clinic.desk().waitsFor(frame -> live.equals(frame.card()) && frame.is("scan", "rejected"));
        assertThat(API.get(address(live, "front"), null).expect(200).bytes()).isEqualTo(Clinic.WALL);

        clinic.desk().upload(live, Clinic.FRONT);
        clinic.desk().waitsFor(frame -> frame.isCard(live, "completed"));

        assertThat(API.get(address(live, "front"), null).expect(200).bytes()).isEqualTo(Clinic.FRONT);
    }

    private static String address(String of, String side) {
        var url = clinic.person()
                .get(of)
                .expect(200)
                .json()
                .at("/images/" + side + "/url")
                .textValue();
        var uri = URI.create(url);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static Answer refused(Answer answer) {
        assertThat(answer.expect(403).text("type")).isEqualTo("link_invalid");
        assertThat(answer.json().required("code").intValue()).isEqualTo(403);
        return answer;
    }
}
