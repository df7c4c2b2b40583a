package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * The inflow relationships we ship, as plain data. To add your own, implement {@link InflowModel}.
 *
 * <p>Rates are stock-tank liquid (STB/d), pressures psia at the depth of the perforations. The factories here take a
 * productivity index or one test; {@link InflowFit} fits many tests, {@link RadialReservoir} gives the index of rock and
 * fluid, {@link InflowSpec} is any of these as JSON.
 */
public sealed interface Ipr extends InflowModel
        permits Darcy,
                Vogel,
                Composite,
                Standing,
                Fetkovich,
                FetkovichComposite,
                Jones,
                KlinsClark,
                Wiggins,
                Petrobras,
                Multilayer {

    /**
     * Cautions about the curve in the light of the fluid.
     *
     * @param fluidBubblePointPsia bubble point of the fluid at reservoir temperature (psia), 0 for dead oil
     * @return a curve for saturated reservoirs above the bubble point, a bubble point more than 5 % from the fluid's, or
     *     parameters outside the range of the method; empty where there is nothing to say
     */
    default List<Advisory> advisories(double fluidBubblePointPsia) {
        return List.of();
    }

    /**
     * A straight line through one stabilised test.
     *
     * @param reservoirPressurePsia average reservoir pressure (psia), &gt; 0
     * @param testRateStbPerDay liquid rate of the test (STB/d), &gt; 0
     * @param testPwfPsia flowing bottom-hole pressure of the test (psia), below the reservoir pressure
     * @return the line
     */
    static Darcy darcy(double reservoirPressurePsia, double testRateStbPerDay, double testPwfPsia) {
        checkTest(reservoirPressurePsia, testRateStbPerDay, testPwfPsia);
        return new Darcy(reservoirPressurePsia, testRateStbPerDay / (reservoirPressurePsia - testPwfPsia));
    }

    /**
     * A straight line from a productivity index.
     *
     * @param reservoirPressurePsia average reservoir pressure (psia), &gt; 0
     * @param productivityIndex liquid rate over drawdown (STB/d/psi), &gt; 0
     * @return the line
     */
    static Darcy darcyFromPi(double reservoirPressurePsia, double productivityIndex) {
        return new Darcy(reservoirPressurePsia, productivityIndex);
    }

    /**
     * Vogel's curve through one stabilised test.
     *
     * @param reservoirPressurePsia average reservoir pressure, at or below the bubble point (psia), &gt; 0
     * @param testRateStbPerDay liquid rate of the test (STB/d), &gt; 0
     * @param testPwfPsia flowing bottom-hole pressure of the test (psia), below the reservoir pressure
     * @return the curve
     */
    static Vogel vogel(double reservoirPressurePsia, double testRateStbPerDay, double testPwfPsia) {
        checkTest(reservoirPressurePsia, testRateStbPerDay, testPwfPsia);
        return new Vogel(
                reservoirPressurePsia, testRateStbPerDay / Vogel.shareOfMaxRate(testPwfPsia / reservoirPressurePsia));
    }

    /**
     * Vogel's curve from the productivity index at small drawdown, \( q_{max} = J p_r / 1.8 \).
     *
     * @param reservoirPressurePsia average reservoir pressure, at or below the bubble point (psia), &gt; 0
     * @param productivityIndex slope at shut-in (STB/d/psi), &gt; 0
     * @return the curve
     */
    static Vogel vogelFromPi(double reservoirPressurePsia, double productivityIndex) {
        Check.positive(reservoirPressurePsia, "reservoirPressurePsia", "psia");
        Check.positive(productivityIndex, "productivityIndex", "STB/d/psi");
        return new Vogel(reservoirPressurePsia, productivityIndex * reservoirPressurePsia / 1.8);
    }

    /**
     * A straight line above the bubble point and Vogel's curve below it, through one stabilised test.
     *
     * @param reservoirPressurePsia average reservoir pressure (psia), &gt; 0
     * @param bubblePointPsia bubble point at reservoir temperature (psia), &gt; 0
     * @param testRateStbPerDay liquid rate of the test (STB/d), &gt; 0
     * @param testPwfPsia flowing bottom-hole pressure of the test (psia), on either side of the bubble point
     * @return the curve
     */
    static Composite composite(
            double reservoirPressurePsia, double bubblePointPsia, double testRateStbPerDay, double testPwfPsia) {
        checkTest(reservoirPressurePsia, testRateStbPerDay, testPwfPsia);
        Composite unit = new Composite(reservoirPressurePsia, bubblePointPsia, 1.0);
        return new Composite(
                reservoirPressurePsia, bubblePointPsia, testRateStbPerDay / unit.rateStbPerDay(testPwfPsia));
    }

    /**
     * A straight line above the bubble point and Vogel's curve below it, from the productivity index.
     *
     * @param reservoirPressurePsia average reservoir pressure (psia), &gt; 0
     * @param bubblePointPsia bubble point at reservoir temperature (psia), &gt; 0
     * @param productivityIndex slope at shut-in (STB/d/psi), &gt; 0
     * @return the curve
     */
    static Composite compositeFromPi(double reservoirPressurePsia, double bubblePointPsia, double productivityIndex) {
        return new Composite(reservoirPressurePsia, bubblePointPsia, productivityIndex);
    }

    /**
     * Standing's curve of a damaged or stimulated well through one stabilised test.
     *
     * @param reservoirPressurePsia average reservoir pressure (psia), &gt; 0
     * @param bubblePointPsia bubble point at reservoir temperature (psia), &gt; 0
     * @param flowEfficiency flow efficiency of the well as tested (fraction), 0.01–5
     * @param testRateStbPerDay liquid rate of the test (STB/d), &gt; 0
     * @param testPwfPsia flowing bottom-hole pressure of the test (psia), below the reservoir pressure
     * @return the curve
     */
    static Standing standing(
            double reservoirPressurePsia,
            double bubblePointPsia,
            double flowEfficiency,
            double testRateStbPerDay,
            double testPwfPsia) {
        checkTest(reservoirPressurePsia, testRateStbPerDay, testPwfPsia);
        Standing unit = new Standing(reservoirPressurePsia, bubblePointPsia, 1.0, flowEfficiency);
        return new Standing(
                reservoirPressurePsia,
                bubblePointPsia,
                testRateStbPerDay / unit.rateStbPerDay(testPwfPsia),
                flowEfficiency);
    }

    /**
     * Fetkovich's curve through one stabilised test, its exponent given.
     *
     * @param reservoirPressurePsia average reservoir pressure (psia), &gt; 0
     * @param exponent n (dimensionless), 0.5–1
     * @param testRateStbPerDay liquid rate of the test (STB/d), &gt; 0
     * @param testPwfPsia flowing bottom-hole pressure of the test (psia), below the reservoir pressure
     * @return the curve
     */
    static Fetkovich fetkovich(
            double reservoirPressurePsia, double exponent, double testRateStbPerDay, double testPwfPsia) {
        checkTest(reservoirPressurePsia, testRateStbPerDay, testPwfPsia);
        Fetkovich unit = new Fetkovich(reservoirPressurePsia, 1.0, exponent);
        return new Fetkovich(reservoirPressurePsia, testRateStbPerDay / unit.rateStbPerDay(testPwfPsia), exponent);
    }

    /**
     * Fetkovich's curve with n = 1 from the productivity index, \( C = J/(2 p_r) \).
     *
     * @param reservoirPressurePsia average reservoir pressure, at or below the bubble point (psia), &gt; 0
     * @param productivityIndex slope at shut-in (STB/d/psi), &gt; 0
     * @return the curve
     */
    static Fetkovich fetkovichFromPi(double reservoirPressurePsia, double productivityIndex) {
        Check.positive(reservoirPressurePsia, "reservoirPressurePsia", "psia");
        Check.positive(productivityIndex, "productivityIndex", "STB/d/psi");
        return new Fetkovich(reservoirPressurePsia, productivityIndex / (2.0 * reservoirPressurePsia), 1.0);
    }

    /**
     * Klins and Clark's curve through one stabilised test.
     *
     * @param reservoirPressurePsia average reservoir pressure (psia), &gt; 0
     * @param bubblePointPsia bubble point at reservoir temperature (psia), &gt; 0
     * @param testRateStbPerDay liquid rate of the test (STB/d), &gt; 0
     * @param testPwfPsia flowing bottom-hole pressure of the test (psia), below the reservoir pressure
     * @return the curve
     */
    static KlinsClark klinsClark(
            double reservoirPressurePsia, double bubblePointPsia, double testRateStbPerDay, double testPwfPsia) {
        checkTest(reservoirPressurePsia, testRateStbPerDay, testPwfPsia);
        KlinsClark unit = new KlinsClark(reservoirPressurePsia, bubblePointPsia, 1.0);
        return new KlinsClark(
                reservoirPressurePsia, bubblePointPsia, testRateStbPerDay / unit.rateStbPerDay(testPwfPsia));
    }

    /**
     * Wiggins' curves through one stabilised test.
     *
     * @param reservoirPressurePsia average reservoir pressure, at or below the bubble point (psia), &gt; 0
     * @param waterCut water over liquid in the test (fraction), 0 to below 1
     * @param testRateStbPerDay liquid rate of the test (STB/d), &gt; 0
     * @param testPwfPsia flowing bottom-hole pressure of the test (psia), below the reservoir pressure
     * @return the curves
     */
    static Wiggins wiggins(
            double reservoirPressurePsia, double waterCut, double testRateStbPerDay, double testPwfPsia) {
        checkTest(reservoirPressurePsia, testRateStbPerDay, testPwfPsia);
        Check.fraction(waterCut, "waterCut");
        double x = testPwfPsia / reservoirPressurePsia;
        return new Wiggins(
                reservoirPressurePsia,
                testRateStbPerDay * (1.0 - waterCut) / Wiggins.oilShare(x),
                testRateStbPerDay * waterCut / Wiggins.waterShare(x));
    }

    /**
     * The Petrobras curve of oil and water through one stabilised test: the curve passes through the test.
     *
     * @param reservoirPressurePsia average reservoir pressure (psia), &gt; 0
     * @param bubblePointPsia bubble point at reservoir temperature (psia), &gt; 0
     * @param waterCut water over liquid (fraction), 0–1
     * @param testRateStbPerDay liquid rate of the test (STB/d), &gt; 0
     * @param testPwfPsia flowing bottom-hole pressure of the test (psia), below the reservoir pressure
     * @return the curve
     */
    static Petrobras petrobras(
            double reservoirPressurePsia,
            double bubblePointPsia,
            double waterCut,
            double testRateStbPerDay,
            double testPwfPsia) {
        checkTest(reservoirPressurePsia, testRateStbPerDay, testPwfPsia);
        Petrobras unit = new Petrobras(reservoirPressurePsia, bubblePointPsia, 1.0, waterCut);
        return new Petrobras(
                reservoirPressurePsia, bubblePointPsia, testRateStbPerDay / unit.rateStbPerDay(testPwfPsia), waterCut);
    }

    /**
     * Layers that produce together.
     *
     * @param layers the layers, at least one
     * @param crossflow what layers do whose pressure is below that of the wellbore
     * @return the inflow
     */
    static Multilayer multilayer(List<Layer> layers, Crossflow crossflow) {
        return Multilayer.of(layers, crossflow);
    }

    private static void checkTest(double reservoirPressurePsia, double testRateStbPerDay, double testPwfPsia) {
        Check.positive(reservoirPressurePsia, "reservoirPressurePsia", "psia");
        Check.positive(testRateStbPerDay, "testRateStbPerDay", "STB/d");
        Check.notNegative(testPwfPsia, "testPwfPsia", "psia");
        Check.below(testPwfPsia, reservoirPressurePsia, "testPwfPsia", "reservoirPressurePsia", "psia");
    }
}
