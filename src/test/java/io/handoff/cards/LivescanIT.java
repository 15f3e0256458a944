package io.handoff.cards;

import static io.handoff.cards.Clinic.API;
import static io.handoff.cards.Clinic.FRONT;
import static io.handoff.cards.Clinic.WALL;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.client.Answer;
import io.handoff.client.Frame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures that a program takes one after the other, several on their way at once. */
class LivescanIT {
    private static final int MOST = 12;

    private Clinic clinic;

    @BeforeEach
    void aPersonSitsDown() {
        clinic = Clinic.open();
    }

    @Test
    void badPicturesAreForgivenAsLongAsAGoodOneComes() {
        var card = live(Map.of());
        var bad = uploadAtOnce(card, "front", WALL, 3);

        var good = clinic.person().uploadAutomatic(card, "front", FRONT, 4).expect(200);

        clinic.desk().waitsFor(frame -> frame.isCard(card, "completed"));
        assertThat(clinic.desk().memberNumber(card)).isEqualTo(Clinic.CARD.memberNumber());
        assertThat(clinic.desk().socket().states(card)).containsExactly("pending", "frontside_processing", "completed");
        for (var scan : scans(bad)) {
            clinic.desk().waitsFor(frame -> isOver(frame, scan));
        }
        assertThat(clinic.desk()
                        .waitsFor(frame -> isOver(frame, good.text("scan_id")))
                        .state())
                .isEqualTo("completed");
    }

    @Test
    void theSideFailsWhenItsPicturesAreUsedUpAndTakesNoMore() {
        var card = live(Map.of());

        var answers = uploadAtOnce(card, "front", WALL, MOST + 4);

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(MOST);
        assertThat(answers).filteredOn(answer -> answer.status() == 204).hasSize(4);
        var failed = clinic.desk().waitsFor(frame -> frame.isCard(card, "frontside_failed"));
        assertThat(failed.error().required("type").textValue()).isNotBlank();
        assertThat(scans(answers)).hasSize(MOST).allSatisfy(scan -> assertThat(
                        clinic.desk().waitsFor(frame -> isOver(frame, scan)).state())
                .isEqualTo("rejected"));
        assertThat(clinic.desk().socket().states(card))
                .containsExactly("pending", "frontside_processing", "frontside_failed");
        clinic.person().uploadAutomatic(card, "front", FRONT, 17).expect(204);
    }

    @Test
    void bothSidesComeOneAfterTheOther() {
        var card = live(Map.of("backside", Map.of("scanning", "required")));
        uploadAtOnce(card, "front", FRONT, 3);
        clinic.desk().waitsFor(frame -> frame.isCard(card, "backside_processing"));

        clinic.person().uploadAutomatic(card, "front", FRONT, 4).expect(204);
        clinic.person().uploadAutomatic(card, "back", WALL, 1).expect(200);
        clinic.person().uploadAutomatic(card, "back", FRONT, 2).expect(200);

        clinic.desk().waitsFor(frame -> frame.isCard(card, "completed"));
        assertThat(clinic.desk().socket().states(card))
                .containsExactly("pending", "frontside_processing", "backside_processing", "completed");
        assertThat(clinic.desk().memberNumber(card)).isEqualTo(Clinic.CARD.memberNumber());
    }

    @Test
    void aBackThatIsOnlyWelcomeSpoilsNothing() {
        var card = live(Map.of("backside", Map.of("scanning", "optional")));
        clinic.person().uploadAutomatic(card, "front", FRONT, 1).expect(200);
        clinic.desk().waitsFor(frame -> frame.isCard(card, "backside_processing"));

        uploadAtOnce(card, "back", WALL, MOST);

        clinic.desk().waitsFor(frame -> frame.isCard(card, "completed"));
    }

    @Test
    void aBackThatIsNeededFailsTheCard() {
        var card = live(Map.of("enable_backside_scan", true));
        clinic.person().uploadAutomatic(card, "front", FRONT, 1).expect(200);
        clinic.desk().waitsFor(frame -> frame.isCard(card, "backside_processing"));

        uploadAtOnce(card, "back", WALL, MOST);

        clinic.desk().waitsFor(frame -> frame.isCard(card, "backside_failed"));
    }

    @Test
    void aBackThatNobodyWantsIsNotTaken() {
        var card = live(Map.of("backside", Map.of("scanning", "disabled")));

        clinic.person().uploadAutomatic(card, "back", FRONT, 1).expect(204);
    }

    @Test
    void whatComesAfterCompletionIsSkippedAndNeverFails() {
        var card = live(Map.of());
        var scan = clinic.person()
                .uploadAutomatic(card, "front", FRONT, 1)
                .expect(200)
                .text("scan_id");
        clinic.desk().waitsFor(frame -> frame.isCard(card, "completed"));

        clinic.person().uploadAutomatic(card, "front", FRONT, 2).expect(204);
        clinic.person().uploadAutomatic(card, "back", FRONT, 1).expect(204);
        API.post("/v1/scans/" + scan + "/metadata", clinic.desk().jwt(), Map.of("mlThreshold", 0.5))
                .expect(200);
        API.post("/v1/cards/" + card + "/performance", clinic.desk().jwt(), Map.of("fps", 30))
                .expect(200);

        var skipped = clinic.desk().waitsFor(frame -> frame.is("scan", "skipped") && card.equals(frame.card()));
        assertThat(skipped.error().required("error").textValue()).isEqualTo("SkippedCard");
        assertThat(skipped.error().required("message").textValue())
                .isEqualTo("Skipping scan for card received in completed state");
    }

    private String live(Map<String, ?> wish) {
        var whole = new HashMap<String, Object>(wish);
        whole.put("enable_livescan", true);
        return clinic.person().create(whole);
    }

    private List<Answer> uploadAtOnce(String card, String side, byte[] picture, int count) {
        var onTheirWay = IntStream.rangeClosed(1, count)
                .mapToObj(i ->
                        CompletableFuture.supplyAsync(() -> clinic.person().uploadAutomatic(card, side, picture, i)))
                .toList();
        return onTheirWay.stream().map(CompletableFuture::join).toList();
    }

    private static List<String> scans(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.status() == 200)
                .map(answer -> answer.text("scan_id"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isOver(Frame frame, String scan) {
        return "scan".equals(frame.type())
                && scan.equals(frame.text("scan_id"))
                && List.of("rejected", "skipped", "completed", "error").contains(frame.state());
    }
}
