package io.handoff.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.handoff.client.Answer;
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
    private final Optional<Book> published = Book.published();
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
    void noCaseIsAboutWhatTheDocumentDoesNotSay() {
        List<String> said = Contract.OURS
                .entries()
                .flatMap(entry -> entry.statuses().stream().map(status -> Cases.name(entry.id(), status)))
                .toList();

        assertThat(said).containsAll(cases.keySet());
    }
}
