package io.welleng.lift.srp.well;

import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.predict.Periodicity;
import io.welleng.lift.srp.predict.PredictedEnergy;
import io.welleng.lift.srp.predict.PredictionOutcome;
import io.welleng.lift.srp.predict.PumpPerformance;
import io.welleng.lift.srp.predict.PumpingWell;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.rod.SectionLoads;
import io.welleng.lift.srp.unit.PolishedRodMotion;
import java.util.ArrayList;
import java.util.List;

/**
 * Cards by hand: the stroke of the plunger is that of the polished rod less the stretch by the liquid; the load is the buoyant
 * weight, the inertia of rigid rods, and the liquid, which comes on as the rods stretch at the bottom, and goes off as they
 * shrink, from the top or from where the plunger meets liquid.
 */
final class RigidCards implements CardPredictor {

    private static final int POINTS = 360;
    private static final double WATER = 62.366;

    @Override
    public PredictionOutcome predict(PumpingWell well) {
        RodString string = well.string();
        PolishedRodMotion motion = well.motion();
        double spm = well.speed().strokesPerMinute();
        double area = well.pump().plungerAreaIn2();
        double fluid = area * well.fluid().differencePsi();
        double stretch = fluid * string.complianceInPerLbf();
        double gross = Math.max(0.0, motion.strokeIn() - stretch);
        double displacement = gross * area * spm * 1440.0 / 9702.0;
        double fillage = fillage(well.condition());
        double density = WATER * well.fluid().specificGravity();
        List<Double> wet = string.hangingWeightsLbf(density);
        List<Double> dry = string.hangingWeightsLbf(0.0);
        double omega = 2.0 * Math.PI * spm / 60.0;
        double top = motion.topOfStrokeRad();
        double[] position = new double[POINTS];
        double[] load = new double[POINTS];
        double most = 0.0;
        double least = 0.0;
        for (int i = 0; i < POINTS; i++) {
            double angle = 2.0 * Math.PI * i / POINTS;
            position[i] = motion.positionIn(angle);
            double inertia = omega * omega * motion.accelerationFactorIn(angle) / 12.0 / 32.174;
            double moved =
                    angle <= top ? position[i] : position[i] - (motion.strokeIn() - (1.0 - fillage) * gross - stretch);
            double carried = Math.max(0.0, Math.min(1.0, moved / Math.max(1e-9, stretch)));
            load[i] = wet.get(0) + inertia * dry.get(0) + carried * fluid;
            most = Math.max(most, inertia);
            least = Math.min(least, inertia);
        }
        List<SectionLoads> sections = new ArrayList<>();
        for (int j = 0; j < wet.size(); j++) {
            boolean last = j == wet.size() - 1;
            sections.add(new SectionLoads(
                    string.sections().get(j),
                    fluid + wet.get(j) + most * dry.get(j),
                    wet.get(j) + least * dry.get(j),
                    last ? fluid : fluid + wet.get(j + 1) + most * dry.get(j + 1),
                    last ? 0.0 : wet.get(j + 1) + least * dry.get(j + 1)));
        }
        Card surface = Card.of(position, load);
        return new PredictionOutcome.Predicted(
                surface,
                surface,
                60.0 / spm,
                string,
                wet.get(0),
                new PumpPerformance(gross, fillage * gross, fillage, displacement, fillage * displacement, 0.0),
                new PredictedEnergy(1.0, 1.0, 1.0, 0.0, 0.0, 0.0),
                sections,
                new Periodicity(1, 0.0, 1e-3),
                List.of());
    }

    private static double fillage(PumpCondition condition) {
        if (condition instanceof PumpCondition.FluidPound pound) {
            return pound.fillage();
        }
        return condition instanceof PumpCondition.GasInterference gas ? 1.0 - gas.gasFraction() : 1.0;
    }
}
