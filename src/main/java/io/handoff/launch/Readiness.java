package io.handoff.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Pattern;

/** What {@code /health/ready} on the management port says. */
enum Readiness {
    /** 200: it serves. */
    READY,
    /** No answer yet, or a check that may still come up. */
    STARTING,
    /** The boot is over and has failed: it will never be ready. */
    FAILED;

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Pattern RUNNING = Pattern.compile("\"name\":\"server-state\",\"status\":\"UP\"");
    private static final Pattern BROKEN = Pattern.compile("\"name\":\"boot-errors\",\"status\":\"DOWN\""
            + "|\"name\":\"deployments-status\",\"status\":\"DOWN\",\"data\":\\{[^}]*\"FAILED\"");
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();

    /** Asks once, within five seconds. */
    static Readiness of(int managementPort) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/health/ready"))
                .timeout(LIMIT)
                .build();
        try {
            HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                return READY;
            }
            return isFailed(answer.body()) ? FAILED : STARTING;
        } catch (IOException noAnswer) {
            return STARTING;
        }
    }

    /** WildFly's own checks are all down during the boot; only after it do they mean a failure. */
    static boolean isFailed(String body) {
        return RUNNING.matcher(body).find() && BROKEN.matcher(body).find();
    }
}
