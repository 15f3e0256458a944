package io.handoff.reading.worker.engine;

import io.handoff.reading.EngineFailure;
import io.handoff.reading.EngineFailure.Fault;
import io.handoff.reading.Word;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The TSV of the {@code tesseract} program (its {@code tsv} configuration), in UTF-8. The first line names the columns:
 *
 * <pre>level page_num block_num par_num line_num word_num left top width height conf text</pre>
 *
 * <p>with a tab between them. Each further line of level 5 is a word: its box in pixels of the given picture, how sure it is
 * from 0 to 100, and its characters, without white space. Lines of levels 1 to 4, empty ones and words without characters
 * say nothing. 80 and more counts as sure. A picture without words is answered by the first line alone.
 *
 * @see <a href="https://tesseract-ocr.github.io/tessdoc/Command-Line-Usage.html">tesseract's command line</a>
 */
public final class TsvWords {

    private static final String COLUMNS =
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext";

    private static final int ALL = 12;
    private static final int WORD = 5;
    private static final int MOST_CHARACTERS = 1_000;

    private final int width;
    private final int height;

    private TsvWords(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /**
     * The words in the answer's order; boxes that stand out of the picture are cut at its edge.
     *
     * @param width pixels of the picture that was given
     * @param height likewise
     * @throws EngineFailure it is no such TSV
     */
    public static List<Word> in(byte[] answer, int width, int height) {
        List<String> lines = text(answer).lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(COLUMNS)) {
            throw new EngineFailure(Fault.MALFORMED, 1);
        }
        TsvWords picture = new TsvWords(width, height);
        List<Word> words = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            try {
                picture.word(lines.get(i)).ifPresent(words::add);
            } catch (IllegalArgumentException e) {
                // Without its cause, which quotes the line.
                throw new EngineFailure(Fault.MALFORMED, i + 1);
            }
        }
        return words;
    }

    private static String text(byte[] answer) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(answer))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new EngineFailure(Fault.MALFORMED, 1);
        }
    }

    private Optional<Word> word(String line) {
        String[] columns = line.split("\t", -1);
        if (line.isEmpty() || isAbove(columns[0])) {
            return Optional.empty();
        }
        require(columns.length == ALL);
        String text = columns[11].strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        require(text.length() <= MOST_CHARACTERS && text.chars().noneMatch(Character::isWhitespace));
        return Optional.of(word(columns, text));
    }

    private static boolean isAbove(String level) {
        int number = Integer.parseInt(level);
        require(number >= 1 && number <= WORD);
        return number < WORD;
    }

    private Word word(String[] columns, String text) {
        int left = whole(columns[6]);
        int top = whole(columns[7]);
        require(left < width && top < height);
        return new Word(
                text,
                confidence(columns[10]),
                left,
                top,
                Math.min(whole(columns[8]), width - left),
                Math.min(whole(columns[9]), height - top),
                whole(columns[2]),
                whole(columns[3]),
                whole(columns[4]));
    }

    private static int whole(String number) {
        int value = Integer.parseInt(number);
        require(value >= 0);
        return value;
    }

    private static double confidence(String percent) {
        double confidence = Double.parseDouble(percent) / 100;
        require(confidence >= 0 && confidence <= 1);
        return confidence;
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException();
        }
    }
}
