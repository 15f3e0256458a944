package io.handoff.contract;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.handoff.client.Answer;
import io.handoff.client.Api;
import java.util.LinkedHashMap;
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
    private Map<String, Supplier<Answer>> more;
    private Map<String, Runnable> terms;

    @BeforeAll
    void everybodyIsThere() {
        var scene = new Scene();
        cases = new Cases(scene).all();
        more = new LinkedHashMap<>(new RealCards(scene).all());
        more.putAll(new RealQuestions(scene).all());
        terms = new Terms(scene, cases).all();
    }

    @TestFactory
    Stream<DynamicTest> everyOperationAnswersWithEachOfItsStatuses() {
        return Contract.OURS.entries().flatMap(entry -> entry.statuses().stream()
                .map(status -> dynamicTest(Cases.name(entry.id(), status), () -> answers(entry, status))));
    }

    /** What {@link #everyOperationAnswersWithEachOfItsStatuses} gets has little on it. */
    @TestFactory
    Stream<DynamicTest> whatIsToldOfRealCardsAndQuestionsIsAsPublished() {
        return more.entrySet().stream()
                .map(told -> dynamicTest(
                        told.getKey(),
                        () -> published.ifPresent(
                                book -> holds(book, told.getValue().get()))));
    }

    @TestFactory
    Stream<DynamicTest> whatMustBeThereMustAndEachWordAndNumberThatMayMay() {
        return terms.entrySet().stream()
                .map(term -> dynamicTest(term.getKey(), () -> term.getValue().run()));
    }

    private void answers(Book.Entry entry, int status) {
        var call = cases.get(Cases.name(entry.id(), status));
        assertThat(call).as("a case for this").isNotNull();

        var answer = call.get().expect(status);

        var exchange = Contract.of(answer);
        assertThat(Contract.OURS.entry(exchange).map(Book.Entry::id)).hasValue(entry.id());
        published.ifPresent(book -> holds(book, answer));
    }

    /** As the published document says, too, or else as it was meant. */
    private void holds(Book book, Answer answer) {
        var exchange = Contract.of(answer);
        assertThat(Contract.objections(book, deviations, exchange))
                .as("the published document's objections to " + exchange)
                .isEmpty();
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

    /** It answers with more of them, which {@link Deviations} tell, but not with fewer. */
    @Test
    void everyPublishedStatusIsOneOfOursOrIsNeverAnsweredForAReason() {
        assumeTrue(published.isPresent());

        var ours = Contract.OURS.entries().collect(toMap(Book.Entry::id, Book.Entry::statuses));
        var missing = published.get().entries().flatMap(entry -> entry.statuses().stream()
                .filter(status -> status != 500 && !ours.get(entry.id()).contains(status))
                .map(status -> Cases.name(entry.id(), status)));

        assertThat(missing).containsExactlyInAnyOrderElementsOf(deviations.never());
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
