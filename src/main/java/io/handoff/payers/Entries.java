package io.handoff.payers;

import io.handoff.problem.Problem;
import java.util.List;
import java.util.Objects;

/** What an account's own entries must look like. */
final class Entries {
    static final int MOST = 20_000;
    private static final int LONGEST_ID = 80;
    private static final int LONGEST_NAME = 300;
    private static final int MOST_OTHERS = 200;

    private Entries() {}

    /** @throws Problem 400 that names the first entry which is not right, counted from 1 */
    static void check(List<Payer> payers) {
        if (payers == null || payers.stream().anyMatch(Objects::isNull)) {
            throw bad("The body must be a list of payers.");
        }
        if (payers.size() > MOST) {
            throw bad("There are more than " + MOST + " payers.");
        }
        for (int i = 0; i < payers.size(); i++) {
            check(payers.get(i), "Payer " + (i + 1));
        }
    }

    /**
     * @param which how to call it
     * @throws Problem 400 where it is not right
     */
    static void check(Payer payer, String which) {
        if (!isText(payer.payerId(), LONGEST_ID) || Payer.code(payer.payerId()).isEmpty()) {
            throw bad(which + " needs a payer_id of letters and figures, of at most " + LONGEST_ID + " characters.");
        }
        if (!isText(payer.payerName(), LONGEST_NAME)
                || Words.of(payer.payerName()).isEmpty()) {
            throw bad(which + " needs a payer_name of at most " + LONGEST_NAME + " characters.");
        }
        boolean others = areTexts(payer.otherNames(), LONGEST_NAME) && areTexts(payer.otherIds(), LONGEST_ID);
        if (!others || !areTexts(payer.states(), LONGEST_ID)) {
            throw bad(which + " has another name, id or state that is empty or too long, or more than " + MOST_OTHERS
                    + " of them.");
        }
        for (var word : List.of(payer.clearinghouse(), payer.eligibility(), payer.coverage(), payer.networkId())) {
            if (!word.isEmpty() && !isText(word, LONGEST_ID)) {
                throw bad(which + " has a field of more than " + LONGEST_ID + " characters.");
            }
        }
    }

    private static boolean areTexts(List<String> texts, int longest) {
        return texts.size() <= MOST_OTHERS
                && texts.stream().allMatch(text -> text != null && !text.contains("|") && isText(text, longest));
    }

    private static boolean isText(String text, int longest) {
        return !text.isBlank() && text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }

    private static Problem bad(String message) {
        return Problem.badRequest("bad_payers", message);
    }
}
