package io.welleng.lift.pcp;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * The slip of a worn pump: a multiple of that when it was new, as {@link WearIndicator} finds it.
 *
 * @param asNew slip of the pump when it was new, itself not a worn one
 * @param slipFactor slip over slip when new, &ge; 0; below 1 where swelling tightened the fit
 */
public record WornSlip(SlipModel asNew, double slipFactor) implements SlipModel {

    /** Checks the ranges above. */
    public WornSlip {
        Check.present(asNew, "asNew");
        Check.notNegative(slipFactor, "slipFactor", "");
        if (asNew instanceof WornSlip) {
            throw new InvalidInputException("asNew", "the slip of a new pump", "", "worn_slip");
        }
    }

    @Override
    public double slipBblPerDay(double differentialPressurePsi, double viscosityCp) {
        return slipFactor * asNew.slipBblPerDay(differentialPressurePsi, viscosityCp);
    }

    @Override
    public List<Advisory> advisories(double differentialPressurePsi, double viscosityCp) {
        return asNew.advisories(differentialPressurePsi, viscosityCp);
    }
}
