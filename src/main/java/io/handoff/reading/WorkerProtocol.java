package io.handoff.reading;

import io.handoff.reading.EngineFailure.Fault;
import io.handoff.reading.UnreadablePicture.Reason;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The talk over a child's pipes, both ends of it. The child says {@link #READY} once; then for each picture (length,
 * bytes) it gives one answer. All numbers are big-endian, as {@link DataOutputStream} writes them.
 *
 * <p>The reading end believes nothing: a child that was taken over by a picture must not be able to exhaust its parent.
 */
public final class WorkerProtocol {

    /** Most bytes of one picture. */
    public static final int MAX_PICTURE = 32 * 1024 * 1024;

    private static final int READY = 0x48414E44;
    private static final byte READ = 1;
    private static final byte UNREADABLE = 2;
    private static final byte ENGINE_FAILURE = 3;
    private static final int MAX_WORDS = 5_000;
    private static final int MAX_CHARACTERS = 1_000;

    private WorkerProtocol() {}

    public static void writeReady(DataOutputStream out) throws IOException {
        out.writeInt(READY);
        out.flush();
    }

    static void expectReady(DataInputStream in) throws IOException {
        if (in.readInt() != READY) {
            throw new IOException("the image worker did not introduce itself");
        }
    }

    static void writePicture(DataOutputStream out, byte[] picture) throws IOException {
        out.writeInt(picture.length);
        out.write(picture);
        out.flush();
    }

    /** The next picture, or nothing when the parent has closed the pipe or is gone. */
    public static Optional<byte[]> readPicture(DataInputStream in) throws IOException {
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        int length = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
        if (length < 0 || length > MAX_PICTURE) {
            throw new IOException("no picture has " + length + " bytes");
        }
        byte[] picture = new byte[length];
        in.readFully(picture);
        return Optional.of(picture);
    }

    public static void writeReading(DataOutputStream out, Reading reading) throws IOException {
        List<Word> words =
                reading.words().subList(0, Math.min(MAX_WORDS, reading.words().size()));
        out.writeByte(READ);
        out.writeInt(reading.width());
        out.writeInt(reading.height());
        out.writeInt(words.size());
        for (Word word : words) {
            writeWord(out, word);
        }
        WorkerCodes.write(out, reading.codes());
        writeFlaws(out, reading.flaws());
        out.flush();
    }

    public static void writeUnreadable(DataOutputStream out, Reason reason) throws IOException {
        out.writeByte(UNREADABLE);
        out.writeByte(reason.ordinal());
        out.flush();
    }

    public static void writeEngineFailure(DataOutputStream out, EngineFailure failure) throws IOException {
        out.writeByte(ENGINE_FAILURE);
        out.writeByte(failure.fault().ordinal());
        out.writeInt(failure.number());
        out.flush();
    }

    static Reading readAnswer(DataInputStream in) throws IOException, UnreadablePicture {
        byte kind = in.readByte();
        if (kind == READ) {
            return readReading(in);
        }
        int reason = in.readUnsignedByte();
        if (kind == ENGINE_FAILURE && reason < Fault.values().length) {
            throw new EngineFailure(Fault.values()[reason], in.readInt());
        }
        if (kind != UNREADABLE || reason >= Reason.values().length) {
            throw new IOException("the image worker gave an unknown answer");
        }
        throw new UnreadablePicture(Reason.values()[reason]);
    }

    private static Reading readReading(DataInputStream in) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        int count = in.readInt();
        if (count < 0 || count > MAX_WORDS) {
            throw new IOException("no picture has " + count + " words");
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(readWord(in));
        }
        return new Reading(width, height, words, WorkerCodes.read(in), readFlaws(in));
    }

    /** A byte, a bit for each. */
    private static void writeFlaws(DataOutputStream out, Set<Flaw> flaws) throws IOException {
        out.writeByte(flaws.stream().mapToInt(flaw -> 1 << flaw.ordinal()).sum());
    }

    private static Set<Flaw> readFlaws(DataInputStream in) throws IOException {
        int bits = in.readUnsignedByte();
        if (bits >= 1 << Flaw.values().length) {
            throw new IOException("no picture has the flaws " + bits);
        }
        return Stream.of(Flaw.values())
                .filter(flaw -> (bits & 1 << flaw.ordinal()) != 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void writeWord(DataOutputStream out, Word word) throws IOException {
        out.writeUTF(word.text());
        out.writeDouble(word.confidence());
        for (int number : new int[] {
            word.left(), word.top(), word.width(), word.height(), word.block(), word.paragraph(), word.line()
        }) {
            out.writeInt(number);
        }
    }

    private static Word readWord(DataInputStream in) throws IOException {
        String text = in.readUTF();
        double confidence = in.readDouble();
        if (text.isEmpty() || text.length() > MAX_CHARACTERS || !(confidence >= 0 && confidence <= 1)) {
            throw new IOException("no word has " + text.length() + " characters and confidence " + confidence);
        }
        return new Word(
                text,
                confidence,
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt());
    }
}
