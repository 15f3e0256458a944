package io.handoff.reading.worker.line;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Map;

/** A network of one input and one output, loaded once; for one thread. */
public final class Network implements AutoCloseable {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final String input;
    private final String file;

    /** @throws IllegalStateException where the file is not there, or is no network */
    public Network(Path file) {
        this.file = file.getFileName().toString();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Each picture has a size of its own: memory laid out for one would be kept for no other.
            options.setMemoryPatternOptimization(false);
            options.setCPUArenaAllocator(false);
            session = environment.createSession(file.toString(), options);
            input = session.getInputNames().iterator().next();
        } catch (OrtException e) {
            throw new IllegalStateException("no network in " + file, e);
        }
    }

    /**
     * @param values in native memory
     * @param shape of the values
     */
    public Answer answer(FloatBuffer values, long... shape) {
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, values, shape);
                OrtSession.Result result = session.run(Map.of(input, tensor))) {
            OnnxTensor answer = (OnnxTensor) result.get(0);
            return new Answer(answer.getFloatBuffer(), answer.getInfo().getShape());
        } catch (OrtException e) {
            throw new IllegalStateException("the network " + file + " has failed", e);
        }
    }

    /**
     * What a network says.
     *
     * @param shape of the values
     */
    public record Answer(FloatBuffer values, long[] shape) {}

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the network " + file + " could not be closed", e);
        }
    }
}
