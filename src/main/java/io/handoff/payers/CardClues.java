package io.handoff.payers;

import java.util.List;

/**
 * What a card shows of its payer.
 *
 * @param payerId the printed payer id; blank where there is none
 * @param payerIdScore how likely it is right, 0 to 1
 * @param payerName the payer's name as it was read off the card; blank where there is none
 * @param payerNameScore how likely it is right, 0 to 1
 * @param rxPcn the processor control number, which may name a state's programme; blank where there is none
 * @param lines all that is printed, as it stands together; a name over two lines also as one text
 * @param people whose names these are not a payer's
 */
public record CardClues(
        String payerId,
        double payerIdScore,
        String payerName,
        double payerNameScore,
        String rxPcn,
        List<String> lines,
        List<String> people) {

    public CardClues {
        lines = List.copyOf(lines);
        people = List.copyOf(people);
    }
}
