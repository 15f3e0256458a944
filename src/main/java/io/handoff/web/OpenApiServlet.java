package io.handoff.web;

import io.handoff.config.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The OpenAPI document of the whole interface, for everybody: as YAML (RFC 9512), or as JSON for those who name only that in
 * {@code Accept}, or {@code ?format=json}.
 */
@WebServlet("/openapi")
public class OpenApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Made when somebody asks for it first. */
    private static final class AsJson {
        private static final byte[] DOCUMENT = Json.bytes(new Yaml(new SafeConstructor(new LoaderOptions()))
                .<Object>load(new String(document(), StandardCharsets.UTF_8)));

        private AsJson() {}
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean json = wantsJson(request);
        response.setContentType(json ? "application/json" : "application/yaml");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setHeader("Vary", "Accept");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.getOutputStream().write(json ? AsJson.DOCUMENT : document());
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var format = request.getParameter("format");
        if (format != null) {
            return format.equalsIgnoreCase("json");
        }
        var accept = String.valueOf(request.getHeader("Accept"));
        return accept.contains("application/json") && !accept.contains("yaml");
    }

    private static byte[] document() {
        try (var document = OpenApiServlet.class.getResourceAsStream("openapi.yaml")) {
            return document.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
