package io.welleng.pvt.oil;

import io.welleng.pvt.FittedRange;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * Viscosity of oil with gas in solution, up to the bubble point: the correlations we ship. Few return the dead oil's
 * viscosity without gas, as each says.
 */
public enum LiveOilViscosity {

    /**
     * Beggs and Robinson (1975): 20–2,070 scf/STB, almost the dead oil without gas; see {@link BeggsRobinsonViscosity}.
     */
    BEGGS_ROBINSON(BeggsRobinsonViscosity::live, BeggsRobinsonViscosity.LIVE_FITTED),

    /**
     * Chew and Connally (1959), charts as fitted by Standing: up to 1,600 scf/STB; without gas the power 0.992 of the
     * dead oil. See {@link ChewConnallyViscosity}.
     */
    CHEW_CONNALLY(ChewConnallyViscosity::standing, ChewConnallyViscosity.FITTED),

    /**
     * Chew and Connally (1959), charts as fitted by Aziz, Govier and Fogarasi: exactly the dead oil without gas, 5–8 %
     * above {@link #CHEW_CONNALLY} in the printed examples. See {@link ChewConnallyViscosity}.
     */
    CHEW_CONNALLY_AZIZ(ChewConnallyViscosity::aziz, ChewConnallyViscosity.FITTED),

    /**
     * Kartoatmodjo and Schmidt (1991): 0–2,890 scf/STB, dead oils of 0.506–682 cP; see
     * {@link KartoatmodjoSchmidtViscosity}.
     */
    KARTOATMODJO_SCHMIDT(KartoatmodjoSchmidtViscosity::live, KartoatmodjoSchmidtViscosity.LIVE_FITTED),

    /**
     * Petrosky and Farshad (1995): Gulf of Mexico, 21–1,885 scf/STB, dead oils of 0.725–11.69 cP; 22 % below the dead
     * oil of 1 cP without gas. See {@link PetroskyFarshadViscosity}.
     */
    PETROSKY_FARSHAD(PetroskyFarshadViscosity::live, PetroskyFarshadViscosity.LIVE_FITTED),

    /** Bergman and Sutton (2007): exactly the dead oil without gas; see {@link BergmanSuttonViscosity}. */
    BERGMAN_SUTTON(BergmanSuttonViscosity::live, BergmanSuttonViscosity.FITTED),

    /** De Ghetto, Paone and Villa (1995): 6–10 °API, 17–640 scf/STB; see {@link DeGhettoViscosity}. */
    DE_GHETTO_EXTRA_HEAVY(DeGhettoViscosity::liveExtraHeavy, DeGhettoViscosity.LIVE_EXTRA_HEAVY_FITTED),

    /**
     * De Ghetto, Paone and Villa (1995): 10–22.3 °API, 17–640 scf/STB, with plus before the last term; up to some 100
     * cP of dead oil. See {@link DeGhettoViscosity}.
     */
    DE_GHETTO_HEAVY(DeGhettoViscosity::liveHeavy, DeGhettoViscosity.LIVE_HEAVY_FITTED),

    /**
     * {@link #DE_GHETTO_HEAVY} with minus before the last term, as other texts print it; to compare with them. See
     * {@link DeGhettoViscosity}.
     */
    DE_GHETTO_HEAVY_MINUS(DeGhettoViscosity::liveHeavyMinus, DeGhettoViscosity.LIVE_HEAVY_FITTED);

    private final DoubleBinaryOperator kernel;
    private final List<FittedRange> fittedRanges;

    LiveOilViscosity(DoubleBinaryOperator kernel, List<FittedRange> fittedRanges) {
        this.kernel = kernel;
        this.fittedRanges = fittedRanges;
    }

    /**
     * Viscosity of saturated oil.
     *
     * @param deadOilViscosityCp viscosity of the gas-free oil at the same temperature (cP)
     * @param solutionGorScfPerStb gas in solution (scf/STB)
     * @return viscosity (cP); can be negative outside the data with the correlations that say so
     */
    public double viscosityCp(double deadOilViscosityCp, double solutionGorScfPerStb) {
        return kernel.applyAsDouble(deadOilViscosityCp, solutionGorScfPerStb);
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
