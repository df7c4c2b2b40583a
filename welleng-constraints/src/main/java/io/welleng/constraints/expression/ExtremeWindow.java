package io.welleng.constraints.expression;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/**
 * Smallest or largest of the readings in a window, at constant cost on average: a reading is forgotten as soon as a newer
 * one is at least as extreme, so that those kept are in order and the oldest is the extreme.
 */
final class ExtremeWindow extends Window {

    /** 1 for the largest, −1 for the smallest. */
    private final double sign;

    ExtremeWindow(long millis, int maxReadings, boolean largest) {
        super(millis, maxReadings);
        this.sign = largest ? 1.0 : -1.0;
    }

    @Override
    void push(long time, double reading) {
        while (size > 0 && sign * values[place(size - 1)] <= sign * reading) {
            size--;
        }
        append(time, reading);
    }

    @Override
    double fold() {
        return values[place(0)];
    }

    @Override
    SavedWindow.Sums saveSums() {
        return null;
    }

    @Override
    void check(SavedWindow saved, String name) {
        super.check(saved, name);
        if (saved.sums() != null) {
            throw new InvalidInputException(name + ".sums", "null for a minimum or maximum", "", "sums");
        }
        for (int i = 1; i < saved.values().size(); i++) {
            if (!(sign * saved.values().get(i) < sign * saved.values().get(i - 1))) {
                throw new InvalidInputException(
                        Check.element(name + ".values", i),
                        (sign > 0.0 ? "below" : "above") + " the value before, "
                                + saved.values().get(i - 1),
                        "",
                        saved.values().get(i).toString());
            }
        }
    }
}
