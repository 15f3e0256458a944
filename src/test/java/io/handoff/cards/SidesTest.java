package io.handoff.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.access.Stay;
import io.handoff.fields.Verdict;
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
    void aSideIsUsedUpWhenAllItsPicturesAreReadAndDidNotShowEnough() {
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
    void aSideTellsWhatMostOfItsPicturesSay() {
        read(BLURRED);
        read(BLURRED);
        read(new Fault("glare", "Please tilt the card."));

        assertThat(sides.fault(Orientation.FRONT)).isEqualTo(BLURRED);
    }

    @Test
    void moreWillComeUntilTheLastPictureIsBeingReadAlone() {
        for (int i = 2; i < 12; i++) {
            read(BLURRED);
        }
        var one = scan();
        assertThat(sides.moreWillCome(one)).isTrue();

        var last = scan();
        assertThat(sides.moreWillCome(one)).isTrue();
        assertThat(sides.moreWillCome(last)).isTrue();

        one.reject(Fault.UNSURE, null);
        assertThat(sides.moreWillCome(last)).isFalse();
    }

    @Test
    void whatShowsSomethingElseIsLeftOutOfWhatWasRead() {
        var faint = scan();
        faint.reject(Fault.UNSURE, new byte[1]);
        scan().reject(Fault.of(Verdict.WRONG_SIDE), new byte[1]);
        scan().reject(Fault.of(Verdict.NOT_A_CARD), new byte[1]);
        scan().breakOff(Fault.OURS);
        var clear = scan();
        clear.complete(new byte[1]);

        assertThat(sides.thatShowTheCard(Orientation.FRONT)).containsExactly(faint, clear);
        assertThat(sides.thatShowTheCard(Orientation.BACK)).isEmpty();
    }

    @Test
    void aPersonIsNotAskedForMore() {
        assertThat(sides.moreWillCome(scan("manual"))).isFalse();
    }

    @Test
    void thePictureWithWhichTheyShowEnoughEndsTheSide() {
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
        return scan("automatic");
    }

    private Scan scan(String captureType) {
        var scan = new Scan(card, Orientation.FRONT, captureType, NOON);
        scan.receive(UUID.randomUUID());
        scan.start();
        scans.add(scan);
        return scan;
    }
}
