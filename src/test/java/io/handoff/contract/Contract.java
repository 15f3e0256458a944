package io.handoff.contract;

import com.atlassian.oai.validator.report.ValidationReport.Message;
import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.client.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Holds all that tests send and get against our document and the published one, whatever they are about. */
public final class Contract {
    static final Book OURS = Book.ours();
    static final Optional<Book> PUBLISHED = Book.published();

    /** That none of them is in vain is seen to by {@link ContractIT}, which shows each of them itself. */
    private static final Deviations DEVIATIONS = Deviations.listed();

    /** The published document does not speak of scans; of ours, it knows nothing. */
    private static final Map<String, String> PUBLISHED_FRAMES =
            Map.of("card", "CardWebsocketEvent", "eligibility", "EligibilityWebsocketEvent");

    /** What any operation may answer without naming it. */
    private static final Set<Integer> UNNAMED = Set.of(400, 405, 406, 413, 415, 429, 503);

    private static final int MOST_REMEMBERED = 10;
    private static final ThreadLocal<Deque<Exchange>> LAST = ThreadLocal.withInitial(ArrayDeque::new);

    private Contract() {}

    /** @throws AssertionError where the exchange is not as the documents say */
    public static void witness(Exchange exchange) {
        remember(exchange);
        hold(exchange, OURS::objections);
        PUBLISHED.filter(book -> !isUnnamed(exchange)).ifPresent(book -> {
            var objections = objections(book, DEVIATIONS, exchange);
            if (!objections.isEmpty()) {
                throw new AssertionError(exchange + " is not as the published document says, nor a listed deviation:\n"
                        + objections + "\n" + exchange.answer());
            }
        });
    }

    /** What the published document has against an exchange that nobody meant to be so. */
    static List<String> objections(Book published, Deviations deviations, Exchange exchange) {
        return published.entry(exchange).stream()
                .flatMap(entry -> published.objections(exchange).stream()
                        .filter(message ->
                                !deviations.allow(entry.id(), exchange.answer().status(), message)))
                .map(message -> message.getKey() + ": " + message.getMessage())
                .toList();
    }

    private static boolean isUnnamed(Exchange exchange) {
        int status = exchange.answer().status();
        return OURS.entry(exchange)
                .filter(entry -> entry.statuses().contains(status) || !UNNAMED.contains(status))
                .isEmpty();
    }

    /**
     * The same for the answer alone.
     *
     * @throws AssertionError where it is not as the document says
     */
    static void isSoundAnswer(Exchange exchange) {
        hold(exchange, OURS::objectionsToAnswer);
    }

    private static void hold(Exchange exchange, Function<Exchange, List<Message>> book) {
        if (!exchange.path().startsWith("/v1/") || exchange.path().startsWith("/v1/ws")) {
            return;
        }
        if (isUnnamed(exchange)) {
            if (exchange.answer().status() >= 400) {
                isRefusal(exchange);
            }
            return;
        }
        var objections = book.apply(exchange);
        if (!objections.isEmpty()) {
            throw new AssertionError(
                    exchange + " is not as our OpenAPI document says:\n" + objections + "\n" + exchange.answer());
        }
    }

    /** What the documents have against a frame of the socket; ours may have more members than the published one says. */
    public static List<String> objectionsToFrame(JsonNode frame) {
        var text = frame.toString();
        var ours = OURS.objections("EventFrame", text).stream();
        var schema = PUBLISHED_FRAMES.get(frame.path("type").asText());
        var theirs = PUBLISHED.filter(book -> schema != null).stream()
                .flatMap(book -> book.objections(schema, text).stream())
                .filter(message -> !message.getKey().endsWith("additionalProperties"));
        return Stream.concat(ours, theirs).map(Message::getMessage).toList();
    }

    private static void remember(Exchange exchange) {
        var last = LAST.get();
        last.addFirst(exchange);
        if (last.size() > MOST_REMEMBERED) {
            last.removeLast();
        }
    }

    /** The exchange, among the last that this thread had, which ended in this very answer. */
    static Exchange of(Answer answer) {
        return LAST.get().stream()
                .filter(exchange -> exchange.answer() == answer)
                .findFirst()
                .orElseThrow();
    }

    private static void isRefusal(Exchange exchange) {
        Answer answer = exchange.answer();
        var text = new String(answer.bytes(), StandardCharsets.UTF_8);
        if (exchange.path().startsWith("/v1/uploads") && text.matches("(?s).*<Error><Code>.*</Error>\\s*")) {
            return;
        }
        JsonNode body = answer.json();
        boolean sound = body.size() == 3
                && body.path("message").isTextual()
                && body.path("type").isTextual()
                && body.path("code").intValue() == answer.status();
        if (!sound) {
            throw new AssertionError(exchange + " is refused in another form than the documented one: " + answer);
        }
    }
}
