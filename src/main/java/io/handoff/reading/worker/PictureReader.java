package io.handoff.reading.worker;

import static org.bytedeco.leptonica.global.leptonica.pixClone;
import static org.bytedeco.leptonica.global.leptonica.pixScale;

import io.handoff.reading.Flaw;
import io.handoff.reading.Reading;
import io.handoff.reading.UnreadablePicture;
import io.handoff.reading.Word;
import io.handoff.reading.WorkerArguments;
import io.handoff.reading.worker.codes.Codes;
import io.handoff.reading.worker.engine.Deadline;
import io.handoff.reading.worker.line.LineNetwork;
import io.handoff.reading.worker.outline.Grey;
import io.handoff.reading.worker.print.Print;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One picture's way through the worker: decode, prepare, recognise; once more, prepared otherwise, if it reads badly. */
final class PictureReader implements AutoCloseable {

    private final LineNetwork english;
    private final Engine engine;
    private final SecondReader secondReader;
    private final Duration timeLimit;

    PictureReader(WorkerArguments arguments) {
        Raster.silence();
        Networks networks = Networks.in(arguments.home());
        this.english = networks.english();
        this.engine = Engine.of(arguments, networks, english);
        this.secondReader = new SecondReader(networks.general(), english);
        this.timeLimit = arguments.timeLimit();
    }

    Reading read(byte[] picture) throws UnreadablePicture {
        Deadline deadline = Deadline.within(timeLimit);
        try (Decoded decoded = Decoder.decode(picture)) {
            if (Blank.is(decoded)) {
                return new Reading(decoded.width(), decoded.height(), List.of())
                        .with(List.of(), Flaws.of(lookedAt(decoded.whole())));
            }
            Optional<View> card = Straightening.card(decoded);
            try {
                Attempted best = best(card, decoded.whole(), deadline);
                Grey grey = lookedAt(card.orElse(decoded.whole()));
                Set<Flaw> flaws = Flaws.of(grey);
                if (card.isEmpty() && best.isCutOff()) {
                    flaws.add(Flaw.CUT_OFF);
                }
                List<Word> words = secondReader.words(best.print(), best.grey());
                return best.recognition().with(words).reading().with(Codes.in(grey), flaws);
            } finally {
                card.ifPresent(View::close);
            }
        }
    }

    /** At most as large as a card is prepared: all of a large picture would not fit into the memory. */
    private static Grey lookedAt(View view) {
        float factor = Math.min(
                1,
                (float) Preparation.LARGEST
                        / Math.max(view.grey().width(), view.grey().height()));
        try (Raster raster = view.grey().with(pix -> factor == 1 ? pixClone(pix) : pixScale(pix, factor, factor))) {
            return Pixels.of(raster);
        }
    }

    /**
     * The card alone, where it was found; all of the picture where that reads badly or may be a box printed on the card, for
     * the outline may be a window.
     */
    private Attempted best(Optional<View> card, View whole, Deadline deadline) {
        Optional<Attempted> ofCard = card.map(view -> best(view, engine.ofCard(view.isUpright()), deadline));
        if (ofCard.isPresent()) {
            Attempted best = ofCard.get();
            boolean isDone = best.recognition().isGood() && !engine.isABox(best.print(), card.get(), whole);
            if (isDone || !engine.hasTimeForAnother(deadline)) {
                return best;
            }
        }
        Attempted ofPicture = best(whole, engine.ofPicture(), deadline);
        return ofCard.filter(best -> !ofPicture.recognition().betterThan(best.recognition()))
                .orElse(ofPicture);
    }

    private Attempted best(View view, List<Preparation> preparations, Deadline deadline) {
        Attempted best = null;
        for (Preparation preparation : preparations) {
            Attempted attempted = recognise(view, preparation, deadline);
            if (best == null || attempted.recognition().betterThan(best.recognition())) {
                best = attempted;
            }
            if (best.recognition().isGood() || !engine.hasTimeForAnother(deadline)) {
                break;
            }
        }
        return best;
    }

    private record Attempted(Recognition recognition, Print print, Grey grey) {
        boolean isCutOff() {
            return print.isCutOff(grey.width(), grey.height());
        }
    }

    private Attempted recognise(View view, Preparation preparation, Deadline deadline) {
        try (Raster prepared = preparation.of(view.grey())) {
            int across = preparation.turn().swapsSides()
                    ? view.grey().height()
                    : view.grey().width();
            Print print = engine.read(prepared, deadline);
            Recognition recognition = new Recognition(
                    print.width(),
                    print.height(),
                    view.scale() * across / prepared.width(),
                    print.words().stream().map(Print.Found::word).toList());
            return new Attempted(recognition, print, Pixels.of(prepared));
        }
    }

    @Override
    public void close() {
        engine.close();
        english.close();
        secondReader.close();
    }
}
