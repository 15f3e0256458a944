package io.handoff.clearinghouse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The setting as it may be shown, and sent back. A secret that is there shows as {@code true}.
 *
 * @param password true where one is set; else absent
 * @param headers each with the value true
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ClearinghouseView(
        String transport,
        String url,
        String senderQualifier,
        String senderId,
        String senderApplication,
        String receiverQualifier,
        String receiverId,
        String receiverApplication,
        String usage,
        String username,
        Boolean password,
        Map<String, Boolean> headers,
        String contentType,
        List<String> serviceTypes,
        String payerIds,
        String timeZone) {

    static ClearinghouseView of(Clearinghouse set) {
        var hidden = new LinkedHashMap<String, Boolean>();
        set.headers().keySet().forEach(name -> hidden.put(name, true));
        return new ClearinghouseView(
                set.form().wire(),
                set.url().toString(),
                set.sender().qualifier(),
                set.sender().id(),
                set.sender().application(),
                set.receiver().qualifier(),
                set.receiver().id(),
                set.receiver().application(),
                set.production() ? "production" : "test",
                set.userName(),
                set.password() == null ? null : true,
                hidden,
                set.form() == Form.HTTP_POST ? set.contentType() : null,
                set.serviceTypes(),
                set.payerIds(),
                set.timeZone().getId());
    }
}
