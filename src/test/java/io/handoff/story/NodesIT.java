package io.handoff.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.client.Backend;
import io.handoff.client.Desk;
import io.handoff.client.Frame;
import io.handoff.client.Live;
import io.handoff.client.Phone;
import io.handoff.eligibility.Asked;
import io.handoff.eligibility.PayerDouble;
import io.handoff.testing.TestServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two nodes of one installation: it does not matter which one a client meets, or that one dies. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NodesIT {
    private static final TestServer B = TestServer.shared();

    private static TestServer a;

    private final PayerDouble payer = new PayerDouble();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void nobodyWaitsAnyLonger() {
        end.countDown();
        payer.close();
    }

    @BeforeAll
    static void start() {
        a = B.another();
    }

    @AfterAll
    static void stop() {
        a.close();
    }

    @Test
    @Order(1)
    void thePhoneIsOnOneNodeAndTheDesktopOnTheOther() {
        Backend clinic = Backend.ofNewAccount(a);
        Desk desk = clinic.at(B).desk("patient");
        Live screen = desk.openSocket();
        Phone phone = Phone.claims(clinic.api(), desk.startHandoff());
        String card = phone.createCard();

        phone.upload(card, Specimens.front());

        desk.waitsFor(frame -> frame.isCard(card, "completed"));
        assertThat(desk.memberNumber(card)).isEqualTo(Specimens.MEMBER_NUMBER);
        assertThat(screen.states(card)).containsExactly("pending", "frontside_processing", "completed");
    }

    @Test
    @Order(2)
    void allConnectionsToTheDatabaseAreCutAndNothingIsLost() throws SQLException {
        Desk desk = Backend.ofNewAccount(B).desk("patient");
        Live screen = desk.openSocket();
        desk.cancel(desk.startHandoff().handoff()).expect(200);
        screen.waitsFor(frame -> frame.seq() == 2);

        cutAllConnections();

        // a call may fail meanwhile; a client tries again
        Awaitility.await()
                .until(() -> desk.api().post("/v1/cards", desk.jwt(), null).status() == 201);
        String card = desk.createCard();
        desk.upload(card, Specimens.front());
        Live reopened = desk.openSocket();
        reopened.resume(0);
        desk.waitsFor(frame -> frame.isCard(card, "completed"));
        reopened.waitsFor(frame -> frame.seq() == 1);
        String announced = desk.createCard();
        desk.waitsFor(frame -> frame.isCard(announced, "pending"));
    }

    /** It reads a picture and has asked a payer when it dies. The payer can tell that the second letter is the first one again. */
    @Test
    @Order(3)
    void anotherNodeFinishesWhatADeadOneHadBegun() throws Exception {
        Backend clinic = Backend.ofNewAccount(a);
        clinic.set("clearinghouse", payer.setting()).expect(200);
        payer.answers(letter -> payer.letters() == 1 ? never(letter) : letter.in(PayerDouble.ACTIVE));
        Desk desk = clinic.at(B).desk("patient");
        Live screen = desk.openSocket();
        String insured = Asked.completed(desk.createCard());
        Phone phone = Phone.claims(clinic.api(), desk.startHandoff());
        String card = phone.createCard();
        List<ProcessHandle> workers = process(a).children().toList();
        // so that it is surely the first node that takes the work, and surely not done with it
        Signal.STOP.to(process(B));
        String question;
        try {
            question = Asked.of(clinic.api(), clinic.key(), insured).expect(201).text("eligibility_id");
            payer.waitsFor(1);
            Signal.STOP.to(workers);
            String scan = phone.upload(card, Specimens.front()).text("scan_id");
            Awaitility.await().until(() -> isTaken(scan));
            a.node().kill();
        } finally {
            Signal.CONT.to(process(B));
            Signal.KILL.to(workers);
        }

        desk.waitsFor(frame -> frame.isCard(card, "completed"));
        assertThat(desk.memberNumber(card)).isEqualTo(Specimens.MEMBER_NUMBER);
        desk.waitsFor(frame -> frame.is("handoff", "completed"));

        assertThat(payer.letters())
                .as("not sooner than the payer may be asked again")
                .isEqualTo(1);
        Asked.itsTurnComes(question);
        assertThat(payer.waitsFor(2).x12()).isEqualTo(payer.waitsFor(1).x12()).contains("TRN*1*");
        Frame told = desk.waitsFor(frame -> frame.is("eligibility", "completed"));
        assertThat(told.text("eligibility_id")).isEqualTo(question);
        assertThat(states(screen, insured)).containsExactly("processing", "completed");
        assertThat(payer.letters()).isEqualTo(2);
    }

    private PayerDouble.Reply never(PayerDouble.Letter letter) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return letter.in(PayerDouble.ACTIVE);
    }

    /** What the screen was told of the question about a card. */
    private static List<String> states(Live screen, String card) {
        return screen.frames().stream()
                .filter(frame -> "eligibility".equals(frame.type()) && card.equals(frame.card()))
                .map(Frame::state)
                .toList();
    }

    private static ProcessHandle process(TestServer node) {
        return ProcessHandle.of(node.node().pid()).orElseThrow();
    }

    private static boolean isTaken(String scan) throws SQLException {
        try (Connection connection = B.database().connect();
                PreparedStatement statement = connection.prepareStatement(
                        "select exists (select 1 from scheduled_tasks where task_instance = ? and picked)")) {
            statement.setString(1, scan);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static void cutAllConnections() throws SQLException {
        try (Connection connection = a.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
        }
    }
}
