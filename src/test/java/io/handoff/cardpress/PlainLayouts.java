package io.handoff.cardpress;

import java.awt.Color;

/** Labels before their values, in lines. */
final class PlainLayouts {
    private PlainLayouts() {}

    static void leftLabels(Side side) {
        side.logo(50, 30, 64, side.colour);
        side.payer(130, 82, 44, 950, side.colour);
        side.pair("member_name", 50, 290, 175, 30, 950);
        side.pair("member_number", 50, 290, 225, 32, 950);
        side.pair("group_number", 50, 290, 275, 30, 950);
        side.sheet.fill(side.colour, 50, 300, 900, 3);
        side.pair("plan_name", 50, 220, 350, 27, 540);
        side.pair("start_date", 50, 280, 400, 27, 540);
        side.pair("employer", 50, 220, 450, 26, 540);
        side.pair("rx_bin", 580, 720, 350, 28, 960);
        side.pair("rx_pcn", 580, 720, 400, 28, 960);
        side.pair("rx_group", 580, 720, 450, 28, 960);
        side.pair("payer_id", 50, 240, 510, 27, 540);
        side.copays(580, 950, 510, 24, 3);
    }

    static void nameFirst(Side side) {
        side.payer(330, 85, 42, 960, side.colour);
        side.logo(210, 40, 56, side.colour);
        side.bare("member_name", 50, 180, 34, 950);
        side.pair("member_number", 50, 330, 235, 31, 950);
        side.pair("group_number", 50, 330, 283, 29, 950);
        side.pair("plan_name", 50, 330, 331, 29, 950);
        side.pair("rx_bin", 50, 330, 379, 29, 950);
        side.pair("rx_pcn", 50, 330, 427, 29, 950);
        side.pair("rx_group", 50, 330, 475, 29, 950);
        side.pair("payer_id", 50, 330, 523, 29, 950);
        side.pair("pharmacy_benefit_manager", 50, 330, 571, 25, 950);
        side.small("www." + site(side) + ".example", 50, 615);
    }

    static void lightOnDark(Side side) {
        side.sheet.fill(side.colour, 0, 0, 1000, 640);
        side.inverse();
        side.payer(50, 90, 46, 820, Color.WHITE);
        side.logo(870, 36, 70, new Color(0xF2C14E));
        side.pair("member_name", 50, 270, 200, 31, 960);
        side.pair("member_number", 50, 270, 252, 33, 960);
        side.pair("group_number", 50, 270, 304, 30, 960);
        side.sheet.fill(new Color(0xF2C14E), 50, 335, 900, 4);
        side.pair("plan_name", 50, 200, 395, 28, 560);
        side.pair("payer_id", 50, 230, 445, 27, 560);
        side.pair("rx_bin", 600, 730, 395, 28, 960);
        side.pair("rx_pcn", 600, 730, 443, 28, 960);
        side.pair("rx_group", 600, 730, 491, 28, 960);
        side.pair("start_date", 50, 280, 495, 26, 560);
        side.small("This card does not guarantee coverage.", 50, 590);
    }

    static void centred(Side side) {
        side.sheet.fill(side.colour, 0, 0, 1000, 12);
        double width = Math.min(800, side.sheet.width(side.facts.value("payer_name"), 46, true));
        side.payer(500 - width / 2, 95, 46, 500 + width / 2 + 4, side.colour);
        side.centred("member_name", 500, 190, 31);
        side.centred("member_number", 500, 240, 32);
        side.centred("group_number", 500, 290, 30);
        side.centred("plan_name", 500, 340, 28);
        side.centred("start_date", 500, 388, 26);
        double next = side.pair("rx_bin", 90, 0, 455, 27, 360);
        next = side.pair("rx_pcn", next + 40, 0, 455, 27, next + 330);
        side.pair("rx_group", next + 40, 0, 455, 27, 975);
        side.centred("payer_id", 500, 520, 27);
        side.sheet.fill(side.colour, 0, 600, 1000, 40);
    }

    static void bottomBand(Side side) {
        side.payer(50, 95, 50, 700, side.colour);
        side.sheet.words(side.wording.styled("Member Identification Card"), 720, 60, 18, false, side.label, 260);
        side.over("member_name", 50, 165, 36, 950);
        side.over("member_number", 50, 255, 40, 950);
        side.pair("group_number", 50, 0, 370, 29, 480);
        side.pair("plan_name", 500, 0, 370, 29, 960);
        side.pair("start_date", 50, 0, 420, 27, 480);
        side.pair("payer_id", 500, 0, 420, 27, 960);
        side.sheet.fill(side.colour, 0, 490, 1000, 150);
        side.inverse();
        double next = side.pair("rx_bin", 50, 0, 545, 28, 330);
        next = side.pair("rx_pcn", next + 40, 0, 545, 28, next + 330);
        side.pair("rx_group", next + 40, 0, 545, 28, 980);
        side.small("Pharmacy: process claims online with the numbers above.", 50, 600);
    }

    private static String site(Side side) {
        return side.facts.value("payer_name").toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "");
    }
}
