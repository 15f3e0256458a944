package io.handoff.handoff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.handoff.ids.AccountId;

/**
 * What the phone's page shows before anything is spent.
 *
 * @param account whose pages may ask; not on the wire
 * @param look the company's logo and colour, or absent
 * @param initiator {@code widget} or {@code published}
 * @param confirmNumber where the desktop will have to confirm a phone that claims the link from here; else absent
 * @param qrSvg the same link as a QR code, for a page that was opened on a desktop; only where asked for
 */
public record Opened(
        @JsonIgnore AccountId account,
        String companyName,
        Look look,
        String locale,
        String initiator,
        Backside backside,
        String confirmNumber,
        String qrSvg) {}
