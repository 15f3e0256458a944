package io.handoff.cards;

import io.handoff.ids.ScanId;
import io.handoff.jobs.Job;
import io.handoff.reading.UnreadablePicture;
import io.handoff.reading.WorkerLost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Reads one picture. No transaction is open while a worker reads. */
@ApplicationScoped
public class ReadScan implements Job {
    static final String NAME = "read-scan";

    @Inject
    Progress progress;

    @Inject
    Reader reader;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID subject) throws WorkerLost, InterruptedException {
        var scan = new ScanId(subject);
        var picture = progress.start(scan);
        if (picture.isPresent()) {
            read(scan, picture.get());
        }
    }

    private void read(ScanId scan, byte[] picture) throws WorkerLost, InterruptedException {
        try {
            progress.read(scan, reader.read(picture));
        } catch (UnreadablePicture e) {
            progress.rejected(scan, new Fault(e.reason().type(), e.reason().sentence()));
        }
    }

    @Override
    public void giveUp(UUID subject) {
        progress.brokenOff(new ScanId(subject));
    }
}
