package io.handoff.payers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.handoff.ids.AccountId;
import io.handoff.payers.PayerMatch.Custom;
import io.handoff.payers.PayerMatch.Match;
import io.handoff.problem.Problem;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in the database: the supplied one, and what accounts put in its place and beside it. */
class PayerListsTest {
    private static final Printed LARKSPUR =
            Printed.lines("Larkspur Health").payer("Larkspur Health", 0.9).id("60054", 0.9);

    private static PayerDatabase there;

    private AccountId account;

    @BeforeAll
    static void start() throws Exception {
        there = new PayerDatabase();
    }

    @BeforeEach
    void anAccount() throws Exception {
        account = there.newAccount();
    }

    @Test
    void nodesThatStartTogetherLoadTheDirectoryOnce() throws Exception {
        var fresh = new PayerDatabase();
        var nodes = List.of(fresh, fresh.anotherNode(), fresh.anotherNode());
        CompletableFuture.allOf(nodes.stream()
                        .map(node -> CompletableFuture.runAsync(() -> node.lists.prepare()))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(fresh.count("select count(*) from payer_list")).isEqualTo(1);
        assertThat(fresh.count("select count(*) from payer")).isEqualTo(7949);
        fresh.lists.prepare();
        assertThat(fresh.count("select count(*) from payer_list")).isEqualTo(1);
    }

    @Test
    void anotherVersionsDirectoryGoesWhenNoNodeHasStartedWithItForLong() throws Exception {
        there.run("insert into payer_list (kind, hash, words_version) values ('supplied', 'recent', 1)");
        there.run(
                """
                insert into payer_list (kind, hash, words_version, used_at)
                values ('supplied', 'old', 1, now() - interval '31 days')""");

        there.lists.prepare();

        assertThat(there.count("select count(*) from payer_list where hash = 'old'"))
                .isZero();
        assertThat(there.count("select count(*) from payer_list where hash = 'recent'"))
                .isEqualTo(1);
    }

    @Test
    void aDirectoryThatIsGoneIsLoadedAgainByTheNextCard() throws Exception {
        there.run("delete from payer_list where account_id is null");

        assertThat(match(Printed.lines("Aetna").payer("Aetna", 0.9)).cardscanPayerId())
                .isEqualTo("60054");
    }

    @Test
    void ownPayersComeAsCustomBesideTheDirectory() {
        there.lists.replace(account, ListKind.CUSTOM, List.of(payer("L-01", "Larkspur Health", "Larkspur HMO")));

        var match = match(LARKSPUR);

        assertThat(match.custom()).singleElement().satisfies(own -> assertThat(own)
                .extracting(Custom::customPayerId, Custom::customPayerName, Custom::customPayerNameAlt)
                .containsExactly("L-01", "Larkspur Health", "Larkspur HMO"));
        assertThat(match.matches()).extracting(Match::payerId).contains("60054").doesNotContain("L-01");
    }

    @Test
    void anOwnDirectoryTakesThePlaceOfTheSuppliedOne() {
        there.lists.replace(account, ListKind.DIRECTORY, List.of(payer("L-02", "Larkspur Health")));

        var match = match(LARKSPUR);

        assertThat(match.matches()).singleElement().satisfies(one -> {
            assertThat(one.payerId()).isEqualTo("L-02");
            assertThat(one.metadata().source()).isEqualTo("directory");
        });
        there.lists.replace(account, ListKind.DIRECTORY, List.of());
        assertThat(match(LARKSPUR).matches()).extracting(Match::payerId).contains("60054");
        assertThat(there.lists.read(account, ListKind.DIRECTORY)).isEmpty();
    }

    @Test
    void aListIsReplacedAsAWholeAndReadAsItWasGiven() {
        there.lists.replace(account, ListKind.CUSTOM, List.of(payer("A", "First Health Plan")));
        var given = new Payer(
                "007",
                "Ünï Health, \"Inc.\"",
                List.of("One", "Two"),
                List.of("7"),
                "own",
                "yes",
                "dental",
                List.of("OH"),
                "N");
        there.lists.replace(account, ListKind.CUSTOM, List.of(given));

        assertThat(there.lists.read(account, ListKind.CUSTOM)).hasValue(List.of(given));
        assertThat(PayerCsv.read(PayerCsv.write(List.of(given)))).containsExactly(given);
    }

    @Test
    void nobodyIsMatchedWithAnothersList() throws Exception {
        there.lists.replace(account, ListKind.CUSTOM, List.of(payer("L-03", "Larkspur Health")));
        there.lists.replace(account, ListKind.DIRECTORY, List.of(payer("L-04", "Larkspur Health")));

        var match = there.payers.match(there.newAccount(), LARKSPUR.clues());

        assertThat(match.custom()).isNull();
        assertThat(match.matches()).extracting(Match::payerId).doesNotContain("L-03", "L-04");
    }

    @Test
    void whatAnotherVersionStoredIsMadeComparableAgain() throws Exception {
        there.lists.replace(account, ListKind.CUSTOM, List.of(payer("L-05", "Larkspur Health")));
        there.run("update payer_name set words = 'otherwise' where words = 'larkspur health'");
        there.run("update payer_list set words_version = 0 where account_id = '" + account + "'");

        there.lists.prepare();

        assertThat(match(LARKSPUR).custom()).extracting(Custom::customPayerId).containsExactly("L-05");
    }

    @Test
    void aCardWhosePayerCannotBeLookedForKeepsItsTransaction() throws Exception {
        there.run("alter table payer_name rename to gone");
        try {
            var match = there.lists.stores.with(store -> {
                try (var insert = store.database().createStatement()) {
                    insert.execute("insert into account (id, name, mode) values (gen_random_uuid(), 'Kept', 'test')");
                }
                return match(LARKSPUR);
            });

            assertThat(match.matches()).isEmpty();
            assertThat(match.message()).contains("could not be looked for");
            assertThat(there.count("select count(*) from account where name = 'Kept'"))
                    .isEqualTo(1);
        } finally {
            there.run("alter table gone rename to payer_name");
        }
        assertThat(match(LARKSPUR).matches()).isNotEmpty();
    }

    @Test
    void spreadsheetsWriteMarksQuotedLinesAndTheSamePayerTwice() {
        var payers = PayerCsv.read(
                "\uFEFFpayer_id,payer_name,notes\r\nL1,\"Lark\"\"spur\"\"\",\"two\nlines\"\r\n\r\nL1,Lark\r\n");

        there.lists.replace(account, ListKind.CUSTOM, payers);

        assertThat(there.lists.read(account, ListKind.CUSTOM).orElseThrow())
                .extracting(Payer::payerId, Payer::payerName)
                .containsExactly(tuple("L1", "Lark\"spur\""), tuple("L1", "Lark"));
    }

    @Test
    void aRefusalNamesTheLineOfTheFile() {
        assertThatThrownBy(() -> PayerCsv.read("payer_id,payer_name\nL1,\"Lark\"\n\n,Lark\n"))
                .hasMessageContaining("Line 4 needs a payer_id");
        assertThatThrownBy(() -> PayerCsv.read("payer_id,payer_name\nL1,Lark\nL2,Lark,more\n"))
                .hasMessageContaining("Line 3 has more fields");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id,name\n",
                "payer_id,payer_name,payer_name\nL1,Lark,Lark",
                "payer_id;payer_name\nL1;Lark",
                "payer_name\nLarkspur",
                "payer_id,payer_name\n,Larkspur",
                "payer_id,payer_name\n---,Larkspur",
                "payer_id,payer_name\nL1,",
                "payer_id,payer_name\nL1,\u0000",
                "payer_id,payer_name\nL1,\"Larkspur",
                "payer_id,payer_name\nL1,Lark,more,than,columns"
            })
    void whatIsNoListIsRefusedWithAWord(String csv) {
        assertThatThrownBy(() -> there.lists.replace(account, ListKind.CUSTOM, PayerCsv.read(csv)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(400);
                    assertThat(problem.type()).isEqualTo("bad_payers");
                });
        assertThat(there.lists.read(account, ListKind.CUSTOM)).isEmpty();
    }

    @Test
    void thereIsALimit() {
        var many = Collections.nCopies(Entries.MOST + 1, payer("L", "Larkspur"));

        assertThatThrownBy(() -> there.lists.replace(account, ListKind.CUSTOM, many))
                .isInstanceOf(Problem.class);
    }

    private PayerMatch match(Printed card) {
        return there.payers.match(account, card.clues());
    }

    private static Payer payer(String id, String name, String... others) {
        return new Payer(id, name, List.of(others), List.of(), "", "", "", List.of(), "");
    }
}
