package io.handoff.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * All that this server is told from outside, read once and checked at start-up. Each setting is a MicroProfile Config
 * property; its environment variable is the same name in capitals with underscores.
 */
@ApplicationScoped
public class Settings {
    private final Config config = ConfigProvider.getConfig();
    private final URI publicUrl = publicUrlSetting();
    private final int imageWorkers = number("handoff.image.workers", cores(), 1, 64);
    private final int imageWorkerMegabytes = number("handoff.image.worker.memory", 1024, 512, 8192);
    private final Duration imageWorkerTimeout = Duration.ofSeconds(number("handoff.image.worker.timeout", 20, 1, 300));
    private final OcrEngine ocrEngine = OcrEngine.of(
            text("handoff.ocr.engine").orElse(OcrEngine.BUILT_IN), text("handoff.ocr.engine.authorization.file"));
    private final List<String> webhookPrivateHosts = hosts("handoff.webhook.private.hosts");
    private final int rateLimit = number("handoff.rate.limit", 1, 0, 1000);
    private final List<String> clearinghousePrivateHosts = hosts("handoff.clearinghouse.private.hosts");
    private final Duration clearinghouseTimeout =
            Duration.ofSeconds(number("handoff.clearinghouse.timeout", 60, 1, 60));
    private final Duration sessionIdle = Duration.ofHours(number("handoff.session.hours", 24, 1, 720));

    /** Base of magic links, without a slash at its end. */
    public URI publicUrl() {
        return publicUrl;
    }

    /** Where the master key is kept. */
    public Path masterKeyFile() {
        return text("handoff.master.key.file")
                .map(Path::of)
                .or(() -> dataDir().map(dir -> dir.resolve("master-key.json")))
                .orElseThrow(() -> new SettingError(
                        "handoff.master.key.file", "is missing: name the file that holds the master key"));
    }

    /** A missing master key may be made only in a data folder of our own; elsewhere its absence is a mistake. */
    public boolean mayCreateMasterKey() {
        return dataDir().isPresent();
    }

    /** The demo account's API key; absent where there is no demo. */
    public Optional<String> demoKey() {
        var key = text("handoff.demo.key");
        if (key.isPresent() && !key.get().startsWith("sk_test_")) {
            throw new SettingError("handoff.demo.key", "must begin with sk_test_");
        }
        return key;
    }

    /** How many image workers this node runs. */
    public int imageWorkers() {
        return imageWorkers;
    }

    /** The most memory that one image worker may take, in MiB of address space, its JVM included. */
    public int imageWorkerMegabytes() {
        return imageWorkerMegabytes;
    }

    /** How long one picture may take before its worker is replaced. */
    public Duration imageWorkerTimeout() {
        return imageWorkerTimeout;
    }

    /** The image worker's jars and model. */
    public Path imageWorkerHome() {
        return text("handoff.image.worker.home")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("jboss.home.dir"), "handoff", "image-worker"));
    }

    /** What reads the print of a prepared picture. */
    public OcrEngine ocrEngine() {
        return ocrEngine;
    }

    /** How many times the usual limits hold; 0 for none. */
    public int rateLimit() {
        return rateLimit;
    }

    /** How long a session lives without use. */
    public Duration sessionIdle() {
        return sessionIdle;
    }

    /** Hosts that webhooks may reach at private addresses, in small letters; {@code *.suffix} for those below, {@code *} for all. */
    public List<String> webhookPrivateHosts() {
        return webhookPrivateHosts;
    }

    /** Hosts that questions to payers may reach at private addresses, in the same form. */
    public List<String> clearinghousePrivateHosts() {
        return clearinghousePrivateHosts;
    }

    /** How long a payer's answer is waited for. */
    public Duration clearinghouseTimeout() {
        return clearinghouseTimeout;
    }

    /** Where this very node is reached from its own machine, over http. */
    public URI ownUrl() {
        var bound = System.getProperty("jboss.bind.address", "127.0.0.1");
        var host = bound.equals("0.0.0.0") ? "127.0.0.1" : bound.matches("[0:]+") ? "::1" : bound;
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":"
                + System.getProperty("jboss.http.port", "8080"));
    }

    public String databaseUrl() {
        return required("handoff.database.url");
    }

    public String databaseUser() {
        return required("handoff.database.user");
    }

    public String databasePassword() {
        return text("handoff.database.password").orElse("");
    }

    private Optional<Path> dataDir() {
        return text("handoff.data.dir").map(Path::of);
    }

    private URI publicUrlSetting() {
        var name = "handoff.public.url";
        var text = required(name).replaceAll("/+$", "");
        try {
            var uri = URI.create(text);
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw new SettingError(name, "is no address: " + text);
        }
        throw new SettingError(name, "must be an http or https address with a host: " + text);
    }

    private List<String> hosts(String name) {
        var hosts = text(name)
                .map(text -> List.of(text.toLowerCase(Locale.ROOT).split("[\\s,]+")))
                .orElse(List.of());
        for (var host : hosts) {
            if (!host.matches("\\*|(\\*\\.)?[a-z0-9._-]+|[0-9a-f:]+")) {
                throw new SettingError(
                        name, "must be host names, *.example.org or *, separated by commas, without ports: " + host);
            }
        }
        return hosts;
    }

    private static int cores() {
        return Math.max(1, Math.min(64, Runtime.getRuntime().availableProcessors()));
    }

    private int number(String name, int otherwise, int least, int most) {
        var text = text(name);
        try {
            int value = text.map(Integer::parseInt).orElse(otherwise);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new SettingError(name, "is no whole number: " + text.orElse(""));
        }
        throw new SettingError(name, "must be from " + least + " to " + most + ": " + text.orElse(""));
    }

    private String required(String name) {
        return text(name).orElseThrow(() -> new SettingError(name, "is missing"));
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }
}
