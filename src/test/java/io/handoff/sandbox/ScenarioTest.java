package io.handoff.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScenarioTest {
    @Test
    void everyScenarioStandsInTheReadme() throws IOException {
        var readme = Files.readString(Path.of("README.md"));

        for (var scenario : Scenario.values()) {
            assertThat(readme).as(scenario.name()).contains("| `" + scenario.memberId() + "`");
            assertThat(Scenario.of(scenario.memberId())).isEqualTo(scenario);
        }
        assertThat(Scenario.of("XYZ 123")).isEqualTo(Scenario.ACTIVE);
    }

    @Test
    void onlyTheSlowOneTakesItsTime() {
        assertThat(Scenario.SLOW.delay()).hasSeconds(10);
        assertThat(Scenario.ACTIVE.delay()).isZero();
    }
}
