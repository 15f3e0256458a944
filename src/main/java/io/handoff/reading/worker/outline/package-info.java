/**
 * Where the card is in a picture. Pure arithmetic on a small grey picture; knows nothing of files or of recognising text.
 */
package io.handoff.reading.worker.outline;
