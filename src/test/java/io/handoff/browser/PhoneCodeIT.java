package io.handoff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way without a camera and without sight: eight letters, typed. */
class PhoneCodeIT extends PhoneStories {
    @BeforeEach
    void opensThePageWithoutALink() {
        phone.opens(address + "/").sees("code-field");
    }

    @Test
    void aTypedCodeIsAsGoodAsAScannedLink() {
        var offer = offer("company_name", "A&B Health", "locale", "es");
        phone.looksAt("phone-code");
        phone.find("code-field")
                .fill(" " + offer.code().toLowerCase().substring(0, 4) + " - "
                        + offer.code().substring(4));
        phone.taps("code-send").sees("confirming");
        assertThat(phone.find("confirm-number")).hasText(offer.number());
        assertThat(phone.find("company")).hasText("A&B Health");
        phone.seesHeading("Toque “Sí” en su computadora");

        phone.page.reload();
        phone.sees("confirming");
        confirms(offer);
        phone.cameraIsOn();
        phone.page.reload();
        phone.shoots().sees("done");
    }

    @Test
    void theFieldHelpsWithTyping() {
        var field = phone.find("code-field");
        assertThat(field).hasAttribute("autocomplete", "off");
        assertThat(field).hasAttribute("autocapitalize", "characters");
        assertThat(field).hasAttribute("inputmode", "text");
        assertThat(field).hasAccessibleName("Code");
        assertThat(field).hasAccessibleDescription("8 letters. Capital or small letters, it makes no difference.");
    }

    @Test
    void aWrongLetterIsNamedAtOnceAndAShortCodeWhenSent() {
        phone.find("code-field").pressSequentially("bcda");
        phone.sees("code-trouble", "“A”");
        phone.looksAt("phone-code-wrong-letter");
        phone.find("code-field").press("Backspace");
        assertThat(phone.find("code-trouble")).isEmpty();
        phone.taps("code-send").sees("code-trouble", "You entered 3");
        assertThat(phone.find("code-field")).isFocused();
        phone.looksAt("phone-code-short");
    }

    @ParameterizedTest
    @CsvSource({
        "400, code_malformed, check the 8 letters", "404, code_unknown, check each letter",
        "410, code_expired, has run out", "410, code_used, already been used",
        "429, too_many_tries, too many", "422, surprising, did not work"
    })
    void whatIsWrongWithACodeIsSaidKindlyAndItCanBeTriedAgainInPlace(int status, String type, String words) {
        var offer = offer();
        phone.isAnswered(CLAIM, status, type);
        phone.find("code-field").fill("bcdf-ghjk");
        phone.taps("code-send").sees("code-trouble", words);
        assertThat(phone.find("code-field")).isFocused();
        assertThat(phone.find("code-field")).hasValue("bcdf-ghjk");
        phone.looksAt("phone-code-" + type);

        phone.canReach(CLAIM);
        phone.find("code-field").fill(offer.code());
        assertThat(phone.find("code-trouble")).isEmpty();
        phone.find("code-field").press("Enter");
        phone.sees("confirming");
    }

    @Test
    void aCodeThatNobodyHasIsUnknownToTheServerToo() {
        phone.witness.forgive("404 (Not Found)");
        phone.find("code-field").fill("ZZZZ ZZZZ");
        phone.taps("code-send").sees("code-trouble", "check each letter");
    }

    @Test
    void aCodeIsSentAgainWhenTheNetworkIsBack() {
        var offer = offer();
        phone.cannotReach(CLAIM);
        phone.find("code-field").fill(offer.code());
        phone.taps("code-send");
        seesReason("offline");
        phone.looksAt("phone-offline-code");
        phone.canReach(CLAIM);
        phone.taps("retry").sees("confirming");
    }

    @Test
    void theWholeWayCanBeGoneByKeyboardAlone() {
        takes(new Phone(browsers.withoutCamera(), address));
        // long before a file is asked for: where nobody listens yet, the browser has no dialog to open
        phone.page.onFileChooser(
                chooser -> chooser.setFiles(new FilePayload("card.png", "image/png", Phone.png(FRONT))));
        phone.opens(address + "/").sees("code-field");
        var offer = offer("backside", "optional");
        var keys = phone.page.keyboard();

        tabsTo("code-field");
        keys.insertText(offer.code());
        tabsTo("code-send");
        keys.press("Enter");
        phone.sees("confirming");
        confirms(offer);

        // the screen without a camera: the one before it has a file field as well
        phone.sees("file-camera");
        picksByKeyboard();
        tabsTo("skip");
        keys.press("Enter");
        phone.isDone();
    }

    private void picksByKeyboard() {
        tabsTo("file");
        phone.page.keyboard().press("Enter");
        phone.sees("use-photo");
        tabsTo("use-photo");
        phone.page.keyboard().press("Enter");
    }

    /** Within a few presses, and with a focus that can be seen. */
    private void tabsTo(String testId) {
        for (int presses = 0; presses < 8; presses++) {
            phone.page.keyboard().press("Tab");
            if (testId.equals(phone.page.evaluate("document.activeElement.dataset.testid"))) {
                assertThat(phone.find(testId)).isFocused();
                return;
            }
        }
        assertThat(testId).as("reached by Tab").isNull();
    }
}
