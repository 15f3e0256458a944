package io.handoff.cards;

import io.handoff.audit.Audit;
import io.handoff.config.Sql;
import io.handoff.ids.AccountId;
import io.handoff.ids.ScanId;
import io.handoff.images.Images;
import io.handoff.images.Images.Picture;
import io.handoff.problem.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The pictures behind signed addresses. */
@Stateless
public class ScanImages {
    /** Who asked for the address stands in the audit trail beside it; who holds it now, nobody knows. */
    private static final String ACTOR = "signed-address";

    @Inject
    Images images;

    @Inject
    Audit audit;

    @Inject
    Sql sql;

    /** Whose key signs the picture's addresses; nothing where there is no such scan. */
    public Optional<AccountId> account(ScanId id) {
        return sql.first(UUID.class, "select account_id from scan where id = ?1", id.value())
                .map(AccountId::new);
    }

    /** @throws Problem 404 where the picture is deleted */
    public Picture read(ScanId id, AccountId account) {
        var image = sql.first(
                        UUID.class, "select image_id from scan where id = ?1 and image_id is not null", id.value())
                .orElseThrow(Problem::notFound);
        audit.record(account, ACTOR, "image.read", id);
        return images.picture(account, image);
    }
}
