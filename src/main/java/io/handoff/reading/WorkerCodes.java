package io.handoff.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The part of {@link WorkerProtocol} that tells codes: a byte that counts them, then kind (byte) and text of each. */
final class WorkerCodes {

    private static final int MOST = 4;

    private WorkerCodes() {}

    static void write(DataOutputStream out, List<Code> codes) throws IOException {
        List<Code> sent = codes.subList(0, Math.min(MOST, codes.size()));
        out.writeByte(sent.size());
        for (Code code : sent) {
            out.writeByte(code.kind().ordinal());
            out.writeUTF(code.text());
        }
    }

    static List<Code> read(DataInputStream in) throws IOException {
        int count = in.readUnsignedByte();
        if (count > MOST) {
            throw new IOException("no picture has " + count + " codes");
        }
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            codes.add(readOne(in));
        }
        return codes;
    }

    private static Code readOne(DataInputStream in) throws IOException {
        int kind = in.readUnsignedByte();
        String text = in.readUTF();
        if (kind >= Code.Kind.values().length || text.isEmpty() || text.length() > Code.LONGEST) {
            throw new IOException("no code is of kind " + kind + " with " + text.length() + " characters");
        }
        return new Code(Code.Kind.values()[kind], text);
    }
}
