package io.handoff.reading.worker;

import io.handoff.reading.worker.engine.Deadline;
import io.handoff.reading.worker.engine.OutsideReader;
import io.handoff.reading.worker.engine.TsvWords;
import io.handoff.reading.worker.print.Print;
import java.util.List;

/** A program or an address of the operator's, which is given a PNG picture and answers in TSV. */
final class OutsideEngine implements Engine {

    private final OutsideReader reader;

    OutsideEngine(OutsideReader reader) {
        this.reader = reader;
    }

    @Override
    public Print read(Raster prepared, Deadline deadline) {
        byte[] answer = reader.answer(Png.of(prepared), deadline);
        return Print.of(prepared.width(), prepared.height(), TsvWords.in(answer, prepared.width(), prepared.height()));
    }

    @Override
    public List<Preparation> ofCard(boolean upright) {
        return Preparation.ofCard(upright);
    }

    @Override
    public List<Preparation> ofPicture() {
        return Preparation.LIKELIEST_FIRST;
    }

    /** Where print stands only the operator's engine knows. */
    @Override
    public boolean isABox(Print print, View card, View picture) {
        return card.isSmall();
    }

    /** How long an attempt takes is not ours to know: a bad picture had better be told as such than run out of time. */
    @Override
    public boolean hasTimeForAnother(Deadline deadline) {
        return deadline.isFarOff();
    }

    @Override
    public void close() {
        reader.close();
    }
}
