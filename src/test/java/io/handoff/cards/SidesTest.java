package io.handoff.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.access.Stay;
import io.handoff.handoff.Backside;
import io.handoff.ids.AccountId;
import io.handoff.ids.PersonId;
import io.handoff.ids.SessionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SidesTest {
    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");
    private static final Fault BLURRED = new Fault("blurred", "Please try again.");

    private final Card card = new Card(
            new Stay(new AccountId(UUID.randomUUID()), PersonId.random(), SessionId.random()),
            null,
            Backside.DISABLED,
            true,
            NOON);
    private final List<Scan> scans = new ArrayList<>();
    private final Sides sides = new Sides(card, scans, false);

    @Test
    void aSideIsUsedUpWhenAllItsPicturesAreReadAndNoneWell() {
        for (int i = 0; i < 12; i++) {
            assertThat(sides.hasEnough(Orientation.FRONT)).isFalse();
            assertThat(sides.isUsedUp(Orientation.FRONT)).isFalse();
            read(BLURRED);
        }

        assertThat(sides.hasEnough(Orientation.FRONT)).isTrue();
        assertThat(sides.isUsedUp(Orientation.FRONT)).isTrue();
        assertThat(sides.fault(Orientation.FRONT)).isEqualTo(BLURRED);
    }

    @Test
    void anUnsurePictureIsBetterThanNoneButOnlyWhenNoOtherCanCome() {
        read(Fault.UNSURE);
        for (int i = 1; i < 12; i++) {
            assertThat(sides.isDone(Orientation.FRONT)).isFalse();
            read(BLURRED);
        }

        assertThat(sides.isDone(Orientation.FRONT)).isTrue();
        assertThat(sides.isUsedUp(Orientation.FRONT)).isFalse();
    }

    @Test
    void onePictureThatIsReadWellEndsTheSide() {
        read(BLURRED);
        scan().complete(new byte[0]);

        assertThat(sides.isDone(Orientation.FRONT)).isTrue();
        assertThat(sides.hasEnough(Orientation.FRONT)).isTrue();
    }

    @Test
    void whatHasNoPictureYetOrIsSkippedDoesNotCount() {
        for (int i = 0; i < 20; i++) {
            scans.add(new Scan(card, Orientation.FRONT, "api", NOON));
            scan().skip();
        }

        assertThat(sides.hasEnough(Orientation.FRONT)).isFalse();
    }

    @Test
    void aBackThatIsNotWantedHasEnoughFromTheBeginning() {
        assertThat(sides.hasEnough(Orientation.BACK)).isTrue();
    }

    private void read(Fault fault) {
        scan().reject(fault, null);
    }

    /** One that is being read. */
    private Scan scan() {
        var scan = new Scan(card, Orientation.FRONT, "automatic", NOON);
        scan.receive(UUID.randomUUID());
        scan.start();
        scans.add(scan);
        return scan;
    }
}
