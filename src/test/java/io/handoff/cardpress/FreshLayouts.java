package io.handoff.cardpress;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.regex.Pattern;

/** Layouts that no tuning looks at, added when the other held-out ones had been known for long. */
final class FreshLayouts {
    private static final Color TINT = new Color(0xEFF3EC);
    private static final Color HAIRLINE = new Color(0x9AA3AE);
    /** Those that plans of employers rent. */
    private static final List<String> NETWORKS = List.of(
            "PHCS Network", "MultiPlan Network", "First Health Network", "Beech Street PPO", "Cofinity Network");

    private static final Pattern SUFFIX = Pattern.compile(".*[- ](\\d\\d)");

    private FreshLayouts() {}

    /** Three columns, with the plan codes and the suitcase of plans that pay each other's providers. */
    static void suitcase(Side side) {
        side.logo(40, 32, 60, side.colour);
        side.payer(120, 80, 40, 650, side.colour);
        side.bare("plan_name", 690, 80, 27, 965);
        side.over("member_name", 40, 150, 33, 650);
        side.over("employer", 690, 150, 25, 965);
        side.over("member_number", 40, 235, 36, 650);
        side.sheet.fill(side.colour, 40, 296, 920, 3);
        side.over("group_number", 40, 338, 29, 335);
        planCodes(side, 40, 420);
        side.over("start_date", 40, 502, 28, 335);
        side.over("rx_bin", 370, 338, 29, 650);
        side.over("rx_pcn", 370, 420, 29, 650);
        side.over("rx_group", 370, 502, 29, 650);
        side.copays(690, 960, 340, 22, 4);
        side.pair("payer_id", 40, 0, 592, 25, 650);
        emblem(side, 840, 510);
    }

    /** The payer beside the network that it rents, and who is covered in a table. */
    static void selfFunded(Side side) {
        side.payer(40, 82, 36, 560, side.colour);
        side.sheet.fill(HAIRLINE, 590, 34, 2, 72);
        String network = NETWORKS.get(side.random.nextInt(NETWORKS.size()));
        side.sheet.words(side.wording.styled("Provider Network"), 620, 56, 18, false, side.label, 345);
        side.sheet.words(network, 620, 94, 29, true, side.ink, 345);
        side.sheet.fill(side.colour, 0, 124, 1000, 6);
        side.over("member_number", 40, 170, 32, 405);
        side.over("group_number", 40, 246, 28, 405);
        side.over("plan_name", 40, 322, 27, 405);
        side.over("start_date", 40, 394, 26, 405);
        covered(side, 430, 148);
        side.sheet.fill(side.colour, 40, 446, 920, 3);
        side.pair("rx_bin", 40, 190, 490, 26, 500);
        side.pair("rx_pcn", 40, 190, 529, 26, 500);
        side.pair("rx_group", 40, 190, 568, 26, 500);
        side.pair("payer_id", 40, 190, 607, 26, 500);
        side.copays(560, 960, 490, 23, 3);
        side.pair("employer", 560, 0, 605, 23, 960);
    }

    /** Each value on a line with its label below, as in a form, and the chosen doctor among them. */
    static void form(Side side) {
        side.sheet.fill(side.colour, 0, 0, 14, 640);
        side.payer(50, 84, 42, 850, side.colour);
        side.logo(890, 34, 66, side.colour);
        under(side, "member_name", 50, 172, 31, 650);
        under(side, "start_date", 690, 172, 28, 960);
        under(side, "member_number", 50, 264, 33, 530);
        under(side, "group_number", 570, 264, 31, 960);
        side.sheet.fill(TINT, 34, 316, 942, 90);
        line(side, "Primary Care Physician", doctor(side), 50, 356, 28, 530);
        line(side, "PCP Telephone", doctorsPhone(side), 570, 356, 28, 960);
        under(side, "plan_name", 50, 456, 28, 530);
        under(side, "payer_id", 570, 456, 28, 960);
        under(side, "rx_bin", 50, 548, 29, 325);
        under(side, "rx_pcn", 365, 548, 29, 645);
        under(side, "rx_group", 685, 548, 29, 960);
    }

    /** Labels in English and in Spanish. */
    static void bilingual(Side side) {
        side.payer(40, 84, 42, 640, side.colour);
        side.sheet.words("Medicaid Managed Care", 690, 62, 21, true, side.label, 270);
        side.sheet.words("Atención administrada de Medicaid", 690, 92, 19, false, side.label, 270);
        side.sheet.fill(side.colour, 40, 122, 920, 4);
        inBoth(side, "member_name", "Nombre del miembro", 178, 31);
        inBoth(side, "member_number", "Núm. de identificación", 228, 32);
        inBoth(side, "member_dob", "Fecha de nacimiento", 278, 28);
        inBoth(side, "start_date", "Fecha de vigencia", 326, 28);
        inBoth(side, "plan_name", "Nombre del plan", 374, 28);
        side.sheet.fill(TINT, 40, 398, 920, 96);
        inBoth(side, "Primary Care Provider", "Proveedor primario", doctor(side), 438, 27, false);
        inBoth(side, "PCP Phone", "Teléfono", doctorsPhone(side), 478, 27, false);
        double next = side.pair("rx_bin", 55, 0, 542, 27, 345);
        next = side.pair("rx_pcn", next + 40, 0, 542, 27, next + 330);
        side.pair("rx_group", next + 40, 0, 542, 27, 965);
        side.pair("payer_id", 55, 0, 598, 26, 410);
        side.small("Emergency: call 911 / Emergencia: llame al 911", 430, 598);
    }

    private static void planCodes(Side side, double left, double top) {
        int code = 10 * (1 + side.random.nextInt(49));
        side.sheet.words(side.wording.styled("Plan Codes"), left, top, 19, false, side.label, 290);
        side.sheet.words(String.format("%03d / %03d", code, code + 500), left, top + 33, 29, true, side.ink, 290);
    }

    /** It says so where the plan is a PPO, and is empty elsewhere. */
    private static void emblem(Side side, double left, double top) {
        side.sheet.outline(side.ink, new RoundRectangle2D.Double(left + 38, top, 44, 24, 12, 12));
        var body = new RoundRectangle2D.Double(left, top + 16, 120, 74, 16, 16);
        side.sheet.shape(Color.WHITE, body);
        side.sheet.shape(side.ink, new BasicStroke(5).createStrokedShape(body));
        String plan = side.facts.value("plan_name");
        if (plan != null && plan.endsWith("PPO")) {
            double width = side.sheet.width("PPO", 36, true);
            side.sheet.words("PPO", left + 60 - width / 2, top + 66, 36, true, side.ink, 110);
        }
    }

    private static void covered(Side side, double left, double top) {
        side.sheet.fill(TINT, left, top, 535, 34);
        side.sheet.words(side.wording.styled("Suffix"), left + 12, top + 24, 20, false, side.label, 70);
        side.sheet.words(side.wording.over("member_name"), left + 95, top + 24, 20, false, side.label, 430);
        int code = firstCode(side.facts.value("member_number"));
        side.sheet.show("member_id_suffix", coded(side, code, left, top + 66));
        side.bare("member_name", left + 95, top + 66, 27, left + 530);
        if (!side.facts.dependants().isEmpty()) {
            side.sheet.words(side.wording.over("dependent_names"), left + 95, top + 112, 20, false, side.label, 430);
        }
        double baseline = top + 148;
        for (String name : side.facts.dependants()) {
            code++;
            coded(side, code, left, baseline);
            side.sheet.words(name, left + 95, baseline, 27, true, side.ink, 430);
            side.sheet.show("dependent_names", name);
            baseline += 40;
        }
    }

    /** Members are counted on from the one whose number ends in a suffix. */
    private static int firstCode(String memberNumber) {
        var suffix = SUFFIX.matcher(memberNumber);
        return suffix.matches() ? Integer.parseInt(suffix.group(1)) : 1;
    }

    private static String coded(Side side, int code, double left, double baseline) {
        String printed = String.format("%02d", code % 100);
        side.sheet.words(printed, left + 20, baseline, 27, true, side.ink, 60);
        return printed;
    }

    private static void under(Side side, String field, double left, double baseline, double size, double right) {
        if (side.facts.has(field)) {
            side.sheet.show(field, side.facts.value(field));
            line(side, side.wording.over(field), side.facts.value(field), left, baseline, size, right);
        }
    }

    private static void line(
            Side side, String label, String value, double left, double baseline, double size, double right) {
        side.sheet.words(value, left, baseline, size, true, side.ink, right - left);
        side.sheet.fill(HAIRLINE, left, baseline + 10, right - left, 2);
        String styled = side.wording.styled(label);
        side.sheet.words(styled, left, baseline + 34, 0.66 * size, false, side.label, right - left);
    }

    private static void inBoth(Side side, String field, String spanish, double baseline, double size) {
        if (side.facts.has(field)) {
            side.sheet.show(field, side.facts.value(field));
            inBoth(side, side.wording.over(field), spanish, side.facts.value(field), baseline, size, true);
        }
    }

    private static void inBoth(
            Side side, String english, String spanish, String value, double baseline, double size, boolean bold) {
        String label = side.wording.styled(english + "/" + spanish) + ":";
        double at = 12 + side.sheet.words(label, 55, baseline, 0.72 * size, false, side.label, 560);
        side.sheet.words(value, at, baseline, size, bold, side.ink, 945 - at);
    }

    private static String doctor(Side side) {
        return Names.first(side.random) + " " + Names.last(side.random) + ", MD";
    }

    private static String doctorsPhone(Side side) {
        String phone = Numbers.phone(side.random);
        side.sheet.show("phone PCP", phone);
        return phone;
    }
}
