package io.handoff.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.fields.CardFields;
import io.handoff.fields.Field;
import io.handoff.fields.FieldName;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DetailsTest {

    @Test
    void fieldsReadBackInThePublishedForm() {
        var fields = new CardFields(
                Map.of(FieldName.MEMBER_NUMBER, new Field("W123", 0.987)),
                List.of(new Field("Tobias Okafor", 0.5), new Field("Ida Okafor", 0.9)));

        assertThat(Details.read(Details.write(fields)).toString())
                .isEqualTo("{\"member_number\":{\"value\":\"W123\",\"scores\":[\"0.99\"]},"
                        + "\"dependent_names\":[{\"value\":\"Tobias Okafor\",\"scores\":[\"0.50\"]},"
                        + "{\"value\":\"Ida Okafor\",\"scores\":[\"0.90\"]}]}");
    }
}
