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
import java.util.regex.Pattern;

/**
 * Refuses a body that is larger than what its address takes, by its announced length or else while it arrives; and one that does not
 * arrive whole. What strangers may send is small, so that they cannot fill the memory.
 */
@Provider
@PreMatching
@Priority(200)
public class BodyLimit implements ContainerRequestFilter {
    /** A picture of 10 MiB as base64 text in lines. */
    static final long MOST = 15L * 1024 * 1024;

    /** A list of payers, too. */
    private static final Pattern LARGE = Pattern.compile("cards/[^/]*/upload|uploads(/.*)?|account/payer[^/]*");

    private static final long USUAL = 1024L * 1024;

    /** A link or a code. */
    private static final Pattern SMALL = Pattern.compile("handoffs/(opened|claim|reject)");

    private static final long LEAST = 16L * 1024;

    @Override
    public void filter(ContainerRequestContext request) {
        long most = most(request.getUriInfo().getPath());
        var announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && announced.length() > 18
                || announced != null && announced.matches("\\d+") && Long.parseLong(announced) > most) {
            throw HttpProblem.tooLarge();
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Counted(request.getEntityStream(), most));
        }
    }

    private static long most(String path) {
        var bare = path.replaceAll("^/+|/+$", "");
        if (SMALL.matcher(bare).matches()) {
            return LEAST;
        }
        return LARGE.matcher(bare).matches() ? MOST : USUAL;
    }

    private static final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream body, long most) {
            super(body);
            this.left = most;
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
