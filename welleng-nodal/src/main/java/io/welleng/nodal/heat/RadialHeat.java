package io.welleng.nodal.heat;

import java.util.ArrayList;
import java.util.List;

/**
 * Resistance to the flow of heat from the fluid in a section of a well to the undisturbed earth. Where annuli convect and
 * radiate, their coefficients depend on the temperatures of their walls, and these on the coefficients: repeated
 * substitution, which contracts because a warmer gap conducts better and so grows colder, hastened by Aitken's rule, until
 * nothing changes. Keeps its last solution to start the next from.
 *
 * <p>Resistances by length over 2 pi, in hr ft °F/Btu. Used by one thread.
 */
final class RadialHeat {

    private static final int MAX_ROUNDS = 300;
    private static final double SETTLED = 1e-13;

    private final AnnulusHeat[] annuli;

    /** Resistance inside the first annulus, between annuli, and outside the last; the last with the earth. */
    private final double[] between;

    /** Resistance of each annulus as last found. */
    private final double[] found;

    /** What it was one round and two rounds ago. */
    private final double[] before;

    private final double[] earlier;

    private final double earth;
    private final double constant;
    private double greatestRayleigh;

    /** {@code earthResistance} is the time function over the conductivity of the earth. */
    RadialHeat(List<CompletionLayer> layers, double earthResistance) {
        List<AnnulusHeat> gaps = new ArrayList<>();
        List<Double> sums = new ArrayList<>();
        double sum = 0.0;
        for (CompletionLayer layer : layers) {
            if (layer instanceof CompletionLayer.Annulus gap) {
                gaps.add(new AnnulusHeat(gap.fluid(), gap.insideDiameterIn() / 24.0, gap.outsideDiameterIn() / 24.0));
                sums.add(sum);
                sum = 0.0;
            } else {
                sum += resistance(layer);
            }
        }
        sums.add(sum + earthResistance);
        annuli = gaps.toArray(AnnulusHeat[]::new);
        between = sums.stream().mapToDouble(Double::doubleValue).toArray();
        found = new double[annuli.length];
        before = new double[annuli.length];
        earlier = new double[annuli.length];
        earth = earthResistance;
        constant = sum(between);
    }

    /** Resistance of a layer that does not depend on the temperature. */
    private static double resistance(CompletionLayer layer) {
        if (layer instanceof CompletionLayer.Solid solid) {
            return Math.log(solid.outsideDiameterIn() / solid.insideDiameterIn()) / solid.conductivityBtuPerHrFtF();
        }
        double coefficient = layer instanceof CompletionLayer.AnnulusFilm gap
                ? gap.coefficientBtuPerHrFt2F()
                : ((CompletionLayer.Film) layer).coefficientBtuPerHrFt2F();
        return 1.0 / (layer.insideDiameterIn() / 24.0 * coefficient);
    }

    boolean varies() {
        return annuli.length > 0;
    }

    /** Resistance from the fluid to the undisturbed earth at these temperatures (°F). */
    double total(double fluidF, double earthF) {
        if (annuli.length == 0) {
            return constant;
        }
        for (int k = 0; k < annuli.length; k++) {
            if (found[k] == 0.0) {
                found[k] = annuli[k].resistance(fluidF, fluidF - earthF);
            }
        }
        double total = constant + sum(found);
        for (int round = 1; round <= MAX_ROUNDS; round++) {
            double flow = (fluidF - earthF) / total;
            double inside = fluidF;
            double change = 0.0;
            for (int k = 0; k < annuli.length; k++) {
                inside -= flow * between[k];
                double drop = flow * found[k];
                double resistance = annuli[k].resistance(inside, drop);
                change = Math.max(change, Math.abs(resistance - found[k]) / resistance);
                greatestRayleigh = Math.max(greatestRayleigh, annuli[k].rayleigh(drop));
                inside -= drop;
                earlier[k] = before[k];
                before[k] = found[k];
                found[k] = round % 3 == 0 ? limit(earlier[k], before[k], resistance) : resistance;
            }
            total = constant + sum(found);
            if (change <= SETTLED) {
                return total;
            }
        }
        throw new IllegalStateException("film coefficients of an annulus did not settle");
    }

    /** Aitken's limit of three values that close in on it geometrically; the last of them where they do not. */
    private static double limit(double first, double second, double third) {
        double curvature = (third - second) - (second - first);
        double step = (third - second) * (third - second) / curvature;
        return Math.abs(step) < 0.5 * third ? third - step : third;
    }

    private static double sum(double[] values) {
        double sum = 0.0;
        for (double one : values) {
            sum += one;
        }
        return sum;
    }

    /** Resistance from the fluid to the wall of the hole at these temperatures (°F). */
    double well(double fluidF, double earthF) {
        return total(fluidF, earthF) - earth;
    }

    /** Greatest Gr Pr met so far in an annulus. */
    double greatestRayleigh() {
        return greatestRayleigh;
    }
}
