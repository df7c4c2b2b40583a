package io.welleng.lift.esp;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.nodal.NodalOutcome;
import io.welleng.nodal.NodalSolver;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Solves one well at many frequencies. What the reservoir gives at the intake and the tubing needs at the discharge does not
 * depend on the frequency and is remembered. Not thread-safe: one per computation.
 */
public final class EspRun {

    /** Error of pressures where they need not be exact, over the pressure of the reservoir. */
    private static final double ROUGH_SHARE = 1e-3;

    /** Share of absolute open flow beyond which the end of the reach is looked for only where it matters. */
    private static final double NEARLY_ALL = 0.99;

    /** Rates beyond the reach of the pump at which it is looked whether the well flows past it. */
    private static final int PAST_REACH = 4;

    private final EspModel model;
    private final WellSides sides;
    private PumpReach reach;
    private boolean narrowed;
    private double greatestRate;
    private double roughSpan;

    EspRun(EspModel model) {
        this.model = model;
        sides = new WellSides(model.well(), model.separation());
    }

    /**
     * The operating point at a frequency.
     *
     * @param frequencyHz frequency (Hz), 0–200
     * @return the operating point, or why there is none
     */
    public EspOutcome at(double frequencyHz) {
        Check.inRange(frequencyHz, 0, EspModel.MAX_FREQUENCY_HZ, "frequencyHz", "Hz");
        return frequencyHz == 0.0 ? standing() : new EspNode(this, frequencyHz).outcome();
    }

    /**
     * What the well asks of a pump at a rate.
     *
     * @param rateStbPerDay liquid rate (STB/d), &gt; 0
     * @return the demand; empty where no pressure is left at the intake, or none would carry the rate
     */
    public Optional<PumpDemand> demand(double rateStbPerDay) {
        return sides.at(Check.positive(rateStbPerDay, "rateStbPerDay", "STB/d"), 0.0)
                .demand();
    }

    /**
     * The pump at a rate, whatever the tubing needs.
     *
     * @param frequencyHz frequency (Hz), more than 0 and at most 200
     * @param rateStbPerDay liquid rate (STB/d), &gt; 0
     * @return the point; empty where no pressure is left at the intake, or the speed of the shaft is not found
     */
    public Optional<EspPoint> pointAt(double frequencyHz, double rateStbPerDay) {
        Check.positive(frequencyHz, "frequencyHz", "Hz");
        Check.inRange(frequencyHz, 0, EspModel.MAX_FREQUENCY_HZ, "frequencyHz", "Hz");
        Check.positive(rateStbPerDay, "rateStbPerDay", "STB/d");
        EspNode node = new EspNode(this, frequencyHz);
        return node.march(rateStbPerDay, 0.0) && node.speedFound()
                ? Optional.of(model.points().point(frequencyHz, sides.at(rateStbPerDay, 0.0), node.pump()))
                : Optional.empty();
    }

    /**
     * How often the sides of the well were computed so far.
     *
     * @return number of rates and accuracies
     */
    public int computations() {
        return sides.computed();
    }

    EspModel model() {
        return model;
    }

    /** Up to which rate the pump works; once it was found. */
    PumpReach reach() {
        return reach;
    }

    /** Greatest rate to look at (STB/d). */
    double greatestRate() {
        return greatestRate;
    }

    /** Rates to look at roughly go up to here (STB/d). */
    double roughSpan() {
        return roughSpan;
    }

    WellSides sides() {
        return sides;
    }

    /**
     * The operating point for a search: a pump that is much too weak or too strong is told as soon as that is clear, and what
     * is missing only roughly.
     */
    EspOutcome roughlyAt(double frequencyHz) {
        return frequencyHz == 0.0
                ? standing()
                : new EspNode(this, frequencyHz).clearly().orElseGet(() -> at(frequencyHz));
    }

    /** Solves up to a rate, at which pressures are exact: a little further the pump may not work. */
    NodalOutcome solve(NodalSolver.NodePressure given, double maxRate) {
        double scale = model.well().shutInPressurePsia();
        return EspModel.SOLVER
                .solve(
                        (rate, tolerance) -> given.psia(rate, rate >= maxRate ? 0.0 : tolerance),
                        (rate, tolerance) -> {
                            WellSides.Sides at = sides.at(rate, rate >= maxRate ? 0.0 : tolerance);
                            return at.isDry() ? OptionalDouble.of(scale) : at.dischargePsia();
                        },
                        maxRate,
                        scale)
                .outcome();
    }

    private OptionalDouble intakePsia(double rate, double tolerance) {
        WellSides.Sides at = sides.at(rate, tolerance);
        return at.isDry()
                ? OptionalDouble.empty()
                : OptionalDouble.of(at.intake().pressurePsia());
    }

    double roughPsi() {
        return ROUGH_SHARE * model.well().shutInPressurePsia();
    }

    /** Finds the rates to look at: up to where the pump works, or all where the well flows past a pump that does not. */
    void findReach() {
        if (reach != null) {
            return;
        }
        double all = model.well().maxRateStbPerDay();
        reach = PumpReach.roughly(sides, model.esp().gas().handling(), roughPsi());
        greatestRate = reach.rateStbPerDay() > 0.0 ? reach.rateStbPerDay() : all;
        if (!flowsPastPump() && greatestRate < NEARLY_ALL * all) {
            // Between a rate that works and the next that does not there can be operating points.
            narrowReach();
        }
        roughSpan = greatestRate;
        for (int i = 1; i <= PAST_REACH && reach.beyond() == UnsteadyCause.GAS_LOCK; i++) {
            double rate = greatestRate + (all - greatestRate) * i / (PAST_REACH + 1);
            if (flowsPast(rate)) {
                greatestRate = all;
                break;
            }
        }
    }

    /** Whether the well gives more than the tubing needs without a pump: exactly only where that is not clear. */
    private boolean flowsPast(double rate) {
        double clear = EspNode.ROUGH_MARGIN * roughPsi();
        double excess = withoutPumpPsi(rate, roughPsi());
        return Math.abs(excess) > clear ? excess > 0.0 : withoutPumpPsi(rate, 0.0) > 0.0;
    }

    private double withoutPumpPsi(double rate, double tolerance) {
        return intakePsia(rate, tolerance).orElse(0.0)
                - sides.at(rate, tolerance).dischargePsia().orElse(Double.POSITIVE_INFINITY);
    }

    /** Whether rates are looked at that are beyond what the pump handles; once the reach was found. */
    boolean flowsPastPump() {
        return greatestRate != reach.rateStbPerDay();
    }

    /** Finds more closely up to where the pump works. */
    void narrowReach() {
        if (!narrowed) {
            narrowed = true;
            boolean flowsPast = flowsPastPump();
            reach = reach.closely(sides, model.esp().gas().handling());
            greatestRate = flowsPast ? greatestRate : reach.rateStbPerDay();
        }
    }

    /** A pump that stands still adds nothing. */
    private EspOutcome standing() {
        NodalOutcome outcome = solve(this::intakePsia, model.well().maxRateStbPerDay());
        if (outcome instanceof NodalOutcome.Flowing flowing) {
            return new EspOutcome.NoLift(
                    0.0,
                    0.0,
                    flowing.rateStbPerDay(),
                    0,
                    "the pump stands still; the well would flow by itself, up to "
                            + Figures.four(flowing.rateStbPerDay())
                            + " STB/d if the pump were no obstacle");
        }
        if (outcome instanceof NodalOutcome.NoFlow none) {
            return new EspOutcome.NoLift(
                    0.0,
                    none.shortfallPsi(),
                    none.nearestRateStbPerDay(),
                    0,
                    "the pump stands still, and the well does not flow by itself: " + Figures.four(none.shortfallPsi())
                            + " psi are missing");
        }
        return new EspOutcome.NotSolved(0.0, ((NodalOutcome.NotSolved) outcome).reason());
    }
}
