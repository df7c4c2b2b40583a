package io.welleng.allocation.process;

import io.welleng.allocation.process.FlashOutcome.FluidPhase;
import io.welleng.allocation.shrinkage.ShrinkageConditions;
import io.welleng.allocation.shrinkage.ShrinkageModel;
import io.welleng.allocation.shrinkage.ShrinkageOutcome;
import io.welleng.allocation.volume.BaseCondition;
import io.welleng.allocation.volume.Commodity;
import io.welleng.allocation.volume.CorrectionOutcome;
import io.welleng.allocation.volume.LiquidDensity;
import io.welleng.allocation.volume.VolumeCorrection;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.StandardConditions;
import io.welleng.core.units.VolumeUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Shrinkage by a component-wise stage flash. The feed is flashed at the meter, its liquid then through the later
 * stages: \[ SF = \frac{V_{tank}}{V_{meter}}, \quad V_{meter} = \frac{\sum x_i M_i / \rho_i}{CTPL}. \] The live oil
 * at the meter is the additive volume of its components at 60 °F, corrected to the meter by API MPMS 11.1 for crude of
 * that density, which the standard takes up to 1,500 psig. Gas is counted at 60 °F and 14.696 psia.
 *
 * @param components components of the feed
 * @param feedMoleFractions mole fraction of each (-), 1 together within 1e-6
 * @param laterStages stages after the meter, the stock tank last
 * @param kValues equilibrium ratios
 */
public record CompositionShrinkage(
        List<ProcessComponent> components, List<Double> feedMoleFractions, SeparatorTrain laterStages, KValues kValues)
        implements ShrinkageModel {

    private static final double CLOSURE = 1e-6;
    private static final double KG_PER_POUND = 0.45359237;
    private static final double M3_PER_BBL = VolumeUnit.BBL.to(VolumeUnit.M3, 1.0);
    private static final String METER = "meter";

    /** Checks that the fractions fit the components and sum to 1; keeps its own copies of the lists. */
    public CompositionShrinkage {
        components = List.copyOf(Check.notEmpty(components, "components"));
        feedMoleFractions = List.copyOf(Check.present(feedMoleFractions, "feedMoleFractions"));
        Check.sameLength(feedMoleFractions.size(), "feedMoleFractions", components.size(), "components");
        double sum = 0.0;
        for (int i = 0; i < feedMoleFractions.size(); i++) {
            sum += Check.fraction(feedMoleFractions.get(i), Check.element("feedMoleFractions", i));
        }
        if (!(Math.abs(sum - 1.0) <= CLOSURE)) {
            throw new InvalidInputException("feedMoleFractions", "1 together within " + CLOSURE, "", "" + sum);
        }
        Check.present(laterStages, "laterStages");
        Check.present(kValues, "kValues");
    }

    @Override
    public ShrinkageOutcome at(ShrinkageConditions conditions) {
        Check.present(conditions, "conditions");
        SeparatorTrain meter = new SeparatorTrain(
                List.of(new SeparatorStage(METER, conditions.pressurePsia(), conditions.temperatureF())));
        TrainOutcome first = meter.split(components, feedMoleFractions, kValues);
        if (first instanceof TrainOutcome.NotSplit no) {
            return new ShrinkageOutcome.NotFlashed("at the meter: " + no.reason());
        }
        TrainOutcome.Split atMeter = (TrainOutcome.Split) first;
        List<Double> live = product(atMeter, feedMoleFractions, 1);
        double liveBbl = liquidBbl(live);
        if (liveBbl == 0.0) {
            return new ShrinkageOutcome.NotFlashed("the feed is all vapour at the meter");
        }
        CorrectionOutcome correction = VolumeCorrection.of(Commodity.crudeOil(), BaseCondition.DEG_60_F)
                .fromBase(
                        LiquidDensity.kgPerM3(pounds(live) * KG_PER_POUND / (liveBbl * M3_PER_BBL)),
                        conditions.temperatureF(),
                        conditions.pressurePsia() - StandardConditions.PRESSURE_PSIA);
        if (!(correction instanceof CorrectionOutcome.Corrected corrected)) {
            return new ShrinkageOutcome.NotFlashed("density of the live oil at the meter: " + correction);
        }
        TrainOutcome second = laterStages.split(components, live, kValues);
        if (second instanceof TrainOutcome.NotSplit no) {
            return new ShrinkageOutcome.NotFlashed("at " + no.stage() + ": " + no.reason());
        }
        return shrunk(
                atMeter,
                (TrainOutcome.Split) second,
                live,
                liveBbl / corrected.factors().ctpl(),
                corrected);
    }

    private ShrinkageOutcome shrunk(
            TrainOutcome.Split atMeter,
            TrainOutcome.Split later,
            List<Double> live,
            double meteredBbl,
            CorrectionOutcome.Corrected corrected) {
        int oil = later.products().size() - 1;
        double stb = liquidBbl(product(later, live, oil));
        if (stb == 0.0) {
            return new ShrinkageOutcome.NotFlashed("nothing stays liquid in the tank");
        }
        List<Double> stageGas = new ArrayList<>();
        double gas = 0.0;
        for (int p = 0; p < oil; p++) {
            double scf = product(later, live, p).stream()
                            .mapToDouble(Double::doubleValue)
                            .sum()
                    * ProcessComponent.SCF_PER_LBMOL
                    / stb;
            stageGas.add(scf);
            gas += scf;
        }
        List<Advisory> advisories = new ArrayList<>(corrected.factors().advisories());
        if (atMeter.stages().get(0) instanceof FlashOutcome.NegativeFlash flash && flash.phase() == FluidPhase.LIQUID) {
            advisories.add(new Advisory(
                    "oil_undersaturated_at_meter",
                    "Root of the Rachford-Rice equation at the meter below 0: the oil is not in equilibrium with gas"
                            + " there",
                    flash.root(),
                    0.0,
                    null));
        }
        return new ShrinkageOutcome.Shrunk(stb / meteredBbl, gas, stageGas, advisories);
    }

    private static List<Double> product(TrainOutcome.Split split, List<Double> feed, int product) {
        List<Double> moles = new ArrayList<>();
        for (int i = 0; i < feed.size(); i++) {
            moles.add(feed.get(i) * split.splitFactors().get(i).get(product));
        }
        return moles;
    }

    private double liquidBbl(List<Double> lbmol) {
        double sum = 0.0;
        for (int i = 0; i < lbmol.size(); i++) {
            sum += lbmol.get(i) * components.get(i).liquidBblPerLbmol();
        }
        return sum;
    }

    private double pounds(List<Double> lbmol) {
        double sum = 0.0;
        for (int i = 0; i < lbmol.size(); i++) {
            sum += lbmol.get(i) * components.get(i).molarMassLbPerLbmol();
        }
        return sum;
    }
}
