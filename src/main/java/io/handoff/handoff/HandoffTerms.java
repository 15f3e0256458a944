package io.handoff.handoff;

import io.handoff.access.Company;
import java.time.Duration;

/**
 * What a handoff is started with.
 *
 * @param initiator {@code widget} for ours, {@code published} for front ends that know only the published interface
 * @param urlBase where the link leads, without a slash at its end
 * @param backside null where the desktop did not say
 * @param company what the request says of who asks the patient, or null
 * @param network where the desktop is, or null where that is unknown; see {@link io.handoff.access.ClientNetwork}
 * @param life how long the link can be exchanged
 */
record HandoffTerms(
        String initiator,
        String urlBase,
        Backside backside,
        boolean eligibility,
        String locale,
        Confirm confirm,
        Company company,
        String network,
        Duration life) {
    static final String WIDGET = "widget";
    static final Duration WIDGET_LIFE = Duration.ofMinutes(10);
    static final Duration PUBLISHED_LIFE = Duration.ofHours(1);

    static HandoffTerms published(String urlBase) {
        return new HandoffTerms("published", urlBase, null, false, null, Confirm.NEVER, null, null, PUBLISHED_LIFE);
    }
}
