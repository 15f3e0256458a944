package io.handoff.cardpress;

import java.awt.Color;
import java.awt.geom.Ellipse2D;

/** Medicare, Medicaid and pharmacy cards. */
final class ProgrammeLayouts {
    private static final Color RED = new Color(0xB2222D);
    private static final Color BLUE = new Color(0x1F3A7A);

    private ProgrammeLayouts() {}

    /** Red, white and blue. */
    static void medicare(Side side) {
        side.sheet.fill(BLUE, 0, 0, 1000, 120);
        side.sheet.words("MEDICARE HEALTH INSURANCE", 160, 78, 44, true, Color.WHITE, 780);
        side.sheet.show("payer_name", "Medicare");
        side.sheet.fill(RED, 0, 120, 1000, 16);
        side.sheet.words("Name/Nombre", 60, 195, 24, false, side.label, 400);
        side.bare("member_name", 60, 240, 36, 940);
        side.sheet.words("Medicare Number/Número de Medicare", 60, 305, 24, false, side.label, 600);
        side.bare("member_number", 60, 352, 38, 940);
        side.sheet.words("Entitled to/Con derecho a", 60, 425, 24, false, side.label, 450);
        side.sheet.words("Coverage starts/Cobertura empieza", 560, 425, 24, false, side.label, 420);
        part(side, "HOSPITAL  (PART A)", "part_a_effective_date", 480);
        part(side, "MEDICAL  (PART B)", "part_b_effective_date", 535);
        side.sheet.fill(RED, 0, 590, 1000, 50);
    }

    static void medicaid(Side side) {
        Color green = new Color(0x1E6B4F);
        side.sheet.shape(new Color(0xE3EFE6), new Ellipse2D.Double(560, 120, 520, 520));
        side.sheet.fill(green, 0, 0, 1000, 22);
        side.payer(50, 100, 44, 950, green);
        side.pair("plan_name", 50, 0, 150, 25, 600);
        side.over("member_name", 50, 210, 34, 950);
        side.over("member_number", 50, 300, 35, 560);
        side.over("member_dob", 600, 300, 31, 960);
        side.over("start_date", 50, 390, 30, 560);
        side.over("payer_id", 600, 390, 30, 960);
        double next = side.pair("rx_bin", 50, 0, 500, 28, 340);
        next = side.pair("rx_pcn", next + 45, 0, 500, 28, next + 330);
        side.pair("rx_group", next + 45, 0, 500, 28, 985);
        side.small("Show this card each time you get care. Do not let others use it.", 50, 590);
    }

    static void pharmacy(Side side) {
        side.sheet.fill(new Color(0xF7E9D7), 0, 0, 1000, 640);
        side.payer(50, 80, 40, 950, side.colour);
        side.sheet.words(side.wording.styled("Prescription Drug Card"), 50, 135, 26, false, side.label, 500);
        side.pair("rx_bin", 50, 220, 205, 32, 480);
        side.pair("rx_pcn", 50, 220, 258, 32, 480);
        side.pair("rx_group", 50, 220, 311, 32, 480);
        side.pair("payer_id", 520, 0, 205, 28, 965);
        side.pair("start_date", 520, 0, 258, 27, 965);
        side.pair("member_number", 50, 290, 400, 33, 950);
        side.pair("member_name", 50, 290, 453, 31, 950);
        side.pair("pharmacy_benefit_manager", 50, 0, 530, 26, 950);
        side.small("Pharmacists: for help call the number on the back.", 50, 595);
    }

    /** Print over wide pale stripes. */
    static void watermark(Side side) {
        for (int stripe = 0; stripe < 8; stripe++) {
            side.sheet.fill(new Color(0xEAF0F8), 0, 80 * stripe, 1000, 34);
        }
        side.payer(50, 85, 46, 780, side.colour);
        side.logo(880, 36, 70, side.colour);
        side.sheet.words("STATE HEALTH PROGRAM", 50, 140, 24, false, side.label, 600);
        side.pair("member_name", 50, 330, 215, 31, 960);
        side.pair("member_number", 50, 330, 267, 33, 960);
        side.pair("member_dob", 50, 330, 319, 29, 960);
        side.pair("start_date", 50, 330, 371, 29, 960);
        side.pair("plan_name", 50, 330, 423, 29, 960);
        side.pair("rx_bin", 50, 190, 490, 28, 480);
        side.pair("rx_pcn", 520, 660, 490, 28, 960);
        side.pair("rx_group", 50, 190, 540, 28, 480);
        side.pair("payer_id", 520, 700, 540, 28, 960);
    }

    private static void part(Side side, String name, String field, double baseline) {
        if (side.facts.has(field)) {
            side.sheet.words(name, 60, baseline, 33, true, side.ink, 460);
            side.bare(field, 560, baseline, 33, 940);
        }
    }
}
