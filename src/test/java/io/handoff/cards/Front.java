package io.handoff.cards;

import io.handoff.fields.Print;
import io.handoff.reading.Flaw;
import io.handoff.reading.Reading;
import java.util.List;
import java.util.Set;

/** What is seen of a card's front in one picture. */
final class Front {
    static final String NUMBER = "W123456789";
    static final double CLEAR = 0.95;
    static final double FAINT = 0.6;

    private final Print print = new Print();
    private Set<Flaw> flaws = Set.of();

    static Reading nothing() {
        return new Front().seen();
    }

    static Reading number(double confidence) {
        return number(NUMBER, confidence);
    }

    static Reading number(String number, double confidence) {
        return new Front().withNumber(number, confidence).seen();
    }

    static Reading name() {
        return new Front().withName().seen();
    }

    static Reading glaringNumber() {
        return new Front().withNumber(NUMBER, CLEAR).glaring().seen();
    }

    Front withNumber(String number, double confidence) {
        print.sure(CLEAR).at(50, 160, "Member ID:").sure(confidence).at(170, 160, number);
        return this;
    }

    Front withName() {
        print.sure(CLEAR).at(50, 60, "Member Name:").at(190, 60, "Jane Public");
        return this;
    }

    Front glaring() {
        flaws = Set.of(Flaw.GLARE);
        return this;
    }

    Reading seen() {
        return print.reading().with(List.of(), flaws);
    }
}
