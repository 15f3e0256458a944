package io.handoff.cardpress;

import java.awt.Color;
import java.util.List;

/** Layouts that no tuning looks at. */
final class HeldOutLayouts {
    private HeldOutLayouts() {}

    /** Labels at the left edge, values at the right one, ruled. */
    static void ledger(Side side) {
        side.logo(880, 30, 70, side.colour);
        side.payer(40, 84, 44, 860, side.colour);
        double baseline = 160;
        for (String field : List.of(
                "member_name",
                "member_number",
                "group_number",
                "plan_name",
                "rx_bin",
                "rx_pcn",
                "rx_group",
                "payer_id")) {
            if (side.facts.has(field)) {
                side.sheet.fill(new Color(0xC9CED6), 40, baseline + 16, 920, 2);
                side.apart(field, 40, 960, baseline, 29);
                baseline += 53;
            }
        }
        side.small("Members: visit our site to find a doctor near you.", 40, 610);
    }

    /** A dark panel with the numbers of prescriptions at the left. */
    static void sidePanel(Side side) {
        side.sheet.fill(side.colour, 0, 0, 300, 640);
        Color label = side.label;
        Color ink = side.ink;
        side.inverse();
        side.logo(40, 40, 90, new Color(0x8FD0C0));
        side.over("rx_bin", 40, 220, 31, 285);
        side.over("rx_pcn", 40, 310, 31, 285);
        side.over("rx_group", 40, 400, 31, 285);
        side.over("payer_id", 40, 490, 31, 285);
        side.label = label;
        side.ink = ink;
        side.payer(340, 90, 42, 970, side.colour);
        side.over("member_name", 340, 170, 34, 970);
        side.over("member_number", 340, 260, 36, 970);
        side.over("group_number", 340, 350, 32, 650);
        side.over("start_date", 680, 350, 30, 975);
        side.over("plan_name", 340, 440, 30, 970);
        side.copays(340, 700, 540, 24, 2);
    }

    /** Pairs run on in lines, as in a sentence. */
    static void running(Side side) {
        side.sheet.fill(side.colour, 0, 560, 1000, 80);
        side.payer(40, 585 + 25, 40, 960, Color.WHITE);
        side.bare("member_name", 40, 90, 38, 960);
        double baseline = 165;
        for (var line : List.of(
                List.of("member_number", "group_number"),
                List.of("plan_name", "start_date"),
                List.of("rx_bin", "rx_pcn", "rx_group"),
                List.of("payer_id", "employer"))) {
            double left = 40;
            for (String field : line) {
                double end = side.pair(field, left, 0, baseline, 28, Math.min(970, left + 920.0 / line.size()));
                left = end == left ? left : end + 34;
            }
            baseline += 66;
        }
        side.copays(40, 420, 440, 24, 3);
        side.small("Prior authorization may be required.", 560, 440);
    }

    /** Names at the left, a tinted block of numbers at the right, as on plans that replace Medicare. */
    static void advantage(Side side) {
        side.sheet.fill(new Color(0xE6EEF8), 560, 130, 440, 510);
        side.payer(40, 84, 44, 960, side.colour);
        side.bare("plan_name", 40, 170, 29, 540);
        side.over("member_name", 40, 240, 32, 540);
        side.over("member_number", 40, 330, 33, 540);
        side.over("group_number", 40, 420, 30, 540);
        side.over("start_date", 40, 510, 28, 540);
        side.sheet.words("Issuer (80840)", 585, 185, 24, false, side.label, 200);
        side.sheet.words("9" + Numbers.digits(9, side.random), 790, 185, 25, false, side.ink, 190);
        side.pair("rx_bin", 585, 790, 245, 28, 985);
        side.pair("rx_pcn", 585, 790, 295, 28, 985);
        side.pair("rx_group", 585, 790, 345, 28, 985);
        side.pair("payer_id", 585, 790, 395, 27, 985);
        side.copays(585, 970, 455, 23, 3);
        String plan = "H" + Numbers.digits(4, side.random) + "-" + Numbers.digits(3, side.random);
        side.small("CMS-" + plan, 585, 600);
        side.sheet.show("plan_id", plan);
    }
}
