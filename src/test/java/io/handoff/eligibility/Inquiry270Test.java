package io.handoff.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handoff.ids.AccountId;
import io.handoff.x12.Guide270;
import io.handoff.x12.PayerQuestion;
import io.handoff.x12.SecondReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From what is asked to the text that travels. */
class Inquiry270Test {
    private static final Provider CLINIC = new Provider(null, null, "Harbor Clinic", "1234567893");
    private static final Provider PHYSICIAN = new Provider("José", "García", null, "1234567893");
    private static final Subscriber ADA = new Subscriber("Ada", "Okafor", "W12 345 6789", "19800101");
    private static final Subscriber ZOE = new Subscriber("Zoë", "Okafor", null, "20150602");

    @Test
    void whatIsAskedStandsInItInPlainLetters() {
        var question = PayerQuestion.read(
                written(new Inquiry("000000042", "60054", "Aetna Life", PHYSICIAN, ADA, ZOE, List.of("98"))));

        assertThat(question.payer().id()).isEqualTo("60054");
        assertThat(question.payer().name()).isEqualTo("AETNA LIFE");
        assertThat(question.provider().name()).isEqualTo("GARCIA");
        assertThat(question.subscriber().id()).isEqualTo("W123456789");
        assertThat(question.dependent().firstName()).isEqualTo("ZOE");
        assertThat(question.services()).containsExactly("98");
        assertThat(question.trace().number()).isEqualTo("20260105000000042");
    }

    /** Where it is evening, it is tomorrow in Greenwich already. Its number is not a date. */
    @Test
    void itIsDatedByTheCalendarOfTheSetting() {
        var evening = Inquiry270.write(Questions.at("2026-01-06T00:30:00Z"));
        assertThat(evening)
                .contains("*260105*1930*^*", "*20260105*1930*42*X*", "BHT*0022*13*20260106000000042*20260105*1930~");

        var hawaii = Inquiry270.write(Questions.at("2027-01-01T09:59:00Z", ZoneId.of("Pacific/Honolulu")));
        assertThat(hawaii)
                .contains("*261231*2359*^*", "*20261231*2359*42*X*", "BHT*0022*13*20270101000000042*20261231*2359~");
    }

    @Test
    void withoutAWishTheSettingSaysWhatIsAskedFor() {
        assertThat(PayerQuestion.read(written(inquiry(ADA))).services()).containsExactly("30", "33");
    }

    @Test
    void whoeverAsksForWhomItHasTheStructureOfItsGuide() {
        var without = new Subscriber("Ada", "Okafor", null, "19800101");
        for (var inquiry : List.of(
                inquiry(ADA),
                inquiry(without),
                new Inquiry("000000042", "60054", "X".repeat(300), PHYSICIAN, ADA, ZOE, List.of("98")),
                new Inquiry("000000042", "60054", "李氏", CLINIC, ADA, ZOE, null))) {
            var text = written(inquiry);
            assertThat(Guide270.admits(text)).as(text).isTrue();
            assertThat(SecondReader.of(text).objections()).isEmpty();
            assertThat(written(inquiry)).as("a repetition").isEqualTo(text);
        }
    }

    @Test
    void whatPayersCannotReadIsNotGuessed() {
        for (var person : List.of(
                new Subscriber("小龙", "Okafor", "W1234", "19800101"),
                new Subscriber("Ada", "Okafor", "W*1234", "19800101"),
                new Subscriber("Ada", "Okafor", "W", "19800101"),
                new Subscriber("ﬃ".repeat(20), "Okafor", "W1234", "19800101"))) {
            assertThatThrownBy(() -> written(inquiry(person)))
                    .isInstanceOfSatisfying(Unwritable.class, unwritable -> assertThat(unwritable.fault())
                            .isEqualTo(Fault.UNWRITABLE));
        }
    }

    private static Inquiry inquiry(Subscriber subscriber) {
        return new Inquiry("000000042", "60054", null, CLINIC, subscriber, null, null);
    }

    private static String written(Inquiry inquiry) {
        var by = Questions.clearinghouse(null);
        var at = Instant.parse("2026-01-05T12:00:00Z");
        return Inquiry270.write(new Question(UUID.randomUUID(), new AccountId(UUID.randomUUID()), by, inquiry, at));
    }
}
