package io.handoff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole way as people with other languages, eyes and habits see it: nothing breaks, and nothing sticks out. */
class PhoneLooksIT extends PhoneStories {
    enum Look {
        SPANISH(Phone.held().setLocale("es-MX"), ""),
        DARK(Phone.held().setColorScheme(ColorScheme.DARK).setReducedMotion(ReducedMotion.REDUCE), ""),
        RIGHT_TO_LEFT(Phone.held(), "document.documentElement.dir = 'rtl'"),
        LARGE_TEXT(Phone.held(), "document.documentElement.style.fontSize = '225%'"),
        SMALL(Phone.held().setViewportSize(320, 568), ""),
        LANDSCAPE(Phone.held().setViewportSize(844, 390), "");

        private final NewContextOptions options;
        private final String script;

        Look(NewContextOptions options, String script) {
            this.options = options;
            this.script = "addEventListener('DOMContentLoaded', () => { " + script + " })";
        }
    }

    private Look look;

    @ParameterizedTest
    @EnumSource
    void theWholeWayIsFitToBeSeen(Look look) {
        this.look = look;
        takes(new Phone(browsers.withCamera(), address, look.options));
        phone.page.addInitScript(look.script);
        var offer = offer(
                "confirm", "always", "backside", "optional", "company_name", "Clínica de la Señora Muñoz-Villanueva");

        phone.opens(address + "/").sees("code-field");
        phone.find("code-field").fill("ab1");
        fits("code");
        phone.opens(offer.link()).sees("start");
        fits("welcome");
        phone.taps("start").sees("confirming");
        fits("confirming");
        confirms(offer);
        phone.cameraIsOn();
        fits("camera");
        phone.taps("shutter").sees("use-photo");
        fits("preview");
        phone.sees("cancel");
        phone.taps("use-photo").sees("front-taken");
        phone.cameraIsOn();
        fits("camera-back");
        phone.taps("skip").sees("done");
        fits("done");
    }

    /** Whoever gets sick of motion sees none: nothing on the page turns, glides or fades. */
    @Test
    void whoWantsNoMotionGetsNone() {
        takes(new Phone(browsers.withCamera(), address, Phone.held().setReducedMotion(ReducedMotion.REDUCE)));
        phone.starts(offer().link()).cameraIsOn();
        var upload = phone.holds(UPLOAD);
        phone.shoots().sees("progress");
        assertThat(phone.motions()).isEmpty();
        upload.release();
        phone.isDone();
    }

    /** Nobody has to scroll sideways, and what is to be tapped can be reached. */
    private void fits(String state) {
        int needed = ((Number) phone.page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertThat(needed).as("width of %s, %s", state, look).isLessThanOrEqualTo(phone.page.viewportSize().width);
        for (var button : phone.page.locator("button:visible").all()) {
            button.scrollIntoViewIfNeeded();
            assertThat(button).isInViewport();
        }
        phone.looksAt("phone-" + look.name().toLowerCase().replace('_', '-') + "-" + state);
    }

    @Test
    void theHandoffsLanguageCountsBeforeTheBrowsers() {
        phone.opens(offer("locale", "es-US").link());
        assertThat(phone.find("start")).hasText("Empezar");
        assertThat(phone.page.locator("html")).hasAttribute("lang", "es");
        assertThat(phone.page).hasTitle("Escanee su tarjeta del seguro");
        phone.taps("start").seesHeading("Frente de su tarjeta");
        phone.page.reload();
        phone.seesHeading("Frente de su tarjeta");
    }

    @Test
    void aLanguageThatCannotBeFetchedGivesWayToEnglish() {
        phone.cannotReach("**/capture/part/es-*");
        phone.opens(offer("locale", "es").link());
        assertThat(phone.find("start")).hasText("Start");
        assertThat(phone.page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void nobodyFetchesALanguageThatIsNotTheirs() {
        phone.page.onRequest(request -> assertThat(request.url()).doesNotContain("/part/es-"));
        phone.starts(offer().link()).cameraIsOn();
    }
}
