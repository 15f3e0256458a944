package io.handoff.cards;

import io.handoff.cardpress.CardDesign;
import io.handoff.cardpress.JpegPress;
import io.handoff.cardpress.SpecimenCard;
import io.handoff.client.Api;
import io.handoff.client.Backend;
import io.handoff.client.Cards;
import io.handoff.client.Desk;
import io.handoff.testing.Account;
import io.handoff.testing.TestServer;
import java.awt.image.BufferedImage;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** An organisation with a person at a desk, and what they hold before the camera. */
record Clinic(Account account, Backend backend, Desk desk, Cards office, Cards person) {
    static final TestServer SERVER = TestServer.shared();
    static final Api API = new Api(SERVER.http());

    static final SpecimenCard CARD = SpecimenCard.complete();
    static final byte[] FRONT = front(CARD);

    /** A black wall: a picture, but soon read. */
    static final byte[] WALL = JpegPress.baseline(new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB));

    static Clinic open() {
        var account = SERVER.newAccount();
        var backend = Backend.of(SERVER, account);
        var desk = backend.desk("rosalind");
        desk.openSocket();
        return new Clinic(account, backend, desk, new Cards(API, backend.key()), new Cards(API, desk.jwt()));
    }

    static byte[] front(SpecimenCard card) {
        return JpegPress.baseline(card.front(CardDesign.SIDE_BY_SIDE));
    }

    /** A card that was read. */
    String completed(SpecimenCard shown) {
        return completed(shown, Map.of());
    }

    String completed(SpecimenCard shown, Map<String, ?> wish) {
        var card = person.create(wish);
        desk.upload(card, front(shown));
        desk.waitsFor(frame -> frame.isCard(card, "completed"));
        return card;
    }

    /** How many rows there are; the query has one place for an id. */
    static int count(String sql, String id) {
        try (var connection = SERVER.database().connect();
                var statement = connection.prepareStatement("select count(*) from " + sql)) {
            statement.setObject(1, UUID.fromString(id));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes something behind the server's back. */
    static void change(String sql, String id) {
        try (var connection = SERVER.database().connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            if (statement.executeUpdate() == 0) {
                throw new AssertionError("No row: " + sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
