package io.handoff.reading.worker;

import io.handoff.reading.Reading;
import io.handoff.reading.UnreadablePicture;
import java.nio.file.Path;

/** One picture's way through the worker: decode, prepare, recognise. */
final class PictureReader implements AutoCloseable {

    private final Recognizer recognizer;

    PictureReader(Path tessdata) {
        Raster.silence();
        this.recognizer = new Recognizer(tessdata);
    }

    Reading read(byte[] picture) throws UnreadablePicture {
        try (Decoded decoded = Decoder.decode(picture)) {
            Recognition first = recognise(decoded, Preparation.PLAIN);
            if (first.isGood()) {
                return first.in(decoded);
            }
            Recognition second = recognise(decoded, Preparation.EVEN_LIGHT);
            return second.betterThan(first) ? second.in(decoded) : first.in(decoded);
        }
    }

    private Recognition recognise(Decoded decoded, Preparation preparation) {
        try (Raster prepared = preparation.of(decoded.grey())) {
            return recognizer.recognise(prepared);
        }
    }

    @Override
    public void close() {
        recognizer.close();
    }
}
