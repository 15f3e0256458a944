package io.handoff.web;

import io.handoff.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses a body that is larger than any picture, by its announced length or else while it arrives; and one that does not arrive whole. */
@Provider
@PreMatching
@Priority(200)
public class BodyLimit implements ContainerRequestFilter {
    /** A picture of 10 MiB as base64 text in lines. */
    static final long MOST = 15L * 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        var announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && announced.length() > 18
                || announced != null && announced.matches("\\d+") && Long.parseLong(announced) > MOST) {
            throw HttpProblem.tooLarge();
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Counted(request.getEntityStream()));
        }
    }

    private static final class Counted extends FilterInputStream {
        private long left = MOST;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() {
            try {
                return count(super.read(), 1);
            } catch (IOException e) {
                throw HttpProblem.cutShort();
            }
        }

        @Override
        public int read(byte[] into, int from, int length) {
            try {
                int read = super.read(into, from, length);
                return count(read, read);
            } catch (IOException e) {
                throw HttpProblem.cutShort();
            }
        }

        private int count(int result, int bytes) {
            if (result >= 0 && (left -= bytes) < 0) {
                throw HttpProblem.tooLarge();
            }
            return result;
        }
    }
}
