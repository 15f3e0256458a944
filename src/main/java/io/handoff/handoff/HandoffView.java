package io.handoff.handoff;

import io.handoff.ids.CardId;
import io.handoff.ids.HandoffId;
import io.handoff.ids.SessionId;
import java.time.Instant;

/**
 * A handoff as its own desktop and phone see it.
 *
 * @param link the magic link; only where it is to be shown
 * @param code the spoken code; only where it was just made
 * @param confirmNumber what the right phone shows; never told to the phone by this
 * @param qrSvg the link as a QR code; where the link is
 * @param expiresAt when the link, or after the claim the handoff, ends
 * @param phoneQuiet true where nothing is heard of the phone; else absent
 * @param seq the session's last event before this answer: resume after it to miss nothing
 */
public record HandoffView(
        HandoffId handoffId,
        String state,
        String link,
        String code,
        Instant codeExpiresAt,
        String confirmNumber,
        String qrSvg,
        Backside backside,
        CardId cardId,
        String reason,
        Instant expiresAt,
        Boolean phoneQuiet,
        SessionId sessionId,
        long seq) {

    static HandoffView of(Handoff handoff, String confirmNumber, boolean quiet, long seq) {
        return of(handoff, null, null, confirmNumber, quiet, seq);
    }

    /** @param code null where none was just made */
    static HandoffView withLink(Handoff handoff, String link, SpokenCodes.Fresh code, String confirmNumber, long seq) {
        return of(handoff, link, code, confirmNumber, false, seq);
    }

    private static HandoffView of(
            Handoff handoff, String link, SpokenCodes.Fresh code, String confirmNumber, boolean quiet, long seq) {
        return new HandoffView(
                handoff.id(),
                handoff.state().wire(),
                link,
                code == null ? null : code.text(),
                code == null ? null : code.expiresAt(),
                confirmNumber,
                link == null ? null : Qr.of(link).svg(),
                handoff.backside(),
                handoff.card(),
                handoff.reason(),
                handoff.expiresAt(),
                quiet ? true : null,
                handoff.session(),
                seq);
    }
}
