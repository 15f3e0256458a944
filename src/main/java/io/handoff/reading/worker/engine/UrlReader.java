package io.handoff.reading.worker.engine;

import io.handoff.reading.DaemonThreads;
import io.handoff.reading.EngineFailure;
import io.handoff.reading.EngineFailure.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLException;

/** An address that takes a picture as the body of a POST. Redirections are not followed: they would take it elsewhere. */
public final class UrlReader implements OutsideReader {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final URI url;
    private final Optional<Authorization> authorization;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(task -> DaemonThreads.named("ocr-address", task));
    private final HttpClient client = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(TO_CONNECT)
            .executor(threads)
            .build();

    /** @param authorization a file with the value of the header of that name */
    public UrlReader(URI url, Optional<Path> authorization) {
        this.url = url;
        this.authorization = authorization.map(Authorization::new);
    }

    @Override
    public byte[] answer(byte[] png, Deadline deadline) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .header("Content-Type", "image/png")
                .header("Accept", "text/tab-separated-values")
                .POST(BodyPublishers.ofByteArray(png));
        authorization.ifPresent(file -> request.header("Authorization", file.value()));
        // The client's own limit ends with the head of the answer.
        return Answer.await(threads.submit(() -> ask(request.build())), deadline);
    }

    private byte[] ask(HttpRequest request) throws IOException, InterruptedException {
        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != OK) {
                    throw new EngineFailure(Fault.REFUSED, response.statusCode());
                }
                return Answer.read(body);
            }
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw new EngineFailure(Fault.NOT_REACHED);
        } catch (SSLException e) {
            throw new EngineFailure(Fault.NOT_TRUSTED);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
