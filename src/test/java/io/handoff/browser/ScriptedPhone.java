package io.handoff.browser;

import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.JpegPress;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.client.Api;
import io.handoff.client.Desk.Offer;
import io.handoff.client.Phone;
import java.awt.image.BufferedImage;
import java.net.URI;

/** A phone without a screen: it says to the server what a phone's page says, exactly when the test wants it to. */
final class ScriptedPhone {
    private static final SpecimenCard CARD = SpecimenCard.complete();
    private static final byte[] FRONT = JpegPress.baseline(CARD.front(CardDesign.SIDE_BY_SIDE));
    private static final byte[] BACK =
            JpegPress.baseline(CARD.withMemberNumber(null).front(CardDesign.STACKED));
    private static final byte[] NOTHING = JpegPress.baseline(new BufferedImage(800, 600, BufferedImage.TYPE_BYTE_GRAY));

    /** What the desktop gets of the card. */
    static final String MEMBER_NUMBER = CARD.memberNumber();

    private final Phone phone;
    private String card;

    private ScriptedPhone(Phone phone) {
        this.phone = phone;
    }

    /** Somebody looks at the page; nothing is spent. */
    static void opens(URI node, String link) {
        Phone.opens(new Api(node), offer(link)).expect(200);
    }

    /** Whether the link leads nowhere any more. */
    static boolean isDead(URI node, String link) {
        return Phone.opens(new Api(node), offer(link)).status() == 410;
    }

    static ScriptedPhone claims(URI node, String link) {
        return new ScriptedPhone(Phone.claims(new Api(node), offer(link)));
    }

    /** "It's not me." */
    static void rejects(URI node, String link) {
        Phone.rejects(new Api(node), offer(link).token()).expect(204);
    }

    private static Offer offer(String link) {
        return new Offer(null, link, null);
    }

    String handoff() {
        return phone.handoff();
    }

    /** What it shows, where the desktop has to confirm it. */
    String number() {
        return phone.claim().text("confirm_number");
    }

    /** It says something, and no more. */
    void isHeard() {
        phone.api().get("/v1/handoffs/" + handoff(), phone.jwt()).expect(200);
    }

    ScriptedPhone startsACard() {
        card = phone.createCard();
        return this;
    }

    ScriptedPhone startsACardOfTwoSides() {
        card = phone.createCard(true);
        return this;
    }

    void sendsTheFront() {
        phone.upload(card, FRONT);
    }

    void sendsTheBack() {
        phone.upload(card, "back", BACK).expect(200);
    }

    void sendsAPictureOfNothing() {
        phone.upload(card, NOTHING);
    }

    /** All that a phone does, from here to the end. */
    void scans() {
        startsACard().sendsTheFront();
    }

    void cancels() {
        phone.api()
                .post("/v1/handoffs/" + handoff() + "/cancel", phone.jwt(), null)
                .expect(200);
    }

    /** Whether the server has told it that all is over. */
    boolean isSentAway() {
        return phone.api().get("/v1/handoffs/" + handoff(), phone.jwt()).status() == 403;
    }
}
