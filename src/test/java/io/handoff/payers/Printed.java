package io.handoff.payers;

import java.util.ArrayList;
import java.util.List;

/** A card's clues, told line by line. */
final class Printed {
    private final List<String> lines = new ArrayList<>();
    private String id = "";
    private double idScore;
    private String name = "";
    private double nameScore;
    private String pcn = "";

    static Printed lines(String... lines) {
        var card = new Printed();
        card.lines.addAll(List.of(lines));
        return card;
    }

    Printed id(String value, double score) {
        id = value;
        idScore = score;
        return this;
    }

    Printed payer(String value, double score) {
        name = value;
        nameScore = score;
        return this;
    }

    Printed pcn(String value) {
        pcn = value;
        return this;
    }

    CardClues clues() {
        return new CardClues(id, idScore, name, nameScore, pcn, lines, List.of("JOHN DOE"));
    }
}
