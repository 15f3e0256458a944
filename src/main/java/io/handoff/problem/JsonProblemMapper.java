package io.handoff.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes the place of the container's own mapper, which answers in plain text. */
@Provider
public class JsonProblemMapper implements ExceptionMapper<JsonProcessingException> {
    @Override
    public Response toResponse(JsonProcessingException thrown) {
        var problem = HttpProblem.malformedBody();
        return Response.status(problem.status())
                .type(MediaType.APPLICATION_JSON)
                .entity(ProblemBody.of(problem))
                .build();
    }
}
