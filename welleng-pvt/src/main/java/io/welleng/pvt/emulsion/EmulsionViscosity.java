package io.welleng.pvt.emulsion;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import io.welleng.pvt.emulsion.EmulsionLaw.Brinkman;
import io.welleng.pvt.emulsion.EmulsionLaw.Richardson;
import io.welleng.pvt.emulsion.EmulsionLaw.Tightness;
import io.welleng.pvt.emulsion.EmulsionLaw.Woelflin;
import java.util.List;
import java.util.Locale;

/**
 * Viscosity of oil and water flowing as an emulsion. Up to the inversion water cut, that one included, water drops in
 * continuous oil; above it oil drops in continuous water:
 * \[ \mu = \mu_o\, r_{wo}(f_w) \text{ up to } f_i, \quad \mu = \mu_w\, r_{ow}(1 - f_w) \text{ above it} \]
 *
 * <p><b>At the inversion the viscosity steps</b>, by {@link #stepAtInversion}: usually down, and by a factor of
 * hundreds for heavy oil, as it does in a pipe. Nothing smooths it. On either side the curve is continuous, and it
 * returns the oil at a water cut of 0 and the water at 1, exactly.
 *
 * <p>Water cut is the volume fraction of water in the liquid in situ, not at the surface. Factories:
 * {@link #woelflinLoose}, {@link #woelflinMedium}, {@link #woelflinTight}, {@link #brinkman}, {@link #richardson}.
 *
 * @param waterInOil law below the inversion
 * @param oilInWater law above it; not Woelflin's, whose charts are of water in oil
 * @param inversionWaterCut in-situ water cut of the inversion (fraction), above 0 and below 1; 0.5–0.7 in practice
 */
public record EmulsionViscosity(EmulsionLaw waterInOil, EmulsionLaw oilInWater, double inversionWaterCut) {

    /** Checks that each law fits its side and that there are two sides. */
    public EmulsionViscosity {
        Check.present(waterInOil, "waterInOil");
        Check.present(oilInWater, "oilInWater");
        if (oilInWater instanceof Woelflin) {
            throw new InvalidInputException(
                    "oilInWater", "a law for oil drops in water, which Woelflin's is not", "", oilInWater.toString());
        }
        Check.positive(inversionWaterCut, "inversionWaterCut", "(fraction)");
        Check.below(inversionWaterCut, 1.0, "inversionWaterCut", "all water", "(fraction)");
    }

    /**
     * Woelflin's loose emulsion, and Brinkman's oil in water above the inversion.
     *
     * @param inversionWaterCut in-situ water cut of the inversion (fraction)
     * @return the emulsion
     */
    public static EmulsionViscosity woelflinLoose(double inversionWaterCut) {
        return new EmulsionViscosity(new Woelflin(Tightness.LOOSE), new Brinkman(), inversionWaterCut);
    }

    /**
     * Woelflin's medium emulsion, and Brinkman's oil in water above the inversion.
     *
     * @param inversionWaterCut in-situ water cut of the inversion (fraction)
     * @return the emulsion
     */
    public static EmulsionViscosity woelflinMedium(double inversionWaterCut) {
        return new EmulsionViscosity(new Woelflin(Tightness.MEDIUM), new Brinkman(), inversionWaterCut);
    }

    /**
     * Woelflin's tight emulsion, and Brinkman's oil in water above the inversion.
     *
     * @param inversionWaterCut in-situ water cut of the inversion (fraction)
     * @return the emulsion
     */
    public static EmulsionViscosity woelflinTight(double inversionWaterCut) {
        return new EmulsionViscosity(new Woelflin(Tightness.TIGHT), new Brinkman(), inversionWaterCut);
    }

    /**
     * Brinkman's law on both sides.
     *
     * @param inversionWaterCut in-situ water cut of the inversion (fraction)
     * @return the emulsion
     */
    public static EmulsionViscosity brinkman(double inversionWaterCut) {
        return new EmulsionViscosity(new Brinkman(), new Brinkman(), inversionWaterCut);
    }

    /**
     * Richardson's law on both sides.
     *
     * @param waterInOilK constant for water in oil (dimensionless)
     * @param oilInWaterK constant for oil in water (dimensionless)
     * @param inversionWaterCut in-situ water cut of the inversion (fraction)
     * @return the emulsion
     */
    public static EmulsionViscosity richardson(double waterInOilK, double oilInWaterK, double inversionWaterCut) {
        return new EmulsionViscosity(new Richardson(waterInOilK), new Richardson(oilInWaterK), inversionWaterCut);
    }

    /**
     * Which phase carries the other.
     *
     * @param waterCut in-situ water cut (fraction)
     * @return true above the inversion
     */
    public boolean waterContinuous(double waterCut) {
        return Check.fraction(waterCut, "waterCut") > inversionWaterCut;
    }

    /**
     * Viscosity over that of the continuous phase.
     *
     * @param waterCut in-situ water cut (fraction)
     * @return ratio (dimensionless)
     */
    public double relativeViscosity(double waterCut) {
        return waterContinuous(waterCut)
                ? oilInWater.relativeViscosity(1.0 - waterCut)
                : waterInOil.relativeViscosity(waterCut);
    }

    /**
     * Viscosity of the emulsion.
     *
     * @param oilViscosityCp viscosity of the oil (cP), with its dissolved gas
     * @param waterViscosityCp viscosity of the water (cP)
     * @param waterCut in-situ water cut (fraction)
     * @return viscosity (cP)
     */
    public double viscosityCp(double oilViscosityCp, double waterViscosityCp, double waterCut) {
        Check.positive(oilViscosityCp, "oilViscosityCp", "cP");
        Check.positive(waterViscosityCp, "waterViscosityCp", "cP");
        return relativeViscosity(waterCut) * (waterContinuous(waterCut) ? waterViscosityCp : oilViscosityCp);
    }

    /**
     * Viscosity of the emulsion where the laws are read as ratios of kinematic viscosity, as the source of the Woelflin
     * fits does: {@link #viscosityCp} times the density of the mixture over that of the continuous phase.
     *
     * @param oilViscosityCp viscosity of the oil (cP), with its dissolved gas
     * @param waterViscosityCp viscosity of the water (cP)
     * @param waterCut in-situ water cut (fraction)
     * @param oilDensityLbPerFt3 density of the oil (lb/ft³)
     * @param waterDensityLbPerFt3 density of the water (lb/ft³)
     * @return viscosity (cP)
     */
    public double viscosityByKinematicRatioCp(
            double oilViscosityCp,
            double waterViscosityCp,
            double waterCut,
            double oilDensityLbPerFt3,
            double waterDensityLbPerFt3) {
        Check.positive(oilDensityLbPerFt3, "oilDensityLbPerFt3", "lb/ft³");
        Check.positive(waterDensityLbPerFt3, "waterDensityLbPerFt3", "lb/ft³");
        double mixture = waterCut * waterDensityLbPerFt3 + (1.0 - waterCut) * oilDensityLbPerFt3;
        double continuous = waterContinuous(waterCut) ? waterDensityLbPerFt3 : oilDensityLbPerFt3;
        return viscosityCp(oilViscosityCp, waterViscosityCp, waterCut) * (mixture / continuous);
    }

    /**
     * Factor by which the viscosity changes as the water cut passes the inversion upwards,
     * \( \mu_w\, r_{ow}(1 - f_i) / (\mu_o\, r_{wo}(f_i)) \).
     *
     * @param oilViscosityCp viscosity of the oil (cP)
     * @param waterViscosityCp viscosity of the water (cP)
     * @return factor (dimensionless), usually below 1
     */
    public double stepAtInversion(double oilViscosityCp, double waterViscosityCp) {
        Check.positive(waterViscosityCp, "waterViscosityCp", "cP");
        return waterViscosityCp
                * oilInWater.relativeViscosity(1.0 - inversionWaterCut)
                / viscosityCp(oilViscosityCp, waterViscosityCp, inversionWaterCut);
    }

    /**
     * What to keep in mind at a water cut.
     *
     * @param waterCut in-situ water cut (fraction)
     * @return an advisory where Woelflin's charts are extrapolated; else empty
     */
    public List<Advisory> advisories(double waterCut) {
        double greatest = WoelflinEmulsion.GREATEST_FITTED_FRACTION;
        if (waterContinuous(waterCut) || !(waterInOil instanceof Woelflin) || waterCut <= greatest) {
            return List.of();
        }
        String message = "Woelflin emulsion: in-situ water cut (fraction) outside the fitted data";
        return List.of(new Advisory("outside_fitted_water_cut", message, waterCut, 0.0, greatest));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "EmulsionViscosity[%s to %.4g water, then %s]", waterInOil, inversionWaterCut, oilInWater);
    }
}
