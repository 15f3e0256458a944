package io.handoff.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.handoff.config.Json;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** Lets JAX-RS write and read the one JSON form. */
@Provider
public class JsonProvider implements ContextResolver<ObjectMapper> {
    @Override
    public ObjectMapper getContext(Class<?> type) {
        return Json.MAPPER;
    }
}
