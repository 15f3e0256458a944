package io.handoff.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.handoff.client.Answer;
import io.handoff.client.Api;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every operation of our document answers with every status that the document gives it, as the document says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractIT {
    private final Optional<Book> published = Contract.PUBLISHED;
    private final Deviations deviations = Deviations.listed();
    private Map<String, Supplier<Answer>> cases;

    @BeforeAll
    void everybodyIsThere() {
        cases = new Cases().all();
    }

    @TestFactory
    Stream<DynamicTest> everyOperationAnswersWithEachOfItsStatuses() {
        return Contract.OURS.entries().flatMap(entry -> entry.statuses().stream()
                .map(status -> dynamicTest(Cases.name(entry.id(), status), () -> answers(entry, status))));
    }

    private void answers(Book.Entry entry, int status) {
        var call = cases.get(Cases.name(entry.id(), status));
        assertThat(call).as("a case for this").isNotNull();

        var answer = call.get().expect(status);

        var exchange = Contract.of(answer);
        assertThat(Contract.OURS.entry(exchange).map(Book.Entry::id)).hasValue(entry.id());
        published.ifPresent(book -> holds(book, exchange));
    }

    /** As the published document says, too, or else as it was meant. */
    private void holds(Book book, Exchange exchange) {
        book.entry(exchange).ifPresent(entry -> {
            int status = exchange.answer().status();
            assertThat(book.objections(exchange))
                    .filteredOn(message -> !deviations.allow(entry.id(), status, message))
                    .as("the published document's objections to " + entry.id() + " " + status)
                    .extracting(message -> message.getKey() + ": " + message.getMessage())
                    .isEmpty();
        });
    }

    @AfterAll
    void allDeviationsAreThere() {
        if (published.isPresent()) {
            assertThat(deviations.unused()).as("deviations that nothing shows").isEmpty();
        }
    }

    @Test
    void thePublishedDocumentLiesBesideTheRepository() {
        assumeTrue(
                published.isPresent(), "../shared/reference/cardscan-openapi.yaml is not there: not compared with it");

        assertThat(published.get().entries()).hasSizeGreaterThan(10);
    }

    @Test
    void aFrameOfAnotherFormIsFoundOut() throws JsonProcessingException {
        var frame =
                """
                {"type": "card", "event_id": "0d3bcf5e-2bb3-4c52-9d5a-0a8a3b1d2c11", "state": "%s", "seq": 1,
                "card_id": "0d3bcf5e-2bb3-4c52-9d5a-0a8a3b1d2c11", "session_id": "0d3bcf5e-2bb3-4c52-9d5a-0a8a3b1d2c11",
                "created_at": "2026-03-01T14:05:09.123456Z"%s}""";

        assertThat(objections(frame.formatted("pending", ""))).isEmpty();
        assertThat(objections(frame.formatted("pending", ", \"more\": 1"))).hasSize(1);
        if (published.isPresent()) {
            assertThat(objections(frame.formatted("lost", ""))).hasSize(1);
        }
    }

    private static List<String> objections(String frame) throws JsonProcessingException {
        return Contract.objectionsToFrame(Api.JSON.readTree(frame));
    }

    @Test
    void noCaseIsAboutWhatTheDocumentDoesNotSay() {
        List<String> said = Contract.OURS
                .entries()
                .flatMap(entry -> entry.statuses().stream().map(status -> Cases.name(entry.id(), status)))
                .toList();

        assertThat(said).containsAll(cases.keySet());
    }
}
