/**
 * Asks an engine of the operator's what is printed in a picture: a program on this machine, or an address.
 *
 * <p>What it is given: a PNG picture, 8 bits of grey a pixel, 300 dots an inch, at most 1800 pixels wide and high; of the
 * card alone where its outline was found, straightened and the right way up as far as that is known. A program gets it on
 * its standard input, without any argument; an address gets it as the body of a POST, {@code Content-Type: image/png}. One
 * photograph may be asked about several times, prepared otherwise or turned, until enough of it is read; never two at once.
 *
 * <p>What it answers, on its standard output with exit status 0, or with HTTP status 200: the TSV of the {@code tesseract}
 * program, see {@link io.handoff.reading.worker.engine.TsvWords}. Within what is left of a picture's time, and in at most
 * {@value io.handoff.reading.worker.engine.Answer#MOST_BYTES} bytes.
 *
 * <p>Guards against the engine: whatever else it does is an {@link io.handoff.reading.EngineFailure}, nothing of what it has
 * said gets into a message, and a program leaves nothing running. May import {@code io.handoff.reading}.
 */
package io.handoff.reading.worker.engine;
