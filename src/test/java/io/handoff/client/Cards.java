package io.handoff.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The published operations on cards, for whoever has the token: an API key or a JWT. */
public record Cards(Api api, String token) {
    /** The ids of the cards in a page. */
    public static List<String> ids(Answer page) {
        return StreamSupport.stream(page.json().required("cards").spliterator(), false)
                .map(card -> card.required("card_id").textValue())
                .toList();
    }

    public static JsonNode metadata(Answer page) {
        return page.json().required("response_metadata");
    }

    public String create(Map<String, ?> wish) {
        return api.post("/v1/cards", token, wish).expect(201).text("card_id");
    }

    public Answer get(String card) {
        return api.get("/v1/cards/" + card, token);
    }

    public Answer delete(String card) {
        return api.send("DELETE", "/v1/cards/" + card, token, null);
    }

    public Answer list() {
        return list("");
    }

    /** @param query {@code ?limit=…&cursor=…}, or nothing */
    public Answer list(String query) {
        return api.get("/v1/cards" + query, token);
    }

    public Answer search(String query) {
        return search(query, "");
    }

    /** @param more {@code &limit=…&cursor=…}, or nothing */
    public Answer search(String query, String more) {
        return api.get("/v1/cards/search?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + more, token);
    }

    /** A picture that a program took. */
    public Answer uploadAutomatic(String card, String orientation, byte[] picture, int count) {
        return api.post(
                "/v1/cards/" + card + "/upload?orientation=" + orientation + "&capture_type=automatic&scanCount="
                        + count,
                token,
                picture);
    }

    public Answer uploadUrl(String card, Map<String, ?> wish) {
        return api.post("/v1/cards/" + card + "/generate-upload-url?expiration=600", token, wish);
    }

    /** A new card with the form for its front. */
    public Answer uploadUrl() {
        return api.get("/v1/generate-upload-url?expiration=600", token);
    }

    /** The fields of an upload URL, in their order. */
    public static Map<String, String> parameters(Answer uploadUrl) {
        var fields = new LinkedHashMap<String, String>();
        uploadUrl
                .json()
                .required("upload_parameters")
                .properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().textValue()));
        return fields;
    }
}
