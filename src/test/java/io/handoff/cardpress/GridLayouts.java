package io.handoff.cardpress;

import java.awt.Color;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Columns, boxes and tables. */
final class GridLayouts {
    private static final Color PALE = new Color(0xDDEBF7);

    private GridLayouts() {}

    static void columns(Side side) {
        side.sheet.fill(PALE, 0, 0, 1000, 130);
        side.payer(50, 85, 44, 950, side.colour);
        side.over("member_name", 50, 180, 33, 540);
        side.over("plan_name", 580, 180, 31, 960);
        side.over("member_number", 50, 275, 33, 540);
        side.over("group_number", 580, 275, 31, 960);
        side.over("rx_bin", 50, 385, 30, 270);
        side.over("rx_pcn", 290, 385, 30, 510);
        side.over("rx_group", 530, 385, 30, 740);
        side.over("payer_id", 760, 385, 30, 970);
        side.over("start_date", 50, 490, 29, 400);
        side.over("employer", 440, 490, 28, 960);
        side.small("Out-of-network care is not covered except in an emergency.", 50, 600);
    }

    static void boxes(Side side) {
        side.sheet.fill(side.colour, 0, 0, 1000, 110);
        side.payer(40, 74, 42, 960, Color.WHITE);
        List<List<String>> rows = List.of(
                List.of("member_name", "member_number"),
                List.of("group_number", "plan_name"),
                List.of("rx_bin", "rx_pcn", "rx_group"),
                List.of("payer_id", "start_date", "employer"));
        double top = 132;
        for (var row : rows) {
            var fields = row.stream().filter(side.facts::has).toList();
            double width = 920.0 / Math.max(1, fields.size());
            for (int box = 0; box < fields.size(); box++) {
                double left = 40 + box * width;
                side.sheet.outline(side.colour, new RoundRectangle2D.Double(left + 4, top, width - 8, 104, 14, 14));
                side.over(fields.get(box), left + 22, top + 32, 34, left + width - 20);
            }
            top += 120;
        }
    }

    static void family(Side side) {
        side.payer(50, 80, 42, 640, side.colour);
        side.pair("plan_name", 660, 0, 60, 24, 980);
        side.sheet.fill(side.colour, 50, 125, 900, 3);
        side.pair("member_number", 50, 260, 175, 31, 570);
        side.pair("group_number", 600, 0, 175, 29, 965);
        side.pair("member_name", 50, 260, 225, 29, 965);
        if (!side.facts.dependants().isEmpty()) {
            side.sheet.words(side.wording.before("dependent_names"), 50, 275, 24, false, side.label, 260);
        }
        double top = 275;
        for (String name : side.facts.dependants()) {
            side.sheet.words(name, 330, top, 26, true, side.ink, 620);
            side.sheet.show("dependent_names", name);
            top += 38;
        }
        side.sheet.fill(side.colour, 50, 390, 900, 3);
        side.pair("rx_bin", 50, 180, 440, 27, 480);
        side.pair("rx_pcn", 50, 180, 484, 27, 480);
        side.pair("rx_group", 50, 180, 528, 27, 480);
        side.copays(540, 950, 440, 24, 4);
        side.pair("payer_id", 50, 240, 585, 26, 480);
    }

    static void copayTable(Side side) {
        side.logo(50, 34, 60, side.colour);
        side.payer(130, 78, 40, 950, side.colour);
        side.over("member_name", 50, 160, 31, 560);
        side.over("member_number", 50, 245, 33, 560);
        side.over("group_number", 50, 330, 30, 330);
        side.over("start_date", 350, 330, 28, 590);
        side.over("plan_name", 50, 415, 28, 560);
        side.sheet.fill(PALE, 610, 130, 350, 290);
        side.sheet.words(side.wording.styled("Copays"), 630, 170, 26, true, side.colour, 300);
        side.copays(630, 940, 220, 26, 4);
        side.pair("rx_bin", 50, 0, 510, 27, 330);
        side.pair("rx_pcn", 345, 0, 510, 27, 620);
        side.pair("rx_group", 640, 0, 510, 27, 965);
        side.pair("payer_id", 50, 0, 570, 27, 560);
    }

    static void primaryCare(Side side) {
        side.sheet.fill(new Color(0xF4F1EA), 0, 0, 1000, 640);
        side.payer(420, 82, 42, 960, side.colour);
        side.logo(340, 36, 58, side.colour);
        rightOf(side, "member_name", 190, 30);
        rightOf(side, "member_number", 240, 32);
        rightOf(side, "group_number", 290, 30);
        side.sheet.words("PCP:", 250, 340, 25, false, side.label, 90);
        side.sheet.words("Dr. " + Names.first(side.random) + " Halvorsen", 345, 340, 27, false, side.ink, 600);
        side.sheet.words("PCP Phone:", 170, 385, 25, false, side.label, 165);
        String phone = Numbers.phone(side.random);
        side.sheet.words(phone, 345, 385, 27, false, side.ink, 600);
        side.sheet.show("phone PCP", phone);
        rightOf(side, "plan_name", 435, 27);
        rightOf(side, "rx_bin", 480, 27);
        rightOf(side, "rx_pcn", 523, 27);
        rightOf(side, "rx_group", 566, 27);
        rightOf(side, "payer_id", 609, 27);
    }

    /** Labels end where values begin. */
    private static void rightOf(Side side, String field, double baseline, double size) {
        double label = side.sheet.width(side.wording.before(field), 0.9 * size, false);
        side.pair(field, Math.max(20, 333 - label), 345, baseline, size, 960);
    }
}
