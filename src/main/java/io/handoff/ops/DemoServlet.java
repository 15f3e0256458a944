package io.handoff.ops;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.config.Json;
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
        var token = demo.session(userId(request));
        response.setStatus(token.isPresent() ? 200 : 404);
        response.setContentType("application/json");
        response.getOutputStream()
                .write(Json.bytes(
                        token.<Object>map(found -> found).orElseGet(() -> ProblemBody.of(Problem.notFound()))));
    }

    private static String userId(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LONGEST);
        JsonNode json = body.length == 0 ? Json.MAPPER.nullNode() : Json.MAPPER.readTree(body);
        return json.path("user_id").isTextual() ? json.path("user_id").textValue() : null;
    }
}
