package io.handoff.reading;

/**
 * What a machine-readable code on the card says.
 *
 * @param kind its symbology
 * @param text what it holds, whatever that is: never empty, at most {@link #LONGEST} characters, control characters among
 *     them; nothing in it is to be believed before it is checked
 */
public record Code(Kind kind, String text) {

    /** Characters; a PDF417 symbol, the largest that cards carry, holds 1850. */
    public static final int LONGEST = 2_000;

    /** The symbologies that are looked for. */
    public enum Kind {
        PDF417,
        DATA_MATRIX,
        QR,
        CODE_128
    }
}
