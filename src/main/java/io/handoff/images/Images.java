package io.handoff.images;

import io.handoff.crypto.Vault;
import io.handoff.ids.AccountId;
import io.handoff.problem.Problem;
import io.handoff.reading.PictureHeader;
import io.handoff.reading.UnreadablePicture;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;

/** The store of pictures. */
@Stateless
public class Images {
    @Inject
    Vault vault;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager entities;

    /**
     * Stores a JPEG or PNG file.
     *
     * @return the name to {@link #open} it by
     * @throws Problem 400 where the header is no picture's, or announces one too large to read
     */
    public UUID store(AccountId account, byte[] picture) {
        var header = header(picture);
        var id = UUID.randomUUID();
        entities.persist(new Image(
                id,
                account.value(),
                header.type().mediaType(),
                header.width(),
                header.height(),
                vault.seal(account, place(id), picture),
                clock.instant()));
        return id;
    }

    /** The file as it was stored. */
    public byte[] open(AccountId account, UUID id) {
        return vault.open(account, place(id), entities.find(Image.class, id).sealed());
    }

    private static PictureHeader header(byte[] picture) {
        try {
            return PictureHeader.of(picture);
        } catch (UnreadablePicture e) {
            throw Problem.badRequest(e.reason().type(), e.getMessage());
        }
    }

    private static String place(UUID id) {
        return "image/sealed/" + id;
    }
}
