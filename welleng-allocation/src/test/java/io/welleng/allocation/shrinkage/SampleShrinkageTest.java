package io.welleng.allocation.shrinkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.allocation.shrinkage.ShrinkageOutcome.NoValidSample;
import io.welleng.allocation.shrinkage.ShrinkageOutcome.Shrunk;
import io.welleng.core.json.Json;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleShrinkageTest extends ShrinkageModelContract {

    private static final List<ShrinkageSample> SAMPLES = List.of(
            new ShrinkageSample(DAY.plusDays(20), 120.0, 95.0, 0.941, 61.0),
            new ShrinkageSample(DAY, 100.0, 90.0, 0.952, null));
    private static final SampleShrinkage STRICT = new SampleShrinkage(SAMPLES, 30, ExpiredSample.REFUSE, 25.0, 15.0);
    private static final SampleShrinkage LENIENT =
            new SampleShrinkage(SAMPLES, 30, ExpiredSample.USE_WITH_ADVISORY, 25.0, 15.0);

    @Override
    ShrinkageModel model() {
        return STRICT;
    }

    @ParameterizedTest
    @CsvSource({"0, 0.952", "19, 0.952", "20, 0.941", "21, 0.941", "50, 0.941"})
    void takesTheLastSampleUntilTheDay(int day, double factor) {
        Shrunk shrunk = (Shrunk) STRICT.at(conditions(day, 105.0, 92.0));
        assertThat(shrunk.factor()).isEqualTo(factor);
        assertThat(shrunk.advisories()).isEmpty();
    }

    @Test
    void knowsGasOnlyWhereItWasMeasured() {
        Shrunk first = (Shrunk) STRICT.at(conditions(1, 100.0, 90.0));
        assertThat(first.flashGasMscf(1000.0)).isNull();
        assertThat(first).hasToString("Shrunk[0.9520 STB/bbl, flash gas - scf/STB]");
        Shrunk second = (Shrunk) STRICT.at(conditions(20, 120.0, 95.0));
        assertThat(second.flashGasMscf(1000.0)).isEqualTo(941.0 * 61.0 / 1000.0);
    }

    @Test
    void refusesOrUsesAnExpiredSample() {
        assertThat(STRICT.at(conditions(51, 120.0, 95.0)))
                .isEqualTo(new NoValidSample(DAY.plusDays(51), DAY.plusDays(20), 30))
                .hasToString("NoValidSample[2026-04-21, last sample 2026-03-21, valid for 30 days]");
        Shrunk shrunk = (Shrunk) LENIENT.at(conditions(51, 120.0, 95.0));
        assertThat(shrunk.factor()).isEqualTo(0.941);
        assertThat(shrunk.advisories()).singleElement().satisfies(advisory -> {
            assertThat(advisory.code()).isEqualTo("shrinkage_sample_expired");
            assertThat(advisory.value()).isEqualTo(31.0);
            assertThat(advisory.upper()).isEqualTo(30.0);
        });
        assertThat(LENIENT.at(conditions(-1, 120.0, 95.0)))
                .isEqualTo(new NoValidSample(DAY.minusDays(1), null, 30))
                .hasToString("NoValidSample[2026-02-28, no sample until then, valid for 30 days]");
    }

    @ParameterizedTest
    @CsvSource({"125.1, 90, pressure_unlike_sample", "100, 74.9, temperature_unlike_sample"})
    void advisesAwayFromTheSample(double psia, double tF, String code) {
        Shrunk shrunk = (Shrunk) STRICT.at(conditions(0, psia, tF));
        assertThat(shrunk.advisories()).singleElement().satisfies(a -> assertThat(a.code())
                .isEqualTo(code));
        assertThat(shrunk.toString()).contains("1 advisory(s)");
        assertThat(((Shrunk) STRICT.at(conditions(0, 125.0, 75.0))).advisories())
                .isEmpty();
    }

    @Test
    void badInputIsNamed() {
        assertThat(Json.read(Json.write(STRICT), SampleShrinkage.class)).isEqualTo(STRICT);
        LocalDate day = DAY;
        assertThatThrownBy(() -> new ShrinkageSample(day, 100.0, 90.0, 1.4, null))
                .hasMessageContaining("factor");
        assertThatThrownBy(() -> new ShrinkageSample(day, 100.0, 90.0, 0.9, -1.0))
                .hasMessageContaining("flashGasScfPerStb");
        assertThatThrownBy(() -> new SampleShrinkage(
                        List.of(SAMPLES.get(0), SAMPLES.get(0)), 30, ExpiredSample.REFUSE, 1.0, 1.0))
                .hasMessageContaining("samples[1]");
        assertThatThrownBy(() -> new SampleShrinkage(List.of(), 30, ExpiredSample.REFUSE, 1.0, 1.0))
                .hasMessageContaining("samples");
        assertThatThrownBy(() -> new SampleShrinkage(SAMPLES, -1, ExpiredSample.REFUSE, 1.0, 1.0))
                .hasMessageContaining("validDays");
        assertThatThrownBy(() -> new ShrinkageConditions(day, Double.NaN, 90.0)).hasMessageContaining("pressurePsia");
        assertThatThrownBy(() -> new Shrunk(Double.NaN, null, List.of(), List.of()))
                .hasMessageContaining("factor");
    }

    private static ShrinkageConditions conditions(int day, double psia, double tF) {
        return new ShrinkageConditions(DAY.plusDays(day), psia, tF);
    }
}
