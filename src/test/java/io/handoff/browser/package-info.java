/**
 * The pages as people use them: a desktop without a camera and a phone whose camera looks at an invented card, in two
 * Chromium processes, against a real product node. Every state that a test looks at must satisfy axe-core, and neither
 * browser may complain or talk to anyone but the server. The states' pictures are left in {@code target/screens}.
 */
package io.handoff.browser;
