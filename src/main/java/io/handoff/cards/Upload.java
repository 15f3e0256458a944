package io.handoff.cards;

import io.handoff.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;

/**
 * A picture as it was sent.
 *
 * @param captureType how it was taken, in the published words
 * @param picture the bytes of a JPEG or PNG file
 */
public record Upload(Orientation side, String captureType, byte[] picture) {
    /** The largest picture in bytes. */
    static final int MOST = 10 * 1024 * 1024;

    private static final Set<String> CAPTURE_TYPES = Set.of("manual", "automatic", "selectedFile", "api");

    /**
     * Reads the published form: raw bytes, or base64 text with or without a data URL's head.
     *
     * @throws Problem 400 where something is missing or no picture, 413 where it is too large
     */
    static Upload of(String orientation, String captureType, byte[] body) {
        return new Upload(side(orientation), captureType(captureType), picture(body));
    }

    /** @throws Problem 400 where it is neither side */
    static Orientation side(String orientation) {
        return Orientation.of(orientation)
                .orElseThrow(() -> Problem.badRequest("bad_orientation", "orientation is front or back."));
    }

    /**
     * {@code api} where nothing is said.
     *
     * @throws Problem 400 for another word than the published ones
     */
    static String captureType(String said) {
        var type = said == null ? "api" : said;
        if (!CAPTURE_TYPES.contains(type)) {
            throw Problem.badRequest(
                    "bad_capture_type", "capture_type is one of manual, automatic, selectedFile, api.");
        }
        return type;
    }

    /** @throws Problem 400 where this is no picture, 413 where it is too large */
    static byte[] picture(byte[] body) {
        if (body == null || body.length == 0) {
            throw Problem.badRequest("no_picture", "The picture is missing. Please send it again.");
        }
        var picture = isBinary(body) ? body : decode(body);
        if (picture.length > MOST) {
            throw new Problem(413, "too_large", "A picture has at most 10 MB.");
        }
        return picture;
    }

    /** Both formats start with a byte that base64 text never holds. */
    private static boolean isBinary(byte[] body) {
        return body[0] < 0;
    }

    private static byte[] decode(byte[] body) {
        var text = new String(body, StandardCharsets.ISO_8859_1);
        int comma = text.startsWith("data:") ? text.indexOf(',') + 1 : 0;
        try {
            return Base64.getMimeDecoder().decode(text.substring(comma).strip());
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("bad_base64", "The body is neither a picture nor base64 text of one.");
        }
    }
}
