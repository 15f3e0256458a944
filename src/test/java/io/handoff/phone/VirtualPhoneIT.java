package io.handoff.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.client.Backend;
import io.handoff.client.Desk;
import io.handoff.client.Desk.Offer;
import io.handoff.client.Phone;
import io.handoff.testing.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VirtualPhoneIT {
    private static final String MEMBER = "LKH204857316";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private TestServer server;
    private Backend clinic;
    private Desk desk;

    @BeforeEach
    void aPersonSitsAtADesk() {
        server = TestServer.shared();
        clinic = Backend.ofNewAccount(server);
        desk = clinic.desk("rosalind");
        desk.openSocket();
    }

    @AfterEach
    void nobodyHasSeenTheSecrets() {
        assertThat(said() + complained()).doesNotContain("eyJ");
        desk.socket().close();
    }

    @Test
    void bringsACardToItsDesktop() {
        var offer = desk.startHandoff();
        assertThat(plays(offer)).isZero();
        assertThat(said())
                .contains("opened", "claimed", "front", "completed", MEMBER)
                .doesNotContain(offer.token());
        desk.waitsFor(frame -> frame.is("handoff", "completed"));
    }

    @Test
    void takesBothSidesWhereTheDesktopAsksForThem() {
        assertThat(plays(desk.startHandoff(Map.of("backside", "required")))).isZero();
        assertThat(steps()).containsSubsequence("claimed", "front", "back", "completed");
    }

    @Test
    void failsAsOftenAsItIsToldAndThenGoesOn() {
        assertThat(plays(desk.startHandoff(), "--front-fails", "2", "--back-fails"))
                .isZero();
        assertThat(steps())
                .containsSubsequence(
                        "unreadable", "unreadable", "front", "back", "unreadable", "front", "back", "completed");
    }

    @Test
    void fallsSilentWhereItIsTold() {
        for (String place : List.of("opened", "claimed", "front", "back")) {
            out.reset();
            assertThat(plays(desk.startHandoff(), "--drop-after", place)).isZero();
            assertThat(steps()).endsWith("silent").doesNotContain("completed");
        }
    }

    @Test
    void cancelsWhereItIsTold() {
        for (String place : List.of("claimed", "front")) {
            var offer = desk.startHandoff();
            assertThat(plays(offer, "--cancel-after", place)).isZero();
            assertThat(desk.handoff(offer.handoff()).text("state")).isEqualTo("cancelled");
        }
    }

    @Test
    void saysThatItIsSomebodyElses() {
        for (String words : List.of("--not-me", "--cancel-after opened")) {
            var offer = desk.startHandoff();
            assertThat(plays(offer, words.split(" "))).isZero();
            assertThat(desk.handoff(offer.handoff()).text("state")).isEqualTo("rejected");
        }
    }

    @Test
    void aSecondPhoneIsTurnedAway() {
        assertThat(plays(desk.startHandoff(), "--twice")).isZero();
        assertThat(said()).contains("refused with 410 link_used");
    }

    @Test
    void waitsUntilTheDesktopSaysThatItIsTheRightOne() {
        var offer = desk.startHandoff(Map.of("confirm", "always"));
        var ending = playsMeanwhile(offer);
        desk.waitsFor(frame -> frame.is("handoff", "confirming"));
        desk.confirm(offer.handoff(), offer.number()).expect(200);
        assertThat(ending.join()).isZero();
        assertThat(said()).contains("the desktop must show " + offer.number());
    }

    @Test
    void isTheWrongPhone() {
        var offer = desk.startHandoff(Map.of("confirm", "always"));
        var ending = playsMeanwhile(offer);
        desk.waitsFor(frame -> frame.is("handoff", "confirming"));
        desk.cancelWrongPhone(offer.handoff()).expect(200);
        assertThat(ending.join()).isEqualTo(Ending.NOT_CONFIRMED.exitCode());
    }

    @Test
    void comesByASpokenCode() {
        var offer = desk.startHandoff();
        var ending = playsMeanwhile(
                "--code", offer.code().toLowerCase(), "--server", server.http().toString());
        desk.waitsFor(frame -> frame.is("handoff", "confirming"));
        desk.confirm(offer.handoff(), offer.number()).expect(200);
        assertThat(ending.join()).isZero();
    }

    @Test
    void theSameDeviceMayComeAgain() {
        var offer = desk.startHandoff();
        var device = Phone.newDevice();
        assertThat(plays(offer, "--device", device, "--drop-after", "claimed")).isZero();
        assertThat(plays(offer)).isEqualTo(Ending.REFUSED.exitCode());
        assertThat(plays(offer, "--device", device)).isZero();
    }

    @Test
    void aDeadLinkIsRefusedByItsName() {
        var offer = desk.startHandoff();
        desk.cancel(offer.handoff());
        assertThat(plays(offer, "--json")).isEqualTo(Ending.REFUSED.exitCode());
        assertThat(complained()).contains("410 link_revoked").doesNotContain(offer.token());
        assertThat(said()).contains("\"step\":\"refused\"", "410 link_revoked").doesNotContain(offer.token());
    }

    @Test
    void hearsThatTheDesktopHasCancelled() {
        var offer = desk.startHandoff();
        var ending = playsMeanwhile(offer, "--slow", "64");
        desk.waitsFor(frame -> frame.is("handoff", "capturing"));
        desk.cancel(offer.handoff());
        assertThat(ending.join()).isEqualTo(Ending.STOPPED.exitCode());
    }

    @Test
    void anUnreadableCardIsAnEndOfItsOwn(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("table.png");
        Files.write(table, Picture.unreadable().bytes());
        assertThat(plays(desk.startHandoff(), "--front", table.toString())).isEqualTo(Ending.UNREADABLE.exitCode());
    }

    @Test
    void playsAgainstAServerThatHasOnlyThePublishedInterface() throws IOException {
        try (var published = new PublishedServer(server.http())) {
            var link = desk.magicLink().expect(200).text("magic_link");
            assertThat(plays(link, "--api", published.api())).isZero();
            assertThat(steps()).containsSubsequence("claimed", "front", "completed");
        }
    }

    @Test
    void withoutAServerItSaysSo() {
        assertThat(plays("http://localhost:9/?token=abc")).isEqualTo(Ending.NO_CONNECTION.exitCode());
        assertThat(complained()).contains("no connection", "nothing answers there");
    }

    @Test
    void aWrongWordIsAnsweredWithWhatThereIs() {
        assertThat(plays()).isEqualTo(Ending.USAGE.exitCode());
        assertThat(complained()).contains("--drop-after");
    }

    @Test
    void runsAsAProgramAndWritesJsonForOthers() throws Exception {
        var lib = Path.of("target", "launcher", "lib").toAbsolutePath() + "/*";
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var link = desk.startHandoff().link();
        var program = new ProcessBuilder(
                        java, "-cp", lib, "io.handoff.phone.VirtualPhone", link, "--json", "--drop-after", "claimed")
                .redirectErrorStream(true)
                .start();
        var lines = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(program.waitFor()).as("%s", lines).isZero();
        assertThat(lines).hasSize(3).allMatch(line -> line.startsWith("{\"step\":"));
        assertThat(lines.get(1)).contains("\"step\":\"claimed\"", "\"ms\":");
    }

    private int plays(Offer offer, String... options) {
        return plays(with(offer, options));
    }

    private int plays(String... words) {
        return VirtualPhone.play(printer(out), printer(err), words);
    }

    private CompletableFuture<Integer> playsMeanwhile(Offer offer, String... options) {
        return playsMeanwhile(with(offer, options));
    }

    private CompletableFuture<Integer> playsMeanwhile(String... words) {
        return CompletableFuture.supplyAsync(() -> plays(words));
    }

    private static String[] with(Offer offer, String... options) {
        return Stream.concat(Stream.of(offer.link()), Arrays.stream(options)).toArray(String[]::new);
    }

    private static PrintStream printer(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Their names, in order. */
    private List<String> steps() {
        return said().lines().map(line -> line.strip().split("\\s+")[2]).toList();
    }
}
