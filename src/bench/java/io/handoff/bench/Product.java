package io.handoff.bench;

import static java.util.stream.Collectors.joining;

import io.handoff.cards.Clues;
import io.handoff.fields.CardFields;
import io.handoff.fields.Field;
import io.handoff.fields.FieldName;
import io.handoff.ids.AccountId;
import io.handoff.payers.PayerDatabase;
import io.handoff.payers.PayerMatch.Match;
import io.handoff.reading.EngineSettings;
import io.handoff.reading.ImageWorkers;
import io.handoff.reading.Reading;
import io.handoff.reading.TestWorkers;
import io.handoff.reading.UnreadablePicture;
import io.handoff.reading.WorkerLost;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The product's own way from a card's pictures to its fields and its payer: child processes, rules, PostgreSQL. */
final class Product implements AutoCloseable {
    private final ImageWorkers workers;
    private final PayerDatabase payers;
    private final AccountId account;

    Product(int count) throws SQLException {
        workers = new ImageWorkers(TestWorkers.settings(count, engine()));
        payers = PayerDatabase.shared();
        account = payers.newAccount();
    }

    /** The one that a server of this environment would have. */
    private static EngineSettings engine() {
        Map<String, String> environment = System.getenv();
        return new EngineSettings(
                environment.getOrDefault("HANDOFF_OCR_ENGINE", EngineSettings.BUILT_IN),
                Optional.ofNullable(environment.get("HANDOFF_OCR_ENGINE_AUTHORIZATION_FILE"))
                        .map(Path::of));
    }

    /**
     * What came of a card.
     *
     * @param fields what is given
     * @param payerIds the matches, the likeliest first
     * @param nanos from the first picture to the match
     * @param unread why pictures were not read, in no order
     */
    record Read(Map<FieldName, String> fields, List<String> payerIds, long nanos, List<String> unread) {}

    Read read(List<byte[]> pictures) throws InterruptedException {
        long start = System.nanoTime();
        List<Reading> sides = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (byte[] picture : pictures) {
            try {
                sides.add(workers.read(picture));
            } catch (UnreadablePicture e) {
                unread.add(e.reason().type());
            } catch (WorkerLost e) {
                unread.add(e.getMessage());
            }
        }
        CardFields fields = CardFields.of(sides.toArray(Reading[]::new));
        List<String> ids = matches(fields, sides);
        long nanos = System.nanoTime() - start;
        Map<FieldName, String> given = new EnumMap<>(FieldName.class);
        fields.all().forEach((name, field) -> given.put(name, field.value()));
        if (!fields.dependents().isEmpty()) {
            given.put(
                    FieldName.DEPENDENT_NAMES,
                    fields.dependents().stream().map(Field::value).collect(joining(", ")));
        }
        return new Read(given, ids, nanos, unread);
    }

    /** One at a time: the tests' database lends one connection. */
    private synchronized List<String> matches(CardFields fields, List<Reading> sides) {
        return payers.payers.match(account, Clues.of(fields, sides)).matches().stream()
                .map(Match::payerId)
                .toList();
    }

    @Override
    public void close() {
        workers.close();
    }
}
