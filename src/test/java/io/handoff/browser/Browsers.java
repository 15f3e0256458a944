package io.handoff.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** This machine's Chromium twice: once without a camera, and once with one that looks at a card on a table. */
final class Browsers implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Path film;
    private final Browser plain;
    private final Browser filming;

    Browsers(Film film) {
        this.film = film.save();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        plain = launch();
        filming = launch(
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                "--use-file-for-fake-video-capture=" + this.film);
    }

    Browser withoutCamera() {
        return plain;
    }

    Browser withCamera() {
        return filming;
    }

    @Override
    public void close() {
        playwright.close();
        try {
            Files.delete(film);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One more, which the caller closes. */
    Browser launch(String... more) {
        return launch(onPath("chromium-headless-shell").orElseGet(Browsers::chromium), more);
    }

    /** One with all that a person's browser has, such as its questions for permission; the caller closes it. */
    Browser launchWhole(String... more) {
        return launch(chromium(), more);
    }

    private Browser launch(Path program, String... more) {
        List<String> flags = new ArrayList<>(QUIET);
        flags.addAll(List.of(more));
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(flags));
    }

    /** Where {@code ./handoff test} has found it, or else where the shell would. */
    private static Path chromium() {
        String found = System.getenv("HANDOFF_CHROMIUM");
        if (found != null) {
            return Path.of(found);
        }
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> onPath(name).stream())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("The browser tests need Chromium: ./handoff test installs it"));
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
