package io.handoff.clearinghouse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RawFieldParser;

/** A CORE envelope as {@code multipart/form-data} (RFC 7578). */
public final class MimeForm {
    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxHeaderCount(20)
            .setMaxHeaderLen(1000)
            .setMaxLineLen(-1)
            .build();
    private static final int MOST_PARTS = 30;

    private MimeForm() {}

    /** The value of the header {@code Content-Type}. */
    public static String contentType(String boundary) {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** @param boundary made at random, so that no field holds it */
    public static byte[] write(CoreEnvelope envelope, String boundary) {
        var body = new StringBuilder();
        envelope.fields().forEach((name, value) -> body.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        return body.append("--").append(boundary).append("--\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IOException where it is no such form */
    public static CoreEnvelope read(byte[] body, String contentType) throws IOException {
        if (contentType == null || !contentType.regionMatches(true, 0, "multipart/", 0, 10)) {
            throw new IOException("no multipart body");
        }
        var parts = new MimeTokenStream(LIMITS);
        parts.parseHeadless(new ByteArrayInputStream(body), contentType);
        try {
            return new CoreEnvelope(fields(parts));
        } catch (MimeException e) {
            throw new IOException("no sound multipart body", e);
        }
    }

    private static Map<String, String> fields(MimeTokenStream parts) throws IOException, MimeException {
        var fields = new LinkedHashMap<String, String>();
        String name = null;
        for (var state = parts.getState(); state != EntityState.T_END_OF_STREAM; state = parts.next()) {
            if (state == EntityState.T_START_BODYPART) {
                name = null;
            } else if (state == EntityState.T_FIELD
                    && "Content-Disposition".equalsIgnoreCase(parts.getField().getName())) {
                name =
                        RawFieldParser.DEFAULT
                                .parseRawBody(RawFieldParser.DEFAULT.parseField(
                                        parts.getField().getRaw()))
                                .getParams()
                                .stream()
                                .filter(parameter -> parameter.getName().equalsIgnoreCase("name"))
                                .map(parameter -> parameter.getValue())
                                .findFirst()
                                .orElse(null);
            } else if (state == EntityState.T_BODY && name != null) {
                fields.put(name, text(parts));
                if (fields.size() > MOST_PARTS) {
                    throw new IOException("too many parts");
                }
            }
        }
        return fields;
    }

    private static String text(MimeTokenStream parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        parts.getDecodedInputStream().transferTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
