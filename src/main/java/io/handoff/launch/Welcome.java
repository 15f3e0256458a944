package io.handoff.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the person who started the server wants to know now: where it is, with which key, and how it ends. */
final class Welcome {
    private Welcome() {}

    static List<String> of(LaunchSettings settings, Optional<KeyText> demoKey, Path log, boolean logToTerminal) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        demoKey.ifPresent(key -> {
            lines.add("  Demo page     http://localhost:" + settings.ports().http() + "/demo");
            lines.add("  Demo API key  " + key.text());
        });
        lines.add("  For phones    " + settings.publicUrl());
        lines.add("  API           http://localhost:" + settings.ports().http() + "/v1");
        if (!logToTerminal) {
            lines.add("  Server's log  " + log);
        }
        lines.add("");
        lines.addAll(forPhones(settings, demoKey.isPresent()));
        lines.add("Ctrl-C stops everything" + (settings.database().isEmpty() ? "; the data stays." : "."));
        return lines;
    }

    private static List<String> forPhones(LaunchSettings settings, boolean demo) {
        String address = settings.publicUrl() + (demo ? "/demo" : "/");
        if (settings.publicUrl().startsWith("https://localhost:")) {
            return List.of("Phones cannot reach this address; set HANDOFF_PUBLIC_URL to one they can.", "");
        }
        List<String> lines = new ArrayList<>();
        lines.add("A phone in the same network opens " + address);
        lines.add(TerminalQr.of(address, Terminal.isInteractive()));
        if (settings.publicUrl().endsWith(":" + settings.ports().https())) {
            lines.add("It will warn of the certificate, which this server has made itself: go on all the same.");
            lines.add("(A browser gives its camera to https pages only, and to localhost.)");
        }
        lines.add("");
        return lines;
    }
}
