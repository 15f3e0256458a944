package io.handoff.payers;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Has the supplied directory in the database before the first card is read. That takes a second or two when the database is
 * new, and nobody waits for it: a card that comes earlier loads the directory itself.
 */
@Singleton
@Startup
public class SuppliedDirectoryStart {
    private static final Logger LOG = System.getLogger(SuppliedDirectoryStart.class.getName());

    @Inject
    PayerLists lists;

    @Resource
    ManagedThreadFactory threads;

    @PostConstruct
    void start() {
        var thread = threads.newThread(this::load);
        thread.setName("handoff-payers");
        thread.start();
    }

    private void load() {
        try {
            lists.prepare();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The directory of payers is not loaded yet: {0}", e.toString());
        }
    }
}
