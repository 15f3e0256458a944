package io.handoff.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The published interface and ours, under one base. */
@ApplicationPath("/v1")
public class RestApplication extends Application {}
