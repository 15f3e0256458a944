package io.handoff.enriched;

import io.handoff.fields.Letters;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a label, compared with slips of recognition forgiven.
 *
 * @param all folded, see {@link Letters#folded}
 */
record Words(List<String> all) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}#$%']+");

    static Words of(String text) {
        return new Words(BETWEEN.splitAsStream(text)
                .map(Letters::folded)
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Where the first of the phrases begins that is in them, or -1. */
    int place(String... phrases) {
        List<Words> sought = Stream.of(phrases).map(Words::of).toList();
        for (int at = 0; at < all.size(); at++) {
            int here = at;
            if (sought.stream().anyMatch(phrase -> startsAt(phrase, here))) {
                return at;
            }
        }
        return -1;
    }

    boolean has(String... phrases) {
        return place(phrases) >= 0;
    }

    boolean startsAt(Words phrase, int at) {
        if (at + phrase.all.size() > all.size()) {
            return false;
        }
        for (int word = 0; word < phrase.all.size(); word++) {
            if (!Letters.areNear(all.get(at + word), phrase.all.get(word))) {
                return false;
            }
        }
        return true;
    }

    /** The last of them, at most so many. */
    Words last(int most) {
        return new Words(all.subList(Math.max(0, all.size() - most), all.size()));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }
}
