package io.handoff.access;

import io.handoff.config.Json;
import io.handoff.crypto.SigningKey;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The public keys of our JWTs, as a JWK set (RFC 7517, section 5; P-256 as in RFC 7518, section 6.2). */
@WebServlet("/.well-known/jwks.json")
public class JwksServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient KeyCache keys;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/jwk-set+json");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setHeader("Access-Control-Allow-Origin", "*");
        var set = Map.of("keys", keys.all().stream().map(JwksServlet::jwk).toList());
        response.getOutputStream().write(Json.bytes(set));
    }

    private static Map<String, Object> jwk(SigningKey key) {
        var point = key.publicKey().getW();
        return Map.of(
                "kty",
                "EC",
                "crv",
                "P-256",
                "use",
                "sig",
                "alg",
                "ES256",
                "kid",
                key.kid(),
                "key_ops",
                List.of("verify"),
                "x",
                coordinate(point.getAffineX()),
                "y",
                coordinate(point.getAffineY()));
    }

    /** 32 bytes, big-endian, base64url without padding. */
    static String coordinate(BigInteger value) {
        var bytes = new byte[32];
        var raw = value.toByteArray();
        int from = Math.max(0, raw.length - 32);
        System.arraycopy(raw, from, bytes, 32 - (raw.length - from), raw.length - from);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
