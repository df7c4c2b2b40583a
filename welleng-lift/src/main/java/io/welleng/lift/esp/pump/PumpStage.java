package io.welleng.lift.esp.pump;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.units.Figures;
import io.welleng.core.units.OilGravity;
import io.welleng.pvt.FluidPoint;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * One stage of a centrifugal pump, with water of specific gravity 1 at any frequency by the affinity laws: with \( r =
 * f/f_{ref} \), \[ H(q, f) = r^2 H(q/r), \qquad P(q, f) = r^3 P(q/r) \]
 *
 * <p>The curves count from rate 0 to the rate where the head first becomes zero, within a tenth past the published open
 * flow; polynomials may rise again beyond, which means nothing. A curve that has not come to zero there ends there. Past the
 * end head is zero and power keeps its last value: {@link PumpZone#OPEN_FLOW} says so.
 *
 * <p>Viscosity, wear and loops are for {@link StagePoint}. Immutable and thread-safe.
 */
public final class PumpStage {

    /** Shaft power in one barrel per day lifted by one foot of water of specific gravity 1 (hp). */
    static final double HP_PER_BPD_FT = FluidPoint.FT3_PER_BBL * OilGravity.WATER_LB_PER_FT3 / (86_400.0 * 550.0);

    /** How far past the published open flow the head may come to zero. */
    private static final double PAST_OPEN_FLOW = 1.1;

    private static final int SCAN = 400;
    private static final double RATE_TOLERANCE = 1e-10;

    private final StageData data;
    private final StageFunction head;
    private final StageFunction power;
    private final double endRate;
    private final Optional<BestEfficiency> best;

    private PumpStage(StageData data) {
        this.data = data;
        head = StageFunction.of(data.head());
        power = data.power() == null ? null : StageFunction.of(data.power());
        endRate = end();
        checkPower();
        Check.below(data.bepRateBpd(), endRate, "bepRateBpd", "rate where the head curve ends", "bpd");
        best = power == null ? Optional.empty() : Optional.of(mostEfficient());
    }

    /**
     * A stage from a catalogue's data.
     *
     * @param data the data
     * @return the stage
     * @throws InvalidInputException if head is not positive at rate 0 or up to the rate of best efficiency, or power is
     *     not positive where there is head
     */
    public static PumpStage of(StageData data) {
        return new PumpStage(Check.present(data, "data"));
    }

    /**
     * Power that arrives in a fluid, \( q \rho H \).
     *
     * @param rateBpd in-situ rate (bpd)
     * @param headFt head (ft)
     * @param specificGravity density over that of water at 60 °F
     * @return power (hp)
     */
    public static double hydraulicHp(double rateBpd, double headFt, double specificGravity) {
        return HP_PER_BPD_FT * rateBpd * headFt * specificGravity;
    }

    /** The first rate without head, or where what is known of the curves ends. */
    private double end() {
        if (!(head.value(0.0) > 0.0)) {
            throw new InvalidInputException("head at rate 0", "> 0", "ft", Double.toString(head.value(0.0)));
        }
        double known = Math.min(PAST_OPEN_FLOW * data.openFlowRateBpd(), head.lastRate());
        if (power != null) {
            known = Math.min(known, power.lastRate());
        }
        double before = 0.0;
        for (int i = 1; i <= SCAN; i++) {
            double q = known * i / SCAN;
            if (!(head.value(q) > 0.0)) {
                return new BracketingSolver(RATE_TOLERANCE * known, 100)
                        .solve(head::value, before, q)
                        .root();
            }
            before = q;
        }
        return Math.min(known, Math.max(data.openFlowRateBpd(), data.maxRateBpd()));
    }

    private void checkPower() {
        for (int i = 0; power != null && i <= SCAN; i++) {
            double q = endRate * i / SCAN;
            if (!(power.value(q) > 0.0)) {
                throw new InvalidInputException(
                        "power at " + Figures.four(q) + " bpd", "> 0", "hp", Double.toString(power.value(q)));
            }
        }
    }

    private double efficiencyAtReference(double q) {
        return HP_PER_BPD_FT * q * head.value(q) / power.value(q);
    }

    private BestEfficiency mostEfficient() {
        int top = 0;
        for (int i = 1; i <= SCAN; i++) {
            if (efficiencyAtReference(endRate * i / SCAN) > efficiencyAtReference(endRate * top / SCAN)) {
                top = i;
            }
        }
        double q = new BrentOptimizer(1e-9, 1e-9 * endRate)
                .optimize(
                        new MaxEval(200),
                        new UnivariateObjectiveFunction(this::efficiencyAtReference),
                        GoalType.MAXIMIZE,
                        new SearchInterval(endRate * (top - 1) / SCAN, endRate * Math.min(top + 1, SCAN) / SCAN))
                .getPoint();
        return new BestEfficiency(q, head.value(q), efficiencyAtReference(q));
    }

    /**
     * What the catalogue says.
     *
     * @return the data
     */
    public StageData data() {
        return data;
    }

    /**
     * Greatest efficiency of the curves themselves, beside the published rate of best efficiency, which manufacturers round
     * and choose. Efficiency is flat there: a rate 5 % away is half a percent less efficient.
     *
     * @return the point, at the reference frequency; empty where the power of the stage is not known
     */
    public Optional<BestEfficiency> computedBestEfficiency() {
        return best;
    }

    /**
     * Whether the power of the stage is known.
     *
     * @return whether the catalogue has a power curve
     */
    public boolean hasPower() {
        return power != null;
    }

    /**
     * Published rate of best efficiency at a frequency.
     *
     * @param frequencyHz frequency (Hz), &gt; 0
     * @return rate (bpd)
     */
    public double bepRateBpd(double frequencyHz) {
        return ratio(frequencyHz) * data.bepRateBpd();
    }

    /**
     * Rate at which there is no head left, or the curves end.
     *
     * @param frequencyHz frequency (Hz), &gt; 0
     * @return rate (bpd)
     */
    public double openFlowRateBpd(double frequencyHz) {
        return ratio(frequencyHz) * endRate;
    }

    /**
     * Head with water.
     *
     * @param rateBpd in-situ rate (bpd), &ge; 0
     * @param frequencyHz frequency (Hz), &gt; 0
     * @return head (ft/stage), 0 past the end of the curve
     */
    public double headFtPerStage(double rateBpd, double frequencyHz) {
        double r = ratio(frequencyHz);
        return r * r * headAtReference(rate(rateBpd) / r);
    }

    /**
     * Shaft power with a fluid as thin as water.
     *
     * @param rateBpd in-situ rate (bpd), &ge; 0
     * @param frequencyHz frequency (Hz), &gt; 0
     * @param specificGravity density over that of water at 60 °F, &ge; 0
     * @return power (hp/stage); empty where it is not known
     */
    public OptionalDouble powerHpPerStage(double rateBpd, double frequencyHz, double specificGravity) {
        double r = ratio(frequencyHz);
        Check.notNegative(specificGravity, "specificGravity", "(water = 1)");
        double q = rate(rateBpd) / r;
        return hasPower()
                ? OptionalDouble.of(r * r * r * powerAtReference(q) * specificGravity)
                : OptionalDouble.empty();
    }

    /**
     * Efficiency with a fluid as thin as water: hydraulic over shaft power.
     *
     * @param rateBpd in-situ rate (bpd), &ge; 0
     * @param frequencyHz frequency (Hz), &gt; 0
     * @return efficiency (fraction), 0 without rate or head; empty where power is not known
     */
    public OptionalDouble efficiency(double rateBpd, double frequencyHz) {
        double q = rate(rateBpd) / ratio(frequencyHz);
        return hasPower()
                ? OptionalDouble.of(HP_PER_BPD_FT * q * headAtReference(q) / powerAtReference(q))
                : OptionalDouble.empty();
    }

    /**
     * Zone of a rate with water.
     *
     * @param rateBpd in-situ rate (bpd), &ge; 0
     * @param frequencyHz frequency (Hz), &gt; 0
     * @param range recommended range
     * @return zone
     */
    public PumpZone zone(double rateBpd, double frequencyHz, OperatingRange range) {
        double q = rate(rateBpd) / ratio(frequencyHz);
        return q >= endRate ? PumpZone.OPEN_FLOW : range.zone(q / data.bepRateBpd());
    }

    /** Where the curves end at the reference frequency (bpd). */
    double endRate() {
        return endRate;
    }

    /** Head at the reference frequency (ft), zero past the end. */
    double headAtReference(double q) {
        return q < endRate ? Math.max(0.0, head.value(q)) : 0.0;
    }

    /** Power at the reference frequency (hp), kept past the end. */
    double powerAtReference(double q) {
        return power.value(Math.min(q, endRate));
    }

    private double ratio(double frequencyHz) {
        return Check.positive(frequencyHz, "frequencyHz", "Hz") / data.referenceFrequencyHz();
    }

    private static double rate(double rateBpd) {
        return Check.notNegative(rateBpd, "rateBpd", "bpd");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PumpStage stage && data.equals(stage.data);
    }

    @Override
    public int hashCode() {
        return data.hashCode();
    }

    @Override
    public String toString() {
        return "PumpStage[" + data.manufacturer() + " " + data.name() + ", series " + data.series() + ", best at "
                + Figures.four(data.bepRateBpd()) + " bpd and " + Figures.four(data.referenceFrequencyHz()) + " Hz, "
                + Figures.four(headAtReference(data.bepRateBpd())) + " ft/stage"
                + (hasPower() ? "" : ", power not known") + "]";
    }
}
