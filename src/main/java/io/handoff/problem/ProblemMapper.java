package io.handoff.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ejb.EJBException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Turns whatever a resource threw into the documented error. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

    /** Its own exceptions, in a module that the application does not see: of headers that cannot be read. */
    private static final String RESTEASY = "org.jboss.resteasy.spi.";

    @Override
    public Response toResponse(Throwable thrown) {
        var problem = problem(thrown);
        var response = Response.status(problem.status()).type(MediaType.APPLICATION_JSON);
        if (thrown instanceof WebApplicationException web && web.getResponse().getHeaderString("Allow") != null) {
            response.header("Allow", web.getResponse().getHeaderString("Allow"));
        }
        if (problem.retryAfter() > 0) {
            response.header("Retry-After", problem.retryAfter());
        }
        return response.entity(ProblemBody.of(problem)).build();
    }

    private static Problem problem(Throwable thrown) {
        if (thrown instanceof Problem problem) {
            return problem;
        }
        if (thrown.getCause() instanceof Problem problem) {
            return problem;
        }
        if (thrown instanceof JsonProcessingException || thrown.getCause() instanceof JsonProcessingException) {
            return HttpProblem.malformedBody();
        }
        if (thrown instanceof WebApplicationException web) {
            return HttpProblem.of(web.getResponse().getStatus());
        }
        if (thrown.getClass().getName().startsWith(RESTEASY)) {
            return HttpProblem.of(400);
        }
        if (DatabaseAway.explains(thrown)) {
            LOG.log(Level.ERROR, "The database cannot be reached: {0}", thrown.toString());
            return HttpProblem.of(503);
        }
        if (thrown instanceof EJBException && thrown.getCause() instanceof Exception cause) {
            return problem(cause);
        }
        return unexpected(thrown);
    }

    private static Problem unexpected(Throwable thrown) {
        var id = UUID.randomUUID();
        LOG.log(Level.ERROR, "Unexpected failure " + id, thrown);
        return new Problem(500, "internal_error", "Something went wrong on our side. Its number is " + id + ".");
    }
}
