package io.handoff.sandbox;

import io.handoff.clearinghouse.CoreEnvelope;
import io.handoff.clearinghouse.MimeForm;
import io.handoff.clearinghouse.SoapFault;
import io.handoff.clearinghouse.SoapForm;
import io.handoff.clearinghouse.SoapReader;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** The form in which a question comes, which is that of its answer. */
enum SandboxForm {
    MIME {
        @Override
        CoreEnvelope read(byte[] body, String contentType) throws IOException {
            return MimeForm.read(body, contentType);
        }

        @Override
        void write(HttpServletResponse response, CoreEnvelope envelope) throws IOException {
            var boundary = UUID.randomUUID().toString();
            send(response, MimeForm.contentType(boundary), MimeForm.write(envelope, boundary));
        }

        @Override
        void fault(HttpServletResponse response, IOException found) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    },

    SOAP {
        @Override
        CoreEnvelope read(byte[] body, String contentType) throws IOException {
            return SoapReader.question(body);
        }

        @Override
        void write(HttpServletResponse response, CoreEnvelope envelope) throws IOException {
            send(response, SoapForm.CONTENT_TYPE, SoapForm.write(envelope));
        }

        @Override
        void fault(HttpServletResponse response, IOException found) throws IOException {
            var fault = found instanceof SoapFault told ? told : SoapFault.ofSender();
            response.setStatus(fault.status());
            send(response, SoapForm.CONTENT_TYPE, SoapForm.write(fault));
        }
    };

    static SandboxForm of(String contentType) {
        return SoapForm.is(contentType) ? SOAP : MIME;
    }

    /** @throws IOException where it is no sound message, for {@link #fault} */
    abstract CoreEnvelope read(byte[] body, String contentType) throws IOException;

    abstract void write(HttpServletResponse response, CoreEnvelope envelope) throws IOException;

    abstract void fault(HttpServletResponse response, IOException found) throws IOException;

    private static void send(HttpServletResponse response, String contentType, byte[] body) throws IOException {
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
