package io.handoff.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of settings is the code's. */
class ReadmeTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(HANDOFF_[A-Z_]+)` \\|");
    private static final Pattern PROPERTY = Pattern.compile("\"(handoff\\.[a-z.]+)\"");
    private static final Pattern VARIABLE = Pattern.compile("\"(HANDOFF_[A-Z_]+)\"");
    private static final Pattern EXPRESSION = Pattern.compile("env\\.(HANDOFF_[A-Z_]+)");

    @Test
    void everySettingOfTheCodeStandsInTheReadmeAndNoOther() throws IOException {
        var code = new TreeSet<String>();
        all("src/main/java/io/handoff/config/Settings.java", PROPERTY)
                .map(name -> name.toUpperCase(Locale.ROOT).replace('.', '_'))
                .forEach(code::add);
        all("src/main/java/io/handoff/launch/LaunchSettings.java", VARIABLE).forEach(code::add);
        for (var script : new String[] {"datasource", "undertow", "logging"}) {
            all("wildfly-config/" + script + ".cli", EXPRESSION).forEach(code::add);
        }

        var readme = all("README.md", ROW).collect(Collectors.toSet());
        assertThat(readme).containsExactlyInAnyOrderElementsOf(code);
    }

    @Test
    void everyPictureOfTheReadmeIsThere() throws IOException {
        assertThat(all("README.md", Pattern.compile("!\\[[^]]*]\\(([^)]+)\\)")))
                .isNotEmpty()
                .allSatisfy(picture -> assertThat(Path.of(picture)).exists());
    }

    private static Stream<String> all(String file, Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(Path.of(file))).results().map(found -> found.group(1));
    }
}
