package io.handoff.x12;

import java.util.regex.Pattern;

/**
 * The structure of a question as its guide (005010X279A1) has it, as one pattern: which segments in which order, which elements are
 * required, and how long and of which codes each may be. Made by hand from the guide's table and without any code of the product.
 */
public final class Guide270 {
    private static final String TEXT = "[A-Z0-9 !\"&'()+,\\-./;?=#]";
    private static final String ENVELOPE =
            "ISA\\*00\\* {10}\\*00\\* {10}\\*[A-Z0-9]{2}\\*.{15}\\*[A-Z0-9]{2}\\*.{15}\\*\\d{6}\\*\\d{4}"
                    + "\\*\\^\\*00501\\*(?<isa>\\d{9})\\*[01]\\*[PT]\\*:~"
                    + "GS\\*HS\\*[^*~]{2,15}\\*[^*~]{2,15}\\*\\d{8}\\*\\d{4}\\*(?<gs>[1-9]\\d{0,8})\\*X\\*005010X279A1~"
                    + "ST\\*270\\*(?<st>[A-Z0-9]{4,9})\\*005010X279A1~"
                    + "BHT\\*0022\\*13\\*[A-Z0-9]{1,50}\\*\\d{8}\\*\\d{4}~";
    private static final String PAYER =
            "HL\\*1\\*\\*20\\*1~NM1\\*PR\\*2\\*" + TEXT + "{0,60}\\*{5}PI\\*" + TEXT + "{2,80}~";
    private static final String PROVIDER = "HL\\*2\\*1\\*21\\*1~NM1\\*1P\\*(1\\*" + TEXT + "{1,60}\\*" + TEXT
            + "{1,35}|2\\*" + TEXT + "{1,60}\\*)\\*{4}XX\\*\\d{10}~";
    private static final String TRACE = "TRN\\*1\\*[A-Z0-9]{1,50}\\*[139][A-Z0-9]{9}~";
    private static final String BIRTH = "DMG\\*D8\\*\\d{8}~";
    private static final String NAME = TEXT + "{1,60}\\*" + TEXT + "{1,35}";
    private static final String SUBSCRIBER = "NM1\\*IL\\*1\\*" + NAME + "(\\*{4}MI\\*" + TEXT + "{2,80})?~" + BIRTH;
    private static final String ASKED = "(EQ\\*[A-Z0-9]{1,2}~){1,99}";
    private static final String PATIENT = "(HL\\*3\\*2\\*22\\*0~" + TRACE + SUBSCRIBER + ASKED + "|HL\\*3\\*2\\*22\\*1~"
            + SUBSCRIBER + "HL\\*4\\*3\\*23\\*0~" + TRACE + "NM1\\*03\\*1\\*" + NAME + "~" + BIRTH + ASKED + ")";
    private static final String END = "SE\\*\\d{1,10}\\*\\k<st>~GE\\*1\\*\\k<gs>~IEA\\*1\\*\\k<isa>~";

    private static final Pattern QUESTION = Pattern.compile(ENVELOPE + PAYER + PROVIDER + PATIENT + END);

    private Guide270() {}

    /** Whether the question has this structure. */
    public static boolean admits(String question) {
        return QUESTION.matcher(question).matches();
    }
}
