package io.handoff.cards;

import io.handoff.cards.Progress.Work;
import io.handoff.fields.CardFields;
import io.handoff.fields.Verdict;
import io.handoff.ids.ScanId;
import io.handoff.jobs.Job;
import io.handoff.reading.Reading;
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
        var work = progress.start(scan);
        if (work.isPresent()) {
            read(scan, work.get());
        }
    }

    private void read(ScanId scan, Work work) throws WorkerLost, InterruptedException {
        try {
            conclude(scan, work, reader.read(work.picture()));
        } catch (UnreadablePicture e) {
            progress.rejected(scan, new Fault(e.reason().type(), e.reason().sentence()), null);
        }
    }

    private void conclude(ScanId scan, Work work, Reading reading) {
        var verdict = work.side() == Orientation.FRONT
                ? Verdict.ofFront(reading, CardFields.of(reading))
                : Verdict.ofBack(reading);
        if (verdict.isRead()) {
            progress.completed(scan, reading);
        } else {
            progress.rejected(scan, new Fault(verdict.type(), verdict.sentence()), reading);
        }
    }

    @Override
    public void giveUp(UUID subject) {
        progress.brokenOff(new ScanId(subject));
    }
}
