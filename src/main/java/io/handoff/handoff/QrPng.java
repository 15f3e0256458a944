package io.handoff.handoff;

import com.google.zxing.common.BitMatrix;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * A one-bit PNG (ISO/IEC 15948). Written by hand because it is thirty lines, and because the JDK's own image code brings
 * native libraries into the server, which this product keeps out.
 */
final class QrPng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private QrPng() {}

    static byte[] of(BitMatrix modules, int scale) {
        int size = modules.getWidth() * scale;
        try {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(size));
            chunk(out, "IDAT", rows(modules, scale, size));
            chunk(out, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] header(int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(size);
        out.writeInt(size);
        // one bit, grey, deflate, no filter, not interlaced
        out.write(new byte[] {1, 0, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] rows(BitMatrix modules, int scale, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < size; y++) {
                var row = new byte[1 + (size + 7) / 8];
                for (int x = 0; x < size; x++) {
                    if (!modules.get(x / scale, y / scale)) {
                        row[1 + x / 8] |= (byte) (0x80 >> (x % 8));
                    }
                }
                out.write(row);
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
        var head = name.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(head);
        crc.update(data);
        out.writeInt(data.length);
        out.write(head);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
