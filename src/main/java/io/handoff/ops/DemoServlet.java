package io.handoff.ops;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.handoff.config.Json;
import io.handoff.problem.HttpProblem;
import io.handoff.problem.Problem;
import io.handoff.problem.ProblemBody;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code POST /demo/session}: stands in for the organisation's backend, in demo mode only. */
@WebServlet("/demo/session")
public class DemoServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1024;

    @Inject
    transient Demo demo;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        try {
            var token = demo.session(userId(request)).orElseThrow(Problem::notFound);
            response.getOutputStream().write(Json.bytes(token));
        } catch (Problem problem) {
            response.setStatus(problem.status());
            response.getOutputStream().write(Json.bytes(ProblemBody.of(problem)));
        }
    }

    private static String userId(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LONGEST);
        try {
            var json = body.length == 0 ? Json.MAPPER.nullNode() : Json.MAPPER.readTree(body);
            return json.path("user_id").textValue();
        } catch (JsonProcessingException e) {
            throw HttpProblem.malformedBody();
        }
    }
}
