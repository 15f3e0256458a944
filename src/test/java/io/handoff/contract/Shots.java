package io.handoff.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.handoff.client.Api;
import io.handoff.client.Phone;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Makes questions out of the operations of our document: some nearly right, some not at all. */
final class Shots {
    /** What breaks things elsewhere. */
    private static final List<String> WORDS = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e309",
            "99999999999999999999",
            "null",
            "true",
            "..",
            "../../etc/passwd",
            "\u0000",
            "a\u0000b",
            "\uD800",
            "\uFFFF",
            "\u202E",
            "é\u0301ö漢字🙂",
            "' or 1=1 --",
            "\"; drop table card; --",
            "${jndi:ldap://localhost/a}",
            "<script>alert(1)</script>",
            "%s%n%x",
            "{{7*7}}",
            "\r\nX-Injected: 1",
            "0d3bcf5e-2bb3-4c52-9d5a-0a8a3b1d2c11",
            "00000000-0000-0000-0000-000000000000",
            "x".repeat(300),
            "9".repeat(5000));

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json; charset=utf-16",
            "application/json;charset=nonsense",
            "text/plain",
            "text/csv",
            "image/jpeg",
            "multipart/form-data; boundary=b",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/xml",
            "*/*",
            "nonsense");

    private static final List<String> ACCEPTS =
            List.of("*/*", "application/json", "text/html", "image/png", "text/csv", "a/b;q=2", "nonsense", "");

    private final Random random;
    private final List<Book.Entry> entries;
    private final List<String> ids;
    private final List<String> tokens;

    /** What is really there; some of it goes in the course of events, and then it is not there any more. */
    record Things(List<String> ids, List<String> tokens) {
        static Things of(Scene scene) {
            var phone = Phone.claims(scene.api, scene.desk.startHandoff());
            var handoff = scene.desk.startHandoff().handoff();
            var ids = List.of(
                    scene.completedCard(),
                    scene.desk.createCard(),
                    scene.scan(),
                    scene.asked(),
                    handoff,
                    phone.handoff(),
                    scene.webhook(),
                    UUID.randomUUID().toString());
            var desk = scene.jwt();
            var key = scene.key();
            return new Things(ids, List.of(desk, desk, key, key, phone.jwt(), "sk_test_nobodys", "a.b.c"));
        }
    }

    Shots(Random random, List<Book.Entry> entries, Things things) {
        this.random = random;
        this.entries = entries;
        this.ids = things.ids();
        this.tokens = things.tokens();
    }

    Shot next() {
        var entry = one(entries);
        var method = rarely()
                ? one(List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"))
                : entry.method().name();
        var target = "/v1" + path(entry) + "?" + query(entry);
        var headers = new HashMap<String, String>();
        if (!rarely()) {
            headers.put("Authorization", "Bearer " + one(tokens));
        }
        if (often()) {
            headers.put("Accept", rarely() ? one(ACCEPTS) : "application/json");
        }
        if (rarely()) {
            headers.put(
                    one(List.of(
                            "X-Handoff-Device",
                            "Last-Event-ID",
                            "Origin",
                            "X-Forwarded-For",
                            "Range",
                            "If-None-Match",
                            "Accept-Language",
                            "Content-Encoding",
                            "Cookie",
                            "x-webview-version")),
                    headerWord());
        }
        byte[] body = method.startsWith("P") || rarely() ? body(entry) : null;
        if (body != null) {
            headers.put("Content-Type", rarely() ? one(TYPES) : type(entry));
        }
        return new Shot(method, target, headers, body);
    }

    private String path(Book.Entry entry) {
        var path = entry.template();
        while (path.contains("{")) {
            var name = path.substring(path.indexOf('{'), path.indexOf('}') + 1);
            var value = name.equals("{setting}") && often()
                    ? one(List.of("origins", "url_bases", "company", "phone"))
                    : rarely() ? encoded(word()) : one(ids);
            path = path.replace(name, value.isEmpty() ? "%20" : value);
        }
        return rarely() && rarely() ? path + one(List.of("/", "//", "/..", "/x", ";a=b", "%2f", "%00")) : path;
    }

    private String query(Book.Entry entry) {
        var query = new ArrayList<String>();
        var parameters = entry.operation().getParameters();
        for (var parameter :
                parameters == null ? List.<io.swagger.v3.oas.models.parameters.Parameter>of() : parameters) {
            if (parameter.getName() != null && "query".equals(parameter.getIn()) && often()) {
                var usual = parameter.getExample() == null
                        ? "x"
                        : parameter.getExample().toString();
                query.add(parameter.getName() + "=" + encoded(rarely() ? word() : usual));
            }
        }
        for (var name : List.of("limit", "cursor", "expiration", "orientation", "after")) {
            if (rarely() && rarely()) {
                query.add(name + "=" + encoded(word()));
            }
        }
        // nobody waits here
        query.removeIf(pair -> pair.startsWith("wait="));
        query.add("wait=0");
        return String.join("&", query);
    }

    private String type(Book.Entry entry) {
        var wanted = entry.operation().getRequestBody();
        return wanted == null || wanted.getContent() == null
                ? "application/json"
                : wanted.getContent().keySet().iterator().next().replace("*/*", "image/jpeg");
    }

    private byte[] body(Book.Entry entry) {
        var wanted = entry.operation().getRequestBody();
        JsonNode example = wanted == null || wanted.getContent() == null
                ? null
                : wanted.getContent().values().stream()
                        .map(type -> type.getExample())
                        .filter(found -> found != null)
                        .map(Api.JSON::<JsonNode>valueToTree)
                        .findFirst()
                        .orElse(null);
        return switch (random.nextInt(8)) {
            case 0 -> bytes(random.nextInt(200));
            case 1 -> json(2).toString().getBytes(StandardCharsets.UTF_8);
            case 2 -> cut(text(example));
            case 3 -> ("[".repeat(3000)).getBytes(StandardCharsets.UTF_8);
            default -> text(example == null ? json(1) : mutated(example.deepCopy()));
        };
    }

    /** The same with some of it turned into something else. */
    private JsonNode mutated(JsonNode node) {
        if (random.nextInt(6) == 0) {
            return json(1);
        }
        if (node instanceof ObjectNode object) {
            for (var name : List.copyOf(
                    object.properties().stream().map(Map.Entry::getKey).toList())) {
                if (random.nextInt(8) == 0) {
                    object.remove(name);
                } else {
                    object.set(
                            name,
                            name.equals("card_id") && often() ? new TextNode(one(ids)) : mutated(object.get(name)));
                }
            }
            if (rarely()) {
                object.set(word(), json(1));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, mutated(array.get(i)));
            }
            if (rarely()) {
                array.add(json(1));
            }
        }
        return node;
    }

    private JsonNode json(int depth) {
        var make = Api.JSON.getNodeFactory();
        return switch (random.nextInt(depth > 0 ? 9 : 7)) {
            case 0 -> make.nullNode();
            case 1 -> make.booleanNode(random.nextBoolean());
            case 2 -> make.numberNode(random.nextInt());
            case 3 -> make.numberNode(new java.math.BigDecimal("1e400"));
            case 4, 5, 6 -> make.textNode(word());
            case 7 -> make.arrayNode().add(json(depth - 1)).add(json(depth - 1));
            default -> make.objectNode().set(word(), json(depth - 1));
        };
    }

    private static byte[] text(JsonNode node) {
        try {
            return node == null ? new byte[0] : Api.JSON.writeValueAsBytes(node);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] cut(byte[] whole) {
        return java.util.Arrays.copyOf(whole, whole.length == 0 ? 0 : random.nextInt(whole.length));
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private String word() {
        return often() ? one(WORDS) : Integer.toString(random.nextInt(), 36);
    }

    /** What a client lets through in a header. */
    private String headerWord() {
        return word().replaceAll("[^\\x20-\\x7e]", "?").strip();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private boolean often() {
        return random.nextInt(4) != 0;
    }

    private boolean rarely() {
        return random.nextInt(5) == 0;
    }
}
