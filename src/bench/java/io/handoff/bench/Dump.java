package io.handoff.bench;

import io.handoff.bench.Product.Read;
import io.handoff.cardpress.BenchCard;
import io.handoff.fields.FieldName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Lays cards that were not read rightly in a folder, with what is right and what was read beside them. */
final class Dump {
    private final Path folder;

    Dump(Path folder) {
        this.folder = folder;
    }

    void add(BenchCard card, List<byte[]> pictures, Truth truth, Read read, Map<FieldName, Score> scores) {
        try {
            Files.createDirectories(folder);
            String name = String.format("%03d-%s", card.index(), card.layout()).toLowerCase(java.util.Locale.ROOT);
            Files.write(folder.resolve(name + "-front.jpg"), pictures.get(0));
            Files.write(folder.resolve(name + "-back.jpg"), pictures.get(1));
            Files.writeString(folder.resolve(name + ".txt"), text(card, truth, read, scores));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(BenchCard card, Truth truth, Read read, Map<FieldName, Score> scores) {
        var text = new StringBuilder();
        text.append(card.layout()).append(' ').append(card.face()).append(' ').append(card.conditions());
        text.append('\n');
        lines(truth, read.fields(), scores).forEach(line -> text.append(line).append('\n'));
        text.append("payer is ").append(truth.payerIds()).append(", matched ").append(read.payerIds());
        return text.append('\n').append(read.unread()).append('\n').toString();
    }

    /** A line for each field that is shown or given. */
    static List<String> lines(Truth truth, Map<FieldName, String> given, Map<FieldName, Score> scores) {
        return scores.entrySet().stream()
                .filter(field -> field.getValue() != Score.ABSENT)
                .map(field -> String.format(
                        "  %-8s %-24s %-32s %s",
                        field.getValue().name().toLowerCase(java.util.Locale.ROOT),
                        field.getKey().wireName(),
                        truth.shows(field.getKey()) ? String.join(" or ", truth.shown(field.getKey())) : "-",
                        given.getOrDefault(field.getKey(), "-")))
                .toList();
    }
}
