package io.handoff.phone;

/**
 * What the phone got for its link.
 *
 * @param handoff null at a server that has only the published interface
 * @param state {@code confirming} where the desktop is asked first, or null
 * @param number the two digits that both sides show then
 * @param backside {@code required}, {@code optional}, {@code disabled}, or null where nobody said
 */
record Claimed(String handoff, String state, String number, String backside) {
    boolean mustBeConfirmed() {
        return "confirming".equals(state);
    }

    /** Whether the back is to be taken, where the person can choose: if there is a picture of it. */
    boolean wantsBack(Options options) {
        boolean given = options.has("--back") || options.failures("back") > 0 || options.dropsAfter("back");
        return "required".equals(backside) || given && !"disabled".equals(backside);
    }
}
