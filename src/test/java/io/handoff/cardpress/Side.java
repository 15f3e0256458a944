package io.handoff.cardpress;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.random.RandomGenerator;

/** A side in the words of layouts: labels and values of one card in one wording. What the card does not have is not printed. */
final class Side {
    final CardSheet sheet;
    final CardFacts facts;
    final Wording wording;
    final RandomGenerator random;
    /** The payer's colour, dark enough for white print on it. */
    final Color colour;

    Color label = new Color(0x444444);
    Color ink = Color.BLACK;

    Side(CardSheet sheet, CardFacts facts, Wording wording, Color colour, RandomGenerator random) {
        this.sheet = sheet;
        this.facts = facts;
        this.wording = wording;
        this.colour = colour;
        this.random = random;
    }

    /** Light print on dark. */
    void inverse() {
        label = new Color(0xD8DEE8);
        ink = Color.WHITE;
    }

    /** The label, and its value at {@code valueLeft}, or right behind the label where that is longer. */
    double pair(String field, double left, double valueLeft, double baseline, double size, double right) {
        String value = facts.value(field);
        if (value == null) {
            return left;
        }
        double end = sheet.words(wording.before(field), left, baseline, 0.9 * size, false, label, right - left);
        double at = Math.max(end + 0.45 * size, valueLeft);
        sheet.show(field, value);
        return sheet.words(value, at, baseline, size, true, ink, right - at);
    }

    /** A small label, and its value under it. */
    double over(String field, double left, double top, double size, double right) {
        String value = facts.value(field);
        if (value == null) {
            return left;
        }
        sheet.words(wording.over(field), left, top, 0.66 * size, false, label, right - left);
        sheet.show(field, value);
        return sheet.words(value, left, top + 1.15 * size, size, true, ink, right - left);
    }

    /** The value, and its small label close under it. */
    double caption(String field, double left, double baseline, double size, double right) {
        if (!facts.has(field)) {
            return left;
        }
        sheet.words(wording.over(field), left, baseline + 0.78 * size, 0.6 * size, false, label, right - left);
        return bare(field, left, baseline, size, right);
    }

    /** The value without a label. */
    double bare(String field, double left, double baseline, double size, double right) {
        String value = facts.value(field);
        if (value == null) {
            return left;
        }
        sheet.show(field, value);
        return sheet.words(value, left, baseline, size, true, ink, right - left);
    }

    /** Label and value in the middle of a line. */
    void centred(String field, double middle, double baseline, double size) {
        String value = facts.value(field);
        if (value != null) {
            double labelWidth = sheet.width(wording.before(field), 0.9 * size, false);
            double width = labelWidth + 0.45 * size + sheet.width(value, size, true);
            double left = Math.max(40, middle - width / 2);
            pair(field, left, 0, baseline, size, CardSheet.WIDTH - 40);
        }
    }

    /** The label at one edge, the value at the other. */
    void apart(String field, double left, double right, double baseline, double size) {
        String value = facts.value(field);
        if (value != null) {
            pair(field, left, right - sheet.width(value, size, true), baseline, size, right + 1);
        }
    }

    /** The payer's name, on two lines where it is long. */
    void payer(double left, double baseline, double size, double right, Color color) {
        String name = facts.value("payer_name");
        sheet.show("payer_name", name);
        int middle = name.indexOf(' ', name.length() / 2 - 2);
        boolean tooLong = sheet.width(name, size, true) > 1.25 * (right - left);
        if (tooLong && middle > 0) {
            sheet.words(
                    name.substring(0, middle), left, baseline - 0.55 * size, 0.75 * size, true, color, right - left);
            sheet.words(
                    name.substring(middle + 1), left, baseline + 0.4 * size, 0.75 * size, true, color, right - left);
        } else {
            sheet.words(name, left, baseline, size, true, color, right - left);
        }
    }

    /** An invented sign of rings or bars, {@code size} units square. */
    void logo(double left, double top, double size, Color color) {
        if (random.nextBoolean()) {
            sheet.shape(color, new Ellipse2D.Double(left, top, size, size));
            sheet.shape(Color.WHITE, new Ellipse2D.Double(left + size / 4, top + size / 5, size / 2, size / 2));
        } else {
            for (int bar = 0; bar < 3; bar++) {
                double height = size * (bar + 2) / 4;
                sheet.shape(
                        color, new Rectangle2D.Double(left + bar * size / 3, top + size - height, size / 4, height));
            }
        }
    }

    /** The copays beside each other, each with what it is for under it. */
    void copayRow(double left, double right, double baseline, double size) {
        double width = (right - left) / Math.max(3, facts.copays().size());
        double at = left;
        for (var copay : facts.copays().entrySet()) {
            String amount = "$" + copay.getValue();
            sheet.words(amount, at, baseline, size, true, ink, width - 20);
            String kind = wording.styled(copay.getKey());
            sheet.words(kind, at, baseline + 0.78 * size, 0.62 * size, false, label, width - 20);
            sheet.show("copay " + copay.getKey(), amount);
            at += width;
        }
    }

    String oneOf(String... words) {
        return words[random.nextInt(words.length)];
    }

    /** Invented, and shown from now on. */
    String doctorsPhone() {
        String phone = Numbers.phone(random);
        sheet.show("phone PCP", phone);
        return phone;
    }

    void small(String text, double left, double baseline) {
        sheet.words(text, left, baseline, 20, false, label, CardSheet.WIDTH - 20 - left);
    }

    /** So many copays as there is room for, one under the other. */
    void copays(double left, double right, double top, double size, int most) {
        List<String> kinds = facts.copays().keySet().stream().limit(most).toList();
        for (int line = 0; line < kinds.size(); line++) {
            double baseline = top + 1.45 * size * line;
            String amount = "$" + facts.copays().get(kinds.get(line));
            sheet.words(kinds.get(line), left, baseline, size, false, label, 0.66 * (right - left));
            sheet.words(amount, right - sheet.width(amount, size, true), baseline, size, true, ink, 200);
            sheet.show("copay " + kinds.get(line), amount);
        }
    }
}
