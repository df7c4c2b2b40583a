package io.welleng.pvt.oil;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Viscosity of oil above its bubble point: the correlations we ship. All but {@link #KARTOATMODJO_SCHMIDT} return the
 * saturated oil's viscosity at the bubble point.
 */
public enum UndersaturatedOilViscosity {

    /** Vasquez and Beggs (1980): 141–9,515 psia; see {@link VasquezBeggsViscosity}. */
    VASQUEZ_BEGGS(VasquezBeggsViscosity::undersaturated, VasquezBeggsViscosity.FITTED),

    /** Beal (1946) in Standing's equation: 1,515–5,515 psia, 0.142–127 cP; see {@link BealViscosity}. */
    BEAL(BealViscosity::undersaturated, BealViscosity.UNDERSATURATED_FITTED),

    /**
     * Kartoatmodjo and Schmidt (1991): 24.7–6,014.7 psia, 0.168–184.86 cP; 0.081 % above the saturated oil at the
     * bubble point, as printed. See {@link KartoatmodjoSchmidtViscosity}.
     */
    KARTOATMODJO_SCHMIDT(
            KartoatmodjoSchmidtViscosity::undersaturated, KartoatmodjoSchmidtViscosity.UNDERSATURATED_FITTED),

    /**
     * Petrosky and Farshad (1995): Gulf of Mexico, 1,600–10,250 psia, 0.211–3.546 cP; hardly any effect of pressure
     * above 10 cP. See {@link PetroskyFarshadViscosity}.
     */
    PETROSKY_FARSHAD(PetroskyFarshadViscosity::undersaturated, PetroskyFarshadViscosity.UNDERSATURATED_FITTED),

    /** Bergman and Sutton (2006): worldwide; see {@link BergmanSuttonViscosity}. */
    BERGMAN_SUTTON(BergmanSuttonViscosity::undersaturated, BergmanSuttonViscosity.FITTED);

    private interface Kernel {
        double viscosity(double muB, double p, double pb);
    }

    private final Kernel kernel;
    private final List<FittedRange> fittedRanges;

    UndersaturatedOilViscosity(Kernel kernel, List<FittedRange> fittedRanges) {
        this.kernel = kernel;
        this.fittedRanges = fittedRanges;
    }

    /**
     * Viscosity of undersaturated oil.
     *
     * @param bubblePointViscosityCp viscosity at the bubble point (cP)
     * @param pressurePsia pressure (psia), at least the bubble point
     * @param bubblePointPsia bubble-point pressure (psia), &gt; 0
     * @return viscosity (cP)
     */
    public double viscosityCp(double bubblePointViscosityCp, double pressurePsia, double bubblePointPsia) {
        return kernel.viscosity(bubblePointViscosityCp, pressurePsia, bubblePointPsia);
    }

    /**
     * Ranges of the data the correlation was fitted to.
     *
     * @return one entry per bounded quantity
     */
    public List<FittedRange> fittedRanges() {
        return fittedRanges;
    }
}
