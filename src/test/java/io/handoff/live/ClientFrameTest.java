package io.handoff.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.ids.CardId;
import io.handoff.live.ClientFrame.Ping;
import io.handoff.live.ClientFrame.Register;
import io.handoff.live.ClientFrame.Resume;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientFrameTest {
    private static final CardId CARD = new CardId(UUID.fromString("0f0e9c1e-6f4c-4f6c-8a3e-1d2c3b4a5f60"));

    @Test
    void pingIsABareWord() {
        assertThat(ClientFrame.parse("ping")).contains(new Ping());
    }

    @Test
    void registerNamesACard() {
        assertThat(ClientFrame.parse("{\"action\":\"register\",\"card_id\":\"" + CARD + "\",\"source\":\"onopen\"}"))
                .contains(new Register(CARD));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, Long.MAX_VALUE})
    void resumeNamesTheLastNumberSeen(long after) {
        assertThat(ClientFrame.parse("{\"action\":\"resume\",\"after\":" + after + "}"))
                .contains(new Resume(after));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "PING",
                "\"ping\"",
                "null",
                "7",
                "[]",
                "{",
                "{}",
                "{\"action\":\"dance\"}",
                "{\"action\":\"register\"}",
                "{\"action\":\"register\",\"card_id\":null}",
                "{\"action\":\"register\",\"card_id\":\"1-2-3-4-5\"}",
                "{\"action\":\"register\",\"card_id\":{}}",
                "{\"action\":\"resume\"}",
                "{\"action\":\"resume\",\"after\":-1}",
                "{\"action\":\"resume\",\"after\":\"soon\"}",
                "{\"action\":\"resume\",\"after\":99999999999999999999}"
            })
    void whatNobodyKnowsIsNothing(String text) {
        assertThat(ClientFrame.parse(text)).isEmpty();
    }
}
