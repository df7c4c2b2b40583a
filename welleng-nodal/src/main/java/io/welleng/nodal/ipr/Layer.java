package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * One layer of a {@link Multilayer} inflow.
 *
 * @param name name of the layer
 * @param inflow its own curve, pressures at its own depth
 * @param waterCut its water over liquid (fraction), 0–1; a curve with a water cut of its own, as {@link Wiggins}, has that
 * @param gorScfPerStb its gas-oil ratio (scf/STB), 0–1,000,000
 * @param pressureAboveDatumPsi how much higher the pressure in the wellbore is at the layer than at the datum (psi),
 *     &ge; 0: the datum is at the top layer or above
 * @param injectivityIndex rate taken over excess pressure (STB/d/psi), &gt; 0; null where the layer takes nothing in,
 *     which is not possible with {@link Crossflow#ALLOWED}
 */
public record Layer(
        String name,
        Ipr inflow,
        double waterCut,
        double gorScfPerStb,
        double pressureAboveDatumPsi,
        @OptionalValue Double injectivityIndex) {

    /** Checks the ranges above. */
    public Layer {
        Check.text(name, "name");
        Check.present(inflow, "inflow");
        Check.fraction(waterCut, "waterCut");
        Check.inRange(gorScfPerStb, 0, 1_000_000, "gorScfPerStb", "scf/STB");
        Check.notNegative(pressureAboveDatumPsi, "pressureAboveDatumPsi", "psi");
        if (injectivityIndex != null) {
            Check.positive(injectivityIndex, "injectivityIndex", "STB/d/psi");
        }
    }

    /**
     * A layer at the datum that takes nothing in.
     *
     * @param name name of the layer
     * @param inflow its own curve
     * @param waterCut its water over liquid (fraction), 0–1
     * @param gorScfPerStb its gas-oil ratio (scf/STB)
     * @return the layer
     */
    public static Layer of(String name, Ipr inflow, double waterCut, double gorScfPerStb) {
        return new Layer(name, inflow, waterCut, gorScfPerStb, 0.0, null);
    }

    /**
     * The same layer, taking fluid in where the wellbore has the higher pressure.
     *
     * @param index rate taken over excess pressure (STB/d/psi), &gt; 0
     * @return the layer
     */
    public Layer withInjectivity(double index) {
        return new Layer(name, inflow, waterCut, gorScfPerStb, pressureAboveDatumPsi, index);
    }

    /**
     * The same layer at another depth.
     *
     * @param psi pressure in the wellbore at the layer less that at the datum (psi), &ge; 0
     * @return the layer
     */
    public Layer withPressureAboveDatum(double psi) {
        return new Layer(name, inflow, waterCut, gorScfPerStb, psi, injectivityIndex);
    }

    /**
     * Pressure at the datum at which this layer neither gives nor takes.
     *
     * @return pressure (psia); negative where the layer could not lift its fluid to the datum
     */
    public double shutInAtDatumPsia() {
        return inflow.shutInPressurePsia() - pressureAboveDatumPsi;
    }

    /** Rate at a pressure at the datum (STB/d): negative where the layer takes fluid in. */
    double rateStbPerDay(double datumPsia, Crossflow crossflow) {
        double excess = datumPsia - shutInAtDatumPsia();
        if (excess >= 0.0) {
            return crossflow == Crossflow.ALLOWED ? -injectivityIndex * excess : 0.0;
        }
        return inflow.rateStbPerDay(datumPsia + pressureAboveDatumPsi);
    }

    @Override
    public String toString() {
        return "Layer[" + name + ": " + inflow + ", water cut " + Figures.four(waterCut) + ", "
                + Figures.four(gorScfPerStb) + " scf/STB, " + Figures.four(pressureAboveDatumPsi) + " psi above datum"
                + (injectivityIndex == null ? "]" : ", II " + Figures.four(injectivityIndex) + " STB/d/psi]");
    }
}
