package io.handoff.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handoff.access.Sessions;
import io.handoff.access.Stay;
import io.handoff.config.Sql;
import io.handoff.events.Event.HandoffChanged;
import io.handoff.events.EventLog;
import io.handoff.events.LoggedEvent;
import io.handoff.ids.AccountId;
import io.handoff.ids.HandoffId;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A change, its event and its job are in one transaction: seen from inside the server, on the beans themselves. */
@ExtendWith(ArquillianExtension.class)
class OneTransactionIT {
    @Inject
    Handoffs handoffs;

    @Inject
    Sessions sessions;

    @Inject
    EventLog log;

    @Inject
    Sql sql;

    @Inject
    UserTransaction transaction;

    private Stay stay;

    @Deployment
    static WebArchive product() {
        var war = Path.of(System.getProperty("handoff.server.home"))
                .resolveSibling("handoff.war")
                .toFile();
        var assertions = Path.of(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toFile();
        return ShrinkWrap.createFromZipFile(WebArchive.class, war)
                .addClass(OneTransactionIT.class)
                .addAsLibraries(assertions)
                .addAsLibraries(Path.of(net.bytebuddy.ByteBuddy.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                        .toFile());
    }

    @BeforeEach
    void aPersonComes() throws Exception {
        var account = UUID.randomUUID();
        transaction.begin();
        sql.run("insert into account (id, name, mode) values (?1, 'Inside', 'test')", account);
        transaction.commit();
        transaction.begin();
        stay = sessions.open(new AccountId(account), "somebody");
        transaction.commit();
    }

    @Test
    void whatIsRolledBackNeverHappened() throws Exception {
        transaction.begin();
        var handoff = handoffs.start(stay, HandoffTerms.published("https://scan.example.org"))
                .handoff();
        transaction.rollback();

        assertThat(events()).isEmpty();
        assertThat(log.last(stay.session())).isZero();
        assertThat(jobsFor(handoff.id())).isFalse();
    }

    @Test
    void whatIsCommittedIsAllThere() throws Exception {
        transaction.begin();
        var handoff = handoffs.start(stay, HandoffTerms.published("https://scan.example.org"))
                .handoff();
        transaction.commit();

        assertThat(events()).extracting(LoggedEvent::seq).containsExactly(1L);
        assertThat(events().get(0).event()).isEqualTo(new HandoffChanged(handoff.id(), "waiting", null));
        assertThat(jobsFor(handoff.id())).isTrue();
    }

    @Test
    void aNumberThatWasRolledBackIsGivenAgain() throws Exception {
        whatIsRolledBackNeverHappened();
        whatIsCommittedIsAllThere();
    }

    @Test
    void anEventOutsideOfATransactionIsRefused() {
        var event = new HandoffChanged(HandoffId.random(), "waiting", null);

        assertThatThrownBy(() -> log.append(stay.session(), event)).isInstanceOf(EJBException.class);
    }

    private List<LoggedEvent> events() {
        return log.after(stay.session(), 0, 100);
    }

    private boolean jobsFor(HandoffId id) throws Exception {
        transaction.begin();
        try {
            return sql.exists("select 1 from scheduled_tasks where task_instance = ?1", id.toString());
        } finally {
            transaction.commit();
        }
    }
}
