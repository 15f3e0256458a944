package io.handoff.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.access.Sessions;
import io.handoff.access.Stay;
import io.handoff.config.Json;
import io.handoff.config.Sql;
import io.handoff.events.Event.CardChanged;
import io.handoff.events.Event.EligibilityChanged;
import io.handoff.events.Event.HandoffChanged;
import io.handoff.events.EventError;
import io.handoff.events.EventLog;
import io.handoff.events.LoggedEvent;
import io.handoff.ids.AccountId;
import io.handoff.ids.CardId;
import io.handoff.ids.EligibilityId;
import io.handoff.ids.HandoffId;
import io.handoff.webhooks.Outbox;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The WAR as built on the server as provisioned, seen from inside, on the beans themselves: a change, its event, its job and
 * what webhooks are told of it are in one transaction.
 */
@ExtendWith(ArquillianExtension.class)
class InsideIT {
    private static final EventError REFUSED = EventError.of("payer_refused", "The payer did not answer.");

    @Resource
    DataSource database;

    @Inject
    Handoffs handoffs;

    @Inject
    Sessions sessions;

    @Inject
    EventLog log;

    @Inject
    Outbox outbox;

    @Inject
    Sql sql;

    @Inject
    UserTransaction transaction;

    private Stay stay;
    private CardId card;

    @Deployment
    static WebArchive product() {
        var war = Path.of(System.getProperty("handoff.server.home"))
                .resolveSibling("handoff.war")
                .toFile();
        return ShrinkWrap.createFromZipFile(WebArchive.class, war)
                .addClass(InsideIT.class)
                .addAsLibraries(jar(Assertions.class), jar(net.bytebuddy.ByteBuddy.class));
    }

    private static java.io.File jar(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toFile();
    }

    @BeforeEach
    void anAccountWithAReceiverThatNobodyReachesHasACard() throws Exception {
        var account = UUID.randomUUID();
        transaction.begin();
        sql.run("insert into account (id, name, mode) values (?1, 'Inside', 'test')", account);
        transaction.commit();
        transaction.begin();
        stay = sessions.open(new AccountId(account), "somebody");
        card = CardId.random();
        sql.run(
                """
                insert into card (id, account_id, session_id, person_id, state, backside, livescan, created_at, updated_at)
                values (?1, ?2, ?3, ?4, 'completed', 'disabled', true, now(), now())""",
                card.value(),
                account,
                stay.session().value(),
                stay.person().value());
        sql.run(
                """
                insert into webhook (id, account_id, url, events, enabled, created_at)
                values (?1, ?2, 'https://nowhere.invalid/', '', true, now())""",
                UUID.randomUUID(),
                account);
        transaction.commit();
    }

    @Test
    void theDefaultDataSourceIsTheProductsDatabase() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select current_user, current_setting('TimeZone')")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("handoff");
            assertThat(row.getString(2)).isEqualTo("America/St_Johns");
        }
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

    @Test
    void whatIsRolledBackIsNotTold() throws Exception {
        transaction.begin();
        log.append(stay.session(), new CardChanged(card, null, "completed", null));
        assertThat(bodies()).hasSize(1);
        transaction.rollback();

        transaction.begin();
        assertThat(bodies()).isEmpty();
        transaction.rollback();
    }

    @Test
    void aCardsEventsAreToldInTheirOrder() throws Exception {
        transaction.begin();
        for (var state : List.of("pending", "frontside_processing", "completed")) {
            log.append(stay.session(), new CardChanged(card, null, state, null));
        }
        outbox.cardEnriched(stay.session(), card);
        sql.run("update card set deleted_at = clock_timestamp() where id = ?1", card.value());
        outbox.cardDeleted(stay.session(), card);
        transaction.commit();

        assertThat(told()).containsExactly("card.created", "card.completed", "card.enriched", "card.deleted");
        var deleted = bodies().get(3);
        assertThat(deleted.path("deleted").booleanValue()).isTrue();
        assertThat(deleted.path("updated_at").asText())
                .isGreaterThan(deleted.path("created_at").asText());
        assertThat(deleted.at("/configuration/enable_livescan").booleanValue()).isTrue();
        assertThat(deleted.at("/configuration/enable_backside_scan").booleanValue())
                .isFalse();
    }

    @Test
    void eligibilityIsToldWithItsCardAndItsError() throws Exception {
        var eligibility = new EligibilityId(UUID.randomUUID());
        transaction.begin();
        log.append(stay.session(), new EligibilityChanged(eligibility, card, null, "processing", null));
        log.append(stay.session(), new EligibilityChanged(eligibility, card, null, "error", REFUSED));
        transaction.commit();

        assertThat(told()).containsExactly("eligibility.created", "eligibility.error");
        var failed = bodies().get(1);
        assertThat(names(failed))
                .containsExactlyInAnyOrder(
                        "type",
                        "eligibility_id",
                        "card_id",
                        "created_at",
                        "updated_at",
                        "deleted",
                        "error",
                        "session_id",
                        "user_id");
        assertThat(failed.path("eligibility_id").asText()).isEqualTo(eligibility.toString());
        assertThat(failed.at("/error/error").asText()).isEqualTo("payer_refused");
        assertThat(failed.at("/error/message").asText()).isEqualTo("The payer did not answer.");
        assertThat(failed.path("user_id").asText()).isEqualTo(stay.person().toString());
        assertThat(failed.path("created_at")).isEqualTo(bodies().get(0).path("created_at"));
        assertThat(failed.path("updated_at").asText())
                .isGreaterThan(failed.path("created_at").asText());
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

    private List<String> told() {
        return bodies().stream().map(body -> body.path("type").asText()).toList();
    }

    private static List<String> names(JsonNode body) {
        var names = new ArrayList<String>();
        body.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private List<JsonNode> bodies() {
        return sql
                .rows("select body, place from webhook_delivery where card_id = ?1 order by place", card.value())
                .stream()
                .map(row ->
                        Json.read(((String) row[0]).getBytes(java.nio.charset.StandardCharsets.UTF_8), JsonNode.class))
                .toList();
    }
}
