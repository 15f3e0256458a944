package io.handoff.sandbox;

import io.handoff.clearinghouse.CoreEnvelope;
import io.handoff.clearinghouse.SandboxDoor;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The sandbox payer's door: CAQH CORE connectivity, envelope version 2.2.0, real time, in both of its forms. */
@WebServlet(urlPatterns = SandboxDoor.PATH, asyncSupported = true)
public class SandboxServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Bytes; a 270 has some hundred. */
    private static final int LARGEST_QUESTION = 100_000;

    @Inject
    transient SandboxDoor door;

    @Inject
    transient Clock clock;

    @Resource
    transient ManagedScheduledExecutorService timer;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST_QUESTION + 1);
        if (body.length > LARGEST_QUESTION) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var form = SandboxForm.of(request.getContentType());
        CoreEnvelope question;
        try {
            question = form.read(body, request.getContentType());
        } catch (IOException e) {
            form.fault(response, e);
            return;
        }
        var objection = question.objection();
        if (objection.isPresent()) {
            refuse(
                    response,
                    form,
                    question,
                    objection.get(),
                    "Takes eligibility questions in real time, version 2.2.0.");
        } else if (!door.admits(question.text("UserName"), question.text("Password"))) {
            refuse(response, form, question, "UnAuthorized", "Takes questions of test accounts of this server only.");
        } else {
            answer(request, response, form, question);
        }
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, SandboxForm form, CoreEnvelope question)
            throws IOException {
        var answer = SandboxPayer.answer(question.text("Payload"), clock.instant());
        if (answer.delay().isZero()) {
            form.write(response, question.answer(answer.x12(), UUID.randomUUID(), clock.instant()));
            return;
        }
        var waiting = request.startAsync(request, response);
        waiting.setTimeout(answer.delay().plusSeconds(30).toMillis());
        timer.schedule(
                () -> late(waiting, response, form, question, answer),
                answer.delay().toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void late(
            AsyncContext waiting,
            HttpServletResponse response,
            SandboxForm form,
            CoreEnvelope question,
            SandboxAnswer answer) {
        try {
            form.write(response, question.answer(answer.x12(), UUID.randomUUID(), clock.instant()));
        } catch (IOException e) {
            // who asked has gone
        } finally {
            waiting.complete();
        }
    }

    private void refuse(
            HttpServletResponse response, SandboxForm form, CoreEnvelope question, String code, String message)
            throws IOException {
        form.write(response, question.refusal(code, message, UUID.randomUUID(), clock.instant()));
    }
}
