package io.handoff.access;

import com.fasterxml.jackson.databind.JsonNode;

/** Who asks the patient: a name, and a look where one is set. */
public record Company(String name, String logoUrl, String primaryColor) {
    static Company of(JsonNode setting) {
        return new Company(
                setting.path("name").textValue(),
                setting.path("logo_url").textValue(),
                setting.path("primary_color").textValue());
    }
}
