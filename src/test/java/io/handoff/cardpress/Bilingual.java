package io.handoff.cardpress;

import java.util.List;
import java.util.Map;

/** A Medicaid plan's card whose labels are in English and Spanish. */
final class Bilingual {
    /** English and Spanish in turn. */
    private static final Map<String, List<List<String>>> WORDS = Map.of(
            "member_name",
                    List.of(
                            List.of("Member Name", "Nombre del miembro"),
                            List.of("Member", "Miembro"),
                            List.of("Name", "Nombre"),
                            List.of("Member Name", "Nombre del afiliado")),
            "member_number",
                    List.of(
                            List.of("Member ID #", "Núm. de identificación"),
                            List.of("Member ID", "ID del miembro"),
                            List.of("Member ID", "Identificación del miembro"),
                            List.of("Member No.", "Núm. de miembro")),
            "member_dob",
                    List.of(List.of("Date of Birth", "Fecha de nacimiento"), List.of("DOB", "Fecha de nacimiento")),
            "start_date",
                    List.of(
                            List.of("Effective Date", "Fecha de vigencia"),
                            List.of("Effective Date", "Fecha de inicio"),
                            List.of("Effective", "Vigencia")),
            "plan_name", List.of(List.of("Program", "Programa"), List.of("Plan Name", "Nombre del plan")),
            "payer_id", List.of(List.of("Payer ID", "ID del pagador")));

    private static final List<List<String>> DOCTOR = List.of(
            List.of("PCP Name", "Nombre del PCP"),
            List.of("PCP", "Proveedor de cuidado primario"),
            List.of("Primary Care Provider", "Proveedor de cuidado primario"));
    private static final List<List<String>> PHONE =
            List.of(List.of("PCP Phone", "Teléfono del PCP"), List.of("Phone", "Teléfono"));

    private final Side side;
    private final boolean isSpanishFirst;
    private final String slash;

    private Bilingual(Side side) {
        this.side = side;
        isSpanishFirst = side.random.nextInt(4) == 0;
        slash = side.oneOf("/", "/", " / ", "/ ");
    }

    static void front(Side side) {
        new Bilingual(side).print();
    }

    private void print() {
        side.sheet.fill(side.colour, 0, 0, 1000, 16);
        side.payer(50, 88, 42, 840, side.colour);
        side.logo(890, 40, 60, side.colour);
        behind("plan_name", 135, 24);
        boolean isUnder = side.random.nextBoolean();
        member(isUnder);
        doctor(side.random.nextBoolean());
        dates(side.random.nextInt(4) == 0 ? isUnder : !isUnder);
        side.sheet.fill(side.colour, 50, 508, 900, 3);
        double next = side.pair("rx_bin", 50, 0, 550, 27, 340);
        next = side.pair("rx_pcn", next + 45, 0, 550, 27, next + 330);
        side.pair("rx_group", next + 45, 0, 550, 27, 980);
        behind("payer_id", 600, 24);
    }

    private void member(boolean isUnder) {
        if (isUnder) {
            under("member_name", 50, 178, 34, 950);
            under("member_number", 50, 250, 34, 950);
        } else {
            behind("member_name", 200, 31);
            behind("member_number", 260, 33);
        }
    }

    /** The doctor and the telephone, of which nothing but the telephone is asked. */
    private void doctor(boolean isUnder) {
        String doctor = Names.doctor(side.random);
        String phone = side.doctorsPhone();
        if (isUnder) {
            side.sheet.words(both(DOCTOR), 50, 338, 20, false, side.label, 510);
            side.sheet.words(doctor, 50, 369, 28, true, side.ink, 510);
            side.sheet.words(both(PHONE), 600, 338, 20, false, side.label, 365);
            side.sheet.words(phone, 600, 369, 28, true, side.ink, 365);
        } else {
            double end = side.sheet.words(both(DOCTOR) + ":", 50, 336, 23, false, side.label, 600);
            side.sheet.words(doctor, end + 12, 336, 26, true, side.ink, 950 - end);
            end = side.sheet.words(both(PHONE) + ":", 50, 378, 23, false, side.label, 600);
            side.sheet.words(phone, end + 12, 378, 26, true, side.ink, 950 - end);
        }
    }

    private void dates(boolean isUnder) {
        if (isUnder) {
            under("member_dob", 50, 426, 32, 500);
            under("start_date", 540, 426, 32, 965);
        } else {
            behind("member_dob", 430, 28);
            behind("start_date", 480, 28);
        }
    }

    private void under(String field, double left, double top, double size, double right) {
        side.wording.say(field, both(WORDS.get(field)));
        side.over(field, left, top, size, right);
    }

    private void behind(String field, double baseline, double size) {
        side.wording.say(field, both(WORDS.get(field)) + ":");
        side.pair(field, 50, 0, baseline, size, 960);
    }

    /** One of the pairs, as this card joins them. */
    private String both(List<List<String>> pairs) {
        var pair = pairs.get(side.random.nextInt(pairs.size()));
        String words = pair.get(isSpanishFirst ? 1 : 0) + slash + pair.get(isSpanishFirst ? 0 : 1);
        return side.wording.styled(words);
    }
}
