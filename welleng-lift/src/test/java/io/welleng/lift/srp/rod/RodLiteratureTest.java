package io.welleng.lift.srp.rod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Literature: printed figures of API RP 11L, table 4.1, and stresses of a real well rated to API RP 11BR. */
class RodLiteratureTest {

    /** github.com/vamseeachanta/digitalmodel (MIT), sections of a real well: worked examples srp-goodman-section1, 2, 4. */
    @ParameterizedTest
    @CsvSource({
        "18563.695871116128, 7325.0990836151195, 32870.36823453351, 0.43994826287030775",
        "6353.909373240619, 1021.775120954125, 29324.7485055367, 0.18839484388559183",
        "8688.316185869951, -2466.757958173239, 27362.448648527556, 0.3739648288713562"
    })
    void goodmanOfARealWell(double max, double min, double allowable, double loading) {
        StressCheck.Rated rated = (StressCheck.Rated) RodGrade.D.check(max, min, 1.0);
        assertThat(rated.allowablePsi()).isCloseTo(allowable, within(1e-9 * allowable));
        assertThat(rated.loading()).isCloseTo(loading, within(1e-9 * loading));
        assertThat(rated.allowed()).isTrue();
    }

    static Stream<ApiTaper> tapers() {
        return ApiTaper.all().stream();
    }

    /** Percentages, weights, elastic constants and frequency factors of the table hang together. */
    @ParameterizedTest
    @MethodSource("tapers")
    void printedTapersAgainstTheirRods(ApiTaper taper) {
        RodString string = taper.string(6000.0);
        assertThat(string.lengthFt()).isCloseTo(6000.0, within(1e-8));
        double weight = string.weightInAirLbf() / 6000.0;
        assertThat(weight).isCloseTo(taper.weightLbPerFt(), within(0.0016 * weight));
        // 30.75 for 30.5 million psi: what couplings and upsets stiffen.
        double er = string.complianceInPerLbf() / 6000.0 * 30.5 / 30.75;
        assertThat(er).isCloseTo(taper.elasticConstantInPerLbfFt(), within(0.004 * er));
        assertThat(string.frequencyFactor())
                .isCloseTo(taper.frequencyFactor(), within(0.0014 * taper.frequencyFactor()));
    }

    @ParameterizedTest
    @CsvSource({"1/2, 1.990", "5/8, 1.270", "3/4, 0.883", "7/8, 0.649", "1, 0.497", "1-1/8, 0.393", "1-1/4, 0.318"})
    void printedElasticConstantsAreEightPerMilleLower(String size, double printed) {
        double er = Rod.of(size + " in steel").elasticConstantInPerLbfFt() * 1e6;
        assertThat(er * 30.5 / 30.75).isCloseTo(printed, within(0.002 * printed));
        assertThat(er / printed).isBetween(1.006, 1.0105);
    }

    /** API RP 11L gives about 16,300 ft/s for steel rods with couplings. */
    @Test
    void waveSpeedOfSteelRods() {
        for (String size : List.of("1/2", "5/8", "3/4", "7/8", "1", "1-1/8", "1-1/4")) {
            assertThat(Rod.of(size + " in steel").waveSpeedFtPerS()).isCloseTo(16300.0, within(40.0));
        }
        RodString uniform = RodString.of(new RodSection(Rod.of("7/8 in steel"), 5000.0));
        // 16,300 ft/s has three digits: 50 ft/s are 0.15 per minute here.
        assertThat(uniform.naturalFrequencyPerMinute()).isCloseTo(245000.0 / 5000.0, within(0.15));
        assertThat(uniform.frequencyFactor()).isCloseTo(1.0, within(1e-12));
    }

    /** The buoyancy of API RP 11L, 1 − 0.128 G, is 62.4/490 = 0.1273 rounded up. */
    @Test
    void buoyancyOfSteel() {
        Rod rod = Rod.of("3/4 in steel");
        assertThat(rod.buoyantWeightLbPerFt(62.4) / rod.weightLbPerFt()).isCloseTo(1 - 0.128, within(0.001));
    }
}
