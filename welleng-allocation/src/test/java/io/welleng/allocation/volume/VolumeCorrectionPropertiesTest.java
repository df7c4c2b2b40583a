package io.welleng.allocation.volume;

import static io.welleng.allocation.volume.PrintedUnits.factors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.volume.CorrectionOutcome.Corrected;
import io.welleng.core.json.Json;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class VolumeCorrectionPropertiesTest {

    @Property(tries = 400)
    void observedIsTheInverseOfBase(
            @ForAll("corrections") VolumeCorrection correction,
            @ForAll @DoubleRange(min = 805.0, max = 1070.0) @Scale(6) double base,
            @ForAll @DoubleRange(min = -58.0, max = 302.0) @Scale(4) double tF,
            @ForAll @DoubleRange(min = 0.0, max = 1500.0) @Scale(4) double psig) {
        Assume.that(!(correction.commodity() instanceof Commodity.RefinedProduct) || base > 845.0);
        VolumeFactors there = factors(correction.fromBase(LiquidDensity.kgPerM3(base), tF, psig));
        VolumeFactors back = factors(correction.fromObserved(LiquidDensity.kgPerM3(there.densityKgPerM3()), tF, psig));

        assertThat(back.baseDensityKgPerM3()).isCloseTo(base, within(base * 1e-11));
        assertThat(back.ctpl()).isCloseTo(there.ctpl(), within(1e-11));
        assertThat(back.evaluations()).isLessThanOrEqualTo(40);
        assertThat(back.density60KgPerM3()).isCloseTo(there.density60KgPerM3(), within(base * 1e-11));
    }

    @Property(tries = 400)
    void volumesShrinkWithColdAndGrowWithHeat(
            @ForAll("corrections") VolumeCorrection correction,
            @ForAll @DoubleRange(min = 805.0, max = 1070.0) @Scale(6) double base,
            @ForAll @DoubleRange(min = -58.0, max = 301.0) @Scale(4) double tF,
            @ForAll @DoubleRange(min = 0.0, max = 1499.0) @Scale(4) double psig) {
        LiquidDensity density = LiquidDensity.kgPerM3(base);
        VolumeFactors cold = factors(correction.fromBase(density, tF, psig));
        VolumeFactors hot = factors(correction.fromBase(density, tF + 1.0, psig));
        VolumeFactors pressed = factors(correction.fromBase(density, tF, psig + 1.0));

        assertThat(hot.ctl()).isLessThan(cold.ctl());
        assertThat(hot.fpPer1e5Psi()).isGreaterThan(cold.fpPer1e5Psi());
        assertThat(pressed.cpl()).isGreaterThan(cold.cpl());
        assertThat(cold.cpl()).isGreaterThanOrEqualTo(1.0);
        assertThat(cold.ctpl()).isCloseTo(cold.ctl() * cold.cpl(), within(1e-15));
        assertThat(cold.ctl() - 1.0)
                .satisfiesAnyOf(x -> assertThat(x).isCloseTo(0.0, within(1e-12)), x -> assertThat(Math.signum(x))
                        .isEqualTo(Math.signum(correction.base().temperatureF() - tF)));
    }

    /** The bases change the path, not the liquid: a volume is the same mass at each of them. */
    @Property(tries = 200)
    void massIsTheSameAtEachBase(
            @ForAll @DoubleRange(min = 640.0, max = 1100.0) @Scale(6) double observed,
            @ForAll @DoubleRange(min = 0.0, max = 150.0) @Scale(4) double tF,
            @ForAll @DoubleRange(min = 0.0, max = 1500.0) @Scale(4) double psig) {
        VolumeFactors at60 = null;
        for (BaseCondition base : BaseCondition.values()) {
            CorrectionOutcome outcome = VolumeCorrection.of(Commodity.crudeOil(), base)
                    .withConvergence(Convergence.FULL)
                    .fromObserved(LiquidDensity.kgPerM3(observed), tF, psig);
            Assume.that(outcome instanceof Corrected);
            VolumeFactors factors = factors(outcome);
            at60 = at60 == null ? factors : at60;
            assertThat(factors.densityKgPerM3()).isCloseTo(observed, within(1e-9));
            assertThat(factors.density60KgPerM3()).isEqualTo(at60.density60KgPerM3());
            assertThat(factors.cpl()).isEqualTo(at60.cpl());
        }
    }

    @Property(tries = 300)
    void everyOutcomeReadsBackFromJson(
            @ForAll("corrections") VolumeCorrection correction,
            @ForAll @DoubleRange(min = 400.0, max = 1300.0) double density,
            @ForAll @DoubleRange(min = -80.0, max = 330.0) double tF,
            @ForAll @DoubleRange(min = -10.0, max = 1600.0) double psig) {
        CorrectionOutcome outcome = correction.fromObserved(LiquidDensity.kgPerM3(density), tF, psig);
        assertThat(Json.read(Json.write(outcome), CorrectionOutcome.class)).isEqualTo(outcome);
        assertThat(outcome.toString()).isNotBlank().doesNotContain("NaN", "Infinity");
    }

    @Provide
    Arbitrary<VolumeCorrection> corrections() {
        return Combinators.combine(
                        Arbitraries.of(
                                Commodity.crudeOil(),
                                Commodity.refinedProduct(),
                                Commodity.lubricatingOil(),
                                Commodity.specialApplication(4.5e-4)),
                        Arbitraries.of(BaseCondition.values()),
                        Arbitraries.of(CorrectionMethod.values()))
                .as((commodity, base, method) ->
                        new VolumeCorrection(method, commodity, base, FactorRounding.NONE, Convergence.FULL));
    }
}
