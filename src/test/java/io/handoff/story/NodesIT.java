package io.handoff.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.client.Backend;
import io.handoff.client.Desk;
import io.handoff.client.Live;
import io.handoff.client.Phone;
import io.handoff.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
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
        assertThat(reopened.frames().get(0).seq()).isEqualTo(1);
        String announced = desk.createCard();
        desk.waitsFor(frame -> frame.isCard(announced, "pending"));
    }

    @Test
    @Order(3)
    void anotherNodeFinishesWhatADeadOneHadAccepted() {
        Backend clinic = Backend.ofNewAccount(a);
        Desk desk = clinic.at(B).desk("patient");
        desk.openSocket();
        Phone phone = Phone.claims(clinic.api(), desk.startHandoff());
        String card = phone.createCard();

        phone.upload(card, Specimens.front());
        a.node().kill();

        desk.waitsFor(frame -> frame.isCard(card, "completed"));
        assertThat(desk.memberNumber(card)).isEqualTo(Specimens.MEMBER_NUMBER);
        desk.waitsFor(frame -> frame.is("handoff", "completed"));
    }

    private static void cutAllConnections() throws SQLException {
        try (Connection connection = a.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
        }
    }
}
