package io.handoff.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.PngPress;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.client.Answer;
import io.handoff.client.Backend;
import io.handoff.client.Desk;
import io.handoff.client.Frame;
import io.handoff.client.Live;
import io.handoff.client.Phone;
import io.handoff.testing.TestServer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A patient at a desktop without a camera scans with the phone: the whole way, as both ends see it. */
class StoryIT {
    private Backend clinic;
    private Desk desk;

    @BeforeEach
    void aPatientSitsDown() {
        clinic = Backend.ofNewAccount(TestServer.shared());
        desk = clinic.desk("patient-1");
    }

    @Test
    void theCardThatThePhoneTakesAppearsOnTheDesktop() {
        clinic.set("company", Map.of("name", "Maple Street Clinic")).expect(200);
        Live screen = desk.openSocket();
        Desk.Offer offer = desk.startHandoff();
        assertThat(offer.answer().text("state")).isEqualTo("waiting");
        assertThat(offer.answer().text("qr_svg")).startsWith("<svg");

        assertThat(Phone.opens(desk.api(), offer).expect(200).text("company_name"))
                .isEqualTo("Maple Street Clinic");
        desk.waitsFor(frame -> frame.is("handoff", "opened"));
        Phone phone = Phone.claims(desk.api(), offer);
        desk.waitsFor(frame -> frame.is("handoff", "claimed"));
        String card = phone.createCard();
        Frame announced = desk.waitsFor(frame -> card.equals(frame.card()));
        assertThat(announced.state()).isEqualTo("pending");
        assertThat(announced.session()).isEqualTo(desk.session());

        Answer uploaded = phone.upload(card, Specimens.front());
        assertThat(uploaded.text("card_id")).isEqualTo(card);
        assertThat(uploaded.text("scan_id")).isNotBlank();

        desk.waitsFor(frame -> frame.isCard(card, "completed"));
        assertThat(desk.memberNumber(card)).isEqualTo(Specimens.MEMBER_NUMBER);
        desk.waitsFor(frame -> frame.is("handoff", "completed"));
        assertThat(screen.states(card)).containsExactly("pending", "frontside_processing", "completed");
        assertThat(phone.card(card).expect(200).text("state")).isEqualTo("completed");
        assertNumberedWithoutGaps(screen.frames());
        assertThat(screen.frames())
                .filteredOn(frame -> "handoff".equals(frame.type()))
                .extracting(Frame::state)
                .containsExactly("waiting", "opened", "claimed", "capturing", "reading", "completed");
    }

    @Test
    void bothSidesAreAskedForInTheirOrder() {
        Live screen = desk.openSocketByProtocol();
        assertThat(screen.protocol()).isEqualTo("handoff.v1");
        Phone phone = Phone.claims(desk.api(), desk.startHandoff());
        String card = phone.createCard(true);

        phone.upload(card, Specimens.front());
        desk.waitsFor(frame -> frame.isCard(card, "backside_processing"));
        phone.upload(card, "back", Specimens.back()).expect(200);

        desk.waitsFor(frame -> frame.isCard(card, "completed"));
        assertThat(desk.memberNumber(card)).isEqualTo(Specimens.MEMBER_NUMBER);
        desk.waitsFor(frame -> frame.is("handoff", "completed"));
        assertThat(screen.states(card))
                .containsExactly("pending", "frontside_processing", "backside_processing", "completed");
        assertNumberedWithoutGaps(screen.frames());
    }

    @Test
    void aDesktopWithACameraNeedsNoPhone() {
        desk.openSocket();
        String card = desk.createCard();

        desk.uploadBase64(card, "front", Specimens.front()).expect(200);

        desk.waitsFor(frame -> frame.isCard(card, "completed"));
        assertThat(desk.memberNumber(card)).isEqualTo(Specimens.MEMBER_NUMBER);
    }

    @Test
    void aPngIsAsGoodAsAJpeg() {
        desk.openSocket();
        String card = desk.createCard();

        desk.upload(card, PngPress.plain(SpecimenCard.complete().front(CardDesign.STACKED)));

        desk.waitsFor(frame -> frame.isCard(card, "completed"));
        assertThat(desk.memberNumber(card)).isEqualTo(Specimens.MEMBER_NUMBER);
    }

    @Test
    void registerIsAnsweredWithTheNewestEventAndOnce() {
        String card = desk.createCard();
        Live screen = desk.openSocket();

        screen.register(card);
        Frame newest = desk.waitsFor(frame -> card.equals(frame.card()));
        assertThat(newest.state()).isEqualTo("pending");
        assertThat(newest.session()).isEqualTo(desk.session());
        desk.upload(card, Specimens.front());
        desk.waitsFor(frame -> frame.isCard(card, "completed"));

        assertThat(screen.states(card)).containsExactly("pending", "frontside_processing", "completed");
        Live later = desk.openSocket();
        later.register(card);
        desk.waitsFor(frame -> frame.isCard(card, "completed"));
        answersAPing(later);
        assertThat(later.frames())
                .extracting(Frame::seq)
                .containsExactly(screen.waitsFor(frame -> frame.isCard(card, "completed"))
                        .seq());
    }

    @Test
    void aPingIsAnsweredWithAPongThatIsNotJson() {
        answersAPing(desk.openSocket());

        assertThat(desk.socket().texts()).containsExactly("pong");
    }

    @Test
    void whoResumesGetsExactlyWhatWasMissed() {
        Live first = desk.openSocket();
        desk.cancel(desk.startHandoff().handoff()).expect(200);
        desk.cancel(desk.startHandoff().handoff()).expect(200);
        first.waitsFor(frame -> frame.seq() == 4);
        first.close();

        Live second = desk.openSocket();
        second.resume(1);
        second.waitsFor(frame -> frame.seq() == 4);
        answersAPing(second);

        assertThat(second.frames())
                .as("the same events, with the ids and times they had")
                .containsExactlyElementsOf(first.frames().subList(1, 4));
    }

    @Test
    void aBackendFollowsTheCardThatItRegisters() {
        Answer created = clinic.api().post("/v1/cards", clinic.key(), null).expect(201);
        String card = created.text("card_id");
        try (Live socket = Live.byQuery(clinic.api(), clinic.key())) {
            socket.register(card);
            socket.waitsFor(frame -> frame.isCard(card, "pending"));
            String another = desk.createCard();
            clinic.api()
                    .post(
                            "/v1/cards/" + card + "/upload?orientation=front&capture_type=api",
                            clinic.key(),
                            Specimens.front())
                    .expect(200);

            socket.waitsFor(frame -> frame.isCard(card, "completed"));
            assertThat(socket.states(another)).isEmpty();
        }
    }

    @Test
    void aPictureForACompletedCardIsSkipped() {
        desk.openSocket();
        String card = desk.createCard();
        desk.upload(card, Specimens.front());
        desk.waitsFor(frame -> frame.isCard(card, "completed"));

        Answer again = desk.upload(card, "front", Specimens.front()).expect(204);

        assertThat(again.bytes()).isEmpty();
        Frame skipped = desk.waitsFor(frame -> frame.is("scan", "skipped"));
        assertThat(skipped.card()).isEqualTo(card);
        assertThat(skipped.error().path("error").asText()).isEqualTo("SkippedCard");
        assertThat(skipped.error().path("message").asText())
                .isEqualTo("Skipping scan for card received in completed state");
        assertThat(desk.card(card).text("state")).isEqualTo("completed");
    }

    @Test
    void aPictureOfNothingEndsTheAttemptWithASentence() {
        Live screen = desk.openSocket();
        Phone phone = Phone.claims(desk.api(), desk.startHandoff());
        String card = phone.createCard();
        phone.upload(card, Specimens.nothing());

        Frame failed = desk.waitsFor(frame -> frame.isCard(card, "frontside_failed"));
        assertThat(failed.error().path("message").asText()).matches("[A-Z].* .*[.]");
        assertThat(failed.error().path("error").asText())
                .isEqualTo(failed.error().path("type").asText())
                .isNotBlank();
        assertThat(failed.error().path("code").isTextual()).isTrue();
        assertThat(phone.card(card).json().at("/error/message"))
                .isEqualTo(failed.error().path("message"));

        String second = phone.createCard();
        phone.upload(second, Specimens.front());
        desk.waitsFor(frame -> frame.isCard(second, "completed"));
        assertThat(desk.memberNumber(second)).isEqualTo(Specimens.MEMBER_NUMBER);
        assertThat(screen.states(card)).containsExactly("pending", "frontside_processing", "frontside_failed");
    }

    @Test
    void theSamePhoneMayClaimAgainAndAnotherMayNot() {
        Desk.Offer offer = desk.startHandoff();
        Phone phone = Phone.claims(desk.api(), offer);

        Phone.claims(desk.api(), offer, phone.device()).createCard();
        Answer other = Phone.tries(desk.api(), offer, Phone.newDevice()).expect(410);

        assertThat(other.text("type")).isEqualTo("link_used");
        assertThat(other.json().path("code").asInt()).isEqualTo(410);
    }

    @Test
    void aPublishedLinkLeadsIntoTheSameSession() {
        desk.openSocket();
        String token = desk.magicLink().expect(200).text("token");
        Answer exchanged =
                desk.api().get("/v1/validate-magic-link?token=" + token, null).expect(200);
        Desk published = new Desk(desk.api(), exchanged.text("Token"), desk.session());

        String card = published.createCard();

        Frame pending = desk.waitsFor(frame -> frame.isCard(card, "pending"));
        assertThat(pending.session()).isEqualTo(desk.session());
    }

    @Test
    void nobodyOpensASocketWithoutGoodCredentials() {
        assertThat(Live.refusal(desk.api(), null)).isEqualTo(401);
        assertThat(Live.refusal(desk.api(), "nonsense")).isEqualTo(403);
        assertThat(Live.refusal(desk.api(), desk.jwt() + "x")).isEqualTo(403);
        assertThat(Live.refusal(desk.api(), "sk_test_nobody")).isEqualTo(403);
    }

    private static void answersAPing(Live socket) {
        socket.ping();
        socket.waitsForText("pong");
    }

    private static void assertNumberedWithoutGaps(List<Frame> frames) {
        long first = frames.get(0).seq();
        assertThat(frames)
                .extracting(Frame::seq)
                .containsExactlyElementsOf(
                        LongStream.range(first, first + frames.size()).boxed().toList());
        assertThat(frames).extracting(Frame::eventId).doesNotHaveDuplicates();
        assertThat(frames)
                .extracting(Frame::createdAt)
                .isSortedAccordingTo(Comparator.naturalOrder())
                .doesNotHaveDuplicates();
    }
}
