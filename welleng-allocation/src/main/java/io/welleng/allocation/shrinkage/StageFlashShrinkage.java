package io.welleng.allocation.shrinkage;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.PvtState;
import java.util.ArrayList;
import java.util.List;

/**
 * Shrinkage by black-oil correlations: a barrel of oil at the meter is \(1/B_o\) stock-tank barrels, and holds \(R_s\) of
 * gas for each of them, \[ SF = \frac{1}{B_o(p, T)}, \quad R_{flash} = R_s(p, T). \] The oil is taken to be in equilibrium
 * with its gas at the meter. At each later stage leaves what the oil dissolves less there, and in the tank the rest; a
 * black oil shrinks by the same factor whatever the stages.
 *
 * @param oil the oil, its gravity and gas of the whole train
 * @param laterStages stages between the meter and the tank, in order; empty where there are none
 */
public record StageFlashShrinkage(BlackOil oil, List<FlashStage> laterStages) implements ShrinkageModel {

    /** Checks that the parts are there and keeps its own copy of the list. */
    public StageFlashShrinkage {
        Check.present(oil, "oil");
        laterStages = List.copyOf(Check.present(laterStages, "laterStages"));
    }

    @Override
    public ShrinkageOutcome at(ShrinkageConditions conditions) {
        Check.present(conditions, "conditions");
        PvtState state = oil.at(conditions.pressurePsia(), conditions.temperatureF());
        double bo = state.oilFvfRbPerStb();
        if (!(bo > 0.0) || Double.isInfinite(bo)) {
            return new ShrinkageOutcome.NotFlashed("the correlations give no formation volume factor there");
        }
        List<Advisory> advisories =
                new ArrayList<>(oil.advisories(conditions.pressurePsia(), conditions.temperatureF()));
        if (state.bubblePointPsia() > 0.0 && conditions.pressurePsia() > state.bubblePointPsia()) {
            advisories.add(new Advisory(
                    "oil_undersaturated_at_meter",
                    "Pressure at the meter (psia) above the bubble point: the oil is not in equilibrium with gas there",
                    conditions.pressurePsia(),
                    null,
                    state.bubblePointPsia()));
        }
        List<Double> stageGas = new ArrayList<>();
        double dissolved = state.solutionGorScfPerStb();
        for (FlashStage stage : laterStages) {
            double left = Math.min(
                    dissolved,
                    oil.at(stage.pressurePsia(), stage.temperatureF()).solutionGorScfPerStb());
            stageGas.add(dissolved - left);
            dissolved = left;
        }
        stageGas.add(dissolved);
        return new ShrinkageOutcome.Shrunk(1.0 / bo, state.solutionGorScfPerStb(), stageGas, advisories);
    }
}
