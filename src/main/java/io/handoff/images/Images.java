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
import java.util.Collection;
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
     * A file that can be sent.
     *
     * @param mediaType {@code image/jpeg} or {@code image/png}
     */
    public record Picture(String mediaType, byte[] bytes) {}

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
        return picture(account, id).bytes();
    }

    /** The same, with its kind. */
    public Picture picture(AccountId account, UUID id) {
        var image = entities.find(Image.class, id);
        return new Picture(image.mediaType(), vault.open(account, place(id), image.sealed()));
    }

    /** Leaves nothing of the pictures, which must not be referred to any more. */
    public void delete(Collection<UUID> ids) {
        entities.flush();
        ids.forEach(id -> entities.createQuery("delete from Image i where i.id = :id")
                .setParameter("id", id)
                .executeUpdate());
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
