package io.handoff.reading.worker;

import static org.bytedeco.leptonica.global.leptonica.L_SEVERITY_NONE;
import static org.bytedeco.leptonica.global.leptonica.pixDestroy;
import static org.bytedeco.leptonica.global.leptonica.pixGetHeight;
import static org.bytedeco.leptonica.global.leptonica.pixGetWidth;
import static org.bytedeco.leptonica.global.leptonica.setMsgSeverity;

import java.util.function.UnaryOperator;
import org.bytedeco.leptonica.PIX;

/** Owns pixels in native memory and gives them back when closed. */
final class Raster implements AutoCloseable {

    private final PIX pix;

    /** @param pix null where leptonica has failed, which for a decoded picture means that there was no memory */
    Raster(PIX pix) {
        if (pix == null || pix.isNull()) {
            throw new NoMemory("working on a picture");
        }
        this.pix = pix;
    }

    /** Leptonica would report on standard error what it thinks of the picture. */
    static void silence() {
        setMsgSeverity(L_SEVERITY_NONE);
    }

    PIX pix() {
        return pix;
    }

    int width() {
        return pixGetWidth(pix);
    }

    int height() {
        return pixGetHeight(pix);
    }

    /** A new raster; this one stays. */
    Raster with(UnaryOperator<PIX> operation) {
        return new Raster(operation.apply(pix));
    }

    /** A new raster in place of this one, which is given back. */
    Raster into(UnaryOperator<PIX> operation) {
        try {
            return with(operation);
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        // Through a copy of the pointer: leptonica clears the one it is given.
        pixDestroy(new PIX(pix));
    }
}
