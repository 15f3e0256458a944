package io.handoff.reading.worker;

import io.handoff.reading.Reading;
import io.handoff.reading.UnreadablePicture;
import java.nio.file.Path;

/** One picture's way through the worker: decode, prepare, recognise; once more, prepared otherwise, if it reads badly. */
final class PictureReader implements AutoCloseable {

    private final Recognizer recognizer;

    PictureReader(Path tessdata) {
        Raster.silence();
        this.recognizer = new Recognizer(tessdata);
    }

    Reading read(byte[] picture) throws UnreadablePicture {
        try (Decoded decoded = Decoder.decode(picture)) {
            return best(decoded).in(decoded);
        }
    }

    private Recognition best(Decoded decoded) {
        Recognition best = null;
        for (Preparation preparation : Preparation.LIKELIEST_FIRST) {
            Recognition recognition = recognise(decoded, preparation);
            if (best == null || recognition.betterThan(best)) {
                best = recognition;
            }
            if (best.isGood()) {
                break;
            }
        }
        return best;
    }

    private Recognition recognise(Decoded decoded, Preparation preparation) {
        try (Raster prepared = preparation.of(decoded.grey())) {
            boolean sideways = preparation.turn().swapsSides();
            return new Recognition(prepared.width(), prepared.height(), sideways, recognizer.words(prepared));
        }
    }

    @Override
    public void close() {
        recognizer.close();
    }
}
