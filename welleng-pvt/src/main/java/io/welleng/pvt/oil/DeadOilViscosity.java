package io.welleng.pvt.oil;

import io.welleng.pvt.FittedRange;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * Viscosity of gas-free oil: the correlations we ship. All have °F in a power or logarithm and lose their meaning below
 * 60 °F. Where the viscosity has been measured, {@link io.welleng.pvt.viscosity.ViscosityTemperature} is the better
 * choice.
 */
public enum DeadOilViscosity implements DeadOilViscosityModel {

    /** Beggs and Robinson (1975): 16–58 °API, 70–295 °F; see {@link BeggsRobinsonViscosity}. */
    BEGGS_ROBINSON(BeggsRobinsonViscosity::dead, BeggsRobinsonViscosity.DEAD_FITTED),

    /** Beal (1946) in Standing's equation: 10.1–52.5 °API, 98–250 °F; see {@link BealViscosity}. */
    BEAL(BealViscosity::dead, BealViscosity.DEAD_FITTED),

    /** Glaso (1980): North Sea, 20–48 °API, 50–300 °F; see {@link GlasoViscosity}. */
    GLASO(GlasoViscosity::dead, GlasoViscosity.DEAD_FITTED),

    /**
     * Egbogah and Ng (1983), without the pour point: 5–58 °API, 59–176 °F; safe for heavy oils. See
     * {@link EgbogahNgViscosity}.
     */
    EGBOGAH_NG(EgbogahNgViscosity::dead, EgbogahNgViscosity.DEAD_FITTED),

    /** Kartoatmodjo and Schmidt (1991): 14.4–59 °API, 80–320 °F; see {@link KartoatmodjoSchmidtViscosity}. */
    KARTOATMODJO_SCHMIDT(KartoatmodjoSchmidtViscosity::dead, KartoatmodjoSchmidtViscosity.DEAD_FITTED),

    /**
     * Petrosky and Farshad (1995): Gulf of Mexico, 25.4–46.1 °API, 114–288 °F; see {@link PetroskyFarshadViscosity}.
     */
    PETROSKY_FARSHAD(PetroskyFarshadViscosity::dead, PetroskyFarshadViscosity.DEAD_FITTED),

    /** De Ghetto, Paone and Villa (1995): 6–10 °API, 131.4–250.7 °F; see {@link DeGhettoViscosity}. */
    DE_GHETTO_EXTRA_HEAVY(DeGhettoViscosity::deadExtraHeavy, DeGhettoViscosity.DEAD_EXTRA_HEAVY_FITTED),

    /** De Ghetto, Paone and Villa (1995): 10–22.3 °API, 131.4–250.7 °F; see {@link DeGhettoViscosity}. */
    DE_GHETTO_HEAVY(DeGhettoViscosity::deadHeavy, DeGhettoViscosity.DEAD_HEAVY_FITTED);

    private final DoubleBinaryOperator kernel;
    private final List<FittedRange> fittedRanges;

    DeadOilViscosity(DoubleBinaryOperator kernel, List<FittedRange> fittedRanges) {
        this.kernel = kernel;
        this.fittedRanges = fittedRanges;
    }

    @Override
    public double viscosityCp(double oilGravityApi, double temperatureF) {
        return kernel.applyAsDouble(oilGravityApi, temperatureF);
    }

    @Override
    public List<FittedRange> fittedRanges() {
        return fittedRanges;
    }
}
