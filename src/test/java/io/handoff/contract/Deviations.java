package io.handoff.contract;

import com.atlassian.oai.validator.report.ValidationReport.Message;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Where the server differs from the published document on purpose, each with the sentence that says why. */
final class Deviations {
    /**
     * @param operations by their published names
     * @param statuses that are answered
     * @param objection the validator's key
     * @param about what its message must say; absent for anything
     * @param why in the words of the interface's description
     */
    record Deviation(
            List<String> operations, List<Integer> statuses, String objection, List<String> about, String why) {
        private boolean covers(String operation, int status, Message message) {
            return operations.contains(operation)
                    && statuses.contains(status)
                    && message.getKey().equals(objection)
                    && (about == null || about.stream().anyMatch(message.getMessage()::contains));
        }

        private String name(String operation, int status) {
            return operation + " " + status + " " + objection + (about == null ? "" : " " + about);
        }
    }

    /**
     * Published statuses that no request leads to.
     *
     * @param why what is answered instead
     */
    record Never(List<String> operations, List<Integer> statuses, String why) {
        private Stream<String> names() {
            return operations.stream().flatMap(operation -> statuses.stream().map(status -> operation + " " + status));
        }
    }

    private record Listed(List<Deviation> deviations, List<Never> never) {}

    private final List<Deviation> all;
    private final List<Never> never;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    private Deviations(Listed listed) {
        this.all = listed.deviations();
        this.never = listed.never();
    }

    static Deviations listed() {
        try (var yaml = Deviations.class.getResourceAsStream("deviations.yaml")) {
            return new Deviations(new ObjectMapper(new YAMLFactory()).readValue(yaml, Listed.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether somebody meant it so. */
    boolean allow(String operation, int status, Message message) {
        var found = all.stream()
                .filter(deviation -> deviation.covers(operation, status, message))
                .toList();
        found.forEach(deviation -> used.add(deviation.name(operation, status)));
        return !found.isEmpty();
    }

    /** Each operation and published status that is never answered. */
    List<String> never() {
        return never.stream().flatMap(Never::names).toList();
    }

    /** Each operation and status of an entry that nothing needed. */
    List<String> unused() {
        return all.stream()
                .flatMap(deviation -> deviation.operations().stream().flatMap(operation -> deviation.statuses().stream()
                        .map(status -> deviation.name(operation, status))))
                .filter(name -> !used.contains(name))
                .toList();
    }
}
