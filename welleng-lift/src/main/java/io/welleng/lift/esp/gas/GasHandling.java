package io.welleng.lift.esp.gas;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * How a pump takes free gas. A stage is locked, and gives no head, where the factor of its head falls below {@code
 * lockHeadMultiplier} or the free gas exceeds {@code lockGasFraction} of the volume, whichever comes first. It is disturbed
 * where the surge index is 1 or more or the factor is below {@code steadyHeadMultiplier}.
 *
 * <p>There is no published limit of gas lock that holds for all stages; these are rules of the trade. Plain stages stop
 * somewhere from 20 to 60 % of gas. A gas handler breaks the gas into small bubbles: up to its limit head is not degraded and
 * nothing is disturbed; past it the rules are those of the stage alone.
 *
 * @param degradation loss of head
 * @param surgeLimit limit of steady running
 * @param steadyHeadMultiplier least factor of head that counts as steady (fraction), 0–1
 * @param lockHeadMultiplier factor of head below which a stage is locked (fraction), 0–1, at most the steady one
 * @param lockGasFraction free gas over all in-situ volume above which a stage is locked (fraction), 0–1
 * @param handlerGasFraction most free gas over all in-situ volume that a gas handler takes (fraction), 0–1; null without
 *     one
 */
public record GasHandling(
        GasDegradation degradation,
        SurgeLimit surgeLimit,
        double steadyHeadMultiplier,
        double lockHeadMultiplier,
        double lockGasFraction,
        @OptionalValue Double handlerGasFraction) {

    /** Turpin's correlation and criterion; steady to 0.8 of the head, locked below 0.1 of it or above 0.6 of gas. */
    public static final GasHandling STANDARD =
            new GasHandling(new GasDegradation.TurpinHead(), new SurgeLimit.TurpinPhi(), 0.8, 0.1, 0.6, null);

    /** Checks the ranges above. */
    public GasHandling {
        Check.present(degradation, "degradation");
        Check.present(surgeLimit, "surgeLimit");
        Check.fraction(steadyHeadMultiplier, "steadyHeadMultiplier");
        Check.inRange(lockHeadMultiplier, 0, steadyHeadMultiplier, "lockHeadMultiplier", "(fraction)");
        Check.fraction(lockGasFraction, "lockGasFraction");
        if (handlerGasFraction != null) {
            Check.fraction(handlerGasFraction, "handlerGasFraction");
        }
    }

    /**
     * The same handling with a gas handler below the pump.
     *
     * @param gasFraction most free gas that the device takes, as its maker says (fraction), 0–1
     * @return new handling
     */
    public GasHandling withHandler(double gasFraction) {
        return new GasHandling(
                degradation, surgeLimit, steadyHeadMultiplier, lockHeadMultiplier, lockGasFraction, gasFraction);
    }

    /**
     * Factor of the head of a stage.
     *
     * @param gasLiquidRatio in-situ free gas over in-situ liquid, by volume, &ge; 0
     * @param pressurePsia pressure at the stage (psia), &gt; 0
     * @return factor (fraction), 0 where the stage is locked
     */
    public double headMultiplier(double gasLiquidRatio, double pressurePsia) {
        return headMultiplier(gasLiquidRatio, pressurePsia, handlerLimit());
    }

    /** The same with the limit at hand, without unboxing. */
    double headMultiplier(double x, double p, double handlerLimit) {
        if (!(x > 0.0) || x <= handlerLimit) {
            return 1.0;
        }
        double multiplier = degradation.headMultiplier(x, p);
        return multiplier < lockHeadMultiplier || x > lockGasFraction * (1.0 + x) ? 0.0 : multiplier;
    }

    /** Gas-liquid ratio up to which the handler takes all, 0 without one. */
    double handlerLimit() {
        return handlerGasFraction == null ? 0.0 : handlerGasFraction / (1.0 - handlerGasFraction);
    }

    /**
     * Status of a stage.
     *
     * @param gasLiquidRatio in-situ free gas over in-situ liquid, by volume, &ge; 0
     * @param pressurePsia pressure at the stage (psia), &gt; 0
     * @return status
     */
    public GasStatus status(double gasLiquidRatio, double pressurePsia) {
        if (!(gasLiquidRatio > 0.0)) {
            return GasStatus.LIQUID;
        }
        if (gasLiquidRatio <= handlerLimit()) {
            return GasStatus.STABLE;
        }
        double multiplier = headMultiplier(gasLiquidRatio, pressurePsia);
        if (multiplier == 0.0) {
            return GasStatus.LOCKED;
        }
        return multiplier < steadyHeadMultiplier || surgeLimit.index(gasLiquidRatio, pressurePsia) >= 1.0
                ? GasStatus.INTERFERENCE
                : GasStatus.STABLE;
    }
}
