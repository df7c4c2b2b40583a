package io.welleng.pvt.gas;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * A natural gas by its components, with gravity and pseudo-criticals by Kay's rule:
 * \[ M = \sum y_i M_i, \quad \gamma_g = M/28.97, \quad T_{pc} = \sum y_i T_{ci}, \quad p_{pc} = \sum y_i p_{ci} \]
 * Kay's rule makes z of a rich gas too low: about 1 % at gravity 0.7, 5 % above 1.2.
 *
 * @param moleFractions mole fraction of each component; those left out are 0
 * @param heptanesPlus what is heavier than hexane; null where there is none
 * @see "Kay, W.B. (1936). Ind. Eng. Chem. 28, 1014–1019"
 */
public record GasComposition(
        Map<Component, Double> moleFractions, @OptionalValue HeptanesPlus heptanesPlus) {

    /** How far the fractions may be from 1 together. */
    private static final double CLOSURE = 1.0e-6;

    /**
     * The components heavier than hexane, taken as one.
     *
     * @param moleFraction mole fraction of the whole gas
     * @param molarMassLbPerLbmol molar mass (lb/lbmol)
     * @param criticalTemperatureR critical temperature (°R)
     * @param criticalPressurePsia critical pressure (psia)
     */
    public record HeptanesPlus(
            double moleFraction, double molarMassLbPerLbmol, double criticalTemperatureR, double criticalPressurePsia) {

        /** Checks that all are positive, and the fraction at most 1. */
        public HeptanesPlus {
            Check.fraction(moleFraction, "moleFraction");
            Check.positive(molarMassLbPerLbmol, "molarMassLbPerLbmol", "lb/lbmol");
            Check.positive(criticalTemperatureR, "criticalTemperatureR", "°R");
            Check.positive(criticalPressurePsia, "criticalPressurePsia", "psia");
        }
    }

    /** Checks that the fractions are fractions, and 1 together to 1e-6. */
    public GasComposition {
        Check.present(moleFractions, "moleFractions");
        EnumMap<Component, Double> copy = new EnumMap<>(Component.class);
        double sum = heptanesPlus == null ? 0.0 : heptanesPlus.moleFraction();
        for (Map.Entry<Component, Double> entry : moleFractions.entrySet()) {
            Component component = Check.present(entry.getKey(), "component of moleFractions");
            String name = "moleFractions of " + component.name().toLowerCase(Locale.ROOT);
            double fraction = Check.fraction(Check.present(entry.getValue(), name), name);
            copy.put(component, fraction);
            sum += fraction;
        }
        if (!(Math.abs(sum - 1.0) <= CLOSURE)) {
            throw new InvalidInputException(
                    "moleFractions", "1 together within " + CLOSURE, "(mole fraction)", "" + sum);
        }
        moleFractions = Collections.unmodifiableMap(copy);
    }

    /**
     * A gas without anything heavier than hexane.
     *
     * @param moleFractions mole fraction of each component, 1 together; those left out are 0
     * @return the composition
     */
    public static GasComposition of(Map<Component, Double> moleFractions) {
        return new GasComposition(moleFractions, null);
    }

    /**
     * Mole fraction of a component.
     *
     * @param component the component
     * @return mole fraction, 0 where it is not in the gas
     */
    public double moleFraction(Component component) {
        return moleFractions.getOrDefault(component, 0.0);
    }

    /**
     * Molar mass, \( M = \sum y_i M_i \).
     *
     * @return molar mass (lb/lbmol)
     */
    public double molarMassLbPerLbmol() {
        double sum = heptanesPlus == null ? 0.0 : heptanesPlus.moleFraction() * heptanesPlus.molarMassLbPerLbmol();
        for (Map.Entry<Component, Double> entry : moleFractions.entrySet()) {
            sum += entry.getValue() * entry.getKey().molarMassLbPerLbmol();
        }
        return sum;
    }

    /**
     * Gravity, the molar mass over that of air.
     *
     * @return gas gravity (air = 1)
     */
    public double gasGravity() {
        return molarMassLbPerLbmol() / GasLaw.AIR_MOLAR_MASS;
    }

    /**
     * The impurities among the components.
     *
     * @return their mole fractions
     */
    public GasImpurities impurities() {
        return new GasImpurities(
                moleFraction(Component.HYDROGEN_SULFIDE),
                moleFraction(Component.CARBON_DIOXIDE),
                moleFraction(Component.NITROGEN));
    }

    /**
     * Pseudo-critical temperature by Kay's rule, not corrected for sour gas.
     *
     * @return temperature (°R)
     */
    public double kayTemperatureR() {
        double sum = heptanesPlus == null ? 0.0 : heptanesPlus.moleFraction() * heptanesPlus.criticalTemperatureR();
        for (Map.Entry<Component, Double> entry : moleFractions.entrySet()) {
            sum += entry.getValue() * entry.getKey().criticalTemperatureR();
        }
        return sum;
    }

    /**
     * Pseudo-critical pressure by Kay's rule, not corrected for sour gas.
     *
     * @return pressure (psia)
     */
    public double kayPressurePsia() {
        double sum = heptanesPlus == null ? 0.0 : heptanesPlus.moleFraction() * heptanesPlus.criticalPressurePsia();
        for (Map.Entry<Component, Double> entry : moleFractions.entrySet()) {
            sum += entry.getValue() * entry.getKey().criticalPressurePsia();
        }
        return sum;
    }

    /**
     * Pseudo-critical temperature by Kay's rule, corrected after Wichert and Aziz.
     *
     * @return temperature (°R)
     */
    public double temperatureR() {
        return WichertAziz.temperatureR(kayTemperatureR(), depressionR());
    }

    /**
     * Pseudo-critical pressure by Kay's rule, corrected after Wichert and Aziz.
     *
     * @return pressure (psia)
     */
    public double pressurePsia() {
        return WichertAziz.pressurePsia(
                kayTemperatureR(), kayPressurePsia(), moleFraction(Component.HYDROGEN_SULFIDE), depressionR());
    }

    private double depressionR() {
        return WichertAziz.depressionR(
                moleFraction(Component.HYDROGEN_SULFIDE), moleFraction(Component.CARBON_DIOXIDE));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "GasComposition[gravity %.4g, Tpc %.4g °R, ppc %.4g psia, %s%s]",
                gasGravity(),
                temperatureR(),
                pressurePsia(),
                moleFractions,
                heptanesPlus == null ? "" : ", " + heptanesPlus);
    }
}
