package io.handoff.phone;

import java.net.Socket;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** Trusts every certificate, as a person does who taps the browser's warning away: {@code --insecure}, for a server of one's own. */
final class AnyCertificate extends X509ExtendedTrustManager {
    private AnyCertificate() {}

    static HttpClient.Builder trustedBy(HttpClient.Builder client) {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new AnyCertificate()}, null);
            return client.sslContext(context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {
        // this program is no server
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {
        // any will do
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {
        // this program is no server
    }

    /** With the engine or socket the name on the certificate is not looked at either. */
    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
        // any will do
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
        // this program is no server
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
        // any will do
    }
}
