package io.handoff.web;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.IntPredicate;

/**
 * Gives the application addresses as RFC 3986 wants them. Published widgets send some that are not, so that the container is told
 * to let any sign through (wildfly-config/undertow.cli). Then it gives the path and the query decoded, in which the {@code &} of
 * {@code A%26B} would end the name, and at a sign that has no place there JAX-RS stumbles.
 */
public class RawAddress implements ServletExtension {
    private static final String IN_PATHS = "/-._~!$&'()*+,;=:@";
    private static final String IN_QUERIES = IN_PATHS + "?%[]";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            restore(exchange);
            next.handleRequest(exchange);
        });
    }

    private static void restore(HttpServerExchange exchange) {
        boolean hasHost = exchange.isHostIncludedInRequestURI();
        exchange.setRequestURI(uri(exchange.getRequestURI(), hasHost), hasHost);
        // this one is as it was sent
        exchange.setQueryString(query(exchange.getQueryString()));
        exchange.setDecodedQueryString(null);
    }

    /** @param hasHost whether it is the whole address, as proxies get it */
    static String uri(String decoded, boolean hasHost) {
        int start = hasHost ? decoded.indexOf('/', decoded.indexOf("//") + 2) : 0;
        return start < 0 ? decoded : decoded.substring(0, start) + path(decoded.substring(start));
    }

    /** Slashes are not decoded with the rest. */
    private static String path(String decoded) {
        return encoded(decoded, IN_PATHS, StandardCharsets.UTF_8).replaceAll("%25(?=2[Ff]|5[Cc])", "%");
    }

    /** @param sent each byte as a sign of its own */
    static String query(String sent) {
        return encoded(sent, IN_QUERIES, StandardCharsets.ISO_8859_1);
    }

    private static String encoded(String text, String allowed, Charset bytes) {
        IntPredicate stays = sign -> sign < 128 && (Character.isLetterOrDigit(sign) || allowed.indexOf(sign) >= 0);
        if (text.chars().allMatch(stays)) {
            return text;
        }
        var encoded = new StringBuilder();
        text.codePoints().forEach(sign -> {
            if (stays.test(sign)) {
                encoded.appendCodePoint(sign);
            } else {
                for (byte each : Character.toString(sign).getBytes(bytes)) {
                    encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
                }
            }
        });
        return encoded.toString();
    }
}
