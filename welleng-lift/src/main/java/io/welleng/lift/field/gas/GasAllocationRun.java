package io.welleng.lift.field.gas;

import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.lift.field.gas.GasSharing.Solved;
import io.welleng.lift.field.gas.SharingOutcome.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Runs a {@link GasAllocationStudy}. */
final class GasAllocationRun {

    /** The curve goes at least this far beyond the gas of today. */
    private static final double BEYOND = 1.2;

    /** Nodes for a point of the curve. */
    private static final long CURVE_NODES = 2000L;

    private final GasAllocationStudy study;
    private final GasField field;
    private final GasSharing sharing;

    /** For the curve, whose points tell their bounds. */
    private final GasSharing quick;

    private final List<Advisory> advisories = new ArrayList<>();
    private final Map<String, Double> today = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    GasAllocationRun(GasAllocationStudy study) {
        this.study = study;
        this.field = study.field();
        this.sharing = GasSharing.standard().withRelativeGap(study.relativeGap());
        this.quick = new GasSharing(study.relativeGap(), CURVE_NODES);
        if (study.todayLiftGasMscfPerDay() != null) {
            today.putAll(study.todayLiftGasMscfPerDay());
        }
    }

    GasAllocationReport report() {
        Solved solved = new Solved(field, sharing);
        StepwiseShare stepwise = StepwiseShare.of(field, study.stepMscfPerDay()).orElse(null);
        EqualSlopeOutcome equalSlope = field.compressors().size() == 1
                ? EqualSlope.share(field.wells(), field.availableGasMscfPerDay())
                : null;
        if (!(solved.outcome instanceof Shared shared)) {
            return new GasAllocationReport(
                    study.name(),
                    solved.outcome,
                    stepwise,
                    equalSlope,
                    List.of(),
                    null,
                    null,
                    List.of(),
                    curve(),
                    advisories);
        }
        if (!shared.proof().closed()) {
            advisories.add(new Advisory(
                    "gap_not_closed",
                    "The search ended at its limit of nodes; the gap to the bound is what is proven",
                    shared.proof().relativeGap(),
                    null,
                    study.relativeGap()));
        }
        List<WellChange> changes = changes(shared);
        Double before = todayOil(changes);
        checkTodayAgainstLimits();
        return new GasAllocationReport(
                study.name(),
                shared,
                stepwise,
                equalSlope,
                changes,
                before,
                before == null ? null : Double.valueOf(shared.oilStbPerDay() - before),
                new ShadowPrices(field, sharing, study.stepMscfPerDay(), solved).all(),
                curve(),
                advisories);
    }

    private List<WellChange> changes(Shared shared) {
        List<WellChange> changes = new ArrayList<>(shared.wells().size());
        for (int i = 0; i < shared.wells().size(); i++) {
            LiftGasCurve well = field.wells().get(i);
            WellShare best = shared.wells().get(i);
            Double gas = today.get(well.name());
            Double oil = gas == null ? null : oilToday(well, gas);
            changes.add(new WellChange(
                    well.name(), gas, oil, best, oil == null ? null : Double.valueOf(best.oilStbPerDay() - oil)));
        }
        return changes;
    }

    /** A well that needs gas to run and has none is shut in. */
    private Double oilToday(LiftGasCurve well, double gas) {
        GasResponse curve = well.response();
        if (gas == 0.0 && curve.leastGasMscfPerDay() > 0.0) {
            return 0.0;
        }
        if (gas >= curve.leastGasMscfPerDay() && gas <= curve.greatestGasMscfPerDay()) {
            return curve.oilStbPerDay(gas);
        }
        advisories.add(new Advisory(
                "today_outside_curve",
                "The gas of well " + well.name() + " today is outside its curve (Mscf/d), so that its oil is not known",
                gas,
                curve.leastGasMscfPerDay(),
                curve.greatestGasMscfPerDay()));
        return null;
    }

    private static Double todayOil(List<WellChange> changes) {
        double sum = 0.0;
        for (WellChange change : changes) {
            if (change.todayOilStbPerDay() == null) {
                return null;
            }
            sum += change.todayOilStbPerDay();
        }
        return sum;
    }

    private void checkTodayAgainstLimits() {
        int[] compressorOf = field.compressorOfWell();
        GasLimits limits = GasLimits.of(field);
        double all = 0.0;
        for (int k = 0; k < limits.compressor.length; k++) {
            double used = 0.0;
            for (int i = 0; i < compressorOf.length; i++) {
                used += compressorOf[i] == k
                        ? today.getOrDefault(field.wells().get(i).name(), 0.0)
                        : 0.0;
            }
            all += used;
            overLimit(field.compressors().get(k).name(), used, limits.compressor[k], limits.slack);
        }
        overLimit("all wells together", all, limits.total, limits.slack);
    }

    private void overLimit(String what, double used, double limit, double slack) {
        if (used > limit + slack) {
            advisories.add(new Advisory(
                    "today_over_limit",
                    "Today's gas of " + what + " (Mscf/d) is more than the limit, so that the gain is understated",
                    used,
                    null,
                    limit));
        }
    }

    /** All limits are multiplied by one factor, up to where no well can use more. */
    private List<FieldGasPoint> curve() {
        double usable = 0.0;
        for (LiftGasCurve well : field.wells()) {
            PieceTable pieces = well.pieces();
            int best = 0;
            for (int k = 1; k < pieces.size(); k++) {
                best = pieces.oilStbPerDay(k) > pieces.oilStbPerDay(best) ? k : best;
            }
            usable += pieces.gasMscfPerDay(best);
        }
        double available = field.availableGasMscfPerDay();
        double most = Math.max(BEYOND, usable / available);
        List<FieldGasPoint> points = new ArrayList<>(study.curvePoints());
        for (int i = 1; i <= study.curvePoints(); i++) {
            GasField scaled = field.scaled(most * i / study.curvePoints());
            if (quick.share(scaled) instanceof Shared shared) {
                Optional<StepwiseShare> stepwise = StepwiseShare.of(scaled, study.stepMscfPerDay());
                points.add(new FieldGasPoint(
                        scaled.availableGasMscfPerDay(),
                        shared.liftGasMscfPerDay(),
                        shared.oilStbPerDay(),
                        shared.proof().boundStbPerDay(),
                        stepwise.map(StepwiseShare::oilStbPerDay).orElse(null)));
            }
        }
        return points;
    }

    static String gain(double gain, double before) {
        return Figures.four(gain) + " STB/d"
                + (before > 0.0 ? String.format(Locale.ROOT, " (%.2f %%)", 100.0 * gain / before) : "");
    }
}
