package io.welleng.constraints.spc.chart;

import io.welleng.constraints.spc.chart.SavedChart.SavedRuns;
import java.util.Set;

/**
 * Run rules over standardised points, and the little they must remember: counts, patterns of the last points, and the last
 * point where a rule looks at steps. Only what the chosen rules need is remembered, so that states that behave alike are
 * mostly equal.
 */
final class RunRules {

    private static final int TREND_STEPS = 5;
    private static final int ALTERNATING_STEPS = 13;
    private static final int WITHIN_LENGTH = 15;
    private static final int BEYOND_LENGTH = 8;
    private static final int EIGHT = 8;
    private static final int NINE = 9;

    private final double limit;
    private final boolean beyondLimit;
    private final boolean twoOfThree;
    private final boolean fourOfFive;
    private final boolean eight;
    private final boolean nine;
    private final boolean trend;
    private final boolean alternation;
    private final int sideCap;
    private final int withinCap;
    private final int beyondCap;

    private int above;
    private int below;
    private int within;
    private int beyond;
    private int overTwo;
    private int underTwo;
    private int overOne;
    private int underOne;
    private int steps;
    private int alternating;
    private double last = Double.NaN;

    RunRules(Set<ChartRule> rules, double limit) {
        this.limit = limit;
        beyondLimit = rules.contains(ChartRule.BEYOND_LIMIT);
        twoOfThree = rules.contains(ChartRule.TWO_OF_THREE_BEYOND_TWO_SIGMA);
        fourOfFive = rules.contains(ChartRule.FOUR_OF_FIVE_BEYOND_ONE_SIGMA);
        eight = rules.contains(ChartRule.EIGHT_ON_ONE_SIDE);
        nine = rules.contains(ChartRule.NINE_ON_ONE_SIDE);
        trend = rules.contains(ChartRule.SIX_TRENDING);
        alternation = rules.contains(ChartRule.FOURTEEN_ALTERNATING);
        sideCap = nine ? NINE : eight ? EIGHT : 0;
        withinCap = rules.contains(ChartRule.FIFTEEN_WITHIN_ONE_SIGMA) ? WITHIN_LENGTH : 0;
        beyondCap = rules.contains(ChartRule.EIGHT_BEYOND_ONE_SIGMA) ? BEYOND_LENGTH : 0;
    }

    void clear() {
        restore(new SavedRuns(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null));
    }

    void restore(SavedRuns saved) {
        above = saved.above();
        below = saved.below();
        within = saved.within();
        beyond = saved.beyond();
        overTwo = saved.overTwo();
        underTwo = saved.underTwo();
        overOne = saved.overOne();
        underOne = saved.underOne();
        steps = saved.steps();
        alternating = saved.alternating();
        last = saved.last() == null ? Double.NaN : saved.last();
    }

    SavedRuns save() {
        return new SavedRuns(
                above,
                below,
                within,
                beyond,
                overTwo,
                underTwo,
                overOne,
                underOne,
                steps,
                alternating,
                Double.isNaN(last) ? null : last);
    }

    /** Takes the point {@code x = center + z * unit}; limits are reported in the unit of x. Returns whether a rule signals. */
    boolean step(double z, double x, double center, double unit, SignalSink sink) {
        boolean signals = false;
        if (beyondLimit && Math.abs(z) > limit) {
            sink.signal(ChartRule.BEYOND_LIMIT, side(z), x, center + Math.copySign(limit, z) * unit);
            signals = true;
        }
        if (twoOfThree) {
            int over = overTwo << 1 | (z > 2.0 ? 1 : 0);
            int under = underTwo << 1 | (z < -2.0 ? 1 : 0);
            overTwo = over & 0b11;
            underTwo = under & 0b11;
            signals |= pattern(ChartRule.TWO_OF_THREE_BEYOND_TWO_SIGMA, over, under, 2, x, center, 2.0 * unit, sink);
        }
        if (fourOfFive) {
            int over = overOne << 1 | (z > 1.0 ? 1 : 0);
            int under = underOne << 1 | (z < -1.0 ? 1 : 0);
            overOne = over & 0b1111;
            underOne = under & 0b1111;
            signals |= pattern(ChartRule.FOUR_OF_FIVE_BEYOND_ONE_SIGMA, over, under, 4, x, center, unit, sink);
        }
        if (sideCap > 0) {
            above = z > 0.0 ? Math.min(sideCap, above + 1) : 0;
            below = z < 0.0 ? Math.min(sideCap, below + 1) : 0;
            int run = Math.max(above, below);
            if (eight && run >= EIGHT) {
                sink.signal(ChartRule.EIGHT_ON_ONE_SIDE, side(z), x, center);
                signals = true;
            }
            if (nine && run >= NINE) {
                sink.signal(ChartRule.NINE_ON_ONE_SIDE, side(z), x, center);
                signals = true;
            }
        }
        if (withinCap > 0) {
            within = Math.abs(z) < 1.0 ? Math.min(withinCap, within + 1) : 0;
            if (within == withinCap) {
                sink.signal(ChartRule.FIFTEEN_WITHIN_ONE_SIGMA, Side.BOTH, x, center + Math.copySign(unit, z));
                signals = true;
            }
        }
        if (beyondCap > 0) {
            beyond = Math.abs(z) > 1.0 ? Math.min(beyondCap, beyond + 1) : 0;
            if (beyond == beyondCap) {
                sink.signal(ChartRule.EIGHT_BEYOND_ONE_SIGMA, Side.BOTH, x, center + Math.copySign(unit, z));
                signals = true;
            }
        }
        if (trend || alternation) {
            signals |= steps(z, x, center, sink);
        }
        return signals;
    }

    private boolean pattern(
            ChartRule rule, int over, int under, int least, double x, double center, double line, SignalSink sink) {
        boolean upper = (over & 1) == 1 && Integer.bitCount(over) >= least;
        boolean lower = (under & 1) == 1 && Integer.bitCount(under) >= least;
        if (upper) {
            sink.signal(rule, Side.UPPER, x, center + line);
        }
        if (lower) {
            sink.signal(rule, Side.LOWER, x, center - line);
        }
        return upper || lower;
    }

    private boolean steps(double z, double x, double center, SignalSink sink) {
        int direction = z > last ? 1 : z < last ? -1 : 0;
        last = z;
        boolean signals = false;
        if (trend) {
            int further = Integer.signum(steps) == direction ? steps + direction : direction;
            steps = Math.max(-TREND_STEPS, Math.min(TREND_STEPS, further));
            if (Math.abs(steps) == TREND_STEPS) {
                sink.signal(ChartRule.SIX_TRENDING, direction > 0 ? Side.UPPER : Side.LOWER, x, center);
                signals = true;
            }
        }
        if (alternation) {
            boolean turned = alternating != 0 && Integer.signum(alternating) == -direction;
            alternating = direction * Math.min(ALTERNATING_STEPS, turned ? Math.abs(alternating) + 1 : 1);
            if (Math.abs(alternating) == ALTERNATING_STEPS) {
                sink.signal(ChartRule.FOURTEEN_ALTERNATING, Side.BOTH, x, center);
                signals = true;
            }
        }
        return signals;
    }

    private static Side side(double z) {
        return z > 0.0 ? Side.UPPER : Side.LOWER;
    }
}
