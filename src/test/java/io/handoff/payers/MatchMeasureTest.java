package io.handoff.payers;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.ids.AccountId;
import io.handoff.payers.PayerMatch.Match;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How often the right payer comes first and among the first three, and how long it takes: on the same 120 cards each time,
 * whose payers are drawn from the directory. Right is any id that the printed name stands for.
 */
class MatchMeasureTest {
    private static final int CARDS = 120;
    private static final int LETTERS_WRONG = 2;
    private static final int LINES_LOST = 30;
    private static final long SLOWEST_MEDIAN = 250_000;
    private static final String[] PRINT = {
        "MEMBER ID",
        "GROUP",
        "PLAN",
        "Effective Date 01/01/2026",
        "Office Visit $25",
        "Specialist $50",
        "ER $300",
        "RxBIN 004336",
        "RxGRP RX4655",
        "Customer Service 1-800-555-0142",
        "Providers: call for eligibility",
        "This card does not guarantee coverage",
        "Send claims to",
        "Deductible $1,500",
        "Urgent Care $75",
        "PCP",
        "Network PPO"
    };

    /** Of each name, those that go by it. */
    private static final Map<String, Set<String>> IDS = ids();

    private static PayerDatabase there;
    private static AccountId account;

    private final Random random = new Random(20260101);

    @BeforeAll
    static void load() throws Exception {
        there = PayerDatabase.shared();
        account = there.newAccount();
    }

    @Test
    void printedNamesFindTheirPayers() {
        measure("name printed, read as the payer's name", 0.9, 0, 0.97, 0.99);
    }

    @Test
    void namesThatNobodyTookForThePayersFindThemToo() {
        measure("name printed, not read as the payer's name", 0, 0, 0.85, 0.95);
    }

    @Test
    void namesThatWereReadWithSlipsFindTheirPayers() {
        measure("name with two slips, not read as the payer's name", 0, 2, 0.7, 0.8);
    }

    @Test
    void noisyCardsWithMissingLinesFindTheirPayers() {
        var directory = asked();
        int first = 0;
        int ofThree = 0;
        for (int i = 0; i < CARDS; i++) {
            var payer = directory.get(random.nextInt(directory.size()));
            var name = noisy(payer.payerName());
            var card = noisyCard(name);
            boolean known = random.nextBoolean();
            var ids = matched(card.payer(known ? name : "", known ? 0.7 : 0));
            var right = IDS.get(Words.of(payer.payerName()));
            first += !ids.isEmpty() && right.contains(ids.get(0)) ? 1 : 0;
            ofThree += ids.stream().anyMatch(right::contains) ? 1 : 0;
        }
        System.out.printf(
                "each line with slips, a third of the lines lost: right first %.1f %%, among three %.1f %%%n",
                100.0 * first / CARDS, 100.0 * ofThree / CARDS);
        assertThat((double) ofThree / CARDS).isGreaterThanOrEqualTo(0.93);
    }

    @Test
    void noisyCardsWithoutAPayerGetNone() {
        int none = 0;
        for (int i = 0; i < CARDS; i++) {
            none += matched(noisyCard("JOHN DOE")).isEmpty() ? 1 : 0;
        }
        System.out.printf("no payer printed: none given on %.1f %%%n", 100.0 * none / CARDS);
        assertThat((double) none / CARDS).isGreaterThanOrEqualTo(0.9);
    }

    private static List<Payer> asked() {
        return SuppliedDirectory.payers().stream()
                .filter(payer -> payer.eligibility().equals("yes"))
                .toList();
    }

    private List<String> matched(Printed card) {
        return there.payers.match(account, card.clues()).matches().stream()
                .map(Match::payerId)
                .limit(3)
                .toList();
    }

    private Printed noisyCard(String name) {
        List<String> lines = new ArrayList<>();
        for (var line : PRINT) {
            if (random.nextInt(100) >= LINES_LOST) {
                lines.add(noisy(line));
            }
        }
        lines.add(random.nextInt(lines.size() + 1), name);
        return Printed.lines(lines.toArray(String[]::new));
    }

    /** Of a hundred letters some are another, gone, or one too many, as chance will have it. */
    private String noisy(String text) {
        var noisy = new StringBuilder();
        for (char letter : text.toCharArray()) {
            int fate = random.nextInt(100);
            if (fate < LETTERS_WRONG) {
                noisy.append((char) ('a' + random.nextInt(26)));
            } else if (fate < LETTERS_WRONG + 1) {
                noisy.append(letter).append((char) ('a' + random.nextInt(26)));
            } else if (fate > LETTERS_WRONG + 1) {
                noisy.append(letter);
            }
        }
        return noisy.toString();
    }

    private void measure(String what, double nameScore, int slips, double leastFirst, double leastOfThree) {
        var directory = asked();
        int first = 0;
        int ofThree = 0;
        List<Long> micros = new ArrayList<>();
        for (int i = 0; i < CARDS; i++) {
            var payer = directory.get(random.nextInt(directory.size()));
            var name = slipped(payer.payerName(), slips);
            var card = card(name).payer(nameScore > 0 ? name : "", nameScore);
            long start = System.nanoTime();
            var ids = matched(card);
            micros.add((System.nanoTime() - start) / 1000);
            var right = IDS.get(Words.of(payer.payerName()));
            first += !ids.isEmpty() && right.contains(ids.get(0)) ? 1 : 0;
            ofThree += ids.stream().anyMatch(right::contains) ? 1 : 0;
        }
        micros.sort(null);
        System.out.printf(
                "%s: right first %.1f %%, among three %.1f %%; ms median %.1f, 95 %% %.1f%n",
                what,
                100.0 * first / CARDS,
                100.0 * ofThree / CARDS,
                micros.get(CARDS / 2) / 1000.0,
                micros.get(CARDS * 95 / 100) / 1000.0);
        assertThat((double) first / CARDS).isGreaterThanOrEqualTo(leastFirst);
        assertThat((double) ofThree / CARDS).isGreaterThanOrEqualTo(leastOfThree);
        // about 10 000 on a machine of its own; a search that reads the whole directory takes far longer
        assertThat(micros.get(CARDS / 2)).as("microseconds, median").isLessThan(SLOWEST_MEDIAN);
    }

    private Printed card(String name) {
        List<String> lines = new ArrayList<>(Arrays.asList(PRINT).subList(random.nextInt(8), PRINT.length));
        lines.add(random.nextInt(lines.size()), name);
        return Printed.lines(lines.toArray(String[]::new));
    }

    /** Letters become others that look like them. */
    private String slipped(String name, int slips) {
        var letters = new StringBuilder(name);
        for (int i = 0; i < slips; i++) {
            int at = random.nextInt(letters.length());
            int look = "lioaecnhsg".indexOf(letters.charAt(at));
            letters.setCharAt(
                    at,
                    look < 0
                            ? letters.charAt(at)
                            : "ilaoceh n5q".replace(" ", "").charAt(look));
        }
        return letters.toString();
    }

    private static Map<String, Set<String>> ids() {
        Map<String, Set<String>> ids = new HashMap<>();
        for (var payer : SuppliedDirectory.payers()) {
            payer.words().forEach(name -> ids.computeIfAbsent(name, one -> new HashSet<>())
                    .add(payer.payerId()));
        }
        return ids;
    }
}
