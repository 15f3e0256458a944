package io.handoff.handoff;

import io.handoff.ids.CardId;
import io.handoff.ids.HandoffId;
import io.handoff.ids.SessionId;
import java.time.Instant;

/**
 * A handoff as its own desktop and phone see it.
 *
 * @param link the magic link; only where it was just made
 * @param qrSvg the link as a QR code; only where it was just made
 * @param expiresAt when the link, or after the claim the handoff, ends
 * @param seq the session's last event before this answer: resume after it to miss nothing
 */
public record HandoffView(
        HandoffId handoffId,
        String state,
        String link,
        String qrSvg,
        Backside backside,
        CardId cardId,
        String reason,
        Instant expiresAt,
        SessionId sessionId,
        long seq) {

    static HandoffView of(Handoff handoff, long seq) {
        return of(handoff, null, null, seq);
    }

    static HandoffView withLink(Handoff handoff, String link, long seq) {
        return of(handoff, link, Qr.of(link).svg(), seq);
    }

    private static HandoffView of(Handoff handoff, String link, String qr, long seq) {
        return new HandoffView(
                handoff.id(),
                handoff.state().wire(),
                link,
                qr,
                handoff.backside(),
                handoff.card(),
                handoff.reason(),
                handoff.expiresAt(),
                handoff.session(),
                seq);
    }
}
