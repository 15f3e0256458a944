package io.handoff.reading.worker.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class EvenLightTest {

    @Test
    void printIsDarkOnWhiteInLightInShadowAndOnADarkBand() {
        Grey evened = EvenLight.of(Scene.drawn(1200, 750, graphics -> {
            graphics.setColor(new Color(0xEEEEEE));
            graphics.fillRect(0, 0, 1200, 750);
            graphics.setColor(new Color(0x777777));
            graphics.fillRect(0, 0, 500, 750);
            graphics.setColor(new Color(0x222222));
            graphics.fillRect(0, 550, 1200, 200);
            graphics.setColor(new Color(0x333333));
            graphics.fillRect(200, 200, 60, 8);
            graphics.setColor(new Color(0x555555));
            graphics.fillRect(800, 200, 60, 8);
            graphics.setColor(new Color(0xBBBBBB));
            graphics.fillRect(800, 640, 60, 8);
        }));

        assertThat(evened.at(230, 203)).as("in the shadow").isLessThan(100);
        assertThat(evened.at(830, 203)).as("in the light").isLessThan(100);
        assertThat(evened.at(830, 643)).as("light on dark").isLessThan(100);
        assertThat(evened.at(230, 300)).isGreaterThan(240);
        assertThat(evened.at(830, 300)).isGreaterThan(240);
        assertThat(evened.at(300, 650)).isGreaterThan(240);
    }

    @Test
    void aPictureOfOnePixelComesThrough() {
        Grey evened = EvenLight.of(new Grey(1, 1, new byte[] {77}));

        assertThat(evened.values()).hasSize(1);
    }
}
