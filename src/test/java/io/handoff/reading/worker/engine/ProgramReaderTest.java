package io.handoff.reading.worker.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.handoff.reading.EngineFailure;
import io.handoff.reading.EngineFailure.Fault;
import io.handoff.reading.Script;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramReaderTest {

    private static final Duration AMPLE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    void aProgramHasThePictureOnItsStandardInputAndAnswersOnItsStandardOutput() {
        byte[] picture = new byte[1_000_000];
        new Random(1).nextBytes(picture);

        assertThat(answer(picture, "exec cat")).isEqualTo(picture);
    }

    @Test
    void aProgramHasNoArgumentsAndWhatItSaysOfItsErrorsIsNoAnswer() {
        assertThat(answer(new byte[9], "echo \"$# arguments\"; echo SECRET >&2"))
                .isEqualTo("0 arguments\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aProgramNeedNotReadAllOfThePicture() {
        assertThat(answer(new byte[1_000_000], "exec <&-; echo done"))
                .asString()
                .isEqualTo("done\n");
    }

    @Test
    void anExitStatusIsTold() {
        assertThatExceptionOfType(EngineFailure.class)
                .isThrownBy(() -> answer(new byte[9], "echo SECRET; exit 7"))
                .withMessage("the OCR engine ended with status 7");
    }

    @Test
    void aProgramThatCannotBeRunIsTold() {
        assertThat(fault(folder.resolve("gone").toString(), AMPLE)).isEqualTo(Fault.NOT_STARTED);
    }

    @Test
    void anAnswerThatDoesNotEndIsNotHeld() {
        assertThat(fault(script("exec cat /dev/zero"), AMPLE)).isEqualTo(Fault.TOO_MUCH);
    }

    @Test
    void aProgramThatIsTooSlowEndsWithAllThatItHasStarted() throws Exception {
        Path pids = folder.resolve("pids");
        String slow = script("(sleep 600 & echo $! >>" + pids + "; wait) &", "echo $$ >>" + pids, "wait");

        assertThat(fault(slow, Duration.ofMillis(300))).isEqualTo(Fault.TOO_SLOW);

        assertThat(Files.readAllLines(pids)).hasSize(2).map(Long::valueOf).allSatisfy(pid -> await().until(() ->
                ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()));
    }

    @Test
    void aProgramThatClosesItsOutputAndStaysIsTooSlow() {
        assertThat(fault(script("exec >&-; exec sleep 600"), Duration.ofMillis(300)))
                .isEqualTo(Fault.TOO_SLOW);
    }

    private byte[] answer(byte[] picture, String... lines) {
        return answer(script(lines), picture, AMPLE);
    }

    private static Fault fault(String program, Duration limit) {
        try {
            byte[] answer = answer(program, new byte[9], limit);
            throw new AssertionError("answered " + Arrays.toString(answer));
        } catch (EngineFailure failure) {
            return failure.fault();
        }
    }

    private static byte[] answer(String program, byte[] picture, Duration limit) {
        try (ProgramReader reader = new ProgramReader(program)) {
            return reader.answer(picture, Deadline.within(limit));
        }
    }

    private String script(String... lines) {
        return Script.in(folder, lines).toString();
    }
}
