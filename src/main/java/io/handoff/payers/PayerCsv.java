package io.handoff.payers;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.handoff.problem.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
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

    /** @throws Problem 400 where it is no such list; it names the first line that is not right, counted from 1 */
    public static List<Payer> read(String csv) {
        return read(csv, PayerCsv::checked);
    }

    /** What comes with the product is right. */
    static List<Payer> readSupplied(String csv) {
        return read(csv, PayerCsv::payer);
    }

    private static List<Payer> read(String csv, Function<NamedCsvRecord, Payer> payer) {
        var text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        try (var header = reader().ofCsvRecord(text);
                var records = reader().ofNamedCsvRecord(text)) {
            checkColumns(header.stream().findFirst().map(CsvRecord::getFields).orElse(List.of()));
            return records.stream().map(payer).toList();
        } catch (CsvParseException e) {
            throw bad("This is no CSV: " + e.getMessage() + ".");
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

    private static CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    /** Also where no payer follows: a file of another kind is not to pass for an empty list. */
    private static void checkColumns(List<String> columns) {
        for (var column : List.of("payer_id", "payer_name")) {
            if (!columns.contains(column)) {
                throw bad("The first line must name the columns; " + column + " is missing.");
            }
        }
        if (columns.stream().distinct().count() < columns.size()) {
            throw bad("The first line names a column twice.");
        }
    }

    private static Payer checked(NamedCsvRecord line) {
        var which = "Line " + line.getStartingLineNumber();
        if (line.getFieldCount() > line.getHeader().size()) {
            throw bad(which + " has more fields than there are columns.");
        }
        var payer = payer(line);
        Entries.check(payer, which);
        return payer;
    }

    private static Payer payer(NamedCsvRecord line) {
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

    private static Problem bad(String message) {
        return Problem.badRequest("bad_payers", message);
    }
}
