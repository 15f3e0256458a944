/**
 * Finds machine-readable codes in grey pixels and decodes them, with ZXing. Cards without a code, which is most of them,
 * must not pay for it: a look at the tones of small squares tells whether there is anything to decode.
 *
 * <p>May import {@code io.handoff.reading}, grey pictures and ZXing.
 */
package io.handoff.reading.worker.codes;
