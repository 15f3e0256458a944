package io.handoff.fields;

import io.handoff.reading.Reading;
import io.handoff.reading.Word;
import java.util.ArrayList;
import java.util.List;

/** Builds readings by hand: each character is 10 pixels wide, a line 20 high unless something else is said. */
public final class Print {

    private static final int CHARACTER = 10;

    private final List<Word> words = new ArrayList<>();
    private int height = 20;
    private double confidence = 0.95;

    /** Text at a place; a single space is a single space, so columns need a place of their own. */
    public Print at(int left, int top, String text) {
        int x = left;
        for (String word : text.split(" ")) {
            int width = CHARACTER * word.length();
            words.add(new Word(word, confidence, x, top, width, height, 1, 1, words.size() + 1));
            x += width + CHARACTER;
        }
        return this;
    }

    /** The height in pixels of what is printed from here on. */
    public Print high(int pixels) {
        height = pixels;
        return this;
    }

    /** How sure the recogniser was of what is printed from here on. */
    public Print sure(double confidence) {
        this.confidence = confidence;
        return this;
    }

    public Reading reading() {
        return new Reading(1000, 640, words);
    }

    CardFields fields() {
        return CardFields.of(reading());
    }

    /** The value of a field, or {@code null}. */
    String value(FieldName name) {
        return fields().get(name).map(Field::value).orElse(null);
    }
}
