package io.handoff.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator.TapOptions;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.options.WaitUntilState;
import io.handoff.client.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How light the phone page is: for a phone that has never been here, on a line as slow as they still are. */
class PhoneWeightIT extends PhoneStories {
    private static final Path MEASURED = Path.of("target", "phone-page.txt");
    private static final int BYTES_PER_SECOND = 400_000 / 8;
    private static final int MOST_BYTES = 40 * 1024;
    private static final long MOST_MILLIS = 3_000;

    @ParameterizedTest
    @CsvSource({"200, en", "400, en", "400, es"})
    void startCanBeTappedWithinThreeSecondsOnASlowLine(int latency, String locale) throws IOException {
        CDPSession tools = phone.page.context().newCDPSession(phone.page);
        var received = new AtomicLong();
        tools.send("Network.enable");
        tools.send("Network.emulateNetworkConditions", slowLine(latency));
        tools.on(
                "Network.loadingFinished",
                event -> received.addAndGet(event.get("encodedDataLength").getAsLong()));
        var link = offer("company_name", "A&B Health", "locale", locale).link();

        long begun = System.nanoTime();
        phone.page.navigate(link, new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        phone.find("start").tap(new TapOptions().setTrial(true));
        long millis = (System.nanoTime() - begun) / 1_000_000;
        long bytes = received.get();

        note("400 kbit/s, %d ms latency, %s: %,d bytes, Start can be tapped after %,d ms"
                .formatted(latency, locale, bytes, millis));
        assertThat(bytes).isLessThan(MOST_BYTES);
        assertThat(millis).isLessThan(MOST_MILLIS);
    }

    /** For whoever wants to know the numbers themselves. */
    private static void note(String line) throws IOException {
        Files.writeString(MEASURED, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static JsonObject slowLine(int latency) {
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", latency);
        line.addProperty("downloadThroughput", BYTES_PER_SECOND);
        line.addProperty("uploadThroughput", BYTES_PER_SECOND);
        return line;
    }

    @Test
    void filesTravelCompressedAndAreKeptAsLongAsTheyMayBe() {
        var api = new Api(address);
        var page = api.send("GET", "/", null, null, "Accept-Encoding", "gzip").expect(200);
        assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(page.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(page.headers().firstValue("Last-Modified")).isPresent();

        phone.opens(offer().link()).sees("start");
        var parts = phone.page.locator("link[rel=modulepreload]").all();
        assertThat(parts).isNotEmpty();
        for (var part : parts) {
            var file = api.send("GET", "/" + part.getAttribute("href"), null, null, "Accept-Encoding", "gzip")
                    .expect(200);
            assertThat(file.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(file.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        }
        var missing =
                api.send("GET", "/capture/part/missing-ABCDEFGH.js", null, null).expect(404);
        assertThat(missing.headers().firstValue("Cache-Control")).hasValue("no-store");
    }
}
