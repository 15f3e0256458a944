package io.handoff.cards;

import static io.handoff.cards.Clinic.API;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.cardpress.SpecimenCard;
import io.handoff.client.Cards;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards are found by what is on them, though nobody could read that in the database. */
class SearchIT {
    private static final SpecimenCard OTHER = SpecimenCard.complete()
            .withMemberName("Tobias Lindqvist")
            .withMemberNumber("QRT559120043")
            .withPayerName("Larkspur Health Insurance");

    private static Clinic clinic;
    private static String rosalinds;
    private static String tobias;

    @BeforeAll
    static void twoCardsWereRead() {
        clinic = Clinic.open();
        rosalinds = clinic.completed(Clinic.CARD);
        tobias = clinic.completed(OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LKH204857316",
                "lkh204857316",
                "LKH2048",
                "LKH 204-857 316",
                "lkh",
                "Rosalind",
                "rosa",
                "Okafor",
                "OKA",
                "Rosalind Okafor",
                "okafor rosalind",
                "Okafor LKH204857316",
                "okafor larkspur",
                "Ökafor"
            })
    void oneIsFoundByNumberAndNamesWholeOrFromTheirBeginning(String query) {
        assertThat(found(query)).containsExactly(rosalinds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Larkspur", "larkspur health", "insur"})
    void bothAreFoundByTheirPayerTheNewestFirst(String query) {
        assertThat(found(query)).containsExactly(tobias, rosalinds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "Okafor Tobias",
                "204857316",
                "afor",
                "LKH204857317",
                "LKH2048573160",
                "O",
                "Ok",
                "%",
                "'",
                "*"
            })
    void nothingElseIsFound(String query) {
        var page = clinic.person().search(query).expect(200);

        assertThat(Cards.ids(page)).isEmpty();
        assertThat(Cards.metadata(page).required("total").intValue()).isZero();
    }

    @Test
    void whatIsFoundComesInPagesToo() {
        var first = clinic.office().search("larkspur", "&limit=1").expect(200);
        var second = clinic.office()
                .search(
                        "larkspur",
                        "&limit=1&cursor="
                                + Cards.metadata(first).required("next_cursor").textValue())
                .expect(200);

        assertThat(Cards.ids(first)).containsExactly(tobias);
        assertThat(Cards.ids(second)).containsExactly(rosalinds);
        assertThat(Cards.metadata(first).required("total").intValue()).isEqualTo(2);
        assertThat(Cards.metadata(second).has("next_cursor")).isFalse();
    }

    @Test
    void anotherPersonAndAnotherAccountFindNothing() {
        var otherPerson = new Cards(API, clinic.backend().desk("somebody").jwt());
        var otherClinic = Clinic.open();

        assertThat(Cards.ids(otherPerson.search("Okafor").expect(200))).isEmpty();
        assertThat(Cards.ids(otherClinic.office().search("Okafor").expect(200))).isEmpty();
        assertThat(Cards.ids(clinic.office().search("Okafor").expect(200))).containsExactly(rosalinds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?query=", "?query=%20"})
    void withoutAQuestionThereIsNoAnswer(String query) {
        assertThat(API.get("/v1/cards/search" + query, clinic.backend().key())
                        .expect(400)
                        .text("type"))
                .isEqualTo("no_query");
    }

    @Test
    void equalWordsOfTwoAccountsHaveNothingInCommon() {
        var other = Clinic.open();
        var theirs = other.completed(Clinic.CARD);

        assertThat(Clinic.count("card_search where card_id = ?", theirs)).isEqualTo(1);
        assertThat(Clinic.count(
                        "card_search s join card_search t on s.hashes && t.hashes"
                                + " where s.card_id <> t.card_id and s.card_id = ?",
                        theirs))
                .isZero();
        assertThat(Clinic.count(
                        "card_search s join card_search t on s.hashes && t.hashes"
                                + " where s.card_id <> t.card_id and s.card_id = ?",
                        rosalinds))
                .isEqualTo(1);
    }

    @Test
    void whatIsDeletedIsNotFound() {
        var other = Clinic.open();
        var card = other.completed(Clinic.CARD);
        assertThat(Cards.ids(other.person().search("Okafor").expect(200))).containsExactly(card);

        other.person().delete(card).expect(204);

        assertThat(Cards.ids(other.person().search("Okafor").expect(200))).isEmpty();
    }

    private static List<String> found(String query) {
        var page = clinic.person().search(query).expect(200);
        assertThat(Cards.metadata(page).required("total").intValue())
                .isEqualTo(Cards.ids(page).size());
        return Cards.ids(page);
    }
}
