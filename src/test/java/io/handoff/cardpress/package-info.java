/**
 * Prints specimen insurance cards of invented members, and saves them in every format that phones and scanners produce.
 * Everything on them is made up; no specimen of a real insurer is copied. May import the JDK only.
 */
package io.handoff.cardpress;
