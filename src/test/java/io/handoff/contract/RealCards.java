package io.handoff.contract;

import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.JpegPress;
import io.handoff.cardpress.SpecimenBack;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.client.Answer;
import io.handoff.client.Cards;
import io.handoff.client.Desk;
import io.handoff.client.Phone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Cards that were read to their end, whichever it was, and all the ways in which they are told of. */
final class RealCards {
    private static final byte[] FRONT =
            JpegPress.baseline(SpecimenCard.complete().front(CardDesign.SIDE_BY_SIDE));
    private static final byte[] BACK = JpegPress.baseline(SpecimenBack.image());

    private final Scene scene;
    private final Desk desk;
    private final Cards cards;
    private final Map<String, Supplier<Answer>> all = new LinkedHashMap<>();

    RealCards(Scene scene) {
        this.scene = scene;
        desk = scene.clinic.desk("read");
        desk.openSocket();
        cards = new Cards(scene.api, desk.jwt());
        tell("both sides", bothSides());
        tell("none, for it failed", failed());
        tell("a payer of the account's own", ofOwnPayer());
        tell("the phone's", ofPhone());
        all.put("the list", () -> cards.list().expect(200));
        all.put("a page of the list", () -> cards.list("?limit=2").expect(200));
        all.put("what is found", () -> cards.search("okafor").expect(200));
        all.put(
                "the account's list",
                () -> new Cards(scene.api, scene.key()).list().expect(200));
    }

    Map<String, Supplier<Answer>> all() {
        return all;
    }

    private void tell(String what, String card) {
        all.put("a card with " + what, () -> desk.card(card).expect(200));
    }

    private String bothSides() {
        var card = cards.create(Map.of("enable_backside_scan", true, "metadata", Map.of("visit", "4711")));
        desk.upload(card, FRONT);
        desk.waitsFor(frame -> frame.isCard(card, "backside_processing"));
        desk.upload(card, "back", BACK).expect(200);
        return ended(card, "completed");
    }

    private String failed() {
        var card = desk.createCard();
        desk.upload(card, Scene.PICTURE);
        return ended(card, "frontside_failed");
    }

    private String ofOwnPayer() {
        var own = Map.of(
                "payer_id", "LK482", "payer_name", "Larkspur Health Insurance", "other_names", List.of("Larkspur"));
        scene.set("payers", List.of(own)).expect(200);
        var card = desk.createCard();
        desk.upload(card, FRONT);
        return ended(card, "completed");
    }

    private String ofPhone() {
        var phone = Phone.claims(scene.api, desk.startHandoff());
        var card = phone.createCard();
        phone.upload(card, FRONT);
        return ended(card, "completed");
    }

    private String ended(String card, String state) {
        desk.waitsFor(frame -> frame.isCard(card, state));
        return card;
    }
}
