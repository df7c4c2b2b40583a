package io.welleng.lift.srp.rod;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * A string of sucker rods.
 *
 * @param sections from the polished rod down to the pump, at least one
 */
public record RodString(List<RodSection> sections) {

    /** Checks that there is a section. */
    public RodString {
        sections = List.copyOf(Check.notEmpty(sections, "sections"));
    }

    /**
     * A string of sections.
     *
     * @param sections from the polished rod down to the pump, at least one
     * @return the string
     */
    public static RodString of(RodSection... sections) {
        return new RodString(List.of(sections));
    }

    /**
     * Length of the string.
     *
     * @return length (ft)
     */
    public double lengthFt() {
        return sections.stream().mapToDouble(RodSection::lengthFt).sum();
    }

    /**
     * Weight of the string in air.
     *
     * @return weight (lbf)
     */
    public double weightInAirLbf() {
        return sections.stream()
                .mapToDouble(section -> section.rod().weightLbPerFt() * section.lengthFt())
                .sum();
    }

    /**
     * Weight of the string in a liquid.
     *
     * @param fluidDensityLbPerFt3 density of the liquid (lb/ft³), &ge; 0
     * @return weight less the liquid displaced (lbf)
     */
    public double buoyantWeightLbf(double fluidDensityLbPerFt3) {
        double sum = 0.0;
        for (RodSection section : sections) {
            sum += section.rod().buoyantWeightLbPerFt(fluidDensityLbPerFt3) * section.lengthFt();
        }
        return sum;
    }

    /**
     * Weight that hangs at the top of each section: its own and that of all below.
     *
     * @param fluidDensityLbPerFt3 density of the liquid (lb/ft³), &ge; 0; 0 for the weight in air
     * @return load at the top of each section (lbf), in the order of the sections
     */
    public List<Double> hangingWeightsLbf(double fluidDensityLbPerFt3) {
        List<Double> weights = new ArrayList<>();
        double below = 0.0;
        for (int i = sections.size() - 1; i >= 0; i--) {
            RodSection section = sections.get(i);
            below += section.rod().buoyantWeightLbPerFt(fluidDensityLbPerFt3) * section.lengthFt();
            weights.add(0, below);
        }
        return List.copyOf(weights);
    }

    /**
     * Stretch of the string for one pound at its bottom, \( 1/k_r = \sum E_r L \).
     *
     * @return compliance (in/lbf)
     */
    public double complianceInPerLbf() {
        double sum = 0.0;
        for (RodSection section : sections) {
            sum += section.rod().elasticConstantInPerLbfFt() * section.lengthFt();
        }
        return sum;
    }

    /**
     * Load at the bottom that stretches the string by one inch.
     *
     * @return spring constant \(k_r\) (lbf/in)
     */
    public double springConstantLbfPerIn() {
        return 1.0 / complianceInPerLbf();
    }

    /**
     * Stretch by a load at the bottom.
     *
     * @param loadLbf load at the bottom (lbf), negative for a push
     * @return stretch (in)
     */
    public double stretchIn(double loadLbf) {
        return Check.finite(loadLbf, "loadLbf", "lbf") * complianceInPerLbf();
    }

    /**
     * Stretch of the string by its own weight,
     * \( \sum E_r L_i (W_{i+1} + w_i L_i/2) \) with the weight \(W_{i+1}\) that hangs below section i.
     *
     * @param fluidDensityLbPerFt3 density of the liquid (lb/ft³), &ge; 0; 0 in air
     * @return stretch (in)
     */
    public double ownWeightStretchIn(double fluidDensityLbPerFt3) {
        double below = 0.0;
        double sum = 0.0;
        for (int i = sections.size() - 1; i >= 0; i--) {
            RodSection section = sections.get(i);
            double weight = section.rod().buoyantWeightLbPerFt(fluidDensityLbPerFt3) * section.lengthFt();
            sum += section.rod().elasticConstantInPerLbfFt() * section.lengthFt() * (below + 0.5 * weight);
            below += weight;
        }
        return sum;
    }

    /**
     * Time a stress wave takes from the top to the bottom.
     *
     * @return time (s)
     */
    public double travelTimeS() {
        return sections.stream()
                .mapToDouble(section -> section.lengthFt() / section.rod().waveSpeedFtPerS())
                .sum();
    }

    /**
     * Lowest natural frequency of the string, hung at the top and free at the bottom, undamped: \(N_o'\) of API RP 11L.
     *
     * @return vibrations per minute (1/min)
     */
    public double naturalFrequencyPerMinute() {
        return 60.0 * TaperFrequency.lowestRadPerS(sections) / (2.0 * Math.PI);
    }

    /**
     * How much faster the taper vibrates than a uniform string of the same travel time, \( F_c = N_o'/N_o \) with
     * \( N_o = 60/(4 t) \). The printed factors of API RP 11L agree with it within 0.13 %.
     *
     * @return frequency factor (dimensionless), 1 for a uniform string
     */
    public double frequencyFactor() {
        return naturalFrequencyPerMinute() * 4.0 * travelTimeS() / 60.0;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("RodString[");
        for (RodSection section : sections) {
            text.append(Figures.four(section.lengthFt()))
                    .append(" ft ")
                    .append(section.rod().name())
                    .append(", ");
        }
        return text.append(Figures.four(weightInAirLbf()))
                .append(" lbf in air]")
                .toString();
    }
}
