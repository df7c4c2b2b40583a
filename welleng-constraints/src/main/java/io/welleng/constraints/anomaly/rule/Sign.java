package io.welleng.constraints.anomaly.rule;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;

/**
 * One sign of a pattern: a feature of a signal, and what it is held against.
 *
 * <p>A threshold on a change or trend never asks for less than the natural variation of the reference: one nearer to zero
 * than so many reference spreads (see the settings of the scan) is moved out to them; one on a swing, to as many standard
 * errors of a swing above 1. So a pattern with a small
 * threshold does not find the noise of a noisy well, and {@link Comparison#WITHIN} forgives it.
 *
 * @param signal what it looks at
 * @param feature the number
 * @param comparison how it is compared
 * @param threshold threshold, in the unit of the feature
 */
public record Sign(Signal signal, Feature feature, Comparison comparison, double threshold) {

    /** Checks the threshold and that the feature can be had from the signal. */
    public Sign {
        Check.present(signal, "signal");
        Check.present(feature, "feature");
        Check.present(comparison, "comparison");
        Check.finite(threshold, "threshold", feature.unit("(unit of the signal)"));
        if (comparison == Comparison.WITHIN) {
            Check.notNegative(threshold, "threshold", feature.unit("(unit of the signal)"));
        }
        if (feature == Feature.STILL_MINUTES && signal.kind() != SignalKind.READING) {
            throw new InvalidInputException("signal", "a reading, for " + feature, "", signal.toString());
        }
    }

    /**
     * A tag whose level is at least so high.
     *
     * @param tag telemetry key
     * @param level least level, in the unit of the tag
     * @return the sign
     */
    public static Sign levelAtLeast(String tag, double level) {
        return new Sign(Signal.of(tag), Feature.LEVEL, Comparison.AT_LEAST, level);
    }

    /**
     * A tag whose level is at most so high.
     *
     * @param tag telemetry key
     * @param level greatest level, in the unit of the tag
     * @return the sign
     */
    public static Sign levelAtMost(String tag, double level) {
        return new Sign(Signal.of(tag), Feature.LEVEL, Comparison.AT_MOST, level);
    }

    /**
     * A rise above the reference.
     *
     * @param tag telemetry key
     * @param percent least rise (% of the reference)
     * @return the sign
     */
    public static Sign rise(String tag, double percent) {
        return rise(Signal.of(tag), percent);
    }

    /**
     * A rise above the reference.
     *
     * @param signal what rises
     * @param percent least rise (% of the reference)
     * @return the sign
     */
    public static Sign rise(Signal signal, double percent) {
        return new Sign(signal, Feature.CHANGE_PCT, Comparison.AT_LEAST, percent);
    }

    /**
     * A fall below the reference.
     *
     * @param tag telemetry key
     * @param percent least fall (% of the reference), positive
     * @return the sign
     */
    public static Sign fall(String tag, double percent) {
        return fall(Signal.of(tag), percent);
    }

    /**
     * A fall below the reference.
     *
     * @param signal what falls
     * @param percent least fall (% of the reference), positive
     * @return the sign
     */
    public static Sign fall(Signal signal, double percent) {
        return new Sign(signal, Feature.CHANGE_PCT, Comparison.AT_MOST, -percent);
    }

    /**
     * A fall below the reference that stops short of so much.
     *
     * @param signal what falls at most so far
     * @param percent greatest fall (% of the reference), positive
     * @return the sign
     */
    public static Sign noDeeperThan(Signal signal, double percent) {
        return new Sign(signal, Feature.CHANGE_PCT, Comparison.AT_LEAST, -percent);
    }

    /**
     * No rise above the reference of more than so much.
     *
     * @param tag telemetry key
     * @param percent greatest rise (% of the reference)
     * @return the sign
     */
    public static Sign noHigherThan(String tag, double percent) {
        return noHigherThan(Signal.of(tag), percent);
    }

    /**
     * The level has not risen beyond so much.
     *
     * @param signal what to look at
     * @param percent greatest rise (% of the reference)
     * @return the sign
     */
    public static Sign noHigherThan(Signal signal, double percent) {
        return new Sign(signal, Feature.CHANGE_PCT, Comparison.AT_MOST, percent);
    }

    /**
     * A level near the reference.
     *
     * @param tag telemetry key
     * @param percent greatest change (% of the reference)
     * @return the sign
     */
    public static Sign steady(String tag, double percent) {
        return new Sign(Signal.of(tag), Feature.CHANGE_PCT, Comparison.WITHIN, percent);
    }

    /**
     * More swing than in the reference.
     *
     * @param tag telemetry key
     * @param ratio least robust standard deviation over that of the reference
     * @return the sign
     */
    public static Sign swinging(String tag, double ratio) {
        return new Sign(Signal.of(tag), Feature.SWING_RATIO, Comparison.AT_LEAST, ratio);
    }

    /**
     * Not much more swing than in the reference.
     *
     * @param tag telemetry key
     * @param ratio greatest robust standard deviation over that of the reference
     * @return the sign
     */
    public static Sign calm(String tag, double ratio) {
        return new Sign(Signal.of(tag), Feature.SWING_RATIO, Comparison.AT_MOST, ratio);
    }

    /**
     * A change in the unit of the tag.
     *
     * @param tag telemetry key
     * @param change least rise, in the unit of the tag
     * @return the sign
     */
    public static Sign riseBy(String tag, double change) {
        return new Sign(Signal.of(tag), Feature.CHANGE, Comparison.AT_LEAST, change);
    }

    /**
     * A slow fall.
     *
     * @param tag telemetry key
     * @param percentPerDay least rate of the fall (% of the reference per day), positive
     * @return the sign
     */
    public static Sign falling(String tag, double percentPerDay) {
        return new Sign(Signal.of(tag), Feature.TREND_PCT_PER_DAY, Comparison.AT_MOST, -percentPerDay);
    }

    /**
     * The sign without its threshold, for pictures and lists.
     *
     * @return for example {@code motor_current_a change}
     */
    public String name() {
        return signal + " " + feature.word();
    }

    @Override
    public String toString() {
        return name() + " " + comparison.words() + " " + Figures.four(threshold);
    }
}
