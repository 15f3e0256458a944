package io.handoff.reading.worker.line;

import io.handoff.reading.worker.outline.Grey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads one line of print; for one thread. */
public final class LineNetwork implements AutoCloseable {

    private final Network network;
    private final Alphabet alphabet;

    /**
     * @param characters a file with what each of the network's outputs stands for, but for the first, which is for no
     *     character, and the last, which is for the space
     * @throws IllegalStateException where the files are not there, or are none such
     */
    public LineNetwork(Path network, Path characters) {
        this.network = new Network(network);
        try {
            this.alphabet = new Alphabet(classes(characters));
        } catch (IOException e) {
            throw new IllegalStateException("no characters in " + characters, e);
        }
    }

    /** What stands in the strip; an empty line where nothing does. */
    public Line read(Grey grey, Strip strip) {
        return read(LineImage.of(grey, strip));
    }

    /** The same, with what is known of its words. */
    public ReadLine readWords(Grey grey, Strip strip) {
        LineImage image = LineImage.of(grey, strip);
        return new ReadLine(read(image), image);
    }

    private Line read(LineImage image) {
        Network.Answer answer = network.answer(image.input(), 1, LineImage.COLOURS, LineImage.HEIGHT, image.width());
        if (answer.shape()[2] != alphabet.size()) {
            throw new IllegalStateException("the characters are of another network");
        }
        return alphabet.read(answer.values(), (int) answer.shape()[1]);
    }

    private static List<String> classes(Path characters) throws IOException {
        List<String> classes = new ArrayList<>();
        classes.add("");
        classes.addAll(Files.readAllLines(characters));
        classes.add(" ");
        return classes;
    }

    @Override
    public void close() {
        network.close();
    }
}
