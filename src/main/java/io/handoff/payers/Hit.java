package io.handoff.payers;

import java.util.List;

/**
 * An entry that the card may mean, by one of its names.
 *
 * @param list the list it is in
 * @param payer of its other names the first only, and no other ids
 * @param words the name that was found, see {@link Words}
 * @param alias whether that is one of its other names
 * @param code how its ids relate to the id that the card shows
 */
record Hit(int list, int place, Payer payer, List<String> words, boolean alias, Code code) {
    /** An id of the card, among those of the entry. */
    enum Code {
        NONE,
        /** One of its other ids. */
        OTHER,
        /** The very id. */
        OWN
    }
}
