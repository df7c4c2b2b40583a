package io.welleng.lift.srp.wave;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.card.internal.Dft;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Everitt and Jennings' solution by finite differences: the wave equation marches down the string in steps of depth,
 * over the closed circle of steps of time. Between nodes \( i \) the tension is \( -Q_{i+1/2} \), and at each node
 *
 * <p>\[ Q_{i+1/2} = Q_{i-1/2} + \tfrac12\left[(m\Delta x)^- + (m\Delta x)^+\right]\left(\delta_t^2 u_i + c\,\delta_t
 * u_i\right) + \Delta x\,\mu N' \mathrm{sgn}(\delta_t u_i), \qquad u_{i+1} = u_i + Q_{i+1/2}\,\Delta x/EA, \]
 * so every section keeps its own stiffness, mass, damping and step, and tension is continuous where they change. The
 * march is stable if in every section \( \Delta x/(a\,\Delta t) \le 1 \), and nearly free of dispersion close to 1.
 * The grid is chosen so: the filtered card on a multiple of 360 steps of time, and in each section the least number
 * of steps of depth that keeps the number at or below 1. A grid of one's own that breaks the condition is refused,
 * not calculated.
 *
 * <p>It answers damping apart for up and down, by the velocity at each node, and Coulomb friction in deviated holes.
 * The normal force of friction uses the tension at the node without the friction of the half step above it.
 *
 * @param timeSteps steps of time over the stroke, a multiple of 360 up to 36,000
 * @param depthSteps steps of depth in each section from the top, &ge; 1; empty for the choice above
 * @see "Everitt, T.A. and Jennings, J.W. (1992). An improved finite-difference calculation of downhole dynamometer
 *     cards for sucker-rod pumps. SPE Prod. Eng. 7(1), 121–127, SPE 18189"
 */
public record EverittJennings(int timeSteps, List<Integer> depthSteps) implements DiagnosticSolver {

    /** Steps of time that agree with the harmonics within a part in a thousand or so. */
    public static final int USUAL_TIME_STEPS = 6 * SurfaceSpectrum.POINTS;

    private static final int MOST_TIME_STEPS = 100 * SurfaceSpectrum.POINTS;
    private static final int MOST_DEPTH_STEPS = 100_000;
    private static final double ROUNDING = 1e-12;
    private static final Dft USUAL = new Dft(USUAL_TIME_STEPS);

    /** Checks the ranges above. */
    public EverittJennings {
        if (timeSteps < SurfaceSpectrum.POINTS
                || timeSteps > MOST_TIME_STEPS
                || timeSteps % SurfaceSpectrum.POINTS != 0) {
            throw new InvalidInputException("timeSteps", "a multiple of 360 up to 36000", "", "" + timeSteps);
        }
        depthSteps = List.copyOf(Check.present(depthSteps, "depthSteps"));
        for (int j = 0; j < depthSteps.size(); j++) {
            Check.atLeast(depthSteps.get(j), 1, Check.element("depthSteps", j));
        }
    }

    /** The usual grid: 2,160 steps of time, steps of depth to suit. */
    public EverittJennings() {
        this(USUAL_TIME_STEPS, List.of());
    }

    @Override
    public DiagnosticOutcome diagnose(DiagnosticCase well) {
        Check.present(well, "well");
        Strand strand = new Strand(well);
        double dt = well.periodS() / timeSteps;
        int[] steps = steps(strand, dt);
        double courant = 0.0;
        for (int j = 0; j < steps.length; j++) {
            courant = Math.max(courant, courant(strand, j, steps[j], dt));
        }
        if (IntStream.of(steps).asLongStream().sum() > MOST_DEPTH_STEPS) {
            return new DiagnosticOutcome.NotDiagnosed(
                    "grid",
                    "The grid would have " + IntStream.of(steps).asLongStream().sum() + " steps of depth, more than "
                            + MOST_DEPTH_STEPS + ".",
                    IntStream.of(steps).asLongStream().sum());
        }
        SurfaceSpectrum spectrum = new SurfaceSpectrum(well.surfaceCard(), well.lowPass(), strand.weightBelowLbf[0]);
        Dft plan = timeSteps == USUAL_TIME_STEPS ? USUAL : SurfaceSpectrum.dft(timeSteps);
        double[] u = new double[timeSteps];
        double[] d = new double[timeSteps];
        SurfaceSpectrum.sum(
                spectrum.uRe,
                spectrum.uIm,
                spectrum.dRe,
                spectrum.dIm,
                spectrum.most,
                plan,
                u,
                d,
                new double[timeSteps],
                new double[timeSteps]);
        Rubbing rubbing = rubbing(well, strand, steps);
        SpaceMarch march = new SpaceMarch(u, d, dt, rubbing);
        int stride = timeSteps / SurfaceSpectrum.POINTS;
        double surfaceWork = march.work();
        int count = strand.count();
        List<Card> tops = new ArrayList<>(count);
        for (int j = 0; j < count; j++) {
            if (!SurfaceSpectrum.finite(march.displacement(), march.load())) {
                return GibbsFourier.overflow(strand, well);
            }
            tops.add(SurfaceSpectrum.card(march.displacement(), march.load(), stride, strand.weightBelowLbf[j]));
            march.pass(
                    steps[j],
                    strand.lengthFt(j) / steps[j],
                    strand.stiffnessLbf[j],
                    strand.mass[j],
                    strand.upPerS[j],
                    strand.downPerS[j]);
        }
        if (!SurfaceSpectrum.finite(march.displacement(), march.load())) {
            return GibbsFourier.overflow(strand, well);
        }
        double less = well.loadBasis().lessLbf(strand.lowestAreaIn2());
        Card pump = SurfaceSpectrum.card(march.displacement(), march.load(), stride, -less);
        if (rubbing != null) {
            strand.atRest(pump, well.periodS());
        }
        WorkBalance work = new WorkBalance(surfaceWork, march.work(), march.viscousFtLbf(), march.frictionFtLbf());
        return new DiagnosticOutcome.Diagnosed(
                pump,
                tops.get(0),
                strand.loads(tops, pump, less),
                tops,
                Strand.boxed(strand.upPerS),
                Strand.boxed(strand.downPerS),
                work,
                new Resolution(
                        spectrum.positionHarmonics,
                        spectrum.loadHarmonics,
                        timeSteps,
                        IntStream.of(steps).sum(),
                        courant),
                strand.advisories(work));
    }

    private int[] steps(Strand strand, double dt) {
        int[] steps = new int[strand.count()];
        if (depthSteps.isEmpty()) {
            for (int j = 0; j < steps.length; j++) {
                double least = strand.lengthFt(j) / (strand.speedFtPerS[j] * dt);
                steps[j] = (int) Math.min(MOST_DEPTH_STEPS + 1.0, Math.max(1.0, Math.ceil(least * (1.0 - ROUNDING))));
            }
            return steps;
        }
        Check.sameLength(depthSteps.size(), "depthSteps", steps.length, "sections");
        for (int j = 0; j < steps.length; j++) {
            steps[j] = depthSteps.get(j);
            double courant = courant(strand, j, steps[j], dt);
            if (courant > 1.0 + ROUNDING) {
                throw new InvalidInputException(
                        Check.element("depthSteps", j),
                        "so many that the Courant number dx/(a dt) is at most 1 (here " + courant + ", so at least "
                                + (long) Math.ceil(courant * steps[j] * (1.0 - ROUNDING)) + ")",
                        "",
                        "" + steps[j]);
            }
        }
        return steps;
    }

    private static double courant(Strand strand, int section, int steps, double dt) {
        return strand.lengthFt(section) / (steps * strand.speedFtPerS[section] * dt);
    }

    /** Rubbing at each node, or null where nothing rubs. */
    private static Rubbing rubbing(DiagnosticCase well, Strand strand, int[] steps) {
        if (well.hole() == null || well.hole().coefficient() == 0.0) {
            return null;
        }
        Rubbing rubbing = new Rubbing(well.hole(), strand, steps);
        return rubbing.nothing() ? null : rubbing;
    }
}
