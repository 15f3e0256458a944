package io.handoff.x12;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Answers made up by the dice: all that an answer may hold, in any number. The same number gives the same answer. */
public final class Generated {
    private static final List<String> INFORMATION = List.of("1", "6", "A", "B", "C", "G", "F", "I", "R", "L", "D", "U");
    private static final List<String> LEVELS = List.of("", "IND", "FAM", "CHD", "EMP", "ESP");
    private static final List<String> SERVICES = List.of("30", "98", "UC", "86", "1", "33", "47", "MH", "ZZ");
    private static final List<String> TIMES =
            List.of("", "6", "7", "21", "22", "23", "24", "25", "26", "27", "29", "30", "32", "33", "34", "36");
    private static final List<String> NETWORKS = List.of("", "Y", "N", "W", "U");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final Random dice;

    private Generated(long seed) {
        dice = new Random(seed);
    }

    /** The answer of this number. */
    public static PayerAnswer answer(long seed) {
        return new Generated(seed).answer();
    }

    private PayerAnswer answer() {
        boolean dependent = dice.nextInt(4) == 0;
        var patient = patient(dependent ? "03" : "IL", dependent ? "D" : "C");
        return new PayerAnswer(
                new Envelope(
                        "ZZ",
                        "PAYERHUB",
                        "HUB",
                        "ZZ",
                        "OURCLINIC",
                        "OUR",
                        LocalDateTime.of(2026, 1, 5, 12, 0),
                        "000000007",
                        true),
                "REQ" + dice.nextInt(1000),
                DAY,
                payer(),
                party(Identity.organization("1P", "CLINIC " + dice.nextInt(9), "XX", "1234567893")),
                dependent ? Patient.of(List.of(), Identity.person("IL", "DOE", "JOHN", "MI", "M1"), null) : patient,
                dependent ? patient : null);
    }

    private Party payer() {
        return new Party(
                Identity.organization("PR", "EXAMPLE HEALTH PLAN", "PI", "99999"),
                some(2, () -> new Reference("18", word(), word())),
                null,
                some(
                        2,
                        () -> new Contact(
                                "IC",
                                word(),
                                List.of(
                                        new Contact.Way("TE", "8005550100"),
                                        new Contact.Way("UR", "WWW.EXAMPLE.ORG")))),
                List.of(),
                List.of());
    }

    private Party party(Identity identity) {
        return new Party(
                identity,
                some(
                        3,
                        () -> new Reference(
                                one(List.of("6P", "18", "1L", "IG", "0F")),
                                word(),
                                one(List.of("", "SOMEBODY'S GROUP")))),
                dice.nextBoolean()
                        ? null
                        : new Address(List.of("1 EXAMPLE ST", "APT 2"), "ANYTOWN", "OH", "44101", "", null),
                List.of(),
                some(2, () -> new Detail("PRV", List.of(List.of("PE"), List.of("PXC"), List.of(word())))),
                List.of());
    }

    private Patient patient(String role, String loop) {
        return new Patient(
                some(2, () -> new Trace("2", word(), "9123456789", "")),
                party(Identity.person(
                        role, "DOE", "AMY", role.equals("IL") ? "MI" : "", role.equals("IL") ? word() : "")),
                dice.nextBoolean() ? null : LocalDate.of(1950, 1, 1).plusDays(dice.nextInt(20000)),
                one(List.of("", "F", "M", "U")),
                some(3, this::period),
                IntStream.rangeClosed(0, dice.nextInt(25))
                        .mapToObj(i -> benefit(loop))
                        .toList());
    }

    /** Half of them say what payers usually say, without a condition; a quarter the same of any time, and perhaps another day. */
    private Benefit benefit(String loop) {
        return switch (dice.nextInt(4)) {
            case 0 -> odd(loop);
            case 1 -> usual(one(TIMES), dice.nextInt(5) == 0 ? List.of(period()) : List.of());
            default -> usual(null, List.of());
        };
    }

    /** @param time null for the usual one */
    private Benefit usual(String time, List<Period> periods) {
        var information = one(List.of("1", "A", "B", "C", "G"));
        boolean total = information.equals("C") || information.equals("G");
        boolean money = total || information.equals("B");
        return benefit(
                information,
                one(List.of("IND", "FAM")),
                List.of(one(SERVICES)),
                time != null ? time : total ? one(List.of("23", "29")) : "",
                money ? BigDecimal.valueOf(dice.nextInt(1000000), dice.nextInt(3)) : null,
                information.equals("A") ? BigDecimal.valueOf(dice.nextInt(100), 2) : null,
                one(List.of("Y", "N")),
                periods);
    }

    private static Benefit benefit(
            String information,
            String level,
            List<String> services,
            String time,
            BigDecimal money,
            BigDecimal percent,
            String network,
            List<Period> periods) {
        return new Benefit(
                information,
                level,
                services,
                "",
                "",
                time,
                money,
                percent,
                "",
                null,
                "",
                network,
                List.of(),
                List.of(),
                periods,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Benefit odd(String loop) {
        boolean money = dice.nextBoolean();
        return new Benefit(
                one(INFORMATION),
                one(LEVELS),
                some(4, () -> one(SERVICES)).stream().distinct().toList(),
                one(List.of("", "PR", "HM", "C1")),
                one(List.of("", "EXAMPLE PPO", "EXAMPLE HMO")),
                one(TIMES),
                money ? BigDecimal.valueOf(dice.nextInt(1000000), dice.nextInt(3)) : null,
                money ? null : BigDecimal.valueOf(dice.nextInt(120), 2),
                one(List.of("", "VS")),
                dice.nextInt(8) == 0 ? BigDecimal.valueOf(dice.nextInt(60)) : null,
                one(List.of("", "Y", "N")),
                one(NETWORKS),
                dice.nextInt(9) == 0 ? List.of(List.of("HC", "99213", "25")) : List.of(),
                some(2, () -> new Reference("9F", word(), "")),
                dice.nextInt(5) == 0 ? List.of(period()) : List.of(),
                dice.nextInt(6) == 0 ? List.of(new Rejection("2110" + loop, false, "57", "C")) : List.of(),
                dice.nextInt(6) == 0 ? List.of("SPECIALIST VISIT") : List.of(),
                dice.nextInt(12) == 0 ? List.of(new Detail("III", List.of(List.of("ZZ"), List.of("21")))) : List.of(),
                dice.nextInt(12) == 0
                        ? List.of(Related.of(Identity.person("P3", "JONES", "MARCUS", "SV", word())))
                        : List.of());
    }

    private Period period() {
        var from = LocalDate.of(2025, 1, 1).plusDays(dice.nextInt(700));
        return dice.nextBoolean()
                ? new Period(one(List.of("346", "347", "356", "348", "349")), from, null)
                : new Period(one(List.of("291", "307", "292")), from, from.plusDays(dice.nextInt(400)));
    }

    private String word() {
        return "W" + dice.nextInt(100000);
    }

    private <T> T one(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }

    private <T> List<T> some(int limit, Supplier<T> made) {
        var list = new ArrayList<T>();
        for (int i = dice.nextInt(limit); i > 0; i--) {
            list.add(made.get());
        }
        return List.copyOf(list);
    }
}
