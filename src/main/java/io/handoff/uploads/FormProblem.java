package io.handoff.uploads;

import io.handoff.problem.Problem;

/** What a form post is refused with. The types are S3's error codes, because clients know those. */
public final class FormProblem {
    private FormProblem() {}

    /** The body is no form, or ends too early. */
    public static Problem malformed() {
        return new Problem(
                400, "MalformedPOSTRequest", "The body of your POST request is not well-formed multipart/form-data.");
    }

    static Problem missing(String field) {
        return new Problem(
                400, "InvalidArgument", "The POST must contain a field named '" + field + "' before the file.");
    }

    static Problem noFile() {
        return new Problem(400, "InvalidArgument", "POST requires exactly one file upload per request.");
    }

    static Problem fieldsTooLarge() {
        return new Problem(
                400,
                "MaxPostPreDataLengthExceeded",
                "Your POST request fields preceding the upload file were too large.");
    }

    static Problem fileTooLarge() {
        return new Problem(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size.");
    }

    static Problem fileTooSmall() {
        return new Problem(400, "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size.");
    }

    /** Not signed by us; also said where there is nothing that could be uploaded to. */
    public static Problem badSignature() {
        return new Problem(403, "SignatureDoesNotMatch", "The signature does not match the one that belongs here.");
    }

    /** Signed by us, but that does not allow this. */
    public static Problem againstPolicy(String why) {
        return new Problem(403, "AccessDenied", "Invalid according to Policy: " + why + ".");
    }

    public static Problem expired() {
        return againstPolicy("Policy expired");
    }

    /** What the upload was for is gone. */
    public static Problem gone() {
        return new Problem(404, "NoSuchKey", "The specified key does not exist.");
    }
}
