package io.handoff.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaunchSettingsTest {
    private static final String URL = "jdbc:postgresql://db.example:5432/handoff";

    @TempDir
    private Path home;

    private LaunchSettings settings(String... namesAndValues) {
        Map<String, String> environment = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            environment.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return LaunchSettings.of(environment, home);
    }

    @Test
    void withoutAnySettingTheEmbeddedDatabaseAndTheDemoAreUsed() {
        LaunchSettings settings = settings();
        assertThat(settings.ports()).isEqualTo(new NodePorts(8080, 8443, 9990));
        assertThat(settings.bind().isAnyLocalAddress()).isTrue();
        assertThat(settings.publicUrl()).startsWith("https://").endsWith(":8443");
        assertThat(settings.database()).isEmpty();
        assertThat(settings.dataDir()).isEqualTo(home.resolve(".handoff"));
        assertThat(settings.masterKeyFile()).isEqualTo(home.resolve(".handoff/master-key.json"));
        assertThat(settings.demo()).isTrue();
        assertThat(settings.demoKey()).isEmpty();
    }

    @Test
    void aBlankSettingCountsAsNotSet() {
        assertThat(settings("HANDOFF_PORT", " ", "HANDOFF_DATABASE_URL", "")
                        .ports()
                        .http())
                .isEqualTo(8080);
    }

    @Test
    void anotherDatabaseSwitchesTheDemoOff() {
        LaunchSettings settings = settings("HANDOFF_DATABASE_URL", URL, "HANDOFF_DATABASE_PASSWORD", "secret");
        assertThat(settings.demo()).isFalse();
        assertThat(settings.database()).contains(new DatabaseAccess(URL, "handoff", "secret"));
        assertThat(settings("HANDOFF_DATABASE_URL", URL, "HANDOFF_DATABASE_PASSWORD", "s", "HANDOFF_DEMO", "true")
                        .demo())
                .isTrue();
    }

    @Test
    void aPasswordMayLieInAFileAndIsNeverShown() throws IOException {
        Path file = Files.writeString(home.resolve("password"), "from a file\n");
        LaunchSettings settings =
                settings("HANDOFF_DATABASE_URL", URL + "?user=x", "HANDOFF_DATABASE_PASSWORD_FILE", file.toString());
        assertThat(settings.database().orElseThrow().password()).isEqualTo("from a file");
        assertThat(settings.toString()).doesNotContain("from a file");
        assertThat(settings.forServer(settings.database().orElseThrow(), settings.demoKey()))
                .containsEntry("HANDOFF_DATABASE_PASSWORD", "from a file")
                .doesNotContainKey("HANDOFF_DEMO_KEY");
    }

    @Test
    void onLoopbackTheAddressOfTheLinksIsLocalhost() {
        assertThat(settings("HANDOFF_BIND", "127.0.0.1").publicUrl()).isEqualTo("https://localhost:8443");
        assertThat(settings("HANDOFF_BIND", "10.1.2.3", "HANDOFF_HTTPS_PORT", "443")
                        .publicUrl())
                .isEqualTo("https://10.1.2.3:443");
    }

    @Test
    void aSlashAtTheEndOfThePublicUrlIsDropped() {
        assertThat(settings("HANDOFF_PUBLIC_URL", "https://scan.example.org/").publicUrl())
                .isEqualTo("https://scan.example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "HANDOFF_PORT, abc",
        "HANDOFF_PORT, 0",
        "HANDOFF_PORT, 65536",
        "HANDOFF_PORT, -1",
        "HANDOFF_HTTPS_PORT, 8080",
        "HANDOFF_MANAGEMENT_PORT, 8443",
        "HANDOFF_BIND, somewhere",
        "HANDOFF_BIND, 1.2.3.400",
        "HANDOFF_PUBLIC_URL, scan.example.org",
        "HANDOFF_PUBLIC_URL, ftp://scan.example.org",
        "HANDOFF_PUBLIC_URL, https://scan.example.org/?a=b",
        "HANDOFF_PUBLIC_URL, https://user@scan.example.org",
        "HANDOFF_PUBLIC_URL, https://",
        "HANDOFF_DATABASE_URL, postgres://db/handoff",
        "HANDOFF_DATABASE_URL, jdbc:postgresql://db",
        "HANDOFF_DATABASE_USER, alone",
        "HANDOFF_DATABASE_PASSWORD, alone",
        "HANDOFF_DEMO, yes",
        "HANDOFF_DEMO_KEY, sk_test_short",
        "HANDOFF_DEMO_KEY, sk_live_0123456789012345678901234567890123",
        "HANDOFF_DATA_DIR, /dev/null",
        "HANDOFF_MASTER_KEY_FILE, /dev",
    })
    void aWrongValueIsOneSentenceThatNamesTheSetting(String name, String value) {
        assertThatExceptionOfType(LaunchProblem.class)
                .isThrownBy(() -> settings(name, value))
                .satisfies(problem -> {
                    assertThat(problem.getMessage())
                            .startsWith(name)
                            .endsWith(".")
                            .doesNotContain("\n");
                    assertThat(problem.exitCode()).isNotZero();
                });
    }

    @Test
    void aDatabaseWithoutPasswordIsRefused() {
        assertThatExceptionOfType(LaunchProblem.class)
                .isThrownBy(() -> settings("HANDOFF_DATABASE_URL", URL))
                .withMessageStartingWith("HANDOFF_DATABASE_PASSWORD must be set");
        assertThatExceptionOfType(LaunchProblem.class)
                .isThrownBy(() ->
                        settings("HANDOFF_DATABASE_URL", URL, "HANDOFF_DATABASE_PASSWORD_FILE", home + "/nothing"))
                .withMessageStartingWith("HANDOFF_DATABASE_PASSWORD_FILE");
    }
}
