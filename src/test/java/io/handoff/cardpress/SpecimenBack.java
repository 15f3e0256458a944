package io.handoff.cardpress;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;

/** The back that goes with every {@link SpecimenCard}: whom to call, and where claims go. */
public final class SpecimenBack {

    private SpecimenBack() {}

    /** 1011 by 638 pixels, as the front. */
    public static BufferedImage image() {
        Sheet sheet = new Sheet(1011, 638);
        sheet.text(
                "This card is for identification only and does not guarantee coverage.",
                50,
                60,
                20,
                Font.PLAIN,
                Color.DARK_GRAY);
        sheet.labelled("Member Services:", "1-800-555-0142", 50, 360, 160, 28);
        sheet.labelled("TTY:", "711", 660, 740, 160, 28);
        sheet.labelled("For Providers:", "(877) 555-0163", 50, 360, 215, 28);
        sheet.labelled("For Pharmacists:", "1-866-555-0187", 50, 360, 270, 28);
        sheet.text("Send medical claims to:", 50, 380, 26, Font.BOLD, Color.DARK_GRAY);
        sheet.text("Larkspur Health Insurance", 50, 420, 28, Font.PLAIN, Color.BLACK);
        sheet.text("P.O. Box 48217", 50, 460, 28, Font.PLAIN, Color.BLACK);
        sheet.text("Atlanta, GA 30374-0482", 50, 500, 28, Font.PLAIN, Color.BLACK);
        return sheet.done();
    }
}
