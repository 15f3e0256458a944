package io.handoff.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A small process that outlives this one by a moment: when this JVM ends in any way, SIGKILL included, the pipe to it
 * closes and it stops what is still running, servers first, then databases. {@code PR_SET_PDEATHSIG} would not do: it
 * fires when the thread that forked ends, and PostgreSQL forks away from it.
 */
final class Watcher {
    private static final String SCRIPT =
            """
            servers= databases=
            while IFS= read -r line; do
                subject=${line#* }
                case $line in
                    server*) servers="$servers $subject" ;;
                    database*) databases="$databases
            $subject" ;;
                    ended*) servers=$(for pid in $servers; do [ "$pid" = "$subject" ] || printf '%s ' "$pid"; done) ;;
                    stopped*) databases=$(printf '%s\\n' "$databases" | grep -Fvx -e "$subject") ;;
                esac
            done
            alive() { for pid in $servers; do kill -0 "$pid" 2>/dev/null && return 0; done; return 1; }
            for pid in $servers; do kill -TERM "$pid" 2>/dev/null; done
            tenths=0
            while alive && [ $tenths -lt 200 ]; do sleep 0.1; tenths=$((tenths + 1)); done
            for pid in $servers; do kill -KILL "$pid" 2>/dev/null; done
            printf '%s\\n' "$databases" | while IFS= read -r data; do
                [ -n "$data" ] || continue
                # A database that was just being started writes its file within a moment.
                tenths=0
                while [ $tenths -lt 20 ]; do
                    pid=$(head -n 1 "$data/postmaster.pid" 2>/dev/null)
                    if [ -n "$pid" ] && [ "$(readlink "/proc/$pid/cwd")" = "$data" ]; then kill -INT "$pid"; break; fi
                    sleep 0.1; tenths=$((tenths + 1))
                done
            done
            """;

    private static Watcher ofThisProgram;

    private final Writer pipe;

    private Watcher() throws IOException {
        // A session of its own: neither Ctrl-C nor a closed terminal reaches it.
        Process process = new ProcessBuilder("setsid", "sh", "-c", SCRIPT, "handoff-watcher")
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        pipe = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** To be called right after the server's process was started. */
    static void server(long pid) {
        tell("server " + pid);
    }

    /** To be called when the server's process has ended: its number may be given to another. */
    static void ended(long pid) {
        tell("ended " + pid);
    }

    /** To be called before the database is started in its folder, which must be a real path. */
    static void database(Path data) {
        tell("database " + data);
    }

    /** To be called when the database in the folder has stopped. */
    static void stopped(Path data) {
        tell("stopped " + data);
    }

    private static synchronized void tell(String line) {
        try {
            if (ofThisProgram == null) {
                ofThisProgram = new Watcher();
            }
            ofThisProgram.pipe.write(line + "\n");
            ofThisProgram.pipe.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The watcher process cannot be reached", e);
        }
    }
}
