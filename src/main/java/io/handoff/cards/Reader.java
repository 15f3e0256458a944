package io.handoff.cards;

import io.handoff.config.Settings;
import io.handoff.reading.EngineSettings;
import io.handoff.reading.ImageWorkers;
import io.handoff.reading.Reading;
import io.handoff.reading.UnreadablePicture;
import io.handoff.reading.WorkerLost;
import io.handoff.reading.WorkerSettings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;

/** This node's image workers, from start to end of the application. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Reader {
    @Inject
    Settings settings;

    private ImageWorkers workers;

    @PostConstruct
    void start() {
        var home = settings.imageWorkerHome();
        workers = new ImageWorkers(new WorkerSettings(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                WorkerSettings.classPathIn(home),
                home,
                Path.of(System.getProperty("jboss.server.temp.dir"), "image-workers"),
                settings.imageWorkers(),
                settings.imageWorkerMegabytes(),
                settings.imageWorkerTimeout(),
                WorkerSettings.DEFAULT_PICTURES_EACH,
                new EngineSettings(
                        settings.ocrEngine().where(), settings.ocrEngine().authorization())));
        workers.start();
    }

    @PreDestroy
    void stop() {
        workers.close();
    }

    /** Reads a picture in a child process; see {@link ImageWorkers#read}. */
    public Reading read(byte[] picture) throws UnreadablePicture, WorkerLost, InterruptedException {
        return workers.read(picture);
    }

    /** Process ids of the children. */
    public List<Long> pids() {
        return workers.pids();
    }
}
