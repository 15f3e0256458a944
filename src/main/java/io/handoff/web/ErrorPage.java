package io.handoff.web;

import io.handoff.config.Json;
import io.handoff.problem.HttpProblem;
import io.handoff.problem.ProblemBody;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the container itself refuses gets the documented body too, never an HTML page. */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (status == HttpServletResponse.SC_NOT_IMPLEMENTED) {
            // what servlets say of a method that they have never heard of
            status = HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        response.setStatus(status);
        response.setContentType("application/json");
        // whatever was promised about the file that is not there
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(Json.bytes(ProblemBody.of(HttpProblem.of(status))));
    }
}
