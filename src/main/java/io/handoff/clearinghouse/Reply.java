package io.handoff.clearinghouse;

/** What came of a call. */
public sealed interface Reply {
    /**
     * Something came back.
     *
     * @param x12 meant to be an X12 text; nobody has looked at it yet
     */
    record Answered(String x12) implements Reply {
        /** It names a patient. */
        @Override
        public String toString() {
            return "Answered[" + x12.length() + " characters]";
        }
    }

    /**
     * It was understood and turned away: the same again would be turned away again.
     *
     * @param why a word such as {@code status_403} or {@code UnAuthorized}
     */
    record Refused(String why) implements Reply {}

    /** It surely never reached the payer: it may be sent again at any time. */
    record NotSent(String why) implements Reply {}

    /** The payer may have got it, and no answer came: it may be sent again only when the rules for duplicates allow. */
    record NoAnswer(String why) implements Reply {}
}
