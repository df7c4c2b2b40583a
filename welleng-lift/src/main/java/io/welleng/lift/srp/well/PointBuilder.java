package io.welleng.lift.srp.well;

import io.welleng.lift.srp.predict.PredictionOutcome;
import io.welleng.lift.srp.rod.SectionLoads;
import io.welleng.lift.srp.rod.SectionStress;
import io.welleng.lift.srp.rod.StressCheck;
import io.welleng.lift.srp.rod.StressReport;
import io.welleng.lift.srp.unit.BalanceAim;
import io.welleng.lift.srp.unit.BalanceOutcome;
import io.welleng.lift.srp.unit.CardAlignment;
import io.welleng.lift.srp.unit.Counterbalance;
import io.welleng.lift.srp.unit.CrankWeights;
import io.welleng.lift.srp.unit.EnergyUse;
import io.welleng.lift.srp.unit.GearboxTorque;
import io.welleng.lift.srp.unit.PrimeMover;
import io.welleng.lift.srp.unit.TorqueSummary;
import io.welleng.lift.srp.unit.UnitGeometry;
import java.util.List;

/** Makes operating points of cards: stresses, torque, power. */
final class PointBuilder {

    private static final double FT_LBF_PER_MIN_AND_HP = 33_000.0;

    private static final double INCHES_PER_FOOT = 12.0;

    private final RodPumpWell spec;
    private final boolean rebalanced;

    PointBuilder(RodPumpWell spec, boolean rebalanced) {
        this.spec = spec;
        this.rebalanced = rebalanced;
    }

    /** Loading that is finite whatever the stresses; at most 1 where they are allowed, and only there. */
    static double loading(SectionStress section) {
        StressCheck check = section.check();
        return check instanceof StressCheck.Rated rated
                ? rated.loading()
                : 1.0
                        + (check.maxStressPsi() - check.allowablePsi())
                                / section.grade().minimumTensilePsi();
    }

    private StressReport stress(List<SectionLoads> sections) {
        return StressReport.of(spec.rods().gradeOfEach(), spec.rods().serviceFactor(), sections);
    }

    GearboxTorque torque(UnitGeometry geometry, PredictionOutcome.Predicted cards, double spm) {
        return GearboxTorque.of(spec.drive().unitWith(geometry), cards.surface(), spm, CardAlignment.BY_TIME);
    }

    DriveLoad load(GearboxTorque torque) {
        PrimeMover mover = spec.drive().primeMover();
        TorqueSummary summary = torque.summary();
        EnergyUse energy = mover.energy(torque);
        double turns = torque.unit().geometry().motion().shaftTurnsPerStroke();
        double rmsHp = summary.rmsInLbf()
                * 2.0
                * Math.PI
                * turns
                * torque.strokesPerMinute()
                / (INCHES_PER_FOOT * FT_LBF_PER_MIN_AND_HP)
                / mover.driveEfficiency();
        return new DriveLoad(
                torque.unit().counterbalance(),
                summary,
                energy,
                rmsHp / spec.drive().motorRatedHp());
    }

    /** Strength of least peak torque; a greatest torque has always a least. */
    static double idealStrength(GearboxTorque torque) {
        BalanceOutcome.Balanced balanced = (BalanceOutcome.Balanced) torque.balance(BalanceAim.LEAST_PEAK_TORQUE);
        return balanced.ideal().strength();
    }

    /** With the best counterbalance that the weights allow: the peak is convex in the strength, so the nearest to the ideal. */
    DriveLoad balanced(GearboxTorque torque, double ideal) {
        Counterbalance kind = torque.unit().counterbalance();
        CrankWeights weights = spec.drive().weights();
        double strength = weights == null
                ? ideal
                : Math.min(
                        weights.momentInLbf(weights.greatestDistanceIn()),
                        Math.max(weights.momentInLbf(weights.leastDistanceIn()), ideal));
        return load(torque.with(kind.withStrength(strength)));
    }

    DriveLoad counted(UnitGeometry geometry, PredictionOutcome.Predicted cards, double spm) {
        GearboxTorque torque = torque(geometry, cards, spm);
        return rebalanced ? balanced(torque, idealStrength(torque)) : load(torque);
    }

    RodPumpPoint point(
            UnitGeometry geometry,
            double spm,
            WellState state,
            PredictionOutcome.Predicted cards,
            double slipBblPerDay,
            double fillage,
            double inflowFillage) {
        GearboxTorque torque = torque(geometry, cards, spm);
        double ideal = idealStrength(torque);
        DriveLoad asIs = load(torque);
        DriveLoad balanced = balanced(torque, ideal);
        StressReport stress = stress(cards.sections());
        int worst = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < stress.sections().size(); i++) {
            SectionLoads loads = cards.sections().get(i);
            least = Math.min(least, Math.min(loads.topMinimumLbf(), loads.bottomMinimumLbf()));
            if (loading(stress.sections().get(i)) > loading(stress.sections().get(worst))) {
                worst = i;
            }
        }
        double rate = state.intake().rateStbPerDay();
        double oil = rate * (1.0 - state.pumped().waterCut());
        EnergyUse energy = (rebalanced ? balanced : asIs).energy();
        double displacement = cards.performance().displacementBblPerDay();
        double peak = cards.surface().peakLoadLbf();
        return new RodPumpPoint(
                spm,
                cards.surface().strokeIn(),
                rate,
                oil,
                rate - oil,
                state.intake().pwfPsia(),
                state.intake().pressurePsia(),
                state.intake().temperatureF(),
                state.dischargePsia(),
                state.gasFraction(),
                state.ventedMscfPerDay(),
                cards.performance().grossStrokeIn(),
                displacement,
                state.liquidBblPerDay(),
                slipBblPerDay,
                fillage,
                inflowFillage,
                peak,
                cards.surface().minimumLoadLbf(),
                least,
                cards.surface().workFtLbf() * spm / FT_LBF_PER_MIN_AND_HP,
                stress,
                loading(stress.sections().get(worst)),
                worst,
                peak / spec.drive().unit().structureRatingLbf(),
                asIs,
                balanced,
                ideal,
                rebalanced,
                energy.kwhPerDay() / rate,
                oil > 0.0 ? energy.kwhPerDay() / oil : null);
    }
}
