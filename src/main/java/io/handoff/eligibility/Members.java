package io.handoff.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * The members of one object in a body, read strictly. Refusals name the member and never repeat what it said.
 *
 * <p>A member has the name of the specification (snake_case); the published TypeScript client sends some of them in camelCase.
 */
record Members(String path, JsonNode json) {
    static final int FIRST_NAME = 35;
    static final int LAST_NAME = 60;

    /** Letters of any script and what names are written with; none of the characters that part an X12 interchange. */
    private static final Pattern NAME = Pattern.compile("(?=.*[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N} .,'’\\-/&()#+]+");

    /** An id as it is printed on cards and stands in payers' lists. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9./-]*");

    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");

    Members object(String member) {
        var found = found(member);
        if (!found.isObject()) {
            throw found.isMissingNode() || found.isNull() ? missing(member, "") : wrong(member, "is not an object");
        }
        return new Members(path + member + ".", found);
    }

    String required(String member) {
        var text = optional(member);
        if (text == null || text.isEmpty()) {
            throw missing(member, "");
        }
        return text;
    }

    /** Null where it is absent. */
    String name(String member, int longest) {
        var text = optional(member);
        if (text == null) {
            return null;
        }
        int length = text.codePointCount(0, text.length());
        if (length < 1 || length > longest || !NAME.matcher(text).matches()) {
            throw wrong(member, "is not a name of 1 to " + longest + " characters");
        }
        return text.strip();
    }

    /** Null where it is absent, or empty, as some callers leave it. */
    String nameOrEmpty(String member, int longest) {
        var text = optional(member);
        return text == null || text.isEmpty() ? null : name(member, longest);
    }

    boolean has(String member) {
        return !found(member).isMissingNode() && !found(member).isNull();
    }

    /** A number of letters and figures, without blanks; null where it is absent. */
    String code(String member, int longest) {
        var text = optional(member);
        if (text == null) {
            return null;
        }
        var code = text.replace(" ", "");
        if (code.length() < 2 || code.length() > longest || !CODE.matcher(code).matches()) {
            throw wrong(member, "is not an id of 2 to " + longest + " letters and figures");
        }
        return code;
    }

    /** Service type codes; null where they are absent. */
    List<String> serviceTypes(String member, int most) {
        var found = found(member);
        if (found.isMissingNode() || found.isNull()) {
            return null;
        }
        var codes = StreamSupport.stream(found.spliterator(), false)
                .map(code -> code.asText(""))
                .distinct()
                .toList();
        if (!found.isArray()
                || codes.isEmpty()
                || codes.size() > most
                || !codes.stream().allMatch(code -> code.matches("[A-Z0-9]{1,2}"))) {
            throw wrong(member, "is not a list of service type codes such as [\"30\", \"98\"]");
        }
        return codes;
    }

    Problem missing(String member, String otherwise) {
        return Problem.badRequest(
                "missing_field", path + member + (otherwise.isEmpty() ? "" : ", " + otherwise + ",") + " is missing.");
    }

    Problem wrong(String member, String what) {
        return Problem.badRequest("invalid_field", path + member + " " + what + ".");
    }

    private JsonNode found(String member) {
        return json.has(member) ? json.get(member) : json.path(camelCase(member));
    }

    private static String camelCase(String member) {
        return UNDERSCORE.matcher(member).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private String optional(String member) {
        var found = found(member);
        if (found.isMissingNode() || found.isNull()) {
            return null;
        }
        if (!found.isTextual()) {
            throw wrong(member, "is not a text");
        }
        return found.textValue();
    }
}
