package io.handoff.clearinghouse;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.outgoing.Reach;
import io.handoff.problem.Problem;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Reads the value of the setting {@code clearinghouse}. */
final class ClearinghouseWish {
    /** X12's basic character set without its usual delimiters; no blank at an end. */
    private static final String ID = "[A-Z0-9!\"&'()+,./;?=-]([A-Z0-9 !\"&'()+,./;?=-]*[A-Z0-9!\"&'()+,./;?=-])?";

    private static final Set<String> PAYER_IDS = Set.of("stedi", "office_ally", "custom");
    private static final Set<String> OURS =
            Set.of("host", "content-length", "content-type", "connection", "expect", "upgrade");
    private static final Set<String> KNOWN = Set.of(
            "transport",
            "url",
            "sender_id",
            "sender_qualifier",
            "sender_application",
            "receiver_id",
            "receiver_qualifier",
            "receiver_application",
            "usage",
            "username",
            "password",
            "headers",
            "content_type",
            "service_types",
            "payer_ids",
            "time_zone");
    private static final int LONGEST_ID = 15;
    private static final int LONGEST_SECRET = 4000;
    private static final int MOST_HEADERS = 10;
    private static final int MOST_SERVICE_TYPES = 99;

    private final JsonNode value;
    private final Clearinghouse former;

    private ClearinghouseWish(JsonNode value, Clearinghouse former) {
        this.value = value;
        this.former = former;
    }

    /**
     * @param former what is set now, or null: secrets that are left out or shown as {@code true} are taken from it, as long as they
     * go to the same address
     * @throws Problem 400 which names what is wrong
     */
    static Clearinghouse read(JsonNode value, Clearinghouse former, Reach reach) {
        if (value == null || !value.isObject()) {
            throw bad("must be an object, or null for none");
        }
        value.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name)) {
                throw bad("knows no " + name);
            }
        });
        return new ClearinghouseWish(value, former).read(reach);
    }

    private Clearinghouse read(Reach reach) {
        var form = Form.ofWire(text("transport", Form.CORE_MIME.wire()))
                .orElseThrow(() -> bad("has a transport, core_mime, core_soap or http_post"));
        if (Clearinghouse.SANDBOX.toString().equals(text("url", null))) {
            return sandbox(form);
        }
        var url = reach.address(required("url"))
                .orElseThrow(() -> bad("has a url of https, without a user or a fragment and of at most "
                        + Reach.LONGEST + " characters; of http only for localhost in test accounts"));
        var usage = text("usage", reach.test() ? "test" : "production");
        if (!Set.of("test", "production").contains(usage)) {
            throw bad("has a usage, test or production");
        }
        var same = former != null && former.url().equals(url) ? former : null;
        return new Clearinghouse(
                form,
                url,
                party("sender"),
                party("receiver"),
                usage.equals("production"),
                userName(form),
                form == Form.HTTP_POST ? null : password(same),
                form == Form.HTTP_POST ? headers(same) : Map.of(),
                contentType(),
                serviceTypes(),
                payerIds(),
                timeZone());
    }

    /** Which has ids and credentials of its own. */
    private Clearinghouse sandbox(Form form) {
        if (form == Form.HTTP_POST) {
            throw bad("has a transport of core_mime or core_soap for the sandbox");
        }
        return SandboxDoor.wish(form, serviceTypes(), payerIds(), timeZone());
    }

    private Party party(String end) {
        var id = id(end + "_id", required(end + "_id"));
        var qualifier = text(end + "_qualifier", "ZZ");
        if (!qualifier.matches("[A-Z0-9]{2}")) {
            throw bad("has a " + end + "_qualifier of two capitals or digits such as ZZ");
        }
        var application = id(end + "_application", text(end + "_application", id));
        if (application.length() < 2) {
            throw bad("has a " + end + "_application of at least two characters; without one it is the id");
        }
        return new Party(qualifier, id, application);
    }

    private static String id(String member, String text) {
        if (text.length() > LONGEST_ID || !text.matches(ID)) {
            throw bad("has a " + member + " of at most " + LONGEST_ID + " capitals, digits and X12's basic characters");
        }
        return text;
    }

    private String userName(Form form) {
        var name = text("username", null);
        if (form == Form.HTTP_POST && name != null) {
            throw bad("has a username for core_mime and core_soap only; http_post takes headers");
        }
        if (name != null && !name.matches("[\\x21-\\x7e]{1,256}")) {
            throw bad("has a username of at most 256 visible characters");
        }
        return name;
    }

    private String password(Clearinghouse same) {
        var shown = value.path("password");
        if (!value.hasNonNull("username")) {
            return null;
        }
        if (shown.isMissingNode() || shown.isBoolean() && shown.booleanValue()) {
            if (same == null || same.password() == null) {
                throw bad("needs the password with a username, and again when the url changes");
            }
            return same.password();
        }
        if (!shown.isTextual() || !shown.textValue().matches("[\\x20-\\x7e]{1,256}")) {
            throw bad("has a password of at most 256 visible characters");
        }
        return shown.textValue();
    }

    private Map<String, String> headers(Clearinghouse same) {
        var shown = value.path("headers");
        if (shown.isMissingNode()) {
            return Map.of();
        }
        if (!shown.isObject() || shown.size() > MOST_HEADERS) {
            throw bad("has headers, an object of at most " + MOST_HEADERS + " names and values");
        }
        var headers = new LinkedHashMap<String, String>();
        shown.properties().forEach(entry -> headers.put(entry.getKey(), header(entry, same)));
        return headers;
    }

    private static String header(Map.Entry<String, JsonNode> entry, Clearinghouse same) {
        var name = entry.getKey();
        if (!name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}") || OURS.contains(name.toLowerCase(Locale.ROOT))) {
            throw bad("has headers whose names are sound and not the transport's own: " + name);
        }
        if (entry.getValue().isBoolean() && entry.getValue().booleanValue()) {
            if (same == null || !same.headers().containsKey(name)) {
                throw bad("needs the value of the header " + name + ", and again when the url changes");
            }
            return same.headers().get(name);
        }
        var text = entry.getValue().textValue();
        if (text == null || text.length() > LONGEST_SECRET || !text.matches("[\\x20-\\x7e]+")) {
            throw bad("has headers whose values are visible characters: " + name);
        }
        return text;
    }

    private String contentType() {
        var type = text("content_type", "application/edi-x12");
        if (!type.matches("[a-zA-Z0-9.+-]{1,60}/[a-zA-Z0-9.+-]{1,60}(; ?[a-zA-Z0-9-]+=[a-zA-Z0-9-]+)?")) {
            throw bad("has a content_type such as application/edi-x12");
        }
        return type;
    }

    private List<String> serviceTypes() {
        var shown = value.path("service_types");
        if (shown.isMissingNode()) {
            return List.of("30");
        }
        var codes = StreamSupport.stream(shown.spliterator(), false)
                .map(code -> code.asText(""))
                .distinct()
                .toList();
        boolean sound = shown.isArray() && codes.stream().allMatch(code -> code.matches("[A-Z0-9]{1,2}"));
        if (!sound || codes.isEmpty() || codes.size() > MOST_SERVICE_TYPES) {
            throw bad("has service_types, a list such as [\"30\", \"98\"]");
        }
        return codes;
    }

    private String payerIds() {
        var list = text("payer_ids", null);
        if (list != null && !PAYER_IDS.contains(list)) {
            throw bad("has payer_ids, which is stedi, office_ally or custom");
        }
        return list;
    }

    /** By its name in the IANA's list only: an offset knows no summer time. */
    private ZoneId timeZone() {
        var name = text("time_zone", Clearinghouse.USUAL_ZONE.getId());
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw bad("has a time_zone by its IANA name such as America/Chicago");
        }
        return ZoneId.of(name);
    }

    private String required(String member) {
        var text = text(member, null);
        if (text == null || text.isBlank()) {
            throw bad("needs " + member);
        }
        return text;
    }

    private String text(String member, String otherwise) {
        var found = value.path(member);
        if (found.isMissingNode() || found.isNull()) {
            return otherwise;
        }
        if (!found.isTextual()) {
            throw bad("has a " + member + " that is a text");
        }
        return found.textValue();
    }

    static Problem bad(String what) {
        return Problem.badRequest("bad_setting", "The setting clearinghouse " + what + ".");
    }
}
