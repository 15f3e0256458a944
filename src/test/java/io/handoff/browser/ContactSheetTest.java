package io.handoff.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactSheetTest {
    @TempDir
    Path folder;

    @Test
    void desktopsComeFirstAndPhonesAfterEachInTheOrderOfTheirNames() throws IOException {
        picture("trigger-phone", 390, 844);
        picture("desktop-result", 1280, 800);
        picture("desktop-code", 1280, 800);

        ContactSheet.write(folder);

        var page = Files.readString(folder.resolve("index.html"));
        assertThat(page)
                .containsSubsequence(
                        "Desktop (2)",
                        "src=\"desktop-code.png\"",
                        "desktop code",
                        "src=\"desktop-result.png\"",
                        "Phone (1)",
                        "src=\"trigger-phone.png\"");
    }

    @Test
    void aRunWithoutPicturesLeavesNoPage() throws IOException {
        ContactSheet.write(folder);

        assertThat(folder).isEmptyDirectory();
    }

    private void picture(String state, int width, int height) throws IOException {
        var pixels = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        ImageIO.write(pixels, "png", folder.resolve(state + ".png").toFile());
    }
}
