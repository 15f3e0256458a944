package io.handoff.fields;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells a card's back by what backs show and fronts seldom do: whom to call, where claims go, the small print. */
final class BackSigns {

    private static final Pattern PHONE = Pattern.compile("\\d{3}\\W{0,2}\\d{3}\\W?\\d{4}|\\d{3}-[A-Z]{3,4}-[A-Z]{3,4}");
    private static final int SEVERAL = 2;

    private static final Pattern CLAIMS =
            Pattern.compile("claims? (?:to|address)|p\\.? ?o\\.? box|claims department|payer id|edi payer");

    private static final Pattern SMALL_PRINT = Pattern.compile(
            "identification only|not guarantee|in an emergency|call 911|authorization is required|prior authorization"
                    + "|pre-?certification|nearest hospital|lost or stolen|customer service|member services"
                    + "|providers? (?:call|services?)|pharmacists?");

    /** What only fronts show: with one of these it is a front that was read badly. */
    private static final List<FieldName> OF_FRONTS = List.of(FieldName.GROUP_NUMBER, FieldName.RX_BIN);

    private BackSigns() {}

    /** Whether a side without a member number shows at least two of the three. */
    static boolean areIn(CardSide side, CardFields fields) {
        boolean isFront = OF_FRONTS.stream().anyMatch(field -> fields.get(field).isPresent());
        return !isFront && areIn(side);
    }

    /** Whether a side shows at least two of the three, whatever else. */
    static boolean areIn(CardSide side) {
        String text = side.layout()
                .cells()
                .map(Cell::tokens)
                .map(tokens -> tokens.stream().map(Token::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        String words = text.toLowerCase(Locale.ROOT);
        int signs = 0;
        signs += PHONE.matcher(text).results().limit(SEVERAL).count() == SEVERAL ? 1 : 0;
        signs += CLAIMS.matcher(words).find() ? 1 : 0;
        signs += SMALL_PRINT.matcher(words).find() ? 1 : 0;
        return signs >= SEVERAL;
    }
}
