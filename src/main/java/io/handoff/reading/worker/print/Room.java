package io.handoff.reading.worker.print;

import io.handoff.reading.worker.line.Strip;
import java.util.List;

/** Lengthens lines in large print where there is room: the network that finds them overlooks a letter beside a logo. */
final class Room {

    /** Thicknesses at each end. */
    private static final double MOST = 0.5;

    /** Of both thicknesses, how near the middles of two strips of one line are. */
    private static final double LEVEL = 0.35;

    /** Thicker than the median by so much is large print. */
    private static final double LARGE = 1.05;

    private final List<Strip> strips;
    private final double usual;

    private Room(List<Strip> strips) {
        this.strips = strips;
        this.usual = strips.stream()
                .mapToDouble(Strip::thickness)
                .sorted()
                .skip(strips.size() / 2)
                .findFirst()
                .orElse(0);
    }

    /** @param strips that run in one direction */
    static List<Strip> used(List<Strip> strips) {
        Room room = new Room(strips);
        return strips.stream().map(room::longer).toList();
    }

    private Strip longer(Strip strip) {
        if (strip.thickness() < LARGE * usual) {
            return strip;
        }
        double before = MOST * strip.thickness();
        double behind = before;
        for (Strip other : strips) {
            double along = along(strip, other);
            double free = (Math.abs(along) - (strip.length() + other.length()) / 2) / 2;
            if (other != strip && isLevel(strip, other)) {
                if (along > 0) {
                    behind = Math.min(behind, Math.max(0, free));
                } else {
                    before = Math.min(before, Math.max(0, free));
                }
            }
        }
        return strip.part(-before / strip.length(), 1 + behind / strip.length());
    }

    private static double along(Strip one, Strip other) {
        return (other.x() - one.x()) * Math.cos(one.angle()) + (other.y() - one.y()) * Math.sin(one.angle());
    }

    private static boolean isLevel(Strip one, Strip other) {
        double aside = (other.y() - one.y()) * Math.cos(one.angle()) - (other.x() - one.x()) * Math.sin(one.angle());
        return Math.abs(aside) < LEVEL * (one.thickness() + other.thickness());
    }
}
