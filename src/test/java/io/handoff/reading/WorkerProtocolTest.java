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
import java.util.Set;
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
    void codesArriveAsTheyWereSentWhateverTheyHold() throws Exception {
        List<Code> codes = List.of(
                new Code(Code.Kind.PDF417, "a\u0000\u001e\r\n\uD83D\uDE00'"),
                new Code(Code.Kind.QR, "1".repeat(Code.LONGEST)));

        WorkerProtocol.writeReading(out, new Reading(9, 9, List.of(), codes, Set.of()));

        assertThat(WorkerProtocol.readAnswer(in()).codes()).isEqualTo(codes);
    }

    @Test
    void codesThatNoPictureHasAreRefused() throws Exception {
        for (byte[] answer : List.of(
                new byte[] {5}, new byte[] {1, 9, 0, 1, 'x'}, new byte[] {1, 0, 0, 0}, tooLong(), new byte[] {-1})) {
            pipe.reset();
            WorkerProtocol.writeReading(out, new Reading(9, 9, List.of()));
            byte[] whole = pipe.toByteArray();
            pipe.reset();
            out.write(whole, 0, whole.length - 2);
            out.write(answer);

            assertThatThrownBy(() -> WorkerProtocol.readAnswer(in())).isInstanceOf(IOException.class);
        }
    }

    @Test
    void flawsArriveAsTheyWereSent() throws Exception {
        Set<Flaw> flaws = Set.of(Flaw.DARK, Flaw.CUT_OFF);

        WorkerProtocol.writeReading(out, new Reading(9, 9, List.of()).with(List.of(), flaws));

        assertThat(WorkerProtocol.readAnswer(in()).flaws()).isEqualTo(flaws);
    }

    @Test
    void flawsThatNoPictureHasAreRefused() throws Exception {
        WorkerProtocol.writeReading(out, new Reading(9, 9, List.of()));
        byte[] whole = pipe.toByteArray();
        whole[whole.length - 1] = 16;
        pipe.reset();
        out.write(whole);

        assertThatThrownBy(() -> WorkerProtocol.readAnswer(in())).isInstanceOf(IOException.class);
    }

    private static byte[] tooLong() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {1, 0});
        new DataOutputStream(bytes).writeUTF("1".repeat(Code.LONGEST + 1));
        return bytes.toByteArray();
    }

    @Test
    void aRefusalArrivesAsItWasSent() throws Exception {
        WorkerProtocol.writeUnreadable(out, UnreadablePicture.Reason.DAMAGED);

        assertThatThrownBy(() -> WorkerProtocol.readAnswer(in()))
                .isInstanceOfSatisfying(UnreadablePicture.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(UnreadablePicture.Reason.DAMAGED));
    }

    @Test
    void aFailureOfTheEngineArrivesAsItWasSent() throws Exception {
        WorkerProtocol.writeEngineFailure(out, new EngineFailure(EngineFailure.Fault.REFUSED, 503));

        assertThatThrownBy(() -> WorkerProtocol.readAnswer(in()))
                .isInstanceOf(EngineFailure.class)
                .hasMessage("the OCR engine answered with HTTP status 503");
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

        for (byte kind : new byte[] {2, 3}) {
            pipe.reset();
            out.write(new byte[] {kind, 77, 0, 0, 0, 0});
            assertThatThrownBy(() -> WorkerProtocol.readAnswer(in())).isInstanceOf(IOException.class);
        }
    }

    private DataInputStream in() {
        return new DataInputStream(new ByteArrayInputStream(pipe.toByteArray()));
    }
}
