package io.welleng.allocation.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyType;
import org.junit.jupiter.api.Test;

class VolumeCorrectionStudyTest {

    private static final StudyType<?> TYPE = Studies.type("volume_correction");
    private static final VolumeCorrectionStudy EXAMPLE = (VolumeCorrectionStudy) TYPE.example();

    @Test
    void isFoundByItsName() {
        assertThat(TYPE).isInstanceOf(VolumeCorrectionStudyType.class);
        assertThat(TYPE.studyClass()).isEqualTo(VolumeCorrectionStudy.class);
        assertThat(TYPE.summary()).isNotBlank().doesNotEndWith(".");
    }

    @Test
    void theExampleSurvivesJsonAndRuns() {
        String json = Studies.write(EXAMPLE);
        assertThat(json)
                .contains(
                        "\"study\" : \"volume_correction\"",
                        "\"type\" : \"crude_oil\"",
                        "\"type\" : \"api_gravity\"",
                        "\"base\" : \"deg_60_f\"",
                        "\"hydrometer\" : \"at_60_f\"",
                        "\"gross_observed_bbl\" : 12480.6");
        assertThat(Studies.read(json)).isEqualTo(EXAMPLE);
        VolumeCorrectionReport report = EXAMPLE.run();
        assertThat(Json.read(Json.write(report), VolumeCorrectionReport.class)).isEqualTo(report);
        assertThat(report.advisories()).isEmpty();
        assertThat(report.toString()).contains("API MPMS 11.1 (2004)", "CTL", "gross standard", "net standard");
    }

    // Literature: MPMS 11.1.6.1 example 2 (CTPL) with 0.5 % sediment and water; mass by the barrel of 0.158987294928
    // m3.
    @Test
    void volumesFollowFromTheFactor() {
        VolumeCorrectionStudy study = new VolumeCorrectionStudy(
                VolumeCorrection.of(Commodity.crudeOil(), BaseCondition.DEG_60_F),
                new DensitySource.AtBase(LiquidDensity.api(-10.0)),
                301.93,
                1500.0,
                1000.0,
                0.005);
        StandardVolumes volumes = study.run().volumes();
        assertThat(volumes.grossStandardBbl()).isCloseTo(944.111726603, within(1e-8));
        assertThat(volumes.netStandardBbl()).isCloseTo(939.391167970, within(1e-8));
        assertThat(volumes.sedimentAndWaterBbl()).isCloseTo(4.720558633, within(1e-8));
        assertThat(volumes.grossMassTonnes()).isCloseTo(944.111726603 * 0.158987294928 * 1.1634630781893, within(1e-7));
    }

    // Literature: density observed as in MPMS 11.1.6.2 example 1, volume at those same conditions.
    @Test
    void anObservedDensityNeedNotBeAtTheConditionsOfTheVolume() {
        VolumeCorrection correction = VolumeCorrection.of(Commodity.crudeOil(), BaseCondition.DEG_60_F);
        DensitySource observed = new DensitySource.Observed(LiquidDensity.kgPerM3(823.7), 80.3, -5.0);
        VolumeCorrectionReport same = new VolumeCorrectionStudy(correction, observed, 80.3, -5.0, 100.0, 0.0).run();
        VolumeFactors factors = ((CorrectionOutcome.Corrected) same.outcome()).factors();
        assertThat(factors.baseDensityKgPerM3()).isCloseTo(832.048516184234, within(1e-9));
        assertThat(factors.ctpl()).isCloseTo(0.989966310837, within(1e-11));
        assertThat(same.advisories()).singleElement().satisfies(a -> assertThat(a.code())
                .isEqualTo("negative_gauge_pressure"));
        assertThat(same.toString()).contains("negative_gauge_pressure");
        VolumeCorrectionReport hot = new VolumeCorrectionStudy(correction, observed, 130.0, 50.0, 100.0, 0.0).run();
        VolumeFactors atMeter = ((CorrectionOutcome.Corrected) hot.outcome()).factors();
        assertThat(atMeter.baseDensityKgPerM3()).isEqualTo(factors.baseDensityKgPerM3());
        assertThat(atMeter.ctpl()).isLessThan(factors.ctpl());
    }

    // Equation: HYC = 1 - 1.278e-5 x 18.4 - 6.2e-9 x 18.4^2 on the density of 34.6 API.
    @Test
    void aHydrometerIsCorrectedFirst() {
        double read = 141.5 / (34.6 + 131.5) * 999.016;
        double hyc = 1.0 - 1.278e-5 * 18.4 - 6.2e-9 * 18.4 * 18.4;
        VolumeCorrection correction = EXAMPLE.correction();
        VolumeFactors byHand =
                PrintedUnits.factors(new DensitySource.Observed(LiquidDensity.kgPerM3(read * hyc), 78.4, 0.0)
                        .factors(correction, 112.3, 145.0));
        VolumeFactors found = PrintedUnits.factors(EXAMPLE.density().factors(correction, 112.3, 145.0));
        assertThat(found.ctpl()).isCloseTo(byHand.ctpl(), within(1e-13));
        VolumeFactors rounded = PrintedUnits.factors(
                new DensitySource.Observed(LiquidDensity.api(34.62), 78.42, 0.0, Hydrometer.AT_60_F)
                        .factors(correction.withRounding(FactorRounding.US_CUSTOMARY), 112.3, 145.0));
        assertThat(rounded.ctpl()).isCloseTo(byHand.ctpl(), within(1e-5));
    }

    @Test
    void aRefusalIsAnAnswerWithoutVolumes() {
        VolumeCorrectionStudy hot = (VolumeCorrectionStudy)
                Studies.read(Studies.write(EXAMPLE).replace("\"temperature_f\" : 112.3", "\"temperature_f\" : 312.3"));
        VolumeCorrectionReport report = hot.run();
        assertThat(report.outcome()).isInstanceOf(CorrectionOutcome.OutOfRange.class);
        assertThat(report.volumes()).isNull();
        assertThat(report.advisories()).isEmpty();
        assertThat(report.toString()).contains("OutOfRange[temperature 312.3 °F");
        assertThat(Json.read(Json.write(report), VolumeCorrectionReport.class)).isEqualTo(report);
    }

    @Test
    void badInputIsNamed() {
        String json = Studies.write(EXAMPLE);
        assertThatThrownBy(() -> Studies.read(json.replace("12480.6", "-1.0")))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("gross_observed_bbl");
        assertThatThrownBy(() -> Studies.read(json.replace("0.0035", "3.5")))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("sediment_and_water");
        assertThatThrownBy(() -> Studies.read(json.replace("crude_oil", "crude_oill")))
                .isInstanceOf(InvalidJsonException.class);
    }
}
