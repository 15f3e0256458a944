package io.handoff.cardpress;

import java.awt.Color;
import java.util.List;

/** Captions, health maintenance organizations and employers that pay themselves. */
final class FamiliarLayouts {
    private static final Color PALE = new Color(0xE6EEF5);
    private static final String[] MEDICAL_GROUPS = {
        "Riverside Valley IPA",
        "Hillcrest Physicians IPA",
        "Sierra Family Medical Group",
        "Harbor Point Medical Group IPA",
        "Mission Oaks IPA"
    };
    private static final String[] NETWORKS = {"PHCS", "MultiPlan", "First Health", "Cigna PPO", "Aetna Choice POS II"};

    private static final List<String> UNDER_THE_MEMBER =
            List.of("group_number", "plan_name", "start_date", "rx_bin", "rx_pcn", "rx_group", "payer_id", "employer");

    private FamiliarLayouts() {}

    /** Every label stands under its value. */
    static void captions(Side side) {
        boolean three = side.random.nextBoolean();
        side.sheet.fill(side.colour, 0, 0, 1000, 14);
        side.logo(50, 44, 60, side.colour);
        side.payer(130, 92, 42, 950, side.colour);
        if (three) {
            captionRows(side, List.of("member_name", "member_number"), 2, 190, 94);
            captionRows(side, UNDER_THE_MEMBER, 3, 280, 84);
            side.copayRow(50, 960, 545, 31);
        } else {
            captionRows(side, List.of("member_name", "group_number", "member_number", "plan_name"), 2, 195, 86);
            captionRows(
                    side, List.of("rx_bin", "start_date", "rx_pcn", "payer_id", "rx_group", "employer"), 2, 367, 86);
        }
    }

    /** What the card has of the fields, row by row. */
    private static void captionRows(Side side, List<String> fields, int columns, double top, double pitch) {
        List<String> shown = fields.stream().filter(side.facts::has).toList();
        double width = 920.0 / columns;
        for (int place = 0; place < shown.size(); place++) {
            double left = 50 + place % columns * width;
            side.caption(shown.get(place), left, top + pitch * (place / columns), 34, left + width - 25);
        }
    }

    /** Doctor and medical group stand between the member's name and number. */
    static void hmo(Side side) {
        side.logo(50, 30, 60, side.colour);
        String title = side.wording.styled("Health Plan Identification Card");
        side.sheet.words(title, 135, 75, 26, true, side.colour, 600);
        side.pair("member_name", 50, 300, 150, 31, 960);
        if (side.random.nextBoolean()) {
            careBehindLabels(side);
        } else {
            careUnderLabels(side);
        }
        side.pair("member_number", 50, 300, 335, 32, 960);
        side.pair("group_number", 50, 0, 382, 28, 480);
        side.pair("plan_name", 510, 0, 382, 27, 970);
        double next = side.pair("rx_bin", 50, 0, 428, 26, 340);
        next = side.pair("rx_pcn", next + 35, 0, 428, 26, next + 320);
        side.pair("rx_group", next + 35, 0, 428, 26, 975);
        side.sheet.fill(PALE, 0, 450, 1000, 80);
        side.copayRow(50, 960, 488, 29);
        side.pair("start_date", 50, 0, 565, 25, 480);
        side.pair("payer_id", 50, 0, 605, 25, 480);
        side.payer(520, 595, 40, 965, side.colour);
    }

    private static void careBehindLabels(Side side) {
        List<String> labels = List.of(
                side.oneOf("PCP:", "PCP Name:", "Primary Care Physician:"),
                side.oneOf("Medical Group:", "Medical Group/IPA:", "IPA:"),
                side.oneOf("PCP Phone:", "PCP Telephone:", "Phone:"));
        List<String> values = List.of(Names.doctor(side.random), side.oneOf(MEDICAL_GROUPS), side.doctorsPhone());
        for (int line = 0; line < 3; line++) {
            double baseline = 197 + 44 * line;
            String label = side.wording.styled(labels.get(line));
            double end = side.sheet.words(label, 50, baseline, 24, false, side.label, 400);
            side.sheet.words(values.get(line), Math.max(300, end + 12), baseline, 27, true, side.ink, 480);
        }
    }

    private static void careUnderLabels(Side side) {
        String doctors = side.wording.styled("Primary Care Physician");
        side.sheet.words(doctors, 50, 195, 21, false, side.label, 430);
        side.sheet.words(Names.doctor(side.random), 50, 226, 28, true, side.ink, 430);
        String groups = side.wording.styled(side.oneOf("Medical Group", "Medical Group/IPA"));
        side.sheet.words(groups, 510, 195, 21, false, side.label, 440);
        side.sheet.words(side.oneOf(MEDICAL_GROUPS), 510, 226, 28, true, side.ink, 440);
        String phones = side.wording.styled(side.oneOf("PCP Phone", "PCP Telephone", "Telephone"));
        double end = side.sheet.words(phones, 50, 274, 23, false, side.label, 300);
        side.sheet.words(side.doctorsPhone(), end + 14, 274, 27, true, side.ink, 350);
    }

    /** The employer's plan, which somebody administers in somebody's network. */
    static void selfFunded(Side side) {
        employer(side);
        String networks = side.wording.styled(side.oneOf("Network", "Provider Network"));
        side.sheet.words(networks, 700, 48, 20, false, side.label, 265);
        side.sheet.words(side.oneOf(NETWORKS), 700, 82, 30, true, side.ink, 265);
        side.sheet.fill(side.colour, 50, 125, 915, 4);
        side.pair("member_name", 50, 0, 185, 31, 960);
        double next = side.pair("member_number", 50, 0, 235, 31, 560);
        side.pair("group_number", next + 40, 0, 235, 31, 970);
        next = side.pair("plan_name", 50, 0, 283, 27, 540);
        side.pair("start_date", next == 50 ? 50 : next + 40, 0, 283, 27, 970);
        side.copays(50, 420, 335, 23, 4);
        side.pair("payer_id", 520, 0, 335, 26, 960);
        prescriptionLine(side, 500);
        administrator(side);
    }

    private static void employer(Side side) {
        String name = side.facts.has("employer") ? side.facts.value("employer") : Inventor.employer(side.random);
        side.sheet.show("employer", name);
        String more = side.oneOf("", " Employee Benefit Plan", "Employee Benefit Plan", "Group Health Plan");
        boolean isUnder = !more.isEmpty() && !more.startsWith(" ");
        side.sheet.words(isUnder ? name : name + more, 50, isUnder ? 66 : 84, 42, true, side.colour, 620);
        if (isUnder) {
            side.sheet.words(more, 50, 106, 28, true, side.colour, 620);
        }
    }

    /** As in "Rx BIN 004336 PCN ADV GRP RX123". */
    private static void prescriptionLine(Side side, double baseline) {
        if (!side.facts.has("rx_bin")) {
            return;
        }
        side.wording.say("rx_bin", "BIN");
        side.wording.say("rx_pcn", "PCN");
        side.wording.say("rx_group", side.oneOf("GRP", "Group", "Grp"));
        double next = side.sheet.words("Rx", 50, baseline, 28, true, side.ink, 60);
        for (String field : List.of("rx_bin", "rx_pcn", "rx_group")) {
            next = side.pair(field, next + 16, 0, baseline, 28, Math.min(970, next + 340));
        }
    }

    private static void administrator(Side side) {
        String words = side.oneOf("Administered by", "Claims administrator:", "Claims Administered by:");
        double end = side.sheet.words(side.wording.styled(words), 50, 575, 21, false, side.label, 330);
        side.payer(end + 14, 575, 26, 965, side.ink);
    }
}
