package io.handoff.live;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Events come as a stream to those who name it in {@code Accept}, and as JSON to everybody else, whatever else they accept. */
@Provider
@PreMatching
public class EventsForm implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().replace("/", "").equals("events")) {
            var accept = String.valueOf(request.getHeaderString(HttpHeaders.ACCEPT));
            request.getHeaders()
                    .putSingle(
                            HttpHeaders.ACCEPT,
                            accept.contains(MediaType.SERVER_SENT_EVENTS)
                                    ? MediaType.SERVER_SENT_EVENTS
                                    : MediaType.APPLICATION_JSON);
        }
    }
}
