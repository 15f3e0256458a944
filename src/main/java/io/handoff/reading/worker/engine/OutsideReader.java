package io.handoff.reading.worker.engine;

/** Where a picture is taken to. Used by one thread. */
public interface OutsideReader extends AutoCloseable {

    /**
     * What is answered, as it is: {@link TsvWords} says what it must be.
     *
     * @param png the file's bytes
     * @throws io.handoff.reading.EngineFailure there is no whole answer until then
     */
    byte[] answer(byte[] png, Deadline deadline);

    @Override
    void close();
}
