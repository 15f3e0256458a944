package io.handoff.fields;

import io.handoff.reading.Flaw;
import io.handoff.reading.Reading;
import java.util.stream.Stream;

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
    TOO_DARK(
            "too_dark",
            "The picture is too dark. Please turn on a light or go where it is brighter, and take the photo again."),
    GLARE(
            "glare",
            "Light is reflected by the card. Please tilt the card a little until the bright spot is gone, and take the"
                    + " photo again."),
    BLURRED(
            "blurred",
            "The picture is not sharp. Please hold the phone still, wait until the card looks sharp, and take the photo"
                    + " again."),
    CUT_OFF(
            "cut_off",
            "A part of the card is outside of the picture. Please move the phone back until you see the whole card, and"
                    + " take the photo again."),
    NO_MEMBER_NUMBER(
            "no_member_number",
            "We could not read the member number. Please hold the phone straight above the front of the card, without"
                    + " glare or shadow, and take the photo again.");

    private static final int FEW_CHARACTERS = 12;
    private static final int FEW_LABELS = 2;
    private static final double SURE = 0.5;

    /** What cannot be read in a bad picture is seldom seen as clear words. */
    private static final double CLEAR = 0.8;

    /** Characters. */
    private static final int SEVERAL_WORDS = 24;

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
            return flawOr(NO_TEXT, reading);
        }
        if (fields.get(FieldName.MEMBER_NUMBER).isPresent()) {
            return READ;
        }
        if (BackSigns.areIn(CardSide.of(reading), fields)) {
            return WRONG_SIDE;
        }
        boolean looksLikeACard =
                !fields.all().isEmpty() || CardSide.of(reading).labels().size() >= FEW_LABELS;
        if (looksLikeACard) {
            return flawOr(NO_MEMBER_NUMBER, reading);
        }
        return hasClearText(reading) ? NOT_A_CARD : flawOr(NOT_A_CARD, reading);
    }

    /** A back side is read when it has text: some show little more than telephone numbers. */
    public static Verdict ofBack(Reading reading) {
        return hasText(reading) ? READ : flawOr(NO_TEXT, reading);
    }

    /** Why a picture could not be read says more than that it could not. */
    private static Verdict flawOr(Verdict otherwise, Reading reading) {
        return Stream.of(Flaw.values())
                .filter(reading.flaws()::contains)
                .findFirst()
                .map(Verdict::of)
                .orElse(otherwise);
    }

    private static Verdict of(Flaw flaw) {
        return switch (flaw) {
            case DARK -> TOO_DARK;
            case GLARE -> GLARE;
            case BLURRED -> BLURRED;
            case CUT_OFF -> CUT_OFF;
        };
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
        return characters(reading, SURE) >= FEW_CHARACTERS;
    }

    private static boolean hasClearText(Reading reading) {
        return characters(reading, CLEAR) >= SEVERAL_WORDS;
    }

    private static int characters(Reading reading, double sure) {
        return reading.words().stream()
                .filter(word -> word.confidence() >= sure)
                .mapToInt(word -> word.text().length())
                .sum();
    }
}
