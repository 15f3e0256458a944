package io.handoff.access;

import static io.handoff.access.Pictures.WALL;

import io.handoff.client.Answer;
import io.handoff.client.Api;
import io.handoff.client.Scanner;
import java.util.Map;
import java.util.UUID;

/** The things that a caller has an id of. */
record Belongings(String card, String scan, String handoff, Questions questions) {
    /** What nobody has. */
    static Belongings unknown() {
        return new Belongings(random(), random(), random(), Questions.aboutNothing(random()));
    }

    /** A card with a scan, made by this desktop or phone, and the handoff. */
    static Belongings of(Scanner scanner, String handoff) {
        var card = scanner.createCard();
        return new Belongings(card, scanner.upload(card, WALL).text("scan_id"), handoff, Questions.of(scanner));
    }

    /** Calls the operation on these. */
    Answer call(Api api, RestOperation operation, String token, String... headers) {
        var path = operation
                .template()
                .replace("{card_id}", card)
                .replace("{scan_id}", scan)
                .replace("{handoff_id}", handoff)
                .replace("{eligibility_id}", questions.asked())
                .replace("{setting}", "company")
                .replaceAll("\\{[a-z_]+}", random());
        if (path.endsWith("/upload")) {
            var query = "?orientation=front&capture_type=manual";
            return api.send(operation.method(), "/v1" + path + query, token, WALL, headers);
        }
        if (operation.name().equals("POST /eligibility")) {
            return api.send("POST", "/v1" + path, token, questions.another(), headers);
        }
        var body = operation.method().startsWith("P") ? Map.of("name", "A name", "orientation", "front") : null;
        return api.send(operation.method(), "/v1" + path + query(path), token, body, headers);
    }

    /** What the operation cannot do without, or would wait without. */
    private static String query(String path) {
        return switch (path.substring(path.lastIndexOf('/'))) {
            case "/generate-upload-url" -> "?expiration=600";
            case "/search" -> "?query=okafor";
            case "/events" -> "?wait=0";
            default -> "";
        };
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }
}
