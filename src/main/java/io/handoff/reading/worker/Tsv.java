package io.handoff.reading.worker;

import io.handoff.reading.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Tesseract's table of what it saw: level, page, block, paragraph, line, word, left, top, width, height, confidence (0
 * to 100) and text, separated by tabs. Words are level 5.
 */
final class Tsv {

    private static final String WORD_LEVEL = "5";
    private static final int COLUMNS = 12;

    private Tsv() {}

    static List<Word> words(String table) {
        List<Word> words = new ArrayList<>();
        table.lines().forEach(line -> {
            String[] columns = line.split("\t", COLUMNS);
            if (columns.length == COLUMNS && columns[0].equals(WORD_LEVEL) && !columns[11].isBlank()) {
                words.add(word(columns));
            }
        });
        return words;
    }

    private static Word word(String[] columns) {
        return new Word(
                columns[11].strip(),
                Double.parseDouble(columns[10]) / 100,
                Integer.parseInt(columns[6]),
                Integer.parseInt(columns[7]),
                Integer.parseInt(columns[8]),
                Integer.parseInt(columns[9]),
                Integer.parseInt(columns[2]),
                Integer.parseInt(columns[3]),
                Integer.parseInt(columns[4]));
    }
}
