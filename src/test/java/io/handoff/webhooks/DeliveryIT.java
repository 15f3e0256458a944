package io.handoff.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.JpegPress;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.client.Phone;
import io.handoff.testing.TestServer;
import io.handoff.webhooks.Hospital.Hook;
import io.handoff.webhooks.Receiver.Letter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What arrives at receivers that are well, slow, down, flapping or gone. */
class DeliveryIT {
    private static final TestServer SERVER = TestServer.shared();
    private static final String NUMBER = "QZW918273645";
    private static final String SURNAME = "Quibblethorpe";

    private final Hospital hospital = new Hospital(SERVER);
    private final List<Receiver> receivers = new ArrayList<>();
    private final Receiver receiver = newReceiver();

    private Receiver newReceiver() {
        var made = new Receiver();
        receivers.add(made);
        return made;
    }

    @AfterEach
    void everybodyGoesHome() {
        receivers.forEach(Receiver::close);
    }

    @Test
    void aCardIsToldFromItsStartToItsResultSignedAndWithoutAWordOfTheCard() throws IOException {
        var hook = hospital.tells(receiver);
        var desk = hospital.backend().desk("record-4711");
        var offer = desk.startHandoff();
        var phone = Phone.claims(hospital.api(), offer);
        var card = phone.createCard();
        phone.upload(card, theirCard());

        receiver.waitsFor(letter -> letter.type().equals("card.enriched"));

        assertThat(receiver.types(card)).containsExactly("card.created", "card.completed", "card.enriched");
        assertThat(receiver.letters()).allSatisfy(letter -> {
            assertThat(hook.verifies(letter)).isTrue();
            for (var name : List.of("id", "timestamp", "signature")) {
                assertThat(letter.header("svix-" + name)).isEqualTo(letter.header("webhook-" + name));
            }
            assertThat(letter.header("content-type")).isEqualTo("application/json");
            assertThat(letter.json().path("session_id").asText()).isEqualTo(desk.session());
            assertThat(letter.headers().toString() + letter.body())
                    .doesNotContain(
                            NUMBER, SURNAME, "record-4711", desk.jwt(), phone.jwt(), offer.token(), phone.device());
        });
        assertThat(receiver.letters()).extracting(Letter::id).doesNotHaveDuplicates();
        var log = SERVER.installationLog();
        assertThat(log).doesNotContain(hook.secret(), receiver.url());
    }

    @Test
    void bodiesHaveThePublishedForm() throws IOException {
        hospital.tells(receiver);
        var desk = hospital.backend().desk("somebody");
        var good = desk.createCard();
        desk.upload(good, theirCard());
        var bad = desk.createCard(true);
        desk.upload(bad, JpegPress.baseline(new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB)));

        receiver.waitsFor(letter -> letter.type().equals("card.enriched"));
        receiver.waitsFor(letter -> letter.type().equals("card.error"));

        var identity = hospital.api()
                .get("/v1/access-token?user_id=somebody", hospital.backend().key())
                .text("IdentityId");
        assertThat(receiver.letters()).allSatisfy(letter -> {
            PublishedWebhooks.check(letter.json());
            assertThat(letter.json().path("user_id").asText()).isEqualTo(identity);
            assertThat(letter.json().path("deleted").booleanValue()).isFalse();
        });
        var created = receiver.letters(bad).get(0).json();
        assertThat(created.at("/configuration/enable_backside_scan").booleanValue())
                .isTrue();
        assertThat(created.at("/configuration/enable_livescan").booleanValue()).isFalse();
        assertThat(created.path("updated_at")).isEqualTo(created.path("created_at"));
        assertThat(receiver.letters(bad).get(1).json().at("/error/error").asText())
                .isNotBlank();
        assertThat(receiver.letters(good).get(1).json().path("updated_at").asText())
                .isGreaterThan(created.path("created_at").asText());
    }

    @Test
    void aCardThatIsDeletedIsToldAsTheLastOfIt() {
        hospital.tells(receiver);
        var desk = hospital.backend().desk("somebody");
        desk.openSocket();
        var read = desk.createCard();
        desk.upload(read, theirCard());
        desk.waitsFor(frame -> frame.isCard(read, "completed"));
        var begun = desk.createCard();

        for (var card : List.of(read, begun)) {
            for (int twice = 0; twice < 2; twice++) {
                hospital.api()
                        .send("DELETE", "/v1/cards/" + card, desk.jwt(), null)
                        .expect(204);
            }
            var letter = receiver.waitsFor(
                    found -> found.card().equals(card) && found.type().equals("card.deleted"));
            PublishedWebhooks.check(letter.json());
            assertThat(letter.json().path("deleted").booleanValue()).isTrue();
        }

        assertThat(receiver.types(read))
                .containsExactly("card.created", "card.completed", "card.enriched", "card.deleted");
        assertThat(receiver.types(begun)).containsExactly("card.created", "card.error", "card.deleted");
    }

    @Test
    void aReceiverGetsOnlyWhatItAskedFor() {
        var other = newReceiver();
        hospital.set(List.of(
                Map.of("url", receiver.url(), "events", List.of("card.completed", "card.error")),
                Map.of("url", other.url()),
                Map.of("url", other.url() + "/off", "enabled", false)));
        var desk = hospital.backend().desk("somebody");
        var card = desk.createCard();
        desk.upload(card, theirCard());

        receiver.waitsFor(1);
        other.waitsFor(3);

        assertThat(receiver.types(card)).containsExactly("card.completed");
        assertThat(other.types(card)).containsExactly("card.created", "card.completed", "card.enriched");
        assertThat(other.paths()).containsOnly("/hook");
    }

    @Test
    void aFlappingReceiverGetsItAgainUnderTheSameIdWithTheSameBody() {
        var hook = hospital.tells(receiver);
        var answers = new AtomicInteger();
        receiver.answers(letter -> List.of(500, 302, 404, 204).get(answers.getAndIncrement()));

        var card = hospital.newCard();
        for (int attempts = 1; attempts < 4; attempts++) {
            receiver.waitsFor(attempts);
            var id = receiver.letters().get(0).id();
            var status = List.of(500, 302, 404).get(attempts - 1);
            await().until(() -> hospital.delivery(id).path("last_status").asInt() == status);
            assertThat(hospital.delivery(id).path("state").asText()).isEqualTo("waiting");
            assertThat(hospital.webhook(hook).has("failing_since")).isTrue();
            hospital.pausesAreOver();
        }
        receiver.waitsFor(4);
        hospital.waitsForDelivery(receiver.letters().get(0).id(), "delivered");

        assertThat(receiver.letters(card)).hasSize(4).allMatch(hook::verifies);
        assertThat(receiver.letters())
                .extracting(Letter::id)
                .containsOnly(receiver.letters().get(0).id());
        assertThat(receiver.letters())
                .extracting(Letter::body)
                .containsOnly(receiver.letters().get(0).body());
        // the redirection was not followed
        assertThat(receiver.paths()).containsOnly("/hook");
        assertThat(hospital.webhook(hook).has("failing_since")).isFalse();
    }

    @Test
    void whatHappensWhileAReceiverIsDownArrivesWhenItIsBackInOrderForEachCard() {
        var hook = hospital.tells(receiver);
        receiver.goesDown();
        var desk = hospital.backend().desk("somebody");
        desk.openSocket();
        var cards = Stream.generate(desk::createCard).limit(6).toList();
        cards.forEach(card -> desk.upload(card, theirCard()));
        cards.forEach(card -> desk.waitsFor(frame -> frame.isCard(card, "completed")));
        await().until(() -> states("waiting").size() == 18);
        await().until(() -> hospital.webhook(hook).has("failing_since"));

        receiver.comesBack();
        await().untilAsserted(() -> {
            if (!states("waiting").isEmpty()) {
                hospital.pausesAreOver();
            }
            assertThat(states("delivered")).hasSize(18);
        });

        assertThat(cards).allSatisfy(card -> assertThat(receiver.types(card))
                .containsExactly("card.created", "card.completed", "card.enriched"));
    }

    @Test
    void aLaterEventWaitsForTheFormerOfItsCardAndOtherCardsGoOn() {
        hospital.tells(receiver);
        receiver.answers(500);
        var desk = hospital.backend().desk("somebody");
        var stuck = desk.createCard();
        receiver.waitsFor(1);
        receiver.answers(letter -> letter.card().equals(stuck) ? 500 : 200);

        desk.openSocket();
        desk.upload(stuck, theirCard());
        desk.waitsFor(frame -> frame.isCard(stuck, "completed"));
        var other = desk.createCard();
        desk.upload(other, theirCard());
        receiver.waitsFor(letter -> letter.card().equals(other) && letter.type().equals("card.completed"));
        assertThat(receiver.types(stuck)).isNotEmpty().containsOnly("card.created");

        receiver.answers(200);
        hospital.pausesAreOver();
        receiver.waitsFor(letter -> letter.card().equals(stuck) && letter.type().equals("card.enriched"));
        assertThat(receiver.types(stuck)).endsWith("card.created", "card.completed", "card.enriched");
    }

    @Test
    void aSlowReceiverHoldsUpNeitherAnotherOneNorTheReading() {
        var other = newReceiver();
        hospital.set(List.of(Map.of("url", receiver.url()), Map.of("url", other.url())));
        var release = new CountDownLatch(1);
        receiver.answers(letter -> waitFor(release));
        // more than there are threads for jobs
        var cards = Stream.generate(hospital::newCard).limit(20).toList();

        other.waitsFor(20);
        assertThat(cards).allSatisfy(card -> assertThat(other.types(card)).containsExactly("card.created"));
        var desk = hospital.backend().desk("somebody");
        desk.openSocket();
        var read = desk.createCard();
        desk.upload(read, theirCard());
        desk.waitsFor(frame -> frame.isCard(read, "completed"));
        assertThat(receiver.open()).isEqualTo(4);

        release.countDown();
        await().untilAsserted(() -> assertThat(receiver.letters()).hasSizeGreaterThanOrEqualTo(23));
        assertThat(receiver.mostOpen()).isEqualTo(4);
        assertThat(receiver.types(read)).containsExactly("card.created", "card.completed", "card.enriched");
    }

    @Test
    void aReceiverThatNeverAnswersIsGivenFifteenSeconds() {
        hospital.tells(receiver);
        var release = new CountDownLatch(1);
        receiver.answers(letter -> waitFor(release));

        hospital.newCard();
        receiver.waitsFor(1);
        var id = receiver.letters().get(0).id();
        await().atMost(java.time.Duration.ofSeconds(25))
                .until(() -> hospital.delivery(id).path("last_error").asText().equals("timeout"));
        release.countDown();

        assertThat(hospital.delivery(id).path("state").asText()).isEqualTo("waiting");
        assertThat(hospital.delivery(id).has("last_status")).isFalse();
    }

    @Test
    void afterThreeDaysADeliveryIsNoLongerTriedAndTheNextOfItsCardGoesOut() {
        hospital.tells(receiver);
        var desk = hospital.backend().desk("somebody");
        receiver.answers(letter -> letter.type().equals("card.created") ? 500 : 200);
        var card = desk.createCard();
        receiver.waitsFor(1);
        var id = receiver.letters().get(0).id();
        await().until(() -> hospital.delivery(id).path("attempts").asInt() == 1
                && hospital.delivery(id).path("state").asText().equals("waiting"));
        desk.upload(card, theirCard());

        hospital.queuedAgo("73 hours");
        hospital.pausesAreOver();

        hospital.waitsForDelivery(id, "failed");
        receiver.waitsFor(letter -> letter.type().equals("card.completed"));
    }

    @Test
    void whatWaitsForAnAttemptThatIsBrokenOffForGoodGoesOut() {
        hospital.tells(receiver);
        var release = new CountDownLatch(1);
        receiver.answers(letter -> letter.type().equals("card.created") ? waitFor(release) : 200);
        var card = hospital.newCard();
        receiver.waitsFor(1);
        hospital.api()
                .send("DELETE", "/v1/cards/" + card, hospital.backend().key(), null)
                .expect(204);
        hospital.waitsForOneThatWaitsForOthers();

        hospital.queuedAgo("73 hours");
        hospital.attemptsAreBrokenOff();

        receiver.waitsFor(letter -> letter.type().equals("card.deleted"));
        release.countDown();
        assertThat(receiver.types(card)).containsExactly("card.created", "card.error", "card.deleted");
    }

    @Test
    void aWeekOfFailuresSwitchesAReceiverOffAndSaysSo() throws IOException {
        var hook = hospital.tells(receiver);
        receiver.answers(503);
        hospital.newCard();
        receiver.waitsFor(1);
        var first = receiver.letters().get(0).id();
        await().until(() -> hospital.webhook(hook).has("failing_since"));
        assertThat(hospital.webhook(hook).has("disabled_at")).isFalse();
        hospital.failingSince("8 days");

        hospital.newCard();
        await().until(() -> hospital.webhook(hook).has("disabled_at"));

        var off = hospital.webhook(hook);
        assertThat(off.path("disabled_reason").asText()).isEqualTo("failing_for_a_week");
        assertThat(off.path("enabled").booleanValue()).isTrue();
        assertThat(hospital.audited()).contains("webhook.disabled");
        assertThat(SERVER.installationLog())
                .contains("Webhook " + hook.id() + " of account " + hospital.id() + " is switched off");
        hospital.waitsForDelivery(first, "failed");
        hospital.post("deliveries/" + first + "/replay").expect(409);

        int before = receiver.letters().size();
        var unheard = hospital.newCard();
        // writing the setting again does not bring it back
        hospital.set(List.of(Map.of("url", receiver.url())));
        assertThat(hospital.webhook(hook).has("disabled_at")).isTrue();

        receiver.answers(200);
        hospital.post(hook.id() + "/enable").expect(200);
        assertThat(hospital.webhook(hook).has("disabled_at")).isFalse();
        hospital.post("deliveries/" + first + "/replay").expect(200);
        hospital.waitsForDelivery(first, "delivered");
        var next = hospital.newCard();
        receiver.waitsFor(letter -> letter.card().equals(next));
        assertThat(receiver.letters()).hasSize(before + 2);
        assertThat(receiver.types(unheard)).isEmpty();
        assertThat(hospital.audited()).contains("webhook.enabled", "webhook.delivery_replayed");
    }

    @Test
    void oneThatSaysItIsGoneIsSwitchedOffAtOnce() {
        var hook = hospital.tells(receiver);
        receiver.answers(410);

        hospital.newCard();
        await().until(() -> hospital.webhook(hook).has("disabled_at"));

        assertThat(hospital.webhook(hook).path("disabled_reason").asText()).isEqualTo("gone");
        hospital.waitsForDelivery(receiver.letters().get(0).id(), "failed");
    }

    @Test
    void bothSecretsSignForADayAfterARotation() {
        var old = hospital.tells(receiver);
        hospital.newCard();
        receiver.waitsFor(1);

        var rotated = hospital.post(old.id() + "/rotate").expect(200).json();
        var fresh = Hook.of(rotated);
        assertThat(rotated.has("former_secret_until")).isTrue();
        hospital.newCard();
        receiver.waitsFor(2);
        // the answer was lost, and somebody rotates again: all three sign
        var freshest = Hook.of(hospital.post(old.id() + "/rotate").expect(200).json());
        hospital.newCard();
        receiver.waitsFor(3);
        hospital.formerSecretsAreOver();
        hospital.newCard();
        receiver.waitsFor(4);

        var letters = receiver.letters();
        assertThat(letters).map(old::verifies).containsExactly(true, true, true, false);
        assertThat(letters).map(fresh::verifies).containsExactly(false, true, true, false);
        assertThat(letters).map(freshest::verifies).containsExactly(false, false, true, true);
        assertThat(letters.get(1).header("webhook-signature").split(" ")).hasSize(2);
        assertThat(hospital.webhook(old).has("former_secret_until")).isFalse();
        assertThat(hospital.audited()).contains("webhook.secret_rotated");
    }

    @Test
    void aDeliveryCanBeReplayedUnderItsOwnId() {
        hospital.tells(receiver);
        hospital.newCard();
        receiver.waitsFor(1);
        var first = receiver.letters().get(0);
        hospital.waitsForDelivery(first.id(), "delivered");

        assertThat(hospital.post("deliveries/" + first.id() + "/replay")
                        .expect(200)
                        .text("state"))
                .isEqualTo("waiting");
        receiver.waitsFor(2);
        hospital.waitsForDelivery(first.id(), "delivered");

        var again = receiver.letters().get(1);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.body()).isEqualTo(first.body());

        var other = new Hospital(SERVER);
        for (var id : List.of(first.id(), UUID.randomUUID().toString(), "no-id")) {
            assertThat(other.post("deliveries/" + id + "/replay").status()).isEqualTo(404);
        }
        assertThat(other.deliveries("").json().path("deliveries")).isEmpty();
    }

    @Test
    void oneThatIsStillOnItsWayIsNotReplayed() {
        hospital.tells(receiver);
        receiver.answers(500);
        hospital.newCard();
        receiver.waitsFor(1);

        assertThat(hospital.post("deliveries/" + receiver.letters().get(0).id() + "/replay")
                        .expect(409)
                        .text("type"))
                .isEqualTo("delivery_under_way");
    }

    @Test
    void deliveriesAreListedInPagesNewestFirst() {
        var hook = hospital.tells(receiver);
        for (int i = 1; i <= 5; i++) {
            hospital.newCard();
            receiver.waitsFor(i);
        }
        await().until(() -> states("delivered").size() == 5);

        var ids = new ArrayList<String>();
        var cursor = "";
        do {
            var page = hospital.deliveries("?limit=2&webhook_id=" + hook.id() + cursor)
                    .expect(200)
                    .json();
            page.path("deliveries").forEach(json -> ids.add(json.path("id").asText()));
            var next = page.at("/response_metadata/next_cursor");
            cursor = next.isMissingNode() ? "" : "&cursor=" + next.asText();
        } while (!cursor.isEmpty());

        var sent = new ArrayList<>(receiver.letters().stream().map(Letter::id).toList());
        java.util.Collections.reverse(sent);
        assertThat(ids).containsExactlyElementsOf(sent);
        assertThat(states("failed")).isEmpty();
        for (var query : List.of("limit=0", "limit=201", "limit=x", "state=lost", "cursor=-1", "webhook_id=1")) {
            assertThat(hospital.deliveries("?" + query).status()).as(query).isEqualTo(400);
        }
    }

    @Test
    void whatEndedLongAgoIsForgotten() {
        hospital.tells(receiver);
        hospital.newCard();
        receiver.waitsFor(1);
        hospital.waitsForDelivery(receiver.letters().get(0).id(), "delivered");
        hospital.endedAgo("31 days");

        hospital.newCard();
        receiver.waitsFor(2);
        await().until(() ->
                states("delivered").equals(List.of(receiver.letters().get(1).id())));
    }

    @Test
    void anotherNodeSendsWhatADeadOneHadBegun() {
        try (var a = TestServer.start(Map.of())) {
            var clinic = new Hospital(a);
            var hook = clinic.tells(receiver);
            var release = new CountDownLatch(1);
            receiver.answers(letter -> waitFor(release));
            var card = clinic.newCard();
            receiver.waitsFor(1);
            a.node().kill();
            receiver.answers(200);
            release.countDown();

            try (var other = a.another()) {
                assertThat(other.http()).isNotEqualTo(a.http());
                clinic.attemptsAreBrokenOff();
                // it counts as an attempt that failed, with a pause after it
                clinic.waitsForABreakOff();
                clinic.pausesAreOver();
                receiver.waitsFor(2);
                assertThat(receiver.letters(card)).hasSize(2).allMatch(hook::verifies);
                assertThat(receiver.letters())
                        .extracting(Letter::id)
                        .containsOnly(receiver.letters().get(0).id());
            }
        }
    }

    private List<String> states(String state) {
        return StreamSupport.stream(
                        hospital.deliveries("?limit=200&state=" + state)
                                .expect(200)
                                .json()
                                .path("deliveries")
                                .spliterator(),
                        false)
                .map((JsonNode json) -> json.path("id").asText())
                .toList();
    }

    private static int waitFor(CountDownLatch release) {
        try {
            release.await();
            return 200;
        } catch (InterruptedException e) {
            return 500;
        }
    }

    private static byte[] theirCard() {
        return JpegPress.baseline(SpecimenCard.complete()
                .withMemberName("Wilhelmina " + SURNAME)
                .withMemberNumber(NUMBER)
                .front(CardDesign.SIDE_BY_SIDE));
    }
}
