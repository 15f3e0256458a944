package io.handoff.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.handoff.client.Answer;
import io.handoff.client.Api;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What our document says of parameters and bodies, tried: what must be there, which words there are, how large a number may be. */
final class Terms {
    /** Which of its words go together is a matter of its own, and what is confirmed cannot be confirmed again. */
    private static final Set<String> ENTANGLED = Set.of("putClearinghouse", "confirmHandoff");

    private final Scene scene;
    private final Map<String, Supplier<Answer>> cases;
    private final Map<String, Runnable> all = new LinkedHashMap<>();

    /** @param cases how each operation is brought to answer well */
    Terms(Scene scene, Map<String, Supplier<Answer>> cases) {
        this.scene = scene;
        this.cases = cases;
        Contract.OURS.entries().filter(entry -> !ENTANGLED.contains(entry.id())).forEach(entry -> {
            Contract.OURS
                    .parameters(entry)
                    .filter(one -> one.getIn().equals("query"))
                    .forEach(one -> query(entry, one));
            Contract.OURS.body(entry).ifPresent(schema -> body(entry, List.of(), schema));
        });
    }

    Map<String, Runnable> all() {
        return all;
    }

    private void query(Book.Entry entry, Parameter parameter) {
        var name = parameter.getName();
        var schema = Contract.OURS.resolved(parameter.getSchema());
        if (Boolean.TRUE.equals(parameter.getRequired())) {
            tell(entry, "no " + name, asked -> withQuery(asked, name, null), false);
        }
        words(schema).forEach(word -> tell(entry, name + "=" + word, asked -> withQuery(asked, name, word), true));
        if (!words(schema).isEmpty()) {
            tell(entry, name + "=nonsense", asked -> withQuery(asked, name, "nonsense"), false);
        }
        if (schema.getMinimum() != null) {
            var least = schema.getMinimum().longValue();
            var most = schema.getMaximum().longValue();
            for (long number : List.of(least - 1, least, most, most + 1)) {
                tell(
                        entry,
                        name + "=" + number,
                        asked -> withQuery(asked, name, Long.toString(number)),
                        number >= least && number <= most);
            }
        }
    }

    private void body(Book.Entry entry, List<String> path, Schema<?> schema) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties().forEach((name, named) -> {
            var member = Contract.OURS.resolved(named);
            var at = Stream.concat(path.stream(), Stream.of(name)).toList();
            var called = String.join(".", at);
            if (schema.getRequired() != null && schema.getRequired().contains(name)) {
                tell(entry, "no " + called, asked -> withMember(asked, at, null), false);
            }
            words(member)
                    .forEach(word -> tell(entry, called + ": " + word, asked -> withMember(asked, at, word), true));
            if (!words(member).isEmpty()) {
                tell(entry, called + ": nonsense", asked -> withMember(asked, at, "nonsense"), false);
            }
            body(entry, at, member);
        });
    }

    private static List<String> words(Schema<?> schema) {
        return schema.getEnum() == null
                ? List.of()
                : schema.getEnum().stream().map(Object::toString).toList();
    }

    private void tell(Book.Entry entry, String what, Function<Exchange, Exchange> change, boolean good) {
        all.put(entry.id() + ", " + what, () -> {
            var answer = send(entry, change.apply(asked(entry)));
            if (good ? answer.status() >= 300 : answer.status() != 400) {
                throw new AssertionError(answer.toString());
            }
        });
    }

    /** A question that is answered well. */
    private Exchange asked(Book.Entry entry) {
        int status =
                entry.statuses().stream().filter(each -> each < 300).findFirst().orElseThrow();
        return Contract.of(cases.get(Cases.name(entry.id(), status)).get().expect(status));
    }

    private Answer send(Book.Entry entry, Exchange changed) {
        var target = changed.query() == null ? changed.path() : changed.path() + "?" + changed.query();
        return changed.contentType() == null
                ? scene.api.send(changed.method(), target, token(entry), null)
                : scene.api.send(
                        changed.method(), target, token(entry), changed.body(), "Content-Type", changed.contentType());
    }

    private String token(Book.Entry entry) {
        var asks = entry.operation().getSecurity();
        if (asks != null && asks.isEmpty()) {
            return null;
        }
        return entry.template().startsWith("/account") || entry.id().equals("getAccessToken")
                ? scene.key()
                : scene.jwt();
    }

    /** @param value null takes it away */
    private static Exchange withQuery(Exchange asked, String name, String value) {
        var pairs = new ArrayList<>(Optional.ofNullable(asked.query())
                .map(query -> List.of(query.split("&")))
                .orElse(List.of()));
        pairs.removeIf(pair -> pair.startsWith(name + "="));
        if (value != null) {
            pairs.add(name + "=" + value);
        }
        return new Exchange(
                asked.method(), asked.path(), String.join("&", pairs), asked.contentType(), asked.body(), null);
    }

    private static Exchange withMember(Exchange asked, List<String> at, String value) {
        var body = read(asked.body());
        JsonNode holder = body;
        for (var name : at.subList(0, at.size() - 1)) {
            holder = ((ObjectNode) holder).withObject("/" + name);
        }
        var last = at.get(at.size() - 1);
        Consumer<ObjectNode> change =
                value == null ? node -> node.remove(last) : node -> node.set(last, new TextNode(value));
        change.accept((ObjectNode) holder);
        return new Exchange(
                asked.method(),
                asked.path(),
                asked.query(),
                "application/json",
                body.toString().getBytes(StandardCharsets.UTF_8),
                null);
    }

    private static JsonNode read(byte[] body) {
        try {
            return body == null || body.length == 0 ? Api.JSON.createObjectNode() : Api.JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
