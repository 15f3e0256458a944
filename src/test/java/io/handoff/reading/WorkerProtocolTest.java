package io.handoff.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkerProtocolTest {

    private final ByteArrayOutputStream pipe = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(pipe);

    @Test
    void aReadingArrivesAsItWasSent() throws Exception {
        Reading reading = new Reading(1011, 638, List.of(new Word("Número", 0.93, 1, 2, 3, 4, 5, 6, 7)));

        WorkerProtocol.writeReading(out, reading);

        assertThat(WorkerProtocol.readAnswer(in())).isEqualTo(reading);
    }

    @Test
    void aRefusalArrivesAsItWasSent() throws Exception {
        WorkerProtocol.writeUnreadable(out, UnreadablePicture.Reason.DAMAGED);

        assertThatThrownBy(() -> WorkerProtocol.readAnswer(in()))
                .isInstanceOfSatisfying(UnreadablePicture.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(UnreadablePicture.Reason.DAMAGED));
    }

    @Test
    void aPictureArrivesAsItWasSentAndThenTheEnd() throws Exception {
        byte[] picture = {1, 2, 3};
        WorkerProtocol.writePicture(out, picture);

        DataInputStream in = in();

        assertThat(WorkerProtocol.readPicture(in)).hasValue(picture);
        assertThat(WorkerProtocol.readPicture(in)).isEmpty();
    }

    @Test
    void noAnswerMakesTheParentTakeMoreThanItCanHold() throws Exception {
        ByteBuffer tooManyWords =
                ByteBuffer.allocate(13).put((byte) 1).putInt(10).putInt(10).putInt(Integer.MAX_VALUE);
        out.write(tooManyWords.array());
        assertThatThrownBy(() -> WorkerProtocol.readAnswer(in())).isInstanceOf(IOException.class);

        pipe.reset();
        WorkerProtocol.writeReading(out, new Reading(9, 9, List.of(new Word("x", Double.NaN, 1, 1, 1, 1, 1, 1, 1))));
        assertThatThrownBy(() -> WorkerProtocol.readAnswer(in())).isInstanceOf(IOException.class);

        pipe.reset();
        out.write(new byte[] {2, 77});
        assertThatThrownBy(() -> WorkerProtocol.readAnswer(in())).isInstanceOf(IOException.class);
    }

    private DataInputStream in() {
        return new DataInputStream(new ByteArrayInputStream(pipe.toByteArray()));
    }
}
