package io.handoff.cardpress;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Numbers as cards have them, by pattern: # a digit, + a digit above zero, @ a letter, ? a letter or a digit, * one of those
 * that are not mistaken for each other, as issuers choose them where both are mixed (Blue Cross prefixes have no 0 and 1).
 */
final class Numbers {
    private static final List<String> MEMBER = List.of(
            "#########",
            "@@@#########",
            "@########",
            "W#########",
            "@@@##########",
            "@@@###@#####",
            "########-01",
            "@######## 02",
            "@@@ ### ### ###",
            "### ### ###",
            "###-##-####-01",
            "00000#########",
            "*********",
            "###########",
            "@@@M########-00",
            "1######-##",
            "@@########@",
            "***#########");
    private static final List<String> GROUP = List.of(
            "#####",
            "######",
            "#######",
            "#####-02",
            "@@####",
            "0######-010-00001",
            "@#####",
            "##-#####",
            "########",
            "@@@####@");
    private static final List<String> RX_BIN =
            List.of("004336", "610279", "610415", "003858", "610502", "015581", "012833", "610011", "6#####", "01####");
    private static final List<String> RX_PCN =
            List.of("ADV", "9999", "A4", "MEDDPRIME", "@@@@@@@", "04######", "@@", "MCAIDADV", "PD@@", "ASPROD1");
    private static final List<String> RX_GROUP =
            List.of("RX####", "@@@@@@@", "RX@@@##", "@@@RX", "########", "RX21@@", "@@@@####");
    private static final List<String> MEDICAID =
            List.of("#########", "##########", "@@#####@", "########@", "00#########");
    private static final List<String> PHONE =
            List.of("1-800-###-####", "800-###-####", "(888) ###-####", "1-877-###-####", "855.###.####");
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DISTINCT = "23456789ACDEFGHJKMNPQRTUVWXY";
    private static final String MEDICARE_LETTERS = "ACDEFGHJKMNPQRTUVWXY";

    private Numbers() {}

    static String member(RandomGenerator random) {
        return oneOf(MEMBER, random);
    }

    static String group(RandomGenerator random) {
        return oneOf(GROUP, random);
    }

    static String rxBin(RandomGenerator random) {
        return oneOf(RX_BIN, random);
    }

    static String rxPcn(RandomGenerator random) {
        return oneOf(RX_PCN, random);
    }

    static String rxGroup(RandomGenerator random) {
        return oneOf(RX_GROUP, random);
    }

    /** CMS, "Understanding the Medicare Beneficiary Identifier Format". */
    static String medicare(RandomGenerator random) {
        return filled("+@?#-@?#-@@##", MEDICARE_LETTERS, random);
    }

    static String medicaid(RandomGenerator random) {
        return oneOf(MEDICAID, random);
    }

    static String phone(RandomGenerator random) {
        return oneOf(PHONE, random);
    }

    static String digits(int count, RandomGenerator random) {
        return filled("#".repeat(count), LETTERS, random);
    }

    static String date(int fromYear, int years, RandomGenerator random) {
        int year = fromYear + random.nextInt(years);
        int month = 1 + random.nextInt(12);
        int day = random.nextBoolean() ? 1 : 1 + random.nextInt(28);
        return switch (random.nextInt(4)) {
            case 0 -> String.format("%d/%d/%d", month, day, year);
            case 1 -> String.format("%02d-%02d-%d", month, day, year);
            default -> String.format("%02d/%02d/%d", month, day, year);
        };
    }

    private static String oneOf(List<String> patterns, RandomGenerator random) {
        return filled(patterns.get(random.nextInt(patterns.size())), LETTERS, random);
    }

    private static String filled(String pattern, String letters, RandomGenerator random) {
        var number = new StringBuilder();
        for (char sign : pattern.toCharArray()) {
            number.append(
                    switch (sign) {
                        case '#' -> digit(0, random);
                        case '+' -> digit(1, random);
                        case '*' -> letter(DISTINCT, random);
                        case '@' -> letter(letters, random);
                        case '?' -> random.nextBoolean() ? letter(letters, random) : digit(0, random);
                        default -> sign;
                    });
        }
        return number.toString();
    }

    private static char digit(int least, RandomGenerator random) {
        return (char) ('0' + least + random.nextInt(10 - least));
    }

    private static char letter(String letters, RandomGenerator random) {
        return letters.charAt(random.nextInt(letters.length()));
    }
}
