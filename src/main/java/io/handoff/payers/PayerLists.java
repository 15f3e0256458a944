package io.handoff.payers;

import io.handoff.ids.AccountId;
import io.handoff.problem.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The lists of payers in the database. The supplied directory is there once for each content, whichever node came first. */
@Stateless
public class PayerLists {
    @Inject
    ListStores stores;

    /** Loads the supplied directory where it is not there yet, and brings what was stored by another version up to date. */
    public void prepare() {
        stores.with(store -> {
            var supplied = store.supplied();
            store.forgetOldVersions(supplied);
            store.renewWords();
            return supplied;
        });
    }

    /** An account's own list as it was given; nothing where it has none. */
    public Optional<List<Payer>> read(AccountId account, ListKind kind) {
        return stores.with(store -> {
            var list = store.list(account, kind);
            return list.isPresent() ? Optional.of(store.payers(list.get().id())) : Optional.empty();
        });
    }

    /**
     * Puts an account's own list in the place of the one before; an empty one takes it away.
     *
     * @throws Problem 400 where an entry is not as it must be
     */
    public void replace(AccountId account, ListKind kind, List<Payer> payers) {
        Entries.check(payers);
        stores.with(store -> {
            store.remove(account, kind);
            return payers.isEmpty() ? null : store.add(account, kind, payers);
        });
    }
}
