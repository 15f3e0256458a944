package io.handoff.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExifOrientationTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void bothByteOrdersAreRead(int orientation) {
        assertThat(ExifOrientation.of(jpeg(ByteOrder.BIG_ENDIAN, 8, orientation)))
                .isEqualTo(orientation);
        assertThat(ExifOrientation.of(jpeg(ByteOrder.LITTLE_ENDIAN, 8, orientation)))
                .isEqualTo(orientation);
    }

    @Test
    void nonsenseIsUpright() {
        assertThat(ExifOrientation.of(jpeg(ByteOrder.BIG_ENDIAN, 8, 9))).isEqualTo(1);
        assertThat(ExifOrientation.of(jpeg(ByteOrder.BIG_ENDIAN, Integer.MAX_VALUE, 6)))
                .isEqualTo(1);
        assertThat(ExifOrientation.of(jpeg(ByteOrder.BIG_ENDIAN, -8, 6))).isEqualTo(1);
        assertThat(ExifOrientation.of(new byte[] {(byte) 0xFF, (byte) 0xD8})).isEqualTo(1);
    }

    @Test
    void noBytesMakeItFail() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = jpeg(ByteOrder.BIG_ENDIAN, 8, 6);
            for (int spoilt = 0; spoilt < 3; spoilt++) {
                bytes[2 + random.nextInt(bytes.length - 2)] = (byte) random.nextInt();
            }
            assertThatCode(() -> ExifOrientation.of(bytes)).doesNotThrowAnyException();
        }
    }

    private static byte[] jpeg(ByteOrder order, int directory, int orientation) {
        ByteBuffer bytes = ByteBuffer.allocate(40);
        bytes.putInt(0xFFD8FFE1).putShort((short) 34).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        bytes.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
        bytes.order(order).putShort((short) 42).putInt(directory);
        bytes.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        bytes.putShort((short) orientation);
        return bytes.array();
    }
}
