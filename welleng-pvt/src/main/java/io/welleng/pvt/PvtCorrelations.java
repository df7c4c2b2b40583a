package io.welleng.pvt;

import io.welleng.core.json.OptionalValue;
import io.welleng.pvt.gas.GasViscosity;
import io.welleng.pvt.gas.PseudoCritical;
import io.welleng.pvt.gas.ZFactor;
import io.welleng.pvt.oil.BubblePoint;
import io.welleng.pvt.oil.DeadOilViscosity;
import io.welleng.pvt.oil.LiveOilViscosity;
import io.welleng.pvt.oil.OilCompressibility;
import io.welleng.pvt.oil.OilDensity;
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
 * @param oilDensity density of saturated oil
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
        @OptionalValue WaterGasTension waterGasTension,
        @OptionalValue OilDensity oilDensity) {

    /**
     * Standing, Vasquez–Beggs, Beggs–Robinson, Baker–Swerdloff; Sutton, Dranchuk–Abou-Kassem, Lee–Gonzalez–Eakin;
     * McCain, Katz: what most hand calculations and desktop tools start from.
     */
    public static final PvtCorrelations STANDARD =
            new PvtCorrelations(null, null, null, null, null, null, null, null, null, null, null, null, null);

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
        oilDensity = orStandard(oilDensity, OilDensity.MASS_BALANCE);
    }

    private static <T> T orStandard(T choice, T standard) {
        return choice == null ? standard : choice;
    }

    /**
     * These correlations with another one for bubble point and solution GOR.
     *
     * @param choice the correlation; null for the standard one
     * @return new correlations
     */
    public PvtCorrelations withBubblePoint(BubblePoint choice) {
        Choices choices = new Choices(this);
        choices.bubblePoint = choice;
        return choices.build();
    }

    /**
     * These correlations with another one for the formation volume factor of saturated oil.
     *
     * @param choice the correlation; null for the standard one
     * @return new correlations
     */
    public PvtCorrelations withOilFvf(OilFvf choice) {
        Choices choices = new Choices(this);
        choices.oilFvf = choice;
        return choices.build();
    }

    /**
     * These correlations with another one for oil compressibility.
     *
     * @param choice the correlation; null for the standard one
     * @return new correlations
     */
    public PvtCorrelations withOilCompressibility(OilCompressibility choice) {
        Choices choices = new Choices(this);
        choices.oilCompressibility = choice;
        return choices.build();
    }

    /**
     * These correlations with another one for the viscosity of gas-free oil.
     *
     * @param choice the correlation; null for the standard one
     * @return new correlations
     */
    public PvtCorrelations withDeadOilViscosity(DeadOilViscosity choice) {
        Choices choices = new Choices(this);
        choices.deadOilViscosity = choice;
        return choices.build();
    }

    /**
     * These correlations with another one for the oil viscosity up to the bubble point.
     *
     * @param choice the correlation; null for the standard one
     * @return new correlations
     */
    public PvtCorrelations withLiveOilViscosity(LiveOilViscosity choice) {
        Choices choices = new Choices(this);
        choices.liveOilViscosity = choice;
        return choices.build();
    }

    /**
     * These correlations with another one for the oil viscosity above the bubble point.
     *
     * @param choice the correlation; null for the standard one
     * @return new correlations
     */
    public PvtCorrelations withUndersaturatedOilViscosity(UndersaturatedOilViscosity choice) {
        Choices choices = new Choices(this);
        choices.undersaturatedOilViscosity = choice;
        return choices.build();
    }

    /**
     * These correlations with another one for the tension between oil and gas.
     *
     * @param choice the correlation; null for the standard one
     * @return new correlations
     */
    public PvtCorrelations withOilGasTension(OilGasTension choice) {
        Choices choices = new Choices(this);
        choices.oilGasTension = choice;
        return choices.build();
    }

    /**
     * These correlations with another one for the pseudo-criticals of the gas.
     *
     * @param choice the correlation; null for the standard one
     * @return new correlations
     */
    public PvtCorrelations withPseudoCritical(PseudoCritical choice) {
        Choices choices = new Choices(this);
        choices.pseudoCritical = choice;
        return choices.build();
    }

    /**
     * These correlations with another one for the gas deviation factor.
     *
     * @param choice the correlation; null for the standard one
     * @return new correlations
     */
    public PvtCorrelations withZFactor(ZFactor choice) {
        Choices choices = new Choices(this);
        choices.zFactor = choice;
        return choices.build();
    }

    /**
     * These correlations with another one for gas viscosity.
     *
     * @param choice the correlation; null for the standard one
     * @return new correlations
     */
    public PvtCorrelations withGasViscosity(GasViscosity choice) {
        Choices choices = new Choices(this);
        choices.gasViscosity = choice;
        return choices.build();
    }

    /**
     * These correlations with another one for the water.
     *
     * @param choice the correlation; null for the standard one
     * @return new correlations
     */
    public PvtCorrelations withWater(WaterCorrelation choice) {
        Choices choices = new Choices(this);
        choices.water = choice;
        return choices.build();
    }

    /**
     * These correlations with another one for the tension between water and gas.
     *
     * @param choice the correlation; null for the standard one
     * @return new correlations
     */
    public PvtCorrelations withWaterGasTension(WaterGasTension choice) {
        Choices choices = new Choices(this);
        choices.waterGasTension = choice;
        return choices.build();
    }

    /**
     * These correlations with another one for the density of oil.
     *
     * @param choice the correlation; null for the standard one
     * @return new correlations
     */
    public PvtCorrelations withOilDensity(OilDensity choice) {
        Choices choices = new Choices(this);
        choices.oilDensity = choice;
        return choices.build();
    }

    /** The choices, to change one of them. */
    private static final class Choices {

        private BubblePoint bubblePoint;
        private OilFvf oilFvf;
        private OilCompressibility oilCompressibility;
        private DeadOilViscosity deadOilViscosity;
        private LiveOilViscosity liveOilViscosity;
        private UndersaturatedOilViscosity undersaturatedOilViscosity;
        private OilGasTension oilGasTension;
        private PseudoCritical pseudoCritical;
        private ZFactor zFactor;
        private GasViscosity gasViscosity;
        private WaterCorrelation water;
        private WaterGasTension waterGasTension;
        private OilDensity oilDensity;

        Choices(PvtCorrelations from) {
            bubblePoint = from.bubblePoint;
            oilFvf = from.oilFvf;
            oilCompressibility = from.oilCompressibility;
            deadOilViscosity = from.deadOilViscosity;
            liveOilViscosity = from.liveOilViscosity;
            undersaturatedOilViscosity = from.undersaturatedOilViscosity;
            oilGasTension = from.oilGasTension;
            pseudoCritical = from.pseudoCritical;
            zFactor = from.zFactor;
            gasViscosity = from.gasViscosity;
            water = from.water;
            waterGasTension = from.waterGasTension;
            oilDensity = from.oilDensity;
        }

        PvtCorrelations build() {
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
                    gasViscosity,
                    water,
                    waterGasTension,
                    oilDensity);
        }
    }
}
