package io.handoff.cardpress;

import java.util.Set;

/**
 * Whose name a card bears.
 *
 * @param name as it is printed
 * @param id that may be printed
 * @param ids all that are right for that name; empty where no directory knows it
 */
public record CardPayer(String name, String id, Set<String> ids) {
    /** The federal programme, which its cards call so. */
    public static CardPayer medicare(Set<String> ids) {
        return new CardPayer("Medicare", "", ids);
    }
}
