package io.welleng.allocation.process;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.ArrayList;
import java.util.List;

/**
 * Stages in a row. The liquid of each feeds the next; the liquid of the last, the stock tank, is the oil. The gas of
 * each is a product by itself; nothing is recycled.
 *
 * @param stages stages with names unlike each other and pressures that do not rise, at least one
 */
public record SeparatorTrain(List<SeparatorStage> stages) {

    /** Name of the last liquid. */
    public static final String OIL = "oil";

    /** Checks names and pressures and keeps its own copy of the list. */
    public SeparatorTrain {
        stages = List.copyOf(Check.notEmpty(stages, "stages"));
        ByName.checkDistinct(stages, SeparatorStage::name, "stages");
        for (int i = 1; i < stages.size(); i++) {
            if (stages.get(i).pressurePsia() > stages.get(i - 1).pressurePsia()) {
                throw new InvalidInputException(
                        Check.element("stages", i) + " pressurePsia",
                        "at most that of the stage before, " + stages.get(i - 1).pressurePsia(),
                        "psia",
                        "" + stages.get(i).pressurePsia());
            }
        }
    }

    /**
     * The products of the train.
     *
     * @return the gas of each stage, named {@code … gas}, then {@link #OIL}
     */
    public List<String> products() {
        List<String> names = new ArrayList<>();
        stages.forEach(stage -> names.add(stage.name() + " gas"));
        names.add(OIL);
        return List.copyOf(names);
    }

    /**
     * Passes a feed through the train.
     *
     * @param components components with names unlike each other
     * @param lbmol amount of each (lbmol, or lbmol/d), &gt;= 0, at least one of them above 0
     * @param kValues equilibrium ratios at each stage
     * @return the split, or the stage that has no answer
     */
    public TrainOutcome split(List<ProcessComponent> components, List<Double> lbmol, KValues kValues) {
        Check.notEmpty(components, "components");
        ByName.checkDistinct(components, ProcessComponent::name, "components");
        Check.sameLength(Check.present(lbmol, "lbmol").size(), "lbmol", components.size(), "components");
        double[] feed = new double[lbmol.size()];
        double total = 0.0;
        for (int i = 0; i < feed.length; i++) {
            feed[i] = Check.notNegative(
                    lbmol.get(i), "lbmol of " + components.get(i).name(), "lbmol");
            total += feed[i];
        }
        Check.positive(total, "lbmol of all components", "lbmol");
        return TrainFlash.run(this, components, feed, Check.present(kValues, "kValues"));
    }
}
