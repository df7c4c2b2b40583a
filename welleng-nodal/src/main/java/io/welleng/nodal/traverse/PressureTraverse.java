package io.welleng.nodal.traverse;

import io.welleng.core.check.Check;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.nodal.OutflowModel;
import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.traverse.TraverseOutcome.Reason;
import io.welleng.nodal.traverse.TraverseOutcome.Stopped;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Pressure along a flowing well, marched from the wellhead to the perforations with control of the error of each step.
 *
 * <p>At each point the fluid's in-situ volumes are those of the black oil at the local pressure and temperature. Oil and
 * water flow as one liquid without slip, whose density, viscosity and tension are averages by in-situ volume. Free gas is
 * what is produced less what is in solution in the oil; none dissolves in water.
 *
 * <p>Immutable and thread-safe.
 */
public final class PressureTraverse {

    /** Change of dogleg severity at a station that makes it a corner (degrees per 100 ft). */
    private static final double CORNER_DEG_PER_100_FT = 10.0;

    private final Wellbore wellbore;
    private final DeviationSurvey path;
    private final double[] corners;
    private final double deepestTvdFt;
    private final ProducedFluid fluid;
    private final FlowCorrelation correlation;
    private final StepControl control;

    private PressureTraverse(Wellbore wellbore, ProducedFluid fluid, FlowCorrelation correlation, StepControl control) {
        this.wellbore = Check.present(wellbore, "wellbore");
        this.path = wellbore.path();
        this.corners = corners(path);
        this.deepestTvdFt = wellbore.deepestTvdFt();
        this.fluid = Check.present(fluid, "fluid");
        this.correlation = Check.present(correlation, "correlation");
        this.control = Check.present(control, "control");
    }

    /**
     * A traverse with the default step control.
     *
     * @param wellbore path, tubing and temperature
     * @param fluid what flows
     * @param correlation gives the gradient
     * @return the traverse
     */
    public static PressureTraverse of(Wellbore wellbore, ProducedFluid fluid, FlowCorrelation correlation) {
        return new PressureTraverse(wellbore, fluid, correlation, StepControl.DEFAULT);
    }

    /**
     * The same traverse with other steps.
     *
     * @param other step control
     * @return a new traverse
     */
    public PressureTraverse withStepControl(StepControl other) {
        return new PressureTraverse(wellbore, fluid, correlation, other);
    }

    /**
     * Marches from the wellhead down to the perforations.
     *
     * @param wellheadPressurePsia flowing pressure at the wellhead (psia), &gt; 0
     * @param rateStbPerDay liquid rate (STB/d), &gt; 0
     * @return bottom-hole pressure and profile, or why there is none
     */
    public TraverseOutcome fromWellhead(double wellheadPressurePsia, double rateStbPerDay) {
        checkFlow(wellheadPressurePsia, rateStbPerDay);
        List<TraversePoint> profile = new ArrayList<>();
        March march = march();
        return march.run(wellheadPressurePsia, rateStbPerDay, profile)
                ? new Traversed(march.pressurePsia(), profile, march.evaluations())
                : new Stopped(march.reason(), march.mdFt(), march.pressurePsia(), march.evaluations());
    }

    /**
     * The outflow curve of this well at a wellhead pressure.
     *
     * @param wellheadPressurePsia flowing pressure at the wellhead (psia), &gt; 0
     * @return bottom-hole pressure as a function of rate: empty at rates that no pressure carries, because the flow becomes
     *     sonic or needs more than 30,000 psia; NaN where the march failed for another reason
     */
    public OutflowModel outflow(double wellheadPressurePsia) {
        Check.positive(wellheadPressurePsia, "wellheadPressurePsia", "psia");
        return rateStbPerDay -> {
            checkFlow(wellheadPressurePsia, rateStbPerDay);
            March march = march();
            if (march.run(wellheadPressurePsia, rateStbPerDay, null)) {
                return OptionalDouble.of(march.pressurePsia());
            }
            boolean carriedByNoPressure = march.reason() == Reason.SONIC || march.reason() == Reason.PRESSURE_TOO_HIGH;
            return carriedByNoPressure ? OptionalDouble.empty() : OptionalDouble.of(Double.NaN);
        };
    }

    /**
     * Stations at which the hole turns so sharply that a step over them would lose accuracy, and the end. Between other
     * stations the hole bends smoothly enough for the step control.
     */
    private static double[] corners(DeviationSurvey path) {
        List<Double> depths = new ArrayList<>();
        for (int i = 1; i < path.stationCount() - 1; i++) {
            double md = path.station(i).mdFt();
            double above = path.doglegDegPer100Ft(0.5 * (path.station(i - 1).mdFt() + md));
            double below = path.doglegDegPer100Ft(md);
            if (Math.abs(below - above) > CORNER_DEG_PER_100_FT) {
                depths.add(md);
            }
        }
        depths.add(path.totalMdFt());
        return depths.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private March march() {
        return new March(path, corners, deepestTvdFt, wellbore, fluid, correlation, control);
    }

    private static void checkFlow(double wellheadPressurePsia, double rateStbPerDay) {
        Check.positive(wellheadPressurePsia, "wellheadPressurePsia", "psia");
        Check.inRange(wellheadPressurePsia, 0, March.MAX_PRESSURE_PSIA, "wellheadPressurePsia", "psia");
        Check.positive(rateStbPerDay, "rateStbPerDay", "STB/d");
    }
}
