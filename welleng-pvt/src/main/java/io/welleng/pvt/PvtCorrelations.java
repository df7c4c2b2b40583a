package io.welleng.pvt;

import io.welleng.core.json.OptionalValue;
import io.welleng.pvt.gas.GasViscosity;
import io.welleng.pvt.gas.PseudoCritical;
import io.welleng.pvt.gas.ZFactor;
import io.welleng.pvt.oil.BubblePoint;
import io.welleng.pvt.oil.DeadOilViscosity;
import io.welleng.pvt.oil.LiveOilViscosity;
import io.welleng.pvt.oil.OilCompressibility;
import io.welleng.pvt.oil.OilFvf;
import io.welleng.pvt.oil.OilGasTension;
import io.welleng.pvt.oil.UndersaturatedOilViscosity;
import io.welleng.pvt.water.WaterCorrelation;
import io.welleng.pvt.water.WaterGasTension;

/**
 * Which correlation gives each property of a black oil. A choice left out, or null, is the
 * {@linkplain #STANDARD standard} one.
 *
 * @param bubblePoint bubble point and solution GOR
 * @param oilFvf formation volume factor of saturated oil
 * @param oilCompressibility compressibility above the bubble point
 * @param deadOilViscosity viscosity of gas-free oil
 * @param liveOilViscosity viscosity up to the bubble point
 * @param undersaturatedOilViscosity viscosity above the bubble point
 * @param oilGasTension interfacial tension between oil and gas
 * @param pseudoCritical pseudo-critical temperature and pressure of the gas
 * @param zFactor gas deviation factor
 * @param gasViscosity viscosity of the gas
 * @param water formation volume factor, density and viscosity of the water
 * @param waterGasTension interfacial tension between water and gas
 */
public record PvtCorrelations(
        @OptionalValue BubblePoint bubblePoint,
        @OptionalValue OilFvf oilFvf,
        @OptionalValue OilCompressibility oilCompressibility,
        @OptionalValue DeadOilViscosity deadOilViscosity,
        @OptionalValue LiveOilViscosity liveOilViscosity,
        @OptionalValue UndersaturatedOilViscosity undersaturatedOilViscosity,
        @OptionalValue OilGasTension oilGasTension,
        @OptionalValue PseudoCritical pseudoCritical,
        @OptionalValue ZFactor zFactor,
        @OptionalValue GasViscosity gasViscosity,
        @OptionalValue WaterCorrelation water,
        @OptionalValue WaterGasTension waterGasTension) {

    /**
     * Standing, Vasquez–Beggs, Beggs–Robinson, Baker–Swerdloff; Sutton, Dranchuk–Abou-Kassem, Lee–Gonzalez–Eakin;
     * McCain, Katz: what most hand calculations and desktop tools start from.
     */
    public static final PvtCorrelations STANDARD =
            new PvtCorrelations(null, null, null, null, null, null, null, null, null, null, null, null);

    /** A choice that is not made is the standard one. */
    public PvtCorrelations {
        bubblePoint = orStandard(bubblePoint, BubblePoint.STANDING);
        oilFvf = orStandard(oilFvf, OilFvf.STANDING);
        oilCompressibility = orStandard(oilCompressibility, OilCompressibility.VASQUEZ_BEGGS);
        deadOilViscosity = orStandard(deadOilViscosity, DeadOilViscosity.BEGGS_ROBINSON);
        liveOilViscosity = orStandard(liveOilViscosity, LiveOilViscosity.BEGGS_ROBINSON);
        undersaturatedOilViscosity = orStandard(undersaturatedOilViscosity, UndersaturatedOilViscosity.VASQUEZ_BEGGS);
        oilGasTension = orStandard(oilGasTension, OilGasTension.BAKER_SWERDLOFF);
        pseudoCritical = orStandard(pseudoCritical, PseudoCritical.SUTTON);
        zFactor = orStandard(zFactor, ZFactor.DRANCHUK_ABOU_KASSEM);
        gasViscosity = orStandard(gasViscosity, GasViscosity.LEE_GONZALEZ_EAKIN);
        water = orStandard(water, WaterCorrelation.MCCAIN);
        waterGasTension = orStandard(waterGasTension, WaterGasTension.KATZ);
    }

    private static <T> T orStandard(T choice, T standard) {
        return choice == null ? standard : choice;
    }

    /**
     * These correlations with another one for bubble point and solution GOR.
     *
     * @param choice the correlation
     * @return new correlations
     */
    public PvtCorrelations withBubblePoint(BubblePoint choice) {
        return new PvtCorrelations(
                choice,
                oilFvf,
                oilCompressibility,
                deadOilViscosity,
                liveOilViscosity,
                undersaturatedOilViscosity,
                oilGasTension,
                pseudoCritical,
                zFactor,
                gasViscosity,
                water,
                waterGasTension);
    }

    /**
     * These correlations with another one for the oil formation volume factor.
     *
     * @param choice the correlation
     * @return new correlations
     */
    public PvtCorrelations withOilFvf(OilFvf choice) {
        return new PvtCorrelations(
                bubblePoint,
                choice,
                oilCompressibility,
                deadOilViscosity,
                liveOilViscosity,
                undersaturatedOilViscosity,
                oilGasTension,
                pseudoCritical,
                zFactor,
                gasViscosity,
                water,
                waterGasTension);
    }

    /**
     * These correlations with another one for gas viscosity.
     *
     * @param choice the correlation
     * @return new correlations
     */
    public PvtCorrelations withGasViscosity(GasViscosity choice) {
        return new PvtCorrelations(
                bubblePoint,
                oilFvf,
                oilCompressibility,
                deadOilViscosity,
                liveOilViscosity,
                undersaturatedOilViscosity,
                oilGasTension,
                pseudoCritical,
                zFactor,
                choice,
                water,
                waterGasTension);
    }
}
