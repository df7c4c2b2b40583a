package io.welleng.lift.srp.unit;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.lift.srp.card.Card;
import java.util.ArrayList;
import java.util.List;

/**
 * Net torque on the slow-speed shaft of a gearbox over one stroke, point by point of a surface card:
 * \[ T = \frac{1}{n_t}\left[ \overline{TF}\,(W - B) - T_{cb} + \overline{TF}\,\frac{m\,\ddot x}{g} \right] \]
 * with the load \(W\), the structural unbalance \(B\), the torque of the counterbalance, the mass \(m\) of the moving beam
 * at constant crank speed, and the turns \(n_t\) of the shaft in a stroke (1 for beam units). Friction in the unit is not
 * in it; see {@link PrimeMover}.
 *
 * <p>The peak is that of the points: with loads that change smoothly, 360 points find it within 0.01 %.
 *
 * <p>Immutable and thread-safe.
 *
 * @see "API Spec 11E, Specification for Pumping Units: net torque by torque factors"
 */
public final class GearboxTorque {

    private static final double LARGEST_STROKE_MISFIT = 0.03;
    private static final double LARGEST_TIME_MISFIT = 0.03;

    private final PumpingUnit unit;
    private final Card card;
    private final double strokesPerMinute;
    private final PolishedRodMotion motion;
    private final double turns;
    private final double bottomRad;
    private final double[] crankRad;
    private final double[] wellInLbf;
    private final double[] inertiaInLbf;
    private final double[] balanceInLbf;
    private final List<Advisory> advisories;

    private GearboxTorque(
            PumpingUnit unit,
            Card card,
            double strokesPerMinute,
            PolishedRodMotion motion,
            double[] crankRad,
            List<Advisory> advisories) {
        this.unit = unit;
        this.card = card;
        this.strokesPerMinute = strokesPerMinute;
        this.motion = motion;
        this.crankRad = crankRad;
        this.advisories = advisories;
        turns = motion.shaftTurnsPerStroke();
        bottomRad = unit.geometry().bottomRad();
        int n = crankRad.length;
        wellInLbf = new double[n];
        inertiaInLbf = new double[n];
        balanceInLbf = new double[n];
        double omega = Angles.TURN * strokesPerMinute / 60.0;
        double mass = unit.inertia() == null ? 0.0 : unit.inertia().articulatingMassLbm();
        for (int i = 0; i < n; i++) {
            double factor = motion.torqueFactorIn(crankRad[i]);
            wellInLbf[i] = factor * (card.loadLbf(i) - unit.structuralUnbalanceLbf()) / turns;
            double accelerationFtS2 = omega * omega * motion.accelerationFactorIn(crankRad[i]) / 12.0;
            inertiaInLbf[i] = factor * mass * accelerationFtS2 / Inertia.STANDARD_GRAVITY_FT_S2 / turns;
            balanceInLbf[i] =
                    unit.counterbalance().torqueInLbf(bottomRad + crankRad[i], motion.positionIn(crankRad[i]), factor)
                            / turns;
        }
    }

    /**
     * The torque of a unit with a card.
     *
     * @param unit the unit
     * @param card surface card in the order of time
     * @param strokesPerMinute pumping speed (strokes/min), &gt; 0
     * @param alignment how the points find their crank angle
     * @return the torque, point by point
     * @throws io.welleng.core.check.InvalidInputException if the card has no stroke
     */
    public static GearboxTorque of(PumpingUnit unit, Card card, double strokesPerMinute, CardAlignment alignment) {
        Check.present(unit, "unit");
        Check.present(card, "card");
        Check.positive(card.strokeIn(), "strokeIn of the card", "in");
        Check.positive(strokesPerMinute, "strokesPerMinute", "strokes/min");
        PolishedRodMotion motion = unit.geometry().motion();
        double[] angles = CardAngles.of(card, motion, Check.present(alignment, "alignment"));
        return new GearboxTorque(
                unit, card, strokesPerMinute, motion, angles, advisories(card, motion, angles, alignment));
    }

    private static List<Advisory> advisories(
            Card card, PolishedRodMotion motion, double[] angles, CardAlignment alignment) {
        List<Advisory> found = new ArrayList<>();
        double ratio = card.strokeIn() / motion.strokeIn();
        if (Math.abs(ratio - 1.0) > LARGEST_STROKE_MISFIT) {
            found.add(new Advisory(
                    "card_stroke_is_not_the_units",
                    "The stroke of the card over that of the unit's geometry; wrong crank hole or position scale?",
                    ratio,
                    1.0 - LARGEST_STROKE_MISFIT,
                    1.0 + LARGEST_STROKE_MISFIT));
        }
        if (alignment == CardAlignment.BY_TIME) {
            double misfit = timeMisfit(card, motion, angles);
            if (misfit > LARGEST_TIME_MISFIT) {
                found.add(new Advisory(
                        "card_is_not_the_units_motion",
                        "Root mean square of measured less kinematic position, over the stroke: speed not constant, or"
                                + " wrong rotation or geometry",
                        misfit,
                        null,
                        LARGEST_TIME_MISFIT));
            }
        }
        return List.copyOf(found);
    }

    private static double timeMisfit(Card card, PolishedRodMotion motion, double[] angles) {
        double scale = motion.strokeIn() / card.strokeIn();
        double sum = 0.0;
        double squares = 0.0;
        for (int i = 0; i < angles.length; i++) {
            double miss = card.positionIn(i) * scale - motion.positionIn(angles[i]);
            sum += miss;
            squares += miss * miss;
        }
        double mean = sum / angles.length;
        return Math.sqrt(Math.max(0.0, squares / angles.length - mean * mean)) / motion.strokeIn();
    }

    /**
     * The same card with another counterbalance; crank angles are kept.
     *
     * @param counterbalance the other one
     * @return torque with it
     */
    public GearboxTorque with(Counterbalance counterbalance) {
        return new GearboxTorque(
                unit.withCounterbalance(counterbalance), card, strokesPerMinute, motion, crankRad, advisories);
    }

    /**
     * The unit.
     *
     * @return the unit, with the counterbalance this torque is for
     */
    public PumpingUnit unit() {
        return unit;
    }

    /**
     * The card.
     *
     * @return surface card
     */
    public Card card() {
        return card;
    }

    /**
     * Pumping speed.
     *
     * @return strokes/min
     */
    public double strokesPerMinute() {
        return strokesPerMinute;
    }

    /**
     * Cautions about the match of card and unit.
     *
     * @return empty where there is nothing to say
     */
    public List<Advisory> advisories() {
        return advisories;
    }

    /**
     * How many points.
     *
     * @return as many as the card has
     */
    public int size() {
        return crankRad.length;
    }

    /**
     * Crank angle of a point.
     *
     * @param index from 0, as in the card
     * @return angle from the bottom of the stroke in the direction of rotation (rad), 0 to less than \(2\pi\)
     */
    public double crankRad(int index) {
        return crankRad[index];
    }

    /**
     * Torque of the load of the well, less structural unbalance.
     *
     * @param index from 0, as in the card
     * @return torque (in·lbf)
     */
    public double wellInLbf(int index) {
        return wellInLbf[index];
    }

    /**
     * Torque by which the counterbalance helps.
     *
     * @param index from 0, as in the card
     * @return torque (in·lbf)
     */
    public double counterbalanceInLbf(int index) {
        return balanceInLbf[index];
    }

    /**
     * Torque that speeds up beam and horsehead.
     *
     * @param index from 0, as in the card
     * @return torque (in·lbf); 0 where the unit has no inertia
     */
    public double inertiaInLbf(int index) {
        return inertiaInLbf[index];
    }

    /**
     * Net torque of the gearbox.
     *
     * @param index from 0, as in the card
     * @return torque (in·lbf)
     */
    public double netInLbf(int index) {
        return wellInLbf[index] + inertiaInLbf[index] - balanceInLbf[index];
    }

    /**
     * Work of the gearbox over the stroke, \( \oint T\,d\theta \), which is that of the card but for the rounding of its
     * corners.
     *
     * @return work (ft·lbf)
     */
    public double workFtLbf() {
        double sum = 0.0;
        for (int i = 0; i < size(); i++) {
            sum += stepWorkInLbf(i);
        }
        return sum / 12.0;
    }

    /** Work from a point to the next (in·lbf). */
    double stepWorkInLbf(int index) {
        int next = index + 1 < size() ? index + 1 : 0;
        double step = Angles.half(crankRad[next] - crankRad[index]) * turns;
        return 0.5 * (netInLbf(index) + netInLbf(next)) * step;
    }

    /**
     * Peaks, averages and loading.
     *
     * @return the summary
     */
    public TorqueSummary summary() {
        int n = size();
        int greatest = 0;
        int least = 0;
        double up = Double.NEGATIVE_INFINITY;
        double down = Double.NEGATIVE_INFINITY;
        double sum = 0.0;
        double squares = 0.0;
        int negative = 0;
        double top = motion.topOfStrokeRad();
        for (int i = 0; i < n; i++) {
            double t = netInLbf(i);
            greatest = t > netInLbf(greatest) ? i : greatest;
            least = t < netInLbf(least) ? i : least;
            if (crankRad[i] <= top) {
                up = Math.max(up, t);
            } else {
                down = Math.max(down, t);
            }
            sum += t;
            squares += t * t;
            negative += t < 0.0 ? 1 : 0;
        }
        double mean = sum / n;
        double rms = Math.sqrt(squares / n);
        double peak = Math.max(netInLbf(greatest), -netInLbf(least));
        return new TorqueSummary(
                netInLbf(greatest),
                Math.toDegrees(crankRad[greatest]),
                netInLbf(least),
                Math.toDegrees(crankRad[least]),
                up == Double.NEGATIVE_INFINITY ? null : up,
                down == Double.NEGATIVE_INFINITY ? null : down,
                mean,
                rms,
                mean > 0.0 ? rms / mean : null,
                (double) negative / n,
                peak / unit.gearboxRatingInLbf());
    }

    /**
     * The best strength of the unit's counterbalance. Torque is a straight line of it at every point, so both answers are
     * exact: the least peak by cutting the upper envelope of the lines, the least cyclic load factor in closed form.
     *
     * @param aim what is to be best
     * @return the best counterbalance and what it does, or why there is none
     */
    public BalanceOutcome balance(BalanceAim aim) {
        int n = size();
        double[] fixed = new double[n];
        double[] each = new double[n];
        Counterbalance kind = unit.counterbalance();
        for (int i = 0; i < n; i++) {
            double factor = motion.torqueFactorIn(crankRad[i]);
            fixed[i] = wellInLbf[i] + inertiaInLbf[i] - kind.fixedInLbf(factor) / turns;
            each[i] = kind.perStrength(bottomRad + crankRad[i], motion.positionIn(crankRad[i]), factor) / turns;
        }
        double strength = Check.present(aim, "aim") == BalanceAim.LEAST_PEAK_TORQUE
                ? MinimaxLines.best(fixed, each)
                : LeastCyclicLoad.best(fixed, each);
        GearboxTorque after = with(kind.withStrength(strength));
        TorqueSummary torque = after.summary();
        return aim == BalanceAim.LEAST_CYCLIC_LOAD_FACTOR && torque.cyclicLoadFactor() == null
                ? new BalanceOutcome.NoNetWork(torque.meanInLbf())
                : new BalanceOutcome.Balanced(aim, kind, after.unit.counterbalance(), summary(), torque);
    }

    @Override
    public String toString() {
        return "GearboxTorque[" + size() + " points, " + summary() + "]";
    }
}
