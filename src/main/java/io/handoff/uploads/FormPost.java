package io.handoff.uploads;

import io.handoff.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A {@code multipart/form-data} body (RFC 7578) whose file comes last, read as it arrives: first the fields, and the file
 * only when it is asked for. What follows the file is passed over.
 */
public final class FormPost {
    private static final int MOST_OF_FIELDS = 32 * 1024;
    private static final String FILE = "file";

    private static final Pattern BOUNDARY = Pattern.compile(
            "(?i)multipart/form-data\\s*;(?:[^\"]*;)?\\s*boundary=(?:\"([^\"\\r\\n]{1,70})\"|([^\\s;\"]{1,70}))(?:\\s*;.*|\\s*)");
    private static final Pattern NAME = Pattern.compile(
            "(?is)content-disposition:\\s*form-data\\s*;(?:.*?;)?\\s*name=(?:\"([^\"]*)\"|([^\\s;\"]+))(?:\\s*;.*|\\s*)");

    private final Parts parts;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private FormPost(Parts parts) {
        this.parts = parts;
    }

    /**
     * Reads the fields, up to where the file's bytes begin.
     *
     * @param contentType the header, with the boundary in it
     * @throws Problem 400 where this is no such form
     */
    public static FormPost open(String contentType, InputStream body) throws IOException {
        var found = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (!found.matches()) {
            throw FormProblem.malformed();
        }
        var boundary = found.group(1) == null ? found.group(2) : found.group(1);
        var form = new FormPost(new Parts(body, boundary));
        form.readFields();
        return form;
    }

    /** The fields before the file, in their order. */
    public Map<String, String> fields() {
        return fields;
    }

    /** @throws Problem 400 where there is no such field */
    public String field(String name) {
        var value = fields.get(name);
        if (value == null) {
            throw FormProblem.missing(name);
        }
        return value;
    }

    /**
     * The file's bytes.
     *
     * @throws Problem 400 where there are none, or more than the policy allows
     */
    public byte[] file(FormPolicy policy) throws IOException {
        var bytes = parts.content(policy.most(), FormProblem.fileTooLarge());
        if (bytes.length == 0) {
            throw FormProblem.fileTooSmall();
        }
        return bytes;
    }

    private void readFields() throws IOException {
        parts.content(MOST_OF_FIELDS, FormProblem.fieldsTooLarge());
        int left = MOST_OF_FIELDS;
        while (parts.next()) {
            var head = parts.head(left);
            var name = name(head);
            if (name.equals(FILE)) {
                return;
            }
            left -= head.length();
            var value = parts.content(left, FormProblem.fieldsTooLarge());
            left -= value.length;
            if (fields.put(name, new String(value, StandardCharsets.UTF_8)) != null) {
                throw FormProblem.malformed();
            }
        }
        throw FormProblem.noFile();
    }

    private static String name(String head) {
        return head.lines()
                .map(NAME::matcher)
                .filter(found -> found.matches())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .findFirst()
                .orElseThrow(FormProblem::malformed);
    }
}
