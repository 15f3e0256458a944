package io.handoff.x12;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text in the letters that X12 carries everywhere: its basic character set, without the delimiters that are used here. */
public final class Letters {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BASIC = Pattern.compile("[A-Z0-9 !\"&'()+,\\-./;?=#]*");
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("Æ", "AE"),
            Map.entry("Œ", "OE"),
            Map.entry("Ø", "O"),
            Map.entry("Ł", "L"),
            Map.entry("Đ", "D"),
            Map.entry("Ð", "D"),
            Map.entry("Þ", "TH"),
            Map.entry("ı", "I"),
            Map.entry("’", "'"),
            Map.entry("‘", "'"),
            Map.entry("–", "-"));

    private Letters() {}

    /** In capitals, without accents and blanks at its ends; nothing where some letters have no counterpart. */
    public static Optional<String> basic(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
        for (var other : OTHERS.entrySet()) {
            plain = plain.replace(other.getKey(), other.getValue());
        }
        return Optional.of(plain).filter(found -> BASIC.matcher(found).matches());
    }
}
