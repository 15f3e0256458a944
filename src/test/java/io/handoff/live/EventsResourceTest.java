package io.handoff.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.access.Caller;
import io.handoff.access.PhoneGrants.Level;
import io.handoff.ids.AccountId;
import io.handoff.ids.HandoffId;
import io.handoff.ids.PersonId;
import io.handoff.ids.SessionId;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventsResourceTest {
    private static final AccountId ACCOUNT = new AccountId(UUID.randomUUID());
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void aDesktopsStreamLivesAsLongAsItsToken() {
        var desktop = new Caller.Desktop(ACCOUNT, PersonId.random(), SessionId.random());

        assertThat(EventsResource.life(desktop, HOUR)).isEqualTo(HOUR);
    }

    @Test
    void aPhonesStreamIsShortEnoughForItsSilenceToBeNoticed() {
        var phone = new Caller.Phone(ACCOUNT, PersonId.random(), SessionId.random(), HandoffId.random(), Level.OPEN);

        assertThat(EventsResource.life(phone, HOUR)).isLessThan(Duration.ofSeconds(40));
        assertThat(EventsResource.life(phone, Duration.ofSeconds(3))).isEqualTo(Duration.ofSeconds(3));
    }
}
