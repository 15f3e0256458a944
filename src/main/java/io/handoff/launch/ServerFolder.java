package io.handoff.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One node's base folder: configuration and deployments are the home's at every start, so that an update of the program
 * is an update of every node; what the node made itself (its certificate, its transaction log) stays.
 */
record ServerFolder(Path path) {
    ServerFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** Makes or refreshes the folder from {@code standalone} of the server's home. */
    void refreshFrom(Path home) {
        Path standalone = home.resolve("standalone");
        if (!Files.isRegularFile(home.resolve("jboss-modules.jar"))
                || !Files.isRegularFile(standalone.resolve("deployments/handoff.war"))) {
            throw new LaunchProblem("There is no built server in " + home + "; run ./handoff build first.");
        }
        try {
            PrivateFile.folder(path);
            for (String leftOver :
                    List.of("deployments", "tmp", "data/content", "configuration/standalone_xml_history")) {
                Folders.delete(path.resolve(leftOver));
            }
            Folders.copy(standalone.resolve("configuration"), path.resolve("configuration"));
            Folders.copy(standalone.resolve("deployments"), path.resolve("deployments"));
            Files.createDirectories(path.resolve("log"));
        } catch (IOException e) {
            throw new LaunchProblem("The server's folder " + path + " cannot be prepared (" + Reason.of(e) + ").");
        }
    }

    /** What the process writes to standard output and error, of this run only. */
    Path console() {
        return path.resolve("log/console.log");
    }
}
