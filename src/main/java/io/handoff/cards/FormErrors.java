package io.handoff.cards;

import io.handoff.problem.ProblemBody;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Writes what goes wrong with a form post as S3 does: clients look for {@code <Code>} and {@code <Message>}. */
@Provider
public class FormErrors implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (isFormPost(request.getUriInfo().getPath()) && response.getEntity() instanceof ProblemBody problem) {
            response.setEntity(xml(code(problem), problem.message()), null, MediaType.APPLICATION_XML_TYPE);
            if (problem.code() == 413 || problem.code() == 415) {
                // S3 says so by the code alone
                response.setStatus(400);
            }
        }
    }

    private static boolean isFormPost(String path) {
        return path.replaceAll("^/+|/+$", "").equals(FormUploadsResource.PATH);
    }

    /** Our own types are written in small letters, S3's are not. */
    private static String code(ProblemBody problem) {
        if (Character.isUpperCase(problem.type().charAt(0))) {
            return problem.type();
        }
        return switch (problem.code()) {
            case 400 -> "InvalidArgument";
            case 401, 403 -> "AccessDenied";
            case 404 -> "NoSuchKey";
            case 405 -> "MethodNotAllowed";
            case 413 -> "EntityTooLarge";
            case 429, 503 -> "SlowDown";
            default -> problem.code() < 500 ? "MalformedPOSTRequest" : "InternalError";
        };
    }

    private static String xml(String code, String message) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code><Message>"
                + message.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                + "</Message></Error>";
    }
}
