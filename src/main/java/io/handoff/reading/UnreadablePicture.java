package io.handoff.reading;

/** The picture itself is at fault: trying again with the same bytes gives the same answer. */
public class UnreadablePicture extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public UnreadablePicture(Reason reason) {
        super(reason.sentence());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why, as a word for programs and a sentence for the patient. */
    public enum Reason {
        NOT_A_PICTURE(
                "unreadable_not_a_picture",
                "This file is not a JPEG or PNG picture. Please take a photo of your card and send that."),
        DAMAGED("unreadable_damaged", "The picture did not arrive in one piece. Please take a new photo of your card."),
        TOO_LARGE(
                "unreadable_too_large",
                "The picture has more pixels than we can read. Please take a new photo with your phone's camera.");

        private final String type;
        private final String sentence;

        Reason(String type, String sentence) {
            this.type = type;
            this.sentence = sentence;
        }

        /** The {@code type} of a published error, snake_case. */
        public String type() {
            return type;
        }

        /** Plain English: what is wrong and what to do next. */
        public String sentence() {
            return sentence;
        }
    }
}
