package io.handoff.uploads;

import io.handoff.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The parts of a multipart body (RFC 2046, section 5.1), one after the other, never more in memory than one may hold. */
final class Parts {
    private static final String HEAD_END = "\r\n\r\n";

    private final InputStream body;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[8192];
    private int position;
    private int filled;

    /** How much of the delimiter has just been read. A body may begin with one: it counts as the beginning of a line. */
    private int matched = 2;

    Parts(InputStream body, String boundary) {
        this.body = body;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Everything up to the next delimiter, which is passed over.
     *
     * @param tooMuch thrown when there are more bytes than {@code most}
     */
    byte[] content(int most, Problem tooMuch) throws IOException {
        var content = new ByteArrayOutputStream();
        while (matched < delimiter.length) {
            if (matched == 0) {
                copyLine(content);
            }
            int next = read();
            if (next == (delimiter[matched] & 0xff)) {
                matched++;
            } else {
                // only the delimiter's first byte is a carriage return: it begins nowhere inside itself
                content.write(delimiter, 0, matched);
                matched = 0;
                position--;
                if (next != '\r') {
                    copyLine(content);
                }
            }
            if (content.size() > most) {
                throw tooMuch;
            }
        }
        matched = 0;
        return content.toByteArray();
    }

    /** What the buffer holds up to a carriage return cannot belong to a delimiter. */
    private void copyLine(ByteArrayOutputStream content) {
        int from = position;
        while (position < filled && buffer[position] != '\r') {
            position++;
        }
        content.write(buffer, from, position - from);
    }

    /** Whether another part begins after the delimiter, or the body ends. */
    boolean next() throws IOException {
        int first = read();
        while (first == ' ' || first == '\t') {
            first = read();
        }
        int second = read();
        if (first == '-' && second == '-') {
            return false;
        }
        if (first != '\r' || second != '\n') {
            throw FormProblem.malformed();
        }
        return true;
    }

    /** A part's header lines. */
    String head(int most) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf(HEAD_END, head.length() - HEAD_END.length()) < 0) {
            head.append((char) read());
            if (head.length() > most) {
                throw FormProblem.fieldsTooLarge();
            }
        }
        return head.toString();
    }

    private int read() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(0, body.read(buffer));
            if (filled == 0) {
                throw FormProblem.malformed();
            }
        }
        return buffer[position++] & 0xff;
    }
}
