package io.handoff.cardpress;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Names of invented people: plain ones, and a good part of those that programs get wrong. */
final class Names {
    private static final List<String> FIRST = List.of(
            ("Rosalind Martin Aisha Kevin Consuelo Dmitri Yuki Helen Omar Priya Bartholomew Ines Jacob Linh Marguerite"
                            + " Nathaniel Oluwaseun Pedro Quentin Ruth Sofia Tomasz Uma Victor Wanda Xavier Yolanda Zachary"
                            + " Alexandria Bo Christopher Deborah Emmanuel Francesca Guadalupe Hiroshi Ivy Jamal Katarzyna Leo"
                            + " Maximiliano Noor Octavia Philippa Raj Siobhan Theodore Ursula Vivian William")
                    .split(" "));
    private static final List<String> LAST = List.of(
            ("Okafor Brandt Lindqvist Moreno Achterberg Novak Tanaka Fairchild Haddad Raman Whitcomb Duarte Sterling Nguyen"
                            + " Beaumont Hollingsworth Adeyemi Alvarez Pruitt Goldstein Marchetti Kowalczyk Banerjee Ng Petrov"
                            + " Featherstonehaugh Li Montgomery Vandenberg Oyelaran Castellanos Ito Wu Rutherford Santos Bell"
                            + " Zimmermann Papadopoulos Christensen Ito Abernathy Villanueva Schwarzenberger Ross King Day")
                    .split(" "));
    private static final List<String> ODD_FIRST = List.of(
            "Mary-Kate",
            "D'Andre",
            "José",
            "Zoë",
            "Anna Lucía",
            "Jean-Baptiste",
            "Renée",
            "Søren",
            "Ma. Teresa",
            "J.R.");
    private static final List<String> ODD_LAST = List.of(
            "O'Callaghan",
            "Smith-Okonkwo",
            "De la Cruz",
            "Van der Berg",
            "Muñoz-Peña",
            "McAllister",
            "St. John",
            "D'Angelo",
            "Lefèvre",
            "Garcia Marquez",
            "MacDonald-Ferreira",
            "N'Diaye");
    private static final List<String> SUFFIXES = List.of("Jr", "Jr.", "Sr", "III", "II", "MD");
    private static final List<String> PREFIXES = List.of("Mr.", "Mrs.", "Dr.", "Ms.");

    private Names() {}

    /** As it stands on a card. */
    static String next(RandomGenerator random) {
        String name = first(random) + middle(random) + last(random);
        int form = random.nextInt(100);
        if (form < 12) {
            name = last(random) + ", " + first(random) + (random.nextBoolean() ? " " + initial(random) : "");
        } else if (form < 24) {
            name = name + " " + SUFFIXES.get(random.nextInt(SUFFIXES.size()));
        } else if (form < 28) {
            name = PREFIXES.get(random.nextInt(PREFIXES.size())) + " " + name;
        } else if (form < 33) {
            name = "Maximiliano " + first(random) + " " + last(random) + "-" + plain(LAST, random);
        }
        return random.nextInt(100) < 45 ? name.toUpperCase(Locale.ROOT) : name;
    }

    static String first(RandomGenerator random) {
        return random.nextInt(100) < 15 ? plain(ODD_FIRST, random) : plain(FIRST, random);
    }

    static String last(RandomGenerator random) {
        return random.nextInt(100) < 22 ? plain(ODD_LAST, random) : plain(LAST, random);
    }

    /** A physician's, in one of the forms of cards. */
    static String doctor(RandomGenerator random) {
        String first = first(random);
        String last = last(random);
        return switch (random.nextInt(4)) {
            case 0 -> "Dr. " + first + " " + last;
            case 1 -> first + " " + last + ", MD";
            case 2 -> last + ", " + first;
            default -> first + " " + last;
        };
    }

    private static String middle(RandomGenerator random) {
        int kind = random.nextInt(100);
        return kind < 35 ? " " + initial(random) + (kind < 8 ? ". " : " ") : " ";
    }

    private static String initial(RandomGenerator random) {
        return String.valueOf((char) ('A' + random.nextInt(26)));
    }

    private static String plain(List<String> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
