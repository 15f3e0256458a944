package io.handoff.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.fields.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {

    @ParameterizedTest(name = "of {0} it is {1}")
    @CsvSource({
        "too_dark, too_dark",
        // while they put the light on, held the card better, and laid the phone down
        "too_dark glare not_a_card, glare",
        "glare glare too_dark, glare",
        // looked for the card, found it, lost it
        "not_a_card not_a_card not_a_card blurred not_a_card, blurred",
        "unreadable_no_text unreadable_damaged cut_off unreadable_no_text, cut_off",
        // turned the card over in the end, or never did
        "wrong_side glare glare, glare",
        "blurred wrong_side wrong_side, wrong_side",
        "no_member_number blurred no_member_number, no_member_number",
        // there was no card
        "not_a_card unreadable_no_text unreadable_no_text, unreadable_no_text",
        "unreadable_no_text not_a_card, not_a_card",
        "unreadable_too_large unreadable_too_large, unreadable_too_large",
        // we failed
        "reading_failed reading_failed not_a_card, not_a_card",
        "reading_failed reading_failed glare reading_failed, glare",
        "reading_failed reading_failed, reading_failed"
    })
    void aSideTellsWhatHelpsMost(String pictures, String told) {
        var faults = Stream.of(pictures.split(" "))
                .map(type -> new Fault(type, type + "."))
                .toList();

        assertThat(Fault.mostUseful(faults)).hasValue(new Fault(told, told + "."));
    }

    @Test
    void aSideWithoutPicturesTellsNothing() {
        assertThat(Fault.mostUseful(List.of())).isEmpty();
    }

    @Test
    void whatAPictureOfSomethingElseShowsIsNotTheCards() {
        assertThat(Arrays.stream(Verdict.values()).map(Fault::of).filter(Fault::isAboutSomethingElse))
                .containsExactly(Fault.of(Verdict.NOT_A_CARD), Fault.of(Verdict.WRONG_SIDE));
    }
}
