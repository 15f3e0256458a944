package io.handoff.cards;

import static io.handoff.cards.Clinic.API;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.client.Answer;
import io.handoff.client.Cards;
import io.handoff.client.Phone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards in pages, for those who own them. */
class CardListIT {
    private Clinic clinic;

    @BeforeEach
    void aPersonSitsDown() {
        clinic = Clinic.open();
    }

    @Test
    void whereNoneIsThePageIsEmpty() {
        var page = clinic.person().list().expect(200);

        assertThat(page.json().required("cards")).isEmpty();
        assertThat(Cards.metadata(page).toString()).isEqualTo("{\"limit\":50,\"total\":0}");
    }

    @Test
    void pagesLeadFromTheNewestToTheOldestAndThenEnd() {
        var made = new ArrayList<>(make(5));

        var first = clinic.person().list("?limit=2").expect(200);
        var second = next(first, 2);
        var third = next(second, 2);

        Collections.reverse(made);
        assertThat(Stream.of(first, second, third).flatMap(page -> Cards.ids(page).stream()))
                .containsExactlyElementsOf(made);
        assertThat(Stream.of(first, second, third)
                        .map(page -> Cards.metadata(page).required("total").intValue()))
                .containsOnly(5);
        assertThat(Cards.metadata(first).required("limit").intValue()).isEqualTo(2);
        assertThat(Cards.metadata(third).has("next_cursor")).isFalse();
    }

    @Test
    void aPageThatIsJustFullIsTheLast() {
        make(3);

        assertThat(Cards.metadata(clinic.person().list("?limit=3").expect(200)).has("next_cursor"))
                .isFalse();
        assertThat(Cards.ids(clinic.person().list("?limit=200").expect(200))).hasSize(3);
    }

    @Test
    void whatIsAddedMeanwhileShiftsNothing() {
        var made = make(4);
        var first = clinic.person().list("?limit=2").expect(200);
        make(3);

        assertThat(Cards.ids(next(first, 2))).containsExactly(made.get(1), made.get(0));
    }

    @Test
    void cardsOfOneInstantAreTornApartByNoPage() {
        var made = make(5);
        Clinic.change(
                "update card set created_at = '2026-02-03 04:05:06.789012+00' where account_id = ?",
                clinic.account().id().toString());

        var seen = new ArrayList<String>();
        var page = clinic.office().list("?limit=1").expect(200);
        seen.addAll(Cards.ids(page));
        while (Cards.metadata(page).has("next_cursor")) {
            page = clinic.office()
                    .list("?limit=1&cursor="
                            + Cards.metadata(page).required("next_cursor").textValue())
                    .expect(200);
            seen.addAll(Cards.ids(page));
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void thePersonSeesTheirOwnAndTheOfficeSeesAllOfTheAccount() {
        var own = make(1);
        var others = new Cards(API, clinic.backend().desk("tobias").jwt()).create(Map.of());
        var offices = clinic.office().create(Map.of());
        var strange = Clinic.open();
        strange.office().create(Map.of());

        assertThat(Cards.ids(clinic.person().list().expect(200))).isEqualTo(own);
        assertThat(Cards.ids(clinic.office().list().expect(200))).containsExactly(offices, others, own.get(0));
    }

    @Test
    void aCursorOfAnotherLeadsNobodyToAnothersCards() {
        make(3);
        var cursor = Cards.metadata(clinic.person().list("?limit=1").expect(200))
                .required("next_cursor")
                .textValue();

        assertThat(Cards.ids(Clinic.open().person().list("?cursor=" + cursor).expect(200)))
                .isEmpty();
    }

    @Test
    void aPhoneListsNothing() {
        var phone = Phone.claims(API, clinic.desk().startHandoff());

        assertThat(new Cards(API, phone.jwt()).list().expect(403).text("type")).isEqualTo("not_allowed");
        assertThat(new Cards(API, phone.jwt()).search("okafor").expect(403).text("type"))
                .isEqualTo("not_allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=0", "limit=201", "limit=many", "cursor=nonsense", "cursor=AQ%3D%3D", "limit=10&cursor=%00"
            })
    void whatMakesNoSenseIsRefused(String query) {
        for (var path : List.of("/v1/cards?", "/v1/cards/search?query=okafor&")) {
            var refused = API.get(path + query, clinic.desk().jwt()).expect(400);

            assertThat(refused.text("type")).isIn("bad_limit", "bad_cursor");
            assertThat(refused.json().required("code").intValue()).isEqualTo(400);
        }
    }

    @Test
    void aListTellsOfEachCardWhatTheCardItselfDoes() {
        var card = clinic.completed(
                Clinic.CARD, Map.of("metadata", Map.of("visit", "A-17", "payer_match_version", "the clinic's own")));

        var listed = clinic.person().list().expect(200).json().required("cards").required(0);
        var alone = clinic.person().get(card).expect(200).json();

        assertThat(listed.at("/details/member_number/value").textValue()).isEqualTo(Clinic.CARD.memberNumber());
        assertThat(listed.at("/metadata/visit").textValue()).isEqualTo("A-17");
        assertThat(listed.at("/metadata/insurance_scan_version").textValue()).matches("\\d+\\.\\d+.*");
        assertThat(listed.at("/metadata/payer_match_version").textValue()).isEqualTo("the clinic's own");
        assertThat(listed.required("metadata")).isEqualTo(alone.required("metadata"));
        assertThat(listed.required("details")).isEqualTo(alone.required("details"));
        assertThat(listed.required("created_at")).isEqualTo(alone.required("created_at"));
        assertThat(Clinic.count("audit where action = 'card.read' and subject = cast(? as text)", card))
                .isEqualTo(2);
    }

    private List<String> make(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> clinic.person().create(Map.of()))
                .toList();
    }

    private Answer next(Answer page, int limit) {
        var cursor = Cards.metadata(page).required("next_cursor").textValue();
        return clinic.person().list("?limit=" + limit + "&cursor=" + cursor).expect(200);
    }
}
