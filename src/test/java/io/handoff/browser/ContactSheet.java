package io.handoff.browser;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Puts all pictures of a test run on one page, {@code target/screens/index.html}: first what desktops showed, then phones. */
public final class ContactSheet implements LauncherSessionListener {
    /** Pixels; no phone is wider. */
    private static final int WIDEST_PHONE = 600;

    private static final int WIDTH_IN_PNG = 16;

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>Every state of the handoff</title>
            <style>
              body { font: 15px/1.4 system-ui, sans-serif; margin: 2rem; }
              div { display: grid; gap: 1.5rem; align-items: start; }
              .desktops { grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); }
              .phones { grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); }
              figure { margin: 0; }
              img { width: 100%%; border: 1px solid #8886; border-radius: 6px; }
            </style>
            <h1>Every state of the handoff</h1>
            <h2>Desktop (%d)</h2>
            <div class="desktops">
            %s
            </div>
            <h2>Phone (%d)</h2>
            <div class="phones">
            %s
            </div>
            </html>
            """;

    /** One state's picture. */
    private record Shot(String state, boolean isOfPhone) {
        static Shot of(Path picture) {
            return new Shot(picture.getFileName().toString().replace(".png", ""), width(picture) <= WIDEST_PHONE);
        }

        String figure() {
            return "<figure><a href=\"%1$s.png\"><img src=\"%1$s.png\" alt=\"\" loading=\"lazy\"></a><figcaption>%2$s</figcaption></figure>"
                    .formatted(state, state.replace('-', ' '));
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (Files.isDirectory(Visitor.SCREENS)) {
            write(Visitor.SCREENS);
        }
    }

    /** Writes the page of the pictures in this folder, unless there are none. */
    static void write(Path folder) {
        try (var files = Files.list(folder)) {
            var shots = files.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .map(Shot::of)
                    .collect(Collectors.partitioningBy(Shot::isOfPhone));
            var phones = shots.get(true);
            var desktops = shots.get(false);
            if (phones.size() + desktops.size() > 0) {
                var page = PAGE.formatted(desktops.size(), figures(desktops), phones.size(), figures(phones));
                Files.writeString(folder.resolve("index.html"), page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String figures(List<Shot> shots) {
        return shots.stream().map(Shot::figure).collect(Collectors.joining("\n"));
    }

    private static int width(Path png) {
        try (var bytes = new DataInputStream(Files.newInputStream(png))) {
            bytes.skipBytes(WIDTH_IN_PNG);
            return bytes.readInt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
