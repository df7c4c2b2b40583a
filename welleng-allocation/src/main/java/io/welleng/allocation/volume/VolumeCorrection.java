package io.welleng.allocation.volume;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/**
 * How the volume of a liquid is corrected: which standard, which liquid, which base, how rounded, how far converged.
 *
 * <p>Three questions: from a base density to other conditions ({@link #fromBase}, MPMS 11.1.6.1 and 11.1.7.1), from an
 * observed density to base ({@link #fromObserved}, 11.1.6.2 and 11.1.7.2), and from observed to alternate conditions
 * ({@link #fromObservedToAlternate}, 11.1.6.3 and 11.1.7.3). At a base of 15 °C or 20 °C the standard of 2004 goes by way
 * of 60 °F: \( C_{TL} = C_{TL,60}(t)/C_{TL,60}(t_b) \); that of 1980 has coefficients at 15 °C and goes to 20 °C from
 * there. Temperatures must lie within −58 to 302 °F and pressures at or below 1500 psig; a negative gauge pressure counts
 * as zero, with an advisory.
 *
 * @param method the standard
 * @param commodity the liquid
 * @param base base temperature of volumes and densities
 * @param rounding rounding of inputs and factors; {@link FactorRounding#NONE} with
 *     {@link CorrectionMethod#SHORT_FORM_1980}, whose tables round in other ways
 * @param convergence how far a base density is iterated; the form of 1980 is always fully converged
 */
public record VolumeCorrection(
        CorrectionMethod method,
        Commodity commodity,
        BaseCondition base,
        FactorRounding rounding,
        Convergence convergence) {

    /** Checks that all are there and go together. */
    public VolumeCorrection {
        Check.present(method, "method");
        Check.present(commodity, "commodity");
        Check.present(base, "base");
        Check.present(rounding, "rounding");
        Check.present(convergence, "convergence");
        if (method == CorrectionMethod.SHORT_FORM_1980 && rounding != FactorRounding.NONE) {
            throw new InvalidInputException("rounding", "NONE with the short form of 1980", "", rounding.name());
        }
    }

    /**
     * The standard of 2004, not rounded, converged as it says.
     *
     * @param commodity the liquid
     * @param base base temperature
     * @return the correction
     */
    public static VolumeCorrection of(Commodity commodity, BaseCondition base) {
        return new VolumeCorrection(
                CorrectionMethod.API_11_1_2004, commodity, base, FactorRounding.NONE, Convergence.STANDARD);
    }

    /**
     * The short form of 1980.
     *
     * @param commodity the liquid
     * @param base base temperature
     * @return the correction
     */
    public static VolumeCorrection shortForm1980(Commodity commodity, BaseCondition base) {
        return new VolumeCorrection(
                CorrectionMethod.SHORT_FORM_1980, commodity, base, FactorRounding.NONE, Convergence.FULL);
    }

    /**
     * The same with another rounding.
     *
     * @param other rounding of inputs and factors
     * @return the correction
     */
    public VolumeCorrection withRounding(FactorRounding other) {
        return new VolumeCorrection(method, commodity, base, other, convergence);
    }

    /**
     * The same, converged differently.
     *
     * @param other how far a base density is iterated
     * @return the correction
     */
    public VolumeCorrection withConvergence(Convergence other) {
        return new VolumeCorrection(method, commodity, base, rounding, other);
    }

    /**
     * Factors at a temperature and pressure for a known base density.
     *
     * @param baseDensity density at base temperature and 0 psig
     * @param temperatureF temperature of the volume (°F)
     * @param pressurePsig pressure of the volume (psig)
     * @return the factors, or why there are none
     */
    public CorrectionOutcome fromBase(LiquidDensity baseDensity, double temperatureF, double pressurePsig) {
        return new CorrectionRun(this).fromBase(baseDensity, temperatureF, pressurePsig);
    }

    /**
     * Base density and factors for a density observed at a temperature and pressure. The density is true: a reading of a
     * glass hydrometer is corrected by {@link Hydrometer} first.
     *
     * @param observedDensity density at the temperature and pressure
     * @param temperatureF temperature (°F)
     * @param pressurePsig pressure (psig)
     * @return base density and factors, or why there are none
     */
    public CorrectionOutcome fromObserved(LiquidDensity observedDensity, double temperatureF, double pressurePsig) {
        return new CorrectionRun(this).fromObserved(observedDensity, temperatureF, pressurePsig);
    }

    /**
     * Factors at observed and at alternate conditions for a density observed at the first. The base density between them
     * is not rounded.
     *
     * @param observedDensity density at observed conditions
     * @param observedTemperatureF observed temperature (°F)
     * @param observedPressurePsig observed pressure (psig)
     * @param alternateTemperatureF alternate temperature (°F)
     * @param alternatePressurePsig alternate pressure (psig)
     * @return both sets of factors, or why there are none
     */
    public AlternateOutcome fromObservedToAlternate(
            LiquidDensity observedDensity,
            double observedTemperatureF,
            double observedPressurePsig,
            double alternateTemperatureF,
            double alternatePressurePsig) {
        CorrectionOutcome first = fromObserved(observedDensity, observedTemperatureF, observedPressurePsig);
        if (!(first instanceof CorrectionOutcome.Corrected observed)) {
            return new AlternateOutcome.NotConverted(first);
        }
        CorrectionOutcome second = fromFactors(observed.factors(), alternateTemperatureF, alternatePressurePsig);
        return second instanceof CorrectionOutcome.Corrected alternate
                ? new AlternateOutcome.Converted(observed.factors(), alternate.factors())
                : new AlternateOutcome.NotConverted(second);
    }

    /**
     * Factors at another temperature and pressure for a liquid whose base density is already known from other factors of
     * this correction; nothing is iterated or rounded between.
     *
     * @param known factors of the same liquid by this correction
     * @param temperatureF temperature of the volume (°F)
     * @param pressurePsig pressure of the volume (psig)
     * @return the factors, or why there are none
     */
    public CorrectionOutcome fromFactors(VolumeFactors known, double temperatureF, double pressurePsig) {
        return new CorrectionRun(this).fromFactors(known, temperatureF, pressurePsig);
    }
}
