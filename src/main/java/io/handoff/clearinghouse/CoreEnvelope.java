package io.handoff.clearinghouse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The fields of a message of CAQH CORE connectivity, envelope version 2.2.0 (Phase II CORE 270: Connectivity Rule version
 * 2.2.0), in the order in which they are sent. PayloadLength and CheckSum belong to batches; where they come with an answer in real
 * time, they are held against it.
 */
public record CoreEnvelope(Map<String, String> fields) {
    /** What a question is called. */
    public static final String REQUEST = "X12_270_Request_005010X279A1";

    /** What an answer to it is called. */
    public static final String RESPONSE = "X12_271_Response_005010X279A1";

    /** What a message is called that says only that the envelope was not taken. */
    public static final String ENVELOPE_ERROR = "CoreEnvelopeError";

    private static final String VERSION = "2.2.0";
    private static final String REAL_TIME = "RealTime";
    private static final String SUCCESS = "Success";

    private static final List<String> NEEDED = List.of(
            "PayloadType",
            "ProcessingMode",
            "PayloadID",
            "TimeStamp",
            "SenderID",
            "ReceiverID",
            "CORERuleVersion",
            "Payload");

    static CoreEnvelope request(Letter letter, Clearinghouse by) {
        var fields = head(REQUEST, letter.id(), letter.sentAt());
        if (by.userName() != null) {
            fields.put("UserName", by.userName());
            fields.put("Password", by.password());
        }
        fields.put("SenderID", by.sender().id());
        fields.put("ReceiverID", by.receiver().id());
        fields.put("CORERuleVersion", VERSION);
        fields.put("Payload", letter.payload());
        return new CoreEnvelope(fields);
    }

    /** The answer to this message. */
    public CoreEnvelope answer(String payload, UUID id, Instant at) {
        return reply(RESPONSE, id, at, SUCCESS, "", payload);
    }

    /**
     * The refusal of this message.
     *
     * @param code one of the rule's error codes, such as {@code UnAuthorized}
     */
    public CoreEnvelope refusal(String code, String message, UUID id, Instant at) {
        return reply(ENVELOPE_ERROR, id, at, code, message, null);
    }

    private CoreEnvelope reply(String type, UUID id, Instant at, String code, String message, String payload) {
        var fields = head(type, id, at);
        fields.put("SenderID", text("ReceiverID"));
        fields.put("ReceiverID", text("SenderID"));
        fields.put("CORERuleVersion", VERSION);
        fields.put("ErrorCode", code);
        fields.put("ErrorMessage", message);
        if (payload != null) {
            fields.put("Payload", payload);
        }
        return new CoreEnvelope(fields);
    }

    private static Map<String, String> head(String type, UUID id, Instant at) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("PayloadType", type);
        fields.put("ProcessingMode", REAL_TIME);
        fields.put("PayloadID", id.toString());
        fields.put("TimeStamp", at.truncatedTo(ChronoUnit.SECONDS).toString());
        return fields;
    }

    /** Empty where the field is not there. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The rule's error code for what is wrong with this question's envelope; nothing where all is well. */
    public Optional<String> objection() {
        var missing = NEEDED.stream()
                .filter(field -> text(field).isBlank())
                .map(field -> field + "Required")
                .findFirst();
        if (missing.isPresent()) {
            return missing;
        }
        if (!text("CORERuleVersion").equals(VERSION)) {
            return Optional.of("VersionMismatch");
        }
        if (!text("PayloadType").equals(REQUEST)) {
            return Optional.of("PayloadTypeIllegal");
        }
        return text("ProcessingMode").equals(REAL_TIME) ? Optional.empty() : Optional.of("ProcessingModeIllegal");
    }

    /** What a reader makes of the answer. */
    Reply reply() {
        var code = text("ErrorCode");
        if (!code.isEmpty() && !code.equals(SUCCESS)) {
            return new Reply.Refused(code.replaceAll("[^A-Za-z0-9_.-]", ""));
        }
        if (!fields.containsKey("Payload")) {
            return new Reply.Refused("no_payload");
        }
        return isWhole() ? new Reply.Answered(text("Payload")) : new Reply.NoAnswer("damaged");
    }

    private boolean isWhole() {
        var bytes = text("Payload").getBytes(StandardCharsets.UTF_8);
        var length = text("PayloadLength");
        var sum = text("CheckSum");
        return (length.isEmpty() || length.equals(Integer.toString(bytes.length)))
                && (sum.isEmpty() || sum.equalsIgnoreCase(sha1(bytes)));
    }

    /** The rule names this algorithm; it guards against accidents only. */
    static String sha1(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It has a password and a patient in it. */
    @Override
    public String toString() {
        return "CoreEnvelope[" + text("PayloadType") + "]";
    }
}
