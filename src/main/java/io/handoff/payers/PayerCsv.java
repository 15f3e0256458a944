package io.handoff.payers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.handoff.problem.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lists of payers as CSV (RFC 4180): a first line with the names of the columns, of which {@code payer_id} and
 * {@code payer_name} must be there; several names, ids or states in one field have {@code |} between them (states also
 * {@code /}).
 */
public final class PayerCsv {
    private static final List<String> COLUMNS = List.of(
            "payer_id",
            "payer_name",
            "other_names",
            "other_ids",
            "clearinghouse",
            "eligibility",
            "coverage",
            "states",
            "network_id");

    private static final Pattern BETWEEN = Pattern.compile("\\|");
    private static final Pattern BETWEEN_STATES = Pattern.compile("[|/]");

    private PayerCsv() {}

    /** @throws Problem 400 where it is no such list */
    public static List<Payer> read(String csv) {
        try (var records = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(csv.startsWith("\uFEFF") ? csv.substring(1) : csv)) {
            return records.stream().map(PayerCsv::payer).toList();
        } catch (CsvParseException e) {
            throw Problem.badRequest("bad_payers", "This is no CSV: " + e.getMessage() + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String write(List<Payer> payers) {
        var csv = new StringWriter();
        try (var writer = CsvWriter.builder().build(csv)) {
            writer.writeRecord(COLUMNS);
            payers.forEach(payer -> writer.writeRecord(
                    payer.payerId(),
                    payer.payerName(),
                    String.join("|", payer.otherNames()),
                    String.join("|", payer.otherIds()),
                    payer.clearinghouse(),
                    payer.eligibility(),
                    payer.coverage(),
                    String.join("/", payer.states()),
                    payer.networkId()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    static List<String> split(String field) {
        return split(BETWEEN, field);
    }

    private static Payer payer(NamedCsvRecord line) {
        for (var column : List.of("payer_id", "payer_name")) {
            if (!line.getHeader().contains(column)) {
                throw Problem.badRequest(
                        "bad_payers", "The first line must name the columns; " + column + " is missing.");
            }
        }
        if (line.getFieldCount() > line.getHeader().size()) {
            throw Problem.badRequest(
                    "bad_payers", "Line " + line.getStartingLineNumber() + " has more fields than there are columns.");
        }
        return new Payer(
                field(line, "payer_id"),
                field(line, "payer_name"),
                split(BETWEEN, field(line, "other_names")),
                split(BETWEEN, field(line, "other_ids")),
                field(line, "clearinghouse"),
                field(line, "eligibility"),
                field(line, "coverage"),
                split(BETWEEN_STATES, field(line, "states")),
                field(line, "network_id"));
    }

    private static String field(NamedCsvRecord line, String column) {
        return line.findField(column).orElse("");
    }

    private static List<String> split(Pattern between, String field) {
        return Stream.of(between.split(field))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
