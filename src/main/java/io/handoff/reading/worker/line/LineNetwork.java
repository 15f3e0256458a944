package io.handoff.reading.worker.line;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.handoff.reading.worker.outline.Grey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The network, loaded once; for one thread. */
public final class LineNetwork implements AutoCloseable {

    private static final String INPUT = "x";
    private static final String NETWORK = "ch_PP-OCRv4_rec_infer.onnx";

    /** The network's own file lists characters too, but others than it was taught. */
    private static final String CHARACTERS = "ppocr_keys_v1.txt";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final Alphabet alphabet;

    /**
     * @param models the folder of the network and its characters
     * @throws IllegalStateException where they are not there, or are no such network
     */
    public LineNetwork(Path models) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Each line has a width of its own: memory laid out for one would be kept for no other.
            options.setMemoryPatternOptimization(false);
            options.setCPUArenaAllocator(false);
            session = environment.createSession(models.resolve(NETWORK).toString(), options);
            alphabet = new Alphabet(classes(models.resolve(CHARACTERS)));
        } catch (OrtException | IOException e) {
            throw new IllegalStateException("no network for lines of text in " + models, e);
        }
    }

    /** @return an empty line where the part has no pixels */
    public Line read(Grey grey, Region region) {
        Region part = region.within(grey.width(), grey.height());
        if (part.width() == 0 || part.height() == 0) {
            return new Line("", 0);
        }
        LineImage image = LineImage.of(grey, part);
        long[] shape = {1, LineImage.COLOURS, LineImage.HEIGHT, image.width()};
        try (OnnxTensor input = OnnxTensor.createTensor(environment, image.values(), shape);
                OrtSession.Result result = session.run(Map.of(INPUT, input))) {
            OnnxTensor chances = (OnnxTensor) result.get(0);
            return alphabet.read(
                    chances.getFloatBuffer(), (int) chances.getInfo().getShape()[1]);
        } catch (OrtException e) {
            throw new IllegalStateException("the network for lines of text has failed", e);
        }
    }

    /** Of the network's outputs: the first is for no character, the last for the space. */
    private static List<String> classes(Path characters) throws IOException {
        List<String> classes = new ArrayList<>();
        classes.add("");
        classes.addAll(Files.readAllLines(characters));
        classes.add(" ");
        return classes;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the network for lines of text could not be closed", e);
        }
    }
}
