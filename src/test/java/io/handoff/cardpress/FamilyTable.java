package io.handoff.cardpress;

import java.awt.Color;
import java.util.Locale;

/** A card with a table of the member and the dependants. */
final class FamilyTable {
    private static final Color PALE = new Color(0xE6EEF5);

    private FamilyTable() {}

    /** Member and dependants, each with a code. */
    static void front(Side side) {
        side.payer(50, 80, 42, 640, side.colour);
        side.pair("plan_name", 660, 0, 80, 24, 980);
        double next = side.pair("member_number", 50, 0, 160, 30, 570);
        side.pair("group_number", next + 40, 0, 160, 28, 970);
        side.sheet.fill(PALE, 40, 190, 570, 226);
        int form = side.random.nextInt(6);
        switch (form) {
            case 0, 1 -> codesBefore(side, form == 0);
            case 2, 3 -> codesInColumn(side, 60, 150, form == 2);
            default -> codesInColumn(side, 520, 60, form == 4);
        }
        side.copays(640, 960, 248, 24, 4);
        side.sheet.fill(side.colour, 40, 430, 920, 3);
        side.pair("rx_bin", 50, 180, 480, 27, 500);
        side.pair("rx_pcn", 50, 180, 525, 27, 500);
        side.pair("rx_group", 50, 180, 570, 27, 500);
        side.pair("start_date", 530, 0, 480, 26, 970);
        side.pair("payer_id", 530, 0, 525, 26, 970);
        side.pair("employer", 530, 0, 570, 26, 970);
    }

    /** As in "00 JANE DOE". */
    private static void codesBefore(Side side, boolean head) {
        if (head) {
            head(side, side.oneOf("Members", "Covered Members", "Member(s)", "Name"), 60, 400);
        }
        codes(side, 60, true);
        family(side, 60 + side.sheet.width("00 ", 28, true), 600);
    }

    private static void codesInColumn(Side side, double left, double names, boolean head) {
        if (head) {
            head(side, side.oneOf("Code", "Suffix", "No."), left, 85);
            head(side, side.oneOf("Name", "Members", "Member Name"), names, 350);
        }
        codes(side, left, false);
        family(side, names, names < left ? left - 15 : 600);
    }

    private static void head(Side side, String words, double left, double room) {
        side.sheet.words(side.wording.styled(words), left, 220, 21, false, side.label, room);
    }

    private static void codes(Side side, double left, boolean bold) {
        int first = side.random.nextInt(2);
        for (int line = 0; line <= side.facts.dependants().size(); line++) {
            side.sheet.words("0" + (first + line), left, 262 + 44 * line, 28, bold, side.ink, 60);
        }
    }

    private static void family(Side side, double left, double right) {
        String member = side.facts.value("member_name");
        boolean capitals = member.equals(member.toUpperCase(Locale.ROOT));
        side.bare("member_name", left, 262, 28, right);
        double baseline = 306;
        for (String dependant : side.facts.dependants()) {
            String name = capitals ? dependant.toUpperCase(Locale.ROOT) : dependant;
            side.sheet.words(name, left, baseline, 28, true, side.ink, right - left);
            side.sheet.show("dependent_names", name);
            baseline += 44;
        }
    }
}
