package io.handoff.reading.worker.print;

import io.handoff.reading.Word;
import io.handoff.reading.worker.line.LineNetwork;
import io.handoff.reading.worker.line.Piece;
import io.handoff.reading.worker.line.ReadLine;
import io.handoff.reading.worker.line.Strip;
import io.handoff.reading.worker.outline.Grey;
import io.handoff.reading.worker.print.Print.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the lines of a picture, turns them upright and reads each; for one thread. */
public final class PrintReader {

    /** Hardly any card has more; a printed page has, and would take many times as long. The largest are read. */
    private static final int MOST_LINES = 90;

    /** So many lines tell which way is up. */
    private static final int PROBES = 4;

    /** Mean chance of a line's characters below which it is read the wrong way up, or is none. */
    private static final double LEGIBLE = 0.8;

    private static final int FEW_CHARACTERS = 4;

    /** Lengths by thickness of lines that tell which way is up, and take no long time to read. */
    private static final double SHORT = 2.5;

    private static final double LONG = 12;

    /** Line heights at a line's beginning, where a letter may have been overlooked. */
    private static final double BESIDE = 0.6;

    /** Line heights about a word that belong to its place. */
    private static final double MARGIN = 0.25;

    private final StripNetwork finder;
    private final LineNetwork reader;

    public PrintReader(StripNetwork finder, LineNetwork reader) {
        this.finder = finder;
        this.reader = reader;
    }

    public Print read(Grey grey) {
        List<Strip> strips = finder.strips(grey);
        Direction direction = Direction.of(strips);
        List<Strip> lines = strips.stream()
                .map(direction::along)
                .sorted(Comparator.comparingDouble(PrintReader::size).reversed())
                .limit(MOST_LINES)
                .toList();
        Map<Strip, ReadLine> known = new HashMap<>();
        double turn = turn(grey, lines, known);
        Frame frame = new Frame(direction.turn() + turn, grey.width(), grey.height());
        List<Found> words = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Strip line = whole(grey, lines.get(i).turned(turn), known);
            int number = i + 1;
            read(grey, line, known).pieces().forEach(piece -> words.add(found(piece, line, number, frame)));
        }
        return new Print(frame.width(), frame.height(), Echoes.removed(words));
    }

    /** An edge or a bar that lies across the lines is no large print. */
    private static double size(Strip strip) {
        return Math.min(strip.length(), strip.thickness());
    }

    private ReadLine read(Grey grey, Strip line, Map<Strip, ReadLine> known) {
        return known.computeIfAbsent(line, it -> reader.readWords(grey, it));
    }

    /** The line, from further left where its capital was overlooked beside a logo: "igna" is "Cigna". */
    private Strip whole(Grey grey, Strip line, Map<Strip, ReadLine> known) {
        String text = read(grey, line, known).line().text();
        if (text.length() < FEW_CHARACTERS || !Character.isLowerCase(text.charAt(0))) {
            return line;
        }
        Strip longer = line.part(-BESIDE * line.thickness() / line.length(), 1);
        String more = read(grey, longer, known).line().text();
        boolean isCapital = !more.isEmpty() && Character.isUpperCase(more.charAt(0));
        return isCapital && more.substring(1).strip().equals(text) ? longer : line;
    }

    /** 0, or half a turn where the lines read better so. */
    private double turn(Grey grey, List<Strip> lines, Map<Strip, ReadLine> known) {
        List<Strip> probes = lines.stream()
                .filter(line -> line.length() > SHORT * line.thickness() && line.length() < LONG * line.thickness())
                .limit(PROBES)
                .toList();
        double upright = legibility(grey, probes, 0, known);
        return upright >= LEGIBLE || upright >= legibility(grey, probes, Math.PI, known) ? 0 : Math.PI;
    }

    private double legibility(Grey grey, List<Strip> probes, double turn, Map<Strip, ReadLine> known) {
        return probes.stream()
                .map(probe -> read(grey, probe.turned(turn), known).line())
                .mapToDouble(line -> line.text().length() < FEW_CHARACTERS ? 0 : line.meanConfidence())
                .average()
                .orElse(0);
    }

    private static Found found(Piece piece, Strip line, int number, Frame frame) {
        Strip part = frame.turned(line).part(piece.from(), piece.to());
        double top = part.y() + (piece.top() - 0.5) * part.thickness();
        double bottom = part.y() + (piece.bottom() - 0.5) * part.thickness();
        Word word = new Word(
                piece.text(),
                piece.confidence(),
                (int) Math.round(part.x() - part.length() / 2),
                (int) Math.round(top),
                (int) Math.round(part.length()),
                (int) Math.round(bottom - top),
                1,
                1,
                number);
        double margin = MARGIN * line.thickness() / line.length();
        return new Found(word, line.part(piece.from() - margin, piece.to() + margin));
    }
}
