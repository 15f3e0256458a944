package io.handoff.fields;

import io.handoff.reading.Reading;

/** Whether a side was read, and if not, why: as a word for programs and a sentence for the patient. */
public enum Verdict {
    READ("read", "The card was read."),
    NO_TEXT(
            "unreadable_no_text",
            "We could not find any text in the picture. Please lay the card flat in good light, fill the frame with it,"
                    + " and take the photo again."),
    NOT_A_CARD(
            "not_a_card",
            "This does not look like a health-insurance card. Please take a photo of the front of your insurance"
                    + " card."),
    WRONG_SIDE(
            "wrong_side",
            "This looks like the back of the card. Please turn the card over and take a photo of its front."),
    NO_MEMBER_NUMBER(
            "no_member_number",
            "We could not read the member number. Please hold the phone straight above the front of the card, without"
                    + " glare or shadow, and take the photo again.");

    private static final int FEW_CHARACTERS = 12;
    private static final int FEW_LABELS = 2;
    private static final double SURE = 0.5;

    private final String type;
    private final String sentence;

    Verdict(String type, String sentence) {
        this.type = type;
        this.sentence = sentence;
    }

    /**
     * A front side is read when it shows a member number.
     *
     * @param fields what {@link CardFields#of} found in the reading
     */
    public static Verdict ofFront(Reading reading, CardFields fields) {
        if (!hasText(reading)) {
            return NO_TEXT;
        }
        if (fields.get(FieldName.MEMBER_NUMBER).isPresent()) {
            return READ;
        }
        if (BackSigns.areIn(CardSide.of(reading), fields)) {
            return WRONG_SIDE;
        }
        boolean looksLikeACard =
                !fields.all().isEmpty() || CardSide.of(reading).labels().size() >= FEW_LABELS;
        return looksLikeACard ? NO_MEMBER_NUMBER : NOT_A_CARD;
    }

    /** A back side is read when it has text: some show little more than telephone numbers. */
    public static Verdict ofBack(Reading reading) {
        return hasText(reading) ? READ : NO_TEXT;
    }

    public boolean isRead() {
        return this == READ;
    }

    /** The {@code type} of a published error, snake_case. */
    public String type() {
        return type;
    }

    /** Plain English: what is wrong and what to do next. */
    public String sentence() {
        return sentence;
    }

    private static boolean hasText(Reading reading) {
        return reading.words().stream()
                        .filter(word -> word.confidence() >= SURE)
                        .mapToInt(word -> word.text().length())
                        .sum()
                >= FEW_CHARACTERS;
    }
}
