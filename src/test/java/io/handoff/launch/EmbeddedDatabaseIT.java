package io.handoff.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {
    private static final Path PROGRAMS =
            Path.of(System.getProperty("handoff.server.home")).resolveSibling("postgresql");

    @TempDir
    private Path folder;

    @BeforeEach
    void aDatabaseHoldsARow() throws SQLException {
        try (EmbeddedDatabase database = start()) {
            execute(database.access(), "create table kept (word text)");
            execute(database.access(), "insert into kept values ('here')");
        }
    }

    @Test
    void whatWasCommittedIsThereAtTheNextStart() throws SQLException {
        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database.access(), "select word from kept")).isEqualTo("here");
            assertThat(ask(database.access(), "show fsync")).isEqualTo("on");
            DatabaseAccess other = database.createDatabase("other");
            assertThat(database.createDatabase("other")).isEqualTo(other);
            assertThat(ask(other, "select current_user || ' in ' || current_database()"))
                    .isEqualTo("handoff in other");
        }
    }

    @Test
    void nobodyGetsInWithoutThePassword() {
        try (EmbeddedDatabase database = start()) {
            for (String user : List.of("postgres", "handoff")) {
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() ->
                                DriverManager.getConnection(database.access().url(), user, "wrong"))
                        .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
            }
        }
    }

    @Test
    void aSecondStartInTheSameFolderIsOneSentence() {
        try (EmbeddedDatabase database = start()) {
            assertThatExceptionOfType(LaunchProblem.class)
                    .isThrownBy(this::start)
                    .withMessageStartingWith("Another Handoff already uses the database in " + folder);
            assertThat(EmbeddedDatabase.running(folder)).contains(database.access());
        }
        assertThat(EmbeddedDatabase.running(folder)).isEmpty();
    }

    @Test
    void aKilledPostgresqlIsRecovered() throws SQLException {
        EmbeddedDatabase killed = start();
        Postmaster postmaster = Postmaster.in(data()).orElseThrow();
        postmaster.process().destroyForcibly();
        assertThat(postmaster.endsWithin(Duration.ofSeconds(20))).isTrue();
        killed.close();
        assertThat(data().resolve("postmaster.pid")).exists();
        assertRowIsThere();
    }

    @Test
    void aPostgresqlThatAKilledLauncherLeftRunningIsStoppedFirst() throws Exception {
        startByHand();
        Postmaster orphan = Postmaster.in(data()).orElseThrow();
        assertRowIsThere();
        assertThat(orphan.isAlive()).isFalse();
    }

    @Test
    void aLeftOverProcessNumberThatIsNowAnotherProgramsDoesNotMatter() throws Exception {
        Files.writeString(
                data().resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + data() + "\n1\n5432\n");
        assertThat(EmbeddedDatabase.running(folder)).isEmpty();
        assertRowIsThere();
    }

    @Test
    void aFirstStartThatWasKilledHalfWayIsMadeAgain() throws Exception {
        Files.delete(data().resolve("global/pg_control"));
        Files.createFile(folder.resolve("unfinished"));
        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database.access(), "select to_regclass('kept') is null"))
                    .isEqualTo("t");
        }
        assertThat(folder.resolve("unfinished")).doesNotExist();
    }

    @Test
    void aDatabaseThatDoesNotStartIsOneSentenceWithPostgresqlsReason() throws Exception {
        Files.writeString(data().resolve("postgresql.conf"), "shared_buffers = nonsense\n");
        assertThatExceptionOfType(LaunchProblem.class)
                .isThrownBy(this::start)
                .withMessageStartingWith("PostgreSQL did not start in " + folder)
                .withMessageContaining("postgresql.conf");
    }

    private void assertRowIsThere() throws SQLException {
        try (EmbeddedDatabase database = start()) {
            assertThat(ask(database.access(), "select word from kept")).isEqualTo("here");
        }
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.in(folder).programs(PROGRAMS).start();
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** As a launcher does it, but without one that would stop it. */
    private void startByHand() throws IOException, InterruptedException {
        try (Stream<Path> versions = Files.list(PROGRAMS)) {
            Path program = versions.map(version -> version.resolve("bin/pg_ctl"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            List<String> command = new ArrayList<>();
            if (ProcessHandle.current().info().user().filter("root"::equals).isPresent()) {
                command.addAll(List.of("unshare", "-U"));
            }
            command.addAll(List.of(program.toString(), "-D", data().toString(), "-w", "-o"));
            command.add("-p " + Ports.free() + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=");
            command.addAll(List.of("-l", folder.resolve("orphan.log").toString(), "start"));
            Process started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(started.waitFor()).isZero();
        }
    }

    private static void execute(DatabaseAccess access, String sql) throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(DatabaseAccess access, String query) throws SQLException {
        try (Connection connection = access.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
