package io.handoff.phone;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;

/** A picture to be sent. */
record Picture(byte[] bytes) {
    /** An invented member's card. */
    static Picture sample(String side) {
        return resource(side + ".png");
    }

    /** An empty table, on which nobody can read anything. */
    static Picture unreadable() {
        return resource("table.png");
    }

    static Picture of(Path file) {
        try {
            return new Picture(Files.readAllBytes(file));
        } catch (IOException e) {
            throw PhoneProblem.usage("The picture " + file + " cannot be read.");
        }
    }

    private static Picture resource(String name) {
        try (var file = Picture.class.getResourceAsStream(name)) {
            return new Picture(file.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By the first byte; the server looks for itself. */
    String type() {
        return bytes.length > 0 && bytes[0] == (byte) 0x89 ? "image/png" : "image/jpeg";
    }

    /** @param kilobits a second, as over a poor line; 0 for as fast as can be */
    BodyPublisher body(int kilobits) {
        return kilobits == 0
                ? BodyPublishers.ofByteArray(bytes)
                : BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> new SlowLine(bytes, kilobits)), bytes.length);
    }
}
