package io.handoff.contract;

import io.handoff.client.Answer;
import io.handoff.client.Cards;
import io.handoff.client.Phone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** How each operation is brought to answer with each status that the document gives it. */
final class Cases {
    private static final String NOBODYS = "sk_test_nobodys";
    private static final String UNKNOWN_LINK = "q3Zr6o7mJmXk1c9vT2uYwAAAAAA";

    private final Scene scene;
    private final Map<String, Supplier<Answer>> cases = new LinkedHashMap<>();

    Cases(Scene scene) {
        this.scene = scene;
        links();
        cards();
        pictures();
        eligibility();
        handoffs();
        phones();
        account();
        clearinghouse();
        webhooks();
        Contract.OURS.entries().forEach(this::usual);
    }

    Map<String, Supplier<Answer>> all() {
        return cases;
    }

    /** The name of a case. */
    static String name(String operation, int status) {
        return operation + " " + status;
    }

    private void on(String operation, int status, Supplier<Answer> call) {
        if (cases.put(name(operation, status), call) != null) {
            throw new IllegalStateException("twice: " + name(operation, status));
        }
    }

    /** What all operations answer to callers without, or with bad, credentials, and about what nobody has. */
    private void usual(Book.Entry entry) {
        var open = entry.operation().getSecurity() != null
                && entry.operation().getSecurity().isEmpty();
        if (!open) {
            on(entry.id(), 401, () -> call(entry, null));
            on(entry.id(), 403, () -> call(entry, NOBODYS));
        }
        if (!open && entry.template().contains("{")) {
            cases.putIfAbsent(
                    name(entry.id(), 404),
                    () -> call(entry, entry.template().startsWith("/account") ? scene.key() : scene.jwt()));
        }
    }

    private Answer call(Book.Entry entry, String token) {
        var path = entry.template().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var upload = path.endsWith("/upload");
        var body = entry.operation().getRequestBody() == null ? null : Map.of("orientation", "front", "number", "10");
        return scene.api.send(
                entry.method().name(),
                "/v1" + path + (upload ? "?orientation=front&capture_type=manual" : "?expiration=600"),
                token,
                upload ? Scene.PICTURE : body);
    }

    private void links() {
        on("getAccessToken", 200, () -> scene.api.get("/v1/access-token?user_id=rosalind", scene.key()));
        on("getAccessToken", 400, () -> scene.api.get("/v1/access-token?user_id=" + "x".repeat(257), scene.key()));
        on("generateMagicLink", 200, () -> scene.desk.magicLink());
        on("validateMagicLink", 200, () -> exchange(scene.desk.magicLink().text("token")));
        on("validateMagicLink", 400, () -> exchange("!"));
        on(
                "validateMagicLink",
                403,
                () -> scene.fromElsewhere("GET", "/validate-magic-link?token=TOKEN", scene.desk.startHandoff(), null));
        on("validateMagicLink", 404, () -> exchange(UNKNOWN_LINK));
        on("validateMagicLink", 410, () -> exchange(scene.claimed(Map.of()).token()));
    }

    private Answer exchange(String token) {
        return scene.api.get("/v1/validate-magic-link?token=" + token, null);
    }

    private void cards() {
        on("createCard", 201, () -> scene.post("/cards", Map.of("enable_backside_scan", true)));
        on("createCard", 400, () -> scene.post("/cards", "{"));
        on("listCards", 200, () -> scene.get("/cards?limit=2"));
        on("listCards", 400, () -> scene.get("/cards?limit=0"));
        on("searchCards", 200, () -> scene.get("/cards/search?query=okafor"));
        on("searchCards", 400, () -> scene.get("/cards/search"));
        on("getCardById", 200, () -> scene.desk.card(scene.completedCard()));
        on("deleteCardById", 204, () -> new Cards(scene.api, scene.jwt()).delete(scene.completedCard()));
        on("cardPerformance", 200, () -> scene.post(performance(), Map.of("durationMs", 5230)));
        on("cardPerformance", 400, () -> scene.post(performance(), "["));
        on("cardPerformance", 413, () -> scene.post(performance(), Map.of("much", "x".repeat(300_000))));
        on("setScanMetadata", 200, () -> scene.post(metadata(), Map.of("window_inner_width", 390)));
        on("setScanMetadata", 400, () -> scene.post(metadata(), "nothing"));
        on("setScanMetadata", 413, () -> scene.post(metadata(), Map.of("much", "x".repeat(300_000))));
    }

    private String performance() {
        return "/cards/" + scene.desk.createCard() + "/performance";
    }

    private String metadata() {
        return "/scans/" + scene.scan() + "/metadata";
    }

    private void pictures() {
        on("directUpload", 200, () -> scene.desk.upload(scene.desk.createCard(), Scene.PICTURE));
        on("directUpload", 204, () -> scene.desk.upload(scene.completedCard(), "front", Scene.PICTURE));
        on("directUpload", 400, () -> scene.desk.upload(scene.desk.createCard(), "sideways", Scene.PICTURE));
        on("directUpload", 413, () -> scene.desk.upload(scene.desk.createCard(), "front", new byte[16 << 20]));
        on("generateCardUploadUrl", 200, () -> uploadUrl(Map.of("orientation", "front")));
        on("generateCardUploadUrl", 400, () -> uploadUrl(Map.of("orientation", "sideways")));
        on("generateUploadUrl", 200, scene::uploadUrl);
        on("generateUploadUrl", 400, () -> scene.get("/generate-upload-url?expiration=99"));
        on("postUpload", 204, () -> scene.postForm(scene.uploadUrl(), Map.of()));
        on("postUpload", 400, () -> scene.api.post("/v1/uploads", null, "{}"));
        on("postUpload", 403, () -> scene.postForm(scene.uploadUrl(), Map.of("x-amz-signature", "0")));
        on("postUpload", 404, () -> {
            var url = scene.uploadUrl();
            new Cards(scene.api, scene.jwt()).delete(url.text("card_id")).expect(204);
            return scene.postForm(url, Map.of());
        });
        on("getImage", 200, () -> scene.api.get(scene.imageOf(photographed()), null));
        on("getImage", 403, () -> scene.api.get(scene.imageOf(photographed()) + "0", null));
        on("getImage", 404, () -> {
            var card = photographed();
            var image = scene.imageOf(card);
            new Cards(scene.api, scene.jwt()).delete(card).expect(204);
            return scene.api.get(image, null);
        });
    }

    private String photographed() {
        var card = scene.desk.createCard();
        scene.desk.upload(card, Scene.PICTURE);
        return card;
    }

    private Answer uploadUrl(Map<String, ?> wish) {
        return new Cards(scene.api, scene.jwt()).uploadUrl(scene.desk.createCard(), wish);
    }

    private void eligibility() {
        on("createEligibility", 201, () -> scene.post("/eligibility", scene.question("1234567893")));
        on("createEligibility", 400, () -> scene.post("/eligibility", scene.question("12")));
        on("createEligibility", 404, () -> {
            var question = new LinkedHashMap<String, Object>(scene.question("1234567893"));
            question.put("card_id", UUID.randomUUID());
            return scene.post("/eligibility", question);
        });
        on("listEligibility", 200, () -> {
            scene.asked();
            return scene.get("/eligibility");
        });
        on("listEligibility", 400, () -> scene.get("/eligibility?limit=31"));
        on("getEligibilityById", 200, () -> scene.answered());
    }

    private void handoffs() {
        on("startHandoff", 201, () -> scene.desk.startHandoff().answer());
        on("startHandoff", 400, () -> scene.post("/handoffs", Map.of("backside", "perhaps")));
        on("currentHandoff", 200, () -> {
            scene.desk.startHandoff();
            return scene.desk.current();
        });
        on("currentHandoff", 204, () -> scene.clinic.desk("nobody's").current());
        on("getHandoff", 200, () -> scene.desk.handoff(scene.desk.startHandoff().handoff()));
        on("getHandoffQr", 200, () -> qr(scene.desk.startHandoff().handoff()));
        on("getHandoffQr", 409, () -> qr(scene.claimed(Map.of()).handoff()));
        on("renewHandoff", 200, () -> scene.desk.renew(scene.desk.startHandoff().handoff()));
        on("renewHandoff", 409, () -> scene.desk.renew(scene.claimed(Map.of()).handoff()));
        on(
                "newHandoffCode",
                200,
                () -> scene.desk.newCode(scene.desk.startHandoff().handoff()));
        on(
                "newHandoffCode",
                409,
                () -> scene.desk.newCode(scene.claimed(Map.of()).handoff()));
        on("confirmHandoff", 200, () -> {
            var offer = scene.claimed(Map.of("confirm", "always"));
            return scene.desk.confirm(offer.handoff(), offer.number());
        });
        on(
                "confirmHandoff",
                400,
                () -> scene.post("/handoffs/" + scene.desk.startHandoff().handoff() + "/confirm", "{"));
        on(
                "confirmHandoff",
                409,
                () -> scene.desk.confirm(scene.desk.startHandoff().handoff(), "10"));
        on(
                "cancelHandoff",
                200,
                () -> scene.desk.cancel(scene.desk.startHandoff().handoff()));
        on(
                "cancelHandoff",
                400,
                () -> scene.post("/handoffs/" + scene.desk.startHandoff().handoff() + "/cancel", "{"));
        on("followEvents", 200, () -> scene.get("/events?after=0&wait=0"));
        on("followEvents", 400, () -> scene.get("/events?after=x"));
    }

    private Answer qr(String handoff) {
        return scene.get("/handoffs/" + handoff + "/qr.png");
    }

    private void phones() {
        for (var call : List.of("open", "claim", "reject")) {
            var operation = Map.of("open", "openLink", "claim", "claimHandoff", "reject", "rejectHandoff")
                    .get(call);
            var path = "/handoffs/" + call.replace("open", "opened");
            on(operation, 400, () -> byLink(path, "!"));
            on(operation, 404, () -> byLink(path, UNKNOWN_LINK));
            on(operation, 403, () -> {
                var offer = scene.desk.startHandoff();
                return scene.fromElsewhere("POST", path, offer, Map.of("token", offer.token()));
            });
            on(operation, 410, () -> {
                var offer = scene.desk.startHandoff();
                scene.desk.cancel(offer.handoff()).expect(200);
                return byLink(path, offer.token());
            });
        }
        on("openLink", 200, () -> Phone.opens(scene.api, scene.desk.startHandoff()));
        on("claimHandoff", 200, () -> Phone.tries(scene.api, scene.desk.startHandoff(), Phone.newDevice()));
        on("claimHandoff", 429, this::oneTryTooMany);
        on(
                "rejectHandoff",
                204,
                () -> Phone.rejects(scene.api, scene.desk.startHandoff().token()));
    }

    private Answer byLink(String path, String token) {
        return scene.api.post("/v1" + path, null, Map.of("token", token));
    }

    private Answer oneTryTooMany() {
        var code = scene.desk.startHandoff().code();
        var wrong = code.substring(0, 4) + new StringBuilder(code.substring(4)).reverse();
        if (wrong.equals(code)) {
            return oneTryTooMany();
        }
        for (int i = 0; i < 5; i++) {
            Phone.types(scene.api.from("203.0.113." + i), wrong, Phone.newDevice())
                    .expect(404);
        }
        return Phone.types(scene.api.from("203.0.113.9"), wrong, Phone.newDevice());
    }

    private void account() {
        on("getSetting", 200, () -> scene.clinic.setting("company"));
        on("putSetting", 200, () -> scene.set("company", Map.of("name", "Riverbend Clinic")));
        on("putSetting", 400, () -> scene.set("company", Map.of("name", "")));
        for (var list : List.of("payers", "payer_directory")) {
            var operation = list.equals("payers") ? "Payers" : "PayerDirectory";
            on("get" + operation, 200, () -> scene.clinic.setting(list));
            on("put" + operation, 200, () -> scene.set(list, List.of()));
            on("put" + operation, 400, () -> scene.set(list, List.of(Map.of("payer_id", "1"))));
            on("put" + operation, 413, () -> scene.set(list, " ".repeat(16 << 20)));
        }
    }

    private void clearinghouse() {
        on("getClearinghouse", 200, () -> {
            scene.set("clearinghouse", Scene.CLEARINGHOUSE).expect(200);
            return scene.clinic.setting("clearinghouse");
        });
        on("putClearinghouse", 200, () -> scene.set("clearinghouse", Scene.CLEARINGHOUSE));
        on("putClearinghouse", 400, () -> scene.set("clearinghouse", Map.of("url", "https://example.org/")));
    }

    private void webhooks() {
        on("getWebhooks", 200, () -> {
            scene.webhook();
            return scene.clinic.setting("webhooks");
        });
        on("putWebhooks", 200, () -> scene.set("webhooks", List.of(Map.of("url", "http://localhost:9/another"))));
        on("putWebhooks", 400, () -> scene.set("webhooks", List.of(Map.of("url", "ftp://localhost/"))));
        on("rotateWebhookSecret", 200, () -> ofWebhook(scene.webhook() + "/rotate"));
        on("enableWebhook", 200, () -> ofWebhook(scene.webhook() + "/enable"));
        on("listDeliveries", 200, () -> {
            scene.delivery("failed");
            return scene.api.get("/v1/account/webhooks/deliveries", scene.key());
        });
        on("listDeliveries", 400, () -> scene.api.get("/v1/account/webhooks/deliveries?state=lost", scene.key()));
        on("replayDelivery", 200, () -> ofWebhook("deliveries/" + scene.delivery("failed") + "/replay"));
        on("replayDelivery", 409, () -> ofWebhook("deliveries/" + scene.delivery("waiting") + "/replay"));
    }

    private Answer ofWebhook(String path) {
        return scene.api.post("/v1/account/webhooks/" + path, scene.key(), null);
    }
}
