package io.handoff.eligibility;

import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's clearinghouse on loopback, which answers as the test wants. It reads forms in its own simple way. */
public final class PayerDouble implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final Pattern PART =
            Pattern.compile("Content-Disposition: form-data; name=\"(\\w+)\"\r\n\r\n(.*?)\r\n--", Pattern.DOTALL);

    private static final Pattern CDATA = Pattern.compile("<Payload><!\\[CDATA\\[(.*?)]]></Payload>", Pattern.DOTALL);

    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final int port;
    private HttpServer server;
    private volatile Function<Letter, Reply> answer = letter -> letter.in(ACTIVE);

    /** An active plan with a co-payment of 25; TRACE stands for the question's trace number. */
    public static final String ACTIVE = x12(
            "HL*3*2*22*0~TRN*2*TRACE*9123456789~NM1*IL*1*OKAFOR*ADA****MI*M1~EB*1*IND*30**EXAMPLE PPO~EB*B*IND*98***27*25*****Y~",
            10);

    /** One request. */
    public record Letter(Map<String, List<String>> headers, String body) {
        String header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(entry -> entry.getValue().get(0))
                    .findFirst()
                    .orElse("");
        }

        /** In the order in which they came. */
        Map<String, String> fields() {
            var fields = new LinkedHashMap<String, String>();
            Matcher part = PART.matcher(body);
            for (int at = 0; part.find(at); at = part.end() - 2) {
                fields.put(part.group(1), part.group(2));
            }
            return fields;
        }

        public String x12() {
            var soap = CDATA.matcher(body);
            if (soap.find()) {
                return soap.group(1);
            }
            return body.startsWith("ISA") ? body : fields().get("Payload");
        }

        String trace() {
            var found = Pattern.compile("TRN\\*1\\*(\\w+)\\*").matcher(x12());
            return found.find() ? found.group(1) : "";
        }

        /** The answer to it in a CORE envelope. */
        public Reply in(String x12) {
            return envelope("X12_271_Response_005010X279A1", "Success", x12.replace("TRACE", trace()));
        }
    }

    /** What goes back. */
    public record Reply(int status, String contentType, String body) {}

    public PayerDouble() {
        start(0);
        port = server.getAddress().getPort();
    }

    private void start(int on) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), on), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        var letter = new Letter(
                Map.copyOf(exchange.getRequestHeaders()),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        letters.add(letter);
        var reply = answer.apply(letter);
        var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    String url() {
        return "http://localhost:" + port + "/core";
    }

    /** What an account sets to ask it. */
    public Map<String, Object> setting() {
        return Map.of(
                "url", url(), "sender_id", "RIVERBEND", "receiver_id", "CLEARHOUSE", "service_types", new String[] {
                    "30", "98"
                });
    }

    /** From now on it answers so; the function may take its time. */
    public void answers(Function<Letter, Reply> how) {
        answer = how;
    }

    void goesAway() {
        server.stop(0);
    }

    void comesBack() {
        start(port);
    }

    /** The letter of this number, counted from 1. */
    public Letter waitsFor(int count) {
        await().atMost(LIMIT).until(() -> letters.size() >= count);
        return letters.get(count - 1);
    }

    public int letters() {
        return letters.size();
    }

    /** A message as the CORE rule writes it. */
    static Reply envelope(String type, String code, String x12) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("PayloadType", type);
        fields.put("ProcessingMode", "RealTime");
        fields.put("PayloadID", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
        fields.put("TimeStamp", "2026-01-05T12:00:00Z");
        fields.put("SenderID", "CLEARHOUSE");
        fields.put("ReceiverID", "RIVERBEND");
        fields.put("CORERuleVersion", "2.2.0");
        fields.put("ErrorCode", code);
        fields.put("ErrorMessage", "");
        if (x12 != null) {
            fields.put("Payload", x12);
        }
        return form(fields);
    }

    /** A SOAP 1.2 message with this in its body. */
    static Reply soap(int status, String body) {
        return new Reply(
                status,
                "application/soap+xml; charset=utf-8",
                "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body>" + body
                        + "</s:Body></s:Envelope>");
    }

    /** Parts as RFC 7578 writes them. */
    static Reply form(Map<String, String> fields) {
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--XbCY\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        return new Reply(200, "multipart/form-data; boundary=XbCY", body + "--XbCY--\r\n");
    }

    /** A 271 around these segments of a patient. */
    static String x12(String patient, int segments) {
        return "ISA*00*          *00*          *ZZ*CLEARHOUSE     *ZZ*RIVERBEND      *260105*1200*^*00501*000000002*0*T*:~"
                + "GS*HB*CLEARHOUSE*RIVERBEND*20260105*1200*2*X*005010X279A1~ST*271*0001*005010X279A1~"
                + "BHT*0022*11*TRACE*20260105*1201~HL*1**20*1~NM1*PR*2*EXAMPLE HEALTH PLAN*****PI*60054~"
                + "HL*2*1*21*1~NM1*1P*2*HARBOR CLINIC*****XX*1234567893~" + patient + "SE*" + (segments + 2)
                + "*0001~GE*1*2~IEA*1*000000002~";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
