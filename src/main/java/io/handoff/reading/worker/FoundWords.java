package io.handoff.reading.worker;

import static org.bytedeco.tesseract.global.tesseract.RIL_BLOCK;
import static org.bytedeco.tesseract.global.tesseract.RIL_PARA;
import static org.bytedeco.tesseract.global.tesseract.RIL_SYMBOL;
import static org.bytedeco.tesseract.global.tesseract.RIL_TEXTLINE;
import static org.bytedeco.tesseract.global.tesseract.RIL_WORD;
import static org.bytedeco.tesseract.global.tesseract.TessDeleteText;
import static org.bytedeco.tesseract.global.tesseract.TessResultIteratorDelete;

import io.handoff.reading.Word;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;

/** Walks through what tesseract has recognised, character by character. */
final class FoundWords {

    /** What a word is worth at most whose characters are sure, but not where it begins or ends. */
    private static final double DOUBTFUL_SPACE = 0.8;

    private final List<Word> words = new ArrayList<>();
    private final ResultIterator at;
    private int block;
    private int paragraph;
    private int line;
    private double characters;

    private FoundWords(ResultIterator at) {
        this.at = at;
    }

    static List<Word> in(TessBaseAPI api) {
        ResultIterator iterator = api.GetIterator();
        if (iterator == null || iterator.isNull()) {
            return List.of();
        }
        try {
            FoundWords found = new FoundWords(iterator);
            do {
                found.visit();
            } while (iterator.Next(RIL_SYMBOL));
            return found.words;
        } finally {
            TessResultIteratorDelete(iterator);
        }
    }

    private void visit() {
        if (at.Empty(RIL_WORD)) {
            return;
        }
        if (at.IsAtBeginningOf(RIL_WORD)) {
            count();
            characters = 1;
        }
        characters *= Math.max(0, Math.min(1, at.Confidence(RIL_SYMBOL) / 100.0));
        if (at.IsAtFinalElement(RIL_WORD, RIL_SYMBOL)) {
            String text = text();
            if (!text.isEmpty()) {
                words.add(word(text));
            }
        }
    }

    private void count() {
        if (at.IsAtBeginningOf(RIL_BLOCK)) {
            block++;
            paragraph = 0;
        }
        if (at.IsAtBeginningOf(RIL_PARA)) {
            paragraph++;
            line = 0;
        }
        if (at.IsAtBeginningOf(RIL_TEXTLINE)) {
            line++;
        }
    }

    private Word word(String text) {
        int[] left = new int[1];
        int[] top = new int[1];
        int[] right = new int[1];
        int[] bottom = new int[1];
        at.BoundingBox(RIL_WORD, left, top, right, bottom);
        return new Word(
                text, confidence(), left[0], top[0], right[0] - left[0], bottom[0] - top[0], block, paragraph, line);
    }

    /** Tesseract gives no confidence at all to words that nearly touch, however clear their characters are. */
    private double confidence() {
        double ofWord = Math.max(0, Math.min(1, at.Confidence(RIL_WORD) / 100.0));
        return Math.max(ofWord, DOUBTFUL_SPACE * characters);
    }

    private String text() {
        BytePointer text = at.GetUTF8Text(RIL_WORD);
        try {
            return text.getString(StandardCharsets.UTF_8).strip();
        } finally {
            TessDeleteText(text);
        }
    }
}
