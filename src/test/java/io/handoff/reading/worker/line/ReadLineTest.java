package io.handoff.reading.worker.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.reading.worker.outline.Grey;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line's picture says of characters that the network read otherwise, or not at all. */
class ReadLineTest {

    private static final int HEIGHT = 60;
    private static final int MARGIN = 20;

    /** A character that is printed and that the network does not see stands between brackets. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bell[,] Helen | Bell, Helen",
                "HADDAD[,] OMAR | HADDAD, OMAR",
                "St. John[,] Ines | St. John, Ines",
                "Helen Bell | Helen Bell",
                "VIVIAN ROSS[ II] | VIVIAN ROSS II",
                "Zoe Tanaka[ III] | Zoe Tanaka III",
                "VIVIAN ROSS[ I] | VIVIAN ROSS",
                "VIVIAN ROSS[ W] | VIVIAN ROSS",
                "Group 7734[ II] | Group 7734",
            })
    void commasAndStrokesThatTheNetworkPassedOverAreSeen(String printed, String expected) {
        assertThat(text(printed, "")).isEqualTo(expected);
    }

    /** What the network reads in the place of the letter behind an underscore. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S_øren Ito | o | Søren Ito",
                "S_ØREN HADDAD | O | SØREN HADDAD",
                "Bj_ørg H_øyer | o | Bjørg Høyer",
                "_Oscar Bell | o | Oscar Bell",
                "_Éloi _Émond | E | Éloi Émond",
                "Mu_ñoz Rosa | n | Muñoz Rosa",
                "S_oren Ito | o | Soren Ito",
                "B_lue Choice | I | Blue Choice",
                "Go_ld Plan | I | Gold Plan",
                "Mc_Intyre Rosa | I | McIntyre Rosa",
            })
    void aLetterIsWhatItsPictureAndItsWordSay(String printed, String read, String expected) {
        assertThat(text(printed, read)).isEqualTo(expected);
    }

    private static String text(String printed, String read) {
        String shown = printed.replaceAll("[\\[\\]_]", "");
        BufferedImage image = new BufferedImage(2_000, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D page = image.createGraphics();
        page.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        page.setColor(Color.WHITE);
        page.fillRect(0, 0, image.getWidth(), HEIGHT);
        page.setColor(Color.BLACK);
        page.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 36));
        page.drawString(shown, MARGIN, 44);
        FontMetrics metrics = page.getFontMetrics();
        int width = metrics.stringWidth(shown) + 2 * MARGIN;
        List<Glyph> glyphs = glyphs(printed, read, metrics, width);
        page.dispose();
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        Grey grey = new Grey(image.getWidth(), HEIGHT, pixels);
        return new ReadLine(Line.of(glyphs), LineImage.of(grey, Strip.of(0, 0, width, HEIGHT)))
                .pieces().stream().map(Piece::text).collect(Collectors.joining(" "));
    }

    private static List<Glyph> glyphs(String printed, String read, FontMetrics metrics, int width) {
        List<Glyph> glyphs = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        boolean isSeen = true;
        boolean isReadOtherwise = false;
        for (char c : printed.toCharArray()) {
            if (c == '[' || c == ']') {
                isSeen = c == ']';
            } else if (c == '_') {
                isReadOtherwise = true;
            } else {
                int from = MARGIN + metrics.stringWidth(before.toString());
                before.append(c);
                int to = MARGIN + metrics.stringWidth(before.toString());
                if (isSeen) {
                    char seen = isReadOtherwise ? read.charAt(0) : c;
                    glyphs.add(new Glyph(seen, 0.95, (double) from / width, (double) to / width));
                }
                isReadOtherwise = false;
            }
        }
        return glyphs;
    }
}
