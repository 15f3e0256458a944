package io.handoff.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.reading.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveralPicturesTest {

    @Test
    void twoThatAgreeAreSurerThanEither() {
        Reading one = number("W123456789", 0.6);
        Reading other = number("W123456789", 0.7);

        assertThat(CardFields.of(one, other)
                        .get(FieldName.MEMBER_NUMBER)
                        .orElseThrow()
                        .score())
                .isGreaterThan(score(one))
                .isGreaterThan(score(other))
                .isLessThan(1);
    }

    @Test
    void twoThatAgreeOutvoteAThirdThatIsSurer() {
        CardFields fields =
                CardFields.of(number("W123456789", 0.7), number("W123456788", 0.8), number("W123456789", 0.7));

        assertThat(fields.get(FieldName.MEMBER_NUMBER)).map(Field::value).hasValue("W123456789");
    }

    @Test
    void aSureOneOutvotesTwoThatAreHardlyReadable() {
        CardFields fields =
                CardFields.of(number("W123456788", 0.42), number("W123456789", 0.98), number("W123456788", 0.42));

        assertThat(fields.get(FieldName.MEMBER_NUMBER)).map(Field::value).hasValue("W123456789");
    }

    @Test
    void eachMayShowAnotherPartOfTheCard() {
        Reading left = new Print().at(50, 100, "Member ID: W123456789").reading();
        Reading right = new Print().at(500, 100, "Group Number: 98765").reading();

        assertThat(CardFields.of(left, right).all()).containsOnlyKeys(FieldName.MEMBER_NUMBER, FieldName.GROUP_NUMBER);
    }

    @Test
    void whatOneShowsIsAsSureAsItWas() {
        Reading one = number("W123456789", 0.9);
        Reading nothing = new Print().reading();

        assertThat(CardFields.of(one, nothing).all())
                .isEqualTo(CardFields.of(one).all());
    }

    @Test
    void doubtfulOnesTogetherInventNothing() {
        Reading label = new Print().at(50, 100, "Member ID:").reading();
        Reading value = new Print().at(50, 100, "by mail").reading();

        assertThat(CardFields.of(label, value, label, value).all()).isEmpty();
    }

    @Test
    void theirOrderDoesNotMatter() {
        List<Reading> pictures = new ArrayList<>(
                List.of(number("W123456789", 0.7), number("W123456788", 0.8), number("W123456789", 0.6)));
        CardFields fields = CardFields.of(pictures.toArray(Reading[]::new));

        Collections.reverse(pictures);

        assertThat(CardFields.of(pictures.toArray(Reading[]::new)).all().get(FieldName.MEMBER_NUMBER))
                .isEqualTo(fields.all().get(FieldName.MEMBER_NUMBER));
    }

    private static Reading number(String number, double sure) {
        return new Print()
                .at(50, 100, "Member ID:")
                .sure(sure)
                .at(170, 100, number)
                .reading();
    }

    private static double score(Reading reading) {
        return CardFields.of(reading).get(FieldName.MEMBER_NUMBER).orElseThrow().score();
    }
}
