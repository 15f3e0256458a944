package io.handoff.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.problem.Problem;
import java.util.regex.Pattern;

/** The members of one object in a body, read strictly. Refusals name the member and never repeat what it said. */
record Members(String path, JsonNode json) {
    static final int FIRST_NAME = 35;
    static final int LAST_NAME = 60;

    /** Letters of any script and what names are written with; none of the characters that part an X12 interchange. */
    private static final Pattern NAME = Pattern.compile("(?=.*[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N} .,'’\\-/&()#+]+");

    Members object(String member) {
        var found = json.path(member);
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

    Problem missing(String member, String otherwise) {
        return Problem.badRequest(
                "missing_field", path + member + (otherwise.isEmpty() ? "" : ", " + otherwise + ",") + " is missing.");
    }

    Problem wrong(String member, String what) {
        return Problem.badRequest("invalid_field", path + member + " " + what + ".");
    }

    private String optional(String member) {
        var found = json.path(member);
        if (found.isMissingNode() || found.isNull()) {
            return null;
        }
        if (!found.isTextual()) {
            throw wrong(member, "is not a text");
        }
        return found.textValue();
    }
}
