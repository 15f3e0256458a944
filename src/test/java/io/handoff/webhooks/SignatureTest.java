package io.handoff.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Against the library that receivers use. */
class SignatureTest {
    private static final byte[] OLD = "the secret of yesterday, 32 byte".getBytes();
    private static final byte[] NEW = "the secret of today, and 32 byte".getBytes();
    private static final String BODY = "{\"type\":\"card.completed\",\"name\":\"Zoë\"}";

    private final long now = Clock.systemUTC().instant().getEpochSecond();
    private final String signature = Signature.of(List.of(NEW, OLD), "msg-1", now, BODY);

    @Test
    void itIsTheOneThatTheLibraryMakes() throws Exception {
        assertThat(Signature.of(List.of(OLD), "msg-1", now, BODY)).isEqualTo(new Webhook(OLD).sign("msg-1", now, BODY));
    }

    @Test
    void eachOfTwoSecretsVerifiesIt() throws Exception {
        new Webhook(OLD).verify(BODY, headers(signature));
        new Webhook(NEW).verify(BODY, headers(signature));
    }

    @Test
    void noOtherSecretAndNoOtherBodyDoes() throws Exception {
        var stranger = new Webhook("somebody else's secret, 32 bytes".getBytes());

        assertThatThrownBy(() -> stranger.verify(BODY, headers(signature)))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> new Webhook(NEW).verify(BODY + " ", headers(signature)))
                .isInstanceOf(WebhookVerificationException.class);
    }

    private Map<String, List<String>> headers(String text) {
        return Map.of(
                "webhook-id", List.of("msg-1"),
                "webhook-timestamp", List.of(Long.toString(now)),
                "webhook-signature", List.of(text));
    }
}
