package io.welleng.nodal.ipr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

/** What every {@link InflowModel} must do, whichever it is. Pressures are drawn as shares of the shut-in pressure. */
abstract class InflowModelContract {

    /** Models over all their inputs. */
    @Provide
    abstract Arbitrary<? extends InflowModel> models();

    /** Change of the rate over a 1e-9 of the shut-in pressure, over open flow; more where the slope has no bound. */
    double greatestChange() {
        return 1e-7;
    }

    @Property
    void nothingFlowsAtAndAboveShutIn(
            @ForAll("models") InflowModel model, @ForAll @DoubleRange(min = 1.0, max = 3.0) @Scale(6) double share) {
        assertThat(model.rateStbPerDay(model.shutInPressurePsia())).isZero();
        assertThat(model.rateStbPerDay(share * model.shutInPressurePsia())).isZero();
        assertThat(model.pwfPsia(0.0)).isEqualTo(model.shutInPressurePsia());
    }

    @Property
    void theRateFallsAsThePressureRises(
            @ForAll("models") InflowModel model,
            @ForAll @DoubleRange(max = 1.0) @Scale(6) double one,
            @ForAll @DoubleRange(max = 1.0) @Scale(6) double other) {
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        double atLow = model.rateStbPerDay(low * model.shutInPressurePsia());
        double atHigh = model.rateStbPerDay(high * model.shutInPressurePsia());
        if (high - low > 1e-9) {
            assertThat(atLow).isGreaterThan(atHigh);
        } else {
            assertThat(atLow).isGreaterThanOrEqualTo(atHigh * (1.0 - 1e-14));
        }
        assertThat(atHigh).isNotNegative();
    }

    @Property
    void pressureAndRateAreInverse(
            @ForAll("models") InflowModel model, @ForAll @DoubleRange(max = 1.0) @Scale(6) double share) {
        double pr = model.shutInPressurePsia();
        // A curve may be flat at zero pressure: the rate then holds half the digits of the pressure.
        double tolerance = share >= 1e-3 ? 1e-12 * pr : 3e-8 * pr;
        assertThat(model.pwfPsia(model.rateStbPerDay(share * pr))).isCloseTo(share * pr, within(tolerance));
        double rate = share * model.maxRateStbPerDay();
        // Where the slope at shut-in has no bound, small rates differ by less than the spacing of pressures.
        double rateTolerance = share >= 1e-3 ? 1e-12 : 1e-9;
        assertThat(model.rateStbPerDay(model.pwfPsia(rate)))
                .isCloseTo(rate, within(rateTolerance * model.maxRateStbPerDay()));
    }

    @Property
    void theRateIsContinuous(
            @ForAll("models") InflowModel model, @ForAll @DoubleRange(max = 1.0) @Scale(6) double share) {
        double p = share * model.shutInPressurePsia();
        double next = p + 1e-9 * model.shutInPressurePsia();
        assertThat(model.rateStbPerDay(next))
                .isCloseTo(model.rateStbPerDay(p), within(greatestChange() * model.maxRateStbPerDay()));
    }

    @Property
    void absoluteOpenFlowIsTheRateAtZeroPressure(@ForAll("models") InflowModel model) {
        assertThat(model.maxRateStbPerDay()).isPositive().isFinite();
        assertThat(model.maxRateStbPerDay())
                .isCloseTo(model.rateStbPerDay(0.0), within(1e-14 * model.maxRateStbPerDay()));
        assertThat(model.pwfPsia(model.maxRateStbPerDay())).isCloseTo(0.0, within(1e-12 * model.shutInPressurePsia()));
    }

    @Property
    void noPressureGivesMoreThanOpenFlow(
            @ForAll("models") InflowModel model,
            @ForAll @DoubleRange(min = 1.0001, max = 100.0) @Scale(6) double share) {
        assertThat(model.pwfPsia(share * model.maxRateStbPerDay())).isNegative().isFinite();
    }

    @Property
    void theFluidThatFlowsInIsOne(
            @ForAll("models") InflowModel model, @ForAll @DoubleRange(max = 1.5) @Scale(6) double share) {
        ProducedFluid fluid = new ProducedFluid(BlackOil.of(35.0, 0.75, 550.0), 650.0, 0.25);
        ProducedFluid produced = model.produced(share * model.shutInPressurePsia(), fluid);
        assertThat(produced.blackOil()).isEqualTo(fluid.blackOil());
        assertThat(produced.waterCut()).isBetween(0.0, 1.0);
        assertThat(produced.producingGorScfPerStb()).isNotNegative().isFinite();
    }
}
