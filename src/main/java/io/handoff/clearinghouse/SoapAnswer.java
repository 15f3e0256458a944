package io.handoff.clearinghouse;

import java.io.IOException;
import java.net.http.HttpResponse;

/** Reads answers in the SOAP form, faults among them, which come with the statuses 400 and 500 (SOAP 1.2 part 2, section 7.5.2). */
final class SoapAnswer implements Call.Reader {
    @Override
    public Reply read(HttpResponse<byte[]> answer) throws IOException {
        if (!SoapForm.is(answer.headers().firstValue("Content-Type").orElse(null))) {
            throw new IOException("no SOAP");
        }
        try {
            return SoapReader.answer(answer.body()).reply();
        } catch (SoapFault e) {
            return e.reply();
        }
    }

    /** What the body tells counts unless it would have a question asked again that the status forbids to repeat. */
    @Override
    public Reply failed(HttpResponse<byte[]> answer, Reply byStatus) {
        try {
            var told = read(answer);
            return told instanceof Reply.Refused || told.getClass() == byStatus.getClass() ? told : byStatus;
        } catch (IOException e) {
            return byStatus;
        }
    }
}
