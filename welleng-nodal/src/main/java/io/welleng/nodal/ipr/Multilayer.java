package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.solve.RootResult;
import io.welleng.core.units.Figures;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Layers that produce together: at one pressure at the datum each gives by its own curve, and the rates add up,
 * \( q(p) = \sum_i q_i(p + \Delta p_i) \). The mixture of the layers that give sets water cut and gas-oil ratio, which so
 * change with the pressure; what other layers take in is of that mixture.
 *
 * <p>The well is shut in where the net rate is zero: with crossflow between the pressures of the layers, without it at the
 * highest of them. The inverse is a search to the last digits.
 *
 * @param layers the layers, at least one; with crossflow each with an injectivity index
 * @param crossflow what layers do whose pressure is below that of the wellbore
 * @param shutInPressurePsia pressure at the datum where the net rate is zero (psia), which follows from the layers: use
 *     {@link #of}
 */
public record Multilayer(List<Layer> layers, Crossflow crossflow, double shutInPressurePsia) implements Ipr {

    private static final double RELATIVE_TOLERANCE = 1.0e-15;
    private static final int MAX_EVALUATIONS = 1000;

    /** How far below shut-in the mixture is looked at where nothing flows at shut-in. */
    private static final double JUST_BELOW = 1.0 - 1.0e-9;

    /** Checks that the parts are there, and that the shut-in pressure is that of the layers. */
    public Multilayer {
        Check.notEmpty(layers, "layers");
        Check.present(crossflow, "crossflow");
        layers = List.copyOf(layers);
        double expected = shutIn(layers, crossflow);
        Check.inRange(
                shutInPressurePsia, expected * (1.0 - 1.0e-9), expected * (1.0 + 1.0e-9), "shutInPressurePsia", "psia");
    }

    /**
     * Layers that produce together.
     *
     * @param layers the layers, at least one; with crossflow each with an injectivity index
     * @param crossflow what layers do whose pressure is below that of the wellbore
     * @return the inflow
     */
    public static Multilayer of(List<Layer> layers, Crossflow crossflow) {
        Check.notEmpty(layers, "layers");
        Check.present(crossflow, "crossflow");
        return new Multilayer(layers, crossflow, shutIn(layers, crossflow));
    }

    private static double shutIn(List<Layer> layers, Crossflow crossflow) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < layers.size(); i++) {
            Layer layer = layers.get(i);
            if (crossflow == Crossflow.ALLOWED && layer.injectivityIndex() == null) {
                throw new InvalidInputException(
                        Check.element("layers", i) + ".injectivityIndex",
                        "present where crossflow is allowed",
                        "",
                        "null");
            }
            least = Math.min(least, layer.shutInAtDatumPsia());
            greatest = Math.max(greatest, layer.shutInAtDatumPsia());
        }
        if (crossflow == Crossflow.NONE || least == greatest) {
            return Check.positive(greatest, "shutInPressurePsia", "psia");
        }
        double lower = Math.max(0.0, least);
        Check.positive(net(layers, crossflow, lower), "maxRateStbPerDay", "STB/d");
        return solved(p -> net(layers, crossflow, p), lower, greatest);
    }

    private static double solved(DoubleUnaryOperator f, double lower, double upper) {
        RootResult found = new BracketingSolver(RELATIVE_TOLERANCE * upper, MAX_EVALUATIONS).solve(f, lower, upper);
        if (!found.converged()) {
            throw new IllegalStateException("the net rate of the layers has no zero: " + found);
        }
        return found.root();
    }

    private static double net(List<Layer> layers, Crossflow crossflow, double pwfPsia) {
        double rate = 0.0;
        for (int i = 0; i < layers.size(); i++) {
            rate += layers.get(i).rateStbPerDay(pwfPsia, crossflow);
        }
        return rate;
    }

    @Override
    public double rateStbPerDay(double pwfPsia) {
        return pwfPsia >= shutInPressurePsia ? 0.0 : Math.max(0.0, net(layers, crossflow, pwfPsia));
    }

    @Override
    public double pwfPsia(double rateStbPerDay) {
        double max = maxRateStbPerDay();
        if (rateStbPerDay <= 0.0 || rateStbPerDay >= max) {
            return shutInPressurePsia * (rateStbPerDay <= 0.0 ? 1.0 : 1.0 - rateStbPerDay / max);
        }
        return solved(p -> rateStbPerDay(p) - rateStbPerDay, 0.0, shutInPressurePsia);
    }

    /**
     * What each layer gives.
     *
     * @param pwfPsia flowing pressure at the datum (psia), &ge; 0
     * @return a rate for each layer (STB/d), in their order; negative where the layer takes fluid in
     */
    public List<Double> layerRatesStbPerDay(double pwfPsia) {
        List<Double> rates = new ArrayList<>(layers.size());
        for (Layer layer : layers) {
            rates.add(layer.rateStbPerDay(pwfPsia, crossflow));
        }
        return List.copyOf(rates);
    }

    /** {@inheritDoc} At and above shut-in without crossflow it is the limit at small rates. */
    @Override
    public ProducedFluid produced(double pwfPsia, ProducedFluid fluid) {
        double p = crossflow == Crossflow.NONE ? Math.min(pwfPsia, JUST_BELOW * shutInPressurePsia) : pwfPsia;
        p = Math.min(p, shutInPressurePsia);
        double oil = 0.0;
        double gas = 0.0;
        double liquid = 0.0;
        double water = 0.0;
        for (Layer layer : layers) {
            double rate = layer.rateStbPerDay(p, crossflow);
            if (rate > 0.0) {
                ProducedFluid own = layer.inflow()
                        .produced(
                                p + layer.pressureAboveDatumPsi(),
                                new ProducedFluid(fluid.blackOil(), layer.gorScfPerStb(), layer.waterCut()));
                liquid += rate;
                water += rate * own.waterCut();
                oil += rate * (1.0 - own.waterCut());
                gas += rate * (1.0 - own.waterCut()) * own.producingGorScfPerStb();
            }
        }
        return liquid > 0.0
                ? new ProducedFluid(
                        fluid.blackOil(),
                        oil > 0.0 ? gas / oil : fluid.producingGorScfPerStb(),
                        Math.min(1.0, water / liquid))
                : limit(fluid);
    }

    /** Where all layers have one pressure nothing flows there: the mixture a little below it. */
    private ProducedFluid limit(ProducedFluid fluid) {
        return produced(JUST_BELOW * JUST_BELOW * shutInPressurePsia, fluid);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Multilayer[")
                .append(Figures.four(shutInPressurePsia))
                .append(" psia, crossflow ")
                .append(crossflow == Crossflow.ALLOWED ? "allowed" : "none");
        layers.forEach(layer -> text.append(", ").append(layer));
        return text.append(']').toString();
    }
}
