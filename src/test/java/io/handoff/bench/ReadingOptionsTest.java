package io.handoff.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handoff.bench.ReadingOptions.Part;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingOptionsTest {
    @Test
    void withoutArgumentsAllIsRead() {
        assertThat(ReadingOptions.of()).isEqualTo(new ReadingOptions(600, 1, Part.ALL, null, 2));
    }

    @Test
    void eachCanBeChosen() {
        var options = ReadingOptions.of(
                "--cards", "60", "--seed", "7", "--part", "held-out", "--dump", "/tmp/wrong", "--workers", "1");

        assertThat(options).isEqualTo(new ReadingOptions(60, 7, Part.HELD_OUT, Path.of("/tmp/wrong"), 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--cards", "--cards x", "--part best", "--speed 2"})
    void anythingElseIsRefused(String arguments) {
        assertThatThrownBy(() -> ReadingOptions.of(arguments.split(" "))).isInstanceOf(IllegalArgumentException.class);
    }
}
