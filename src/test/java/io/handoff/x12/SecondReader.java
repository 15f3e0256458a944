package io.handoff.x12;

import com.imsweb.x12.Loop;
import com.imsweb.x12.reader.X12Reader;
import com.imsweb.x12.reader.X12Reader.FileType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Another program's view of a question. It knows the structure of questions as the former version (004010X092A1) has it, so the
 * envelope is put into that version's words first; loops, segments and elements that our questions use are the same in both.
 */
public final class SecondReader {
    private final X12Reader reader;

    private SecondReader(X12Reader reader) {
        this.reader = reader;
    }

    public static SecondReader of(String question) {
        var former = question.replace("*^*00501*", "*U*00401*")
                .replace("*005010X279A1~ST", "*004010X092A1~ST")
                .replace("ST*270*0001*005010X279A1~", "ST*270*0001~");
        var bytes = new ByteArrayInputStream(former.getBytes(StandardCharsets.UTF_8));
        try {
            return new SecondReader(new X12Reader(FileType.ANSI270_4010_X092, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> objections() {
        return Stream.concat(reader.getErrors().stream(), reader.getFatalErrors().stream())
                .toList();
    }

    /** An element of the first such segment of the first such loop. */
    public String element(String loop, String segment, int element) {
        Loop found = reader.getLoops().get(0).getLoop(loop);
        return found.getSegment(segment).getElementValue(segment + String.format("%02d", element));
    }
}
