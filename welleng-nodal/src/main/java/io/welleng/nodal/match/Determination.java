package io.welleng.nodal.match;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import io.welleng.nodal.NodalStudy;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How well a test tells an input. With e the pressure that the input must make vanish, \( dx/dq = -e_q/e_x \) and
 * \( dx/dp = 1/e_x \), by central differences.
 */
final class Determination {

    private static final double RATE_STEP = 0.005;
    private static final double RELATIVE_STEP = 0.01;
    private static final double FACTOR_STEP = 0.01;

    /** An input that 1 % of rate changes by more is poorly determined: this share of it, or this much of it. */
    private static final double POOR_SHARE = 0.1;

    private static final double POOR_SKIN = 1.0;

    private final NodalStudy calibrated;
    private final MatchUnknown unknown;
    private final double rate;
    private final boolean pair;

    Determination(NodalStudy calibrated, MatchUnknown unknown, double rate, boolean pair) {
        this.calibrated = calibrated;
        this.unknown = unknown;
        this.rate = rate;
        this.pair = pair;
    }

    MatchedValue value(NodalStudy before) {
        double value = unknown.valueIn(calibrated);
        double low = value - step(value);
        double high = value + step(value);
        if (unknown instanceof MatchUnknown.WaterCut) {
            low = Math.max(0.0, low);
            high = Math.min(1.0, high);
        }
        double excessRate = byRate(Determination::excess);
        double excessValue = byValue(Determination::excess, low, high);
        Side side =
                !pair ? Determination::excess : unknown.ofReservoir() ? Determination::given : Determination::needed;
        double sideRate = pair ? byRate(side) : excessRate;
        double sideValue = pair ? byValue(side, low, high) : excessValue;
        boolean told = sideValue != 0.0 && Double.isFinite(sideRate / sideValue);
        return new MatchedValue(
                unknown,
                value,
                unknown.valueIn(before),
                unknown.unit(),
                Double.isFinite(excessValue / excessRate) ? -excessValue / excessRate : null,
                told ? -0.01 * rate * sideRate / sideValue : null,
                told ? Math.abs(1.0 / sideValue) : null);
    }

    private double step(double value) {
        if (unknown instanceof MatchUnknown.ProductivityIndex) {
            return RELATIVE_STEP * value;
        }
        return unknown instanceof MatchUnknown.Skin
                ? RELATIVE_STEP * (MatchUnknown.Skin.pressureDrop(calibrated) + value)
                : FACTOR_STEP;
    }

    /** A pressure of a study at a rate. */
    @FunctionalInterface
    private interface Side {
        double psi(NodalStudy study, double rate);
    }

    private static double excess(NodalStudy study, double rate) {
        return new NodeBalance(study, rate).excessPsi();
    }

    private static double given(NodalStudy study, double rate) {
        return new NodeBalance(study, rate).pwfPsia();
    }

    private static double needed(NodalStudy study, double rate) {
        OptionalDouble psia = new NodeBalance(study, rate).neededPsia();
        return psia.isPresent() ? psia.getAsDouble() : Double.NaN;
    }

    private double byRate(Side side) {
        double step = RATE_STEP * rate;
        return (side.psi(calibrated, rate + step) - side.psi(calibrated, rate - step)) / (2.0 * step);
    }

    private double byValue(Side side, double low, double high) {
        try {
            return (side.psi(unknown.in(calibrated, high), rate) - side.psi(unknown.in(calibrated, low), rate))
                    / (high - low);
        } catch (InvalidInputException e) {
            // The match lies at the end of what its curve allows.
            return Double.NaN;
        }
    }

    static List<Advisory> advisories(MatchedValue value) {
        double limit = value.unknown() instanceof MatchUnknown.ProductivityIndex
                ? POOR_SHARE * value.value()
                : value.unknown() instanceof MatchUnknown.Skin ? POOR_SKIN : POOR_SHARE;
        Double change = value.changePerPercentOfRate();
        return change != null && Math.abs(change) <= limit
                ? List.of()
                : List.of(new Advisory(
                        "poorly_determined",
                        "the test hardly tells this input; change for 1 % of rate, of "
                                + value.unknown().getClass().getSimpleName() + " " + value.unit(),
                        change == null ? 0.0 : Math.abs(change),
                        change == null ? limit : null,
                        change == null ? null : limit));
    }
}
