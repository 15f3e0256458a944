package io.handoff.reading.worker;

import io.handoff.reading.worker.line.LineNetwork;
import io.handoff.reading.worker.print.StripNetwork;
import java.nio.file.Path;

/** The networks that come with the product, all of PP-OCR (PaddleOCR), each in a file of its own. */
record Networks(Path folder) {

    /** @param home of the workers */
    static Networks in(Path home) {
        return new Networks(home.resolve("models"));
    }

    StripNetwork finder() {
        return new StripNetwork(folder.resolve("ch_PP-OCRv4_det_infer.onnx"));
    }

    /** Letters, figures and signs of English. */
    LineNetwork english() {
        return new LineNetwork(folder.resolve("en_PP-OCRv4_rec_infer.onnx"), folder.resolve("en_dict.txt"));
    }

    /** Of many scripts; where it errs, it errs otherwise than the one for English. */
    LineNetwork general() {
        return new LineNetwork(folder.resolve("ch_PP-OCRv4_rec_infer.onnx"), folder.resolve("ppocr_keys_v1.txt"));
    }
}
