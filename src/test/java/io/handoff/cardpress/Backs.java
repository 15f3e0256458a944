package io.handoff.cardpress;

import java.util.List;
import java.util.Map;

/** What is printed on backs: whom to call, where claims go, the small print. */
final class Backs {
    private static final List<String> SMALL_PRINT = List.of(
            "This card is for identification only and does not guarantee coverage.",
            "In an emergency call 911 or go to the nearest hospital.",
            "Prior authorization is required for hospital admissions.");

    private Backs() {}

    /** One of three kinds. */
    static void print(Side side) {
        switch (side.random.nextInt(3)) {
            case 0 -> list(side);
            case 1 -> twoColumns(side);
            default -> banded(side);
        }
    }

    private static void list(Side side) {
        smallPrint(side, 60);
        phones(side, 50, 420, 200, 26);
        address(side, 50, 420, "Send medical claims to:");
        side.pair("payer_id", 560, 0, 420, 27, 960);
    }

    private static void twoColumns(Side side) {
        side.sheet.fill(side.colour, 0, 0, 1000, 90);
        address(side, 50, 160, "Claims Address");
        side.pair("payer_id", 50, 0, 320, 27, 480);
        phones(side, 500, 760, 160, 24);
        smallPrint(side, 480);
    }

    private static void banded(Side side) {
        side.sheet.fill(side.colour, 0, 40, 1000, 80);
        phones(side, 50, 400, 190, 27);
        side.sheet.fill(side.colour, 50, 385, 900, 3);
        address(side, 560, 425, "Mail claims to");
        side.pair("payer_id", 50, 0, 450, 27, 520);
        side.sheet.words(SMALL_PRINT.get(0), 50, 600, 19, false, side.label, 900);
    }

    private static void phones(Side side, double left, double valueLeft, double top, double size) {
        double baseline = top;
        for (Map.Entry<String, String> phone : side.facts.phones().entrySet()) {
            String label = side.wording.styled(phone.getKey()) + ":";
            side.sheet.words(label, left, baseline, 0.9 * size, false, side.label, valueLeft - left - 10);
            side.sheet.words(phone.getValue(), valueLeft, baseline, size, true, side.ink, 980 - valueLeft);
            side.sheet.show("phone " + phone.getKey(), phone.getValue());
            baseline += 1.7 * size;
        }
    }

    private static void address(Side side, double left, double top, String heading) {
        side.sheet.words(heading, left, top, 23, true, side.label, 430);
        double baseline = top + 36;
        for (String line : side.facts.claimsAddress()) {
            side.sheet.words(line, left, baseline, 25, false, side.ink, 430);
            baseline += 34;
        }
        side.sheet.show("claims_address", String.join(", ", side.facts.claimsAddress()));
    }

    private static void smallPrint(Side side, double top) {
        for (int line = 0; line < SMALL_PRINT.size(); line++) {
            side.sheet.words(SMALL_PRINT.get(line), 50, top + 32 * line, 20, false, side.label, 900);
        }
    }
}
