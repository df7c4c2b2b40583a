package io.welleng.pvt;

import static io.welleng.pvt.Tolerance.relative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.pvt.gas.GasImpurities;
import io.welleng.pvt.oil.BubblePoint;
import io.welleng.pvt.oil.OilCompressibility;
import io.welleng.pvt.oil.OilDensity;
import io.welleng.pvt.oil.OilFvf;
import io.welleng.pvt.oil.SeparatorGas;
import io.welleng.pvt.viscosity.DynamicViscosity;
import io.welleng.pvt.viscosity.ViscosityTemperature;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The inputs that a fluid can do without. */
class BlackOilInputsTest {

    private static final BlackOil OIL = BlackOil.of(35.0, 0.75, 550.0);

    private static final ViscosityTemperature FIT = ViscosityTemperature.andrade(
            List.of(new DynamicViscosity(100.0, 2000.0), new DynamicViscosity(180.0, 150.0)));

    // Property: a fluid made from a bubble point has it, whichever correlation.
    @ParameterizedTest
    @EnumSource(BubblePoint.class)
    void aMeasuredBubblePointGivesTheGas(BubblePoint choice) {
        BlackOil oil = OIL.withCorrelations(PvtCorrelations.STANDARD.withBubblePoint(choice))
                .withTuning(new PvtTuning(1.1, 40.0, 0.9, 1.0, 1.0))
                .withBubblePoint(2000.0, 180.0);
        assertThat(oil.solutionGorScfPerStb()).isBetween(150.0, 1200.0);
        assertThat(oil.bubblePointPsia(180.0)).isCloseTo(2000.0, relative(2000.0, 1e-9));
    }

    @Test
    void aBubblePointThatCannotBeIsRefused() {
        assertThatThrownBy(() -> OIL.withBubblePoint(0.0, 180.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("bubblePointPsia");
        assertThatThrownBy(() -> OIL.withCorrelations(PvtCorrelations.STANDARD.withBubblePoint(BubblePoint.GLASO))
                        .withBubblePoint(25_000.0, 180.0))
                .hasMessageContaining("solutionGorScfPerStb");
    }

    // Equation: the correlations get the gravity at 100 psig, 0.75 (1 + 5.912e-5 35 90 log10(64.7/114.7)).
    @Test
    void theSeparatorCorrectsTheGravityWhereItIsWanted() {
        PvtCorrelations vasquezBeggs = PvtCorrelations.STANDARD
                .withBubblePoint(BubblePoint.VASQUEZ_BEGGS)
                .withOilFvf(OilFvf.VASQUEZ_BEGGS);
        BlackOil plain = OIL.withCorrelations(vasquezBeggs);
        BlackOil corrected = plain.withSeparator(new SeparatorGas(64.7, 90.0));
        double gravity = 0.75 * (1.0 + 5.912e-5 * 35.0 * 90.0 * Math.log10(64.7 / 114.7));
        double pb = BubblePoint.VASQUEZ_BEGGS.bubblePointPsia(550.0, gravity, 35.0, 180.0);
        assertThat(corrected.bubblePointPsia(180.0))
                .isCloseTo(pb, relative(pb, 1e-12))
                .isGreaterThan(1.02 * plain.bubblePointPsia(180.0));
        PvtState state = corrected.at(5000.0, 180.0);
        double bo = OilFvf.VASQUEZ_BEGGS.saturatedRbPerStb(550.0, gravity, 35.0, plain.oilSpecificGravity(), 180.0)
                * OilCompressibility.VASQUEZ_BEGGS.fvfRatio(5000.0, pb, 550.0, gravity, 35.0, 180.0);
        assertThat(state.oilFvfRbPerStb()).isCloseTo(bo, relative(bo, 1e-12));
        assertThat(state.zFactor()).isEqualTo(plain.at(5000.0, 180.0).zFactor());
        // Standing wants the gravity of all gas.
        assertThat(OIL.withSeparator(new SeparatorGas(64.7, 90.0))
                        .at(1000.0, 180.0)
                        .solutionGorScfPerStb())
                .isEqualTo(OIL.at(1000.0, 180.0).solutionGorScfPerStb());
    }

    @Test
    void impuritiesChangeTheGas() {
        BlackOil sour = OIL.withGasImpurities(new GasImpurities(0.05, 0.1, 0.02));
        PvtState state = sour.at(3000.0, 180.0);
        PvtState sweet = OIL.at(3000.0, 180.0);
        assertThat(state.zFactor()).isNotEqualTo(sweet.zFactor());
        assertThat(state.solutionGorScfPerStb()).isEqualTo(sweet.solutionGorScfPerStb());
        double tR = 180.0 + 459.67;
        GasImpurities y = sour.gasImpurities();
        PvtCorrelations by = sour.correlations();
        assertThat(state.zFactor())
                .isEqualTo(by.zFactor()
                        .z(
                                tR / by.pseudoCritical().temperatureR(0.75, y),
                                3000.0 / by.pseudoCritical().pressurePsia(0.75, y)));
        assertThatThrownBy(() -> OIL.withGasImpurities(new GasImpurities(0.0, 0.9, 0.0)))
                .hasMessageContaining("gravity of the gas without impurities");
    }

    @Test
    void measuredViscosityTakesThePlaceOfTheCorrelation() {
        BlackOil heavy = BlackOil.of(12.0, 0.7, 0.0).withDeadOilViscosityFit(FIT);
        double live = heavy.correlations().liveOilViscosity().viscosityCp(2000.0, 0.0);
        assertThat(heavy.at(14.7, 100.0).oilViscosityCp()).isCloseTo(live, relative(live, 1e-9));
        assertThat(heavy.advisories(14.7, 100.0)).noneMatch(a -> a.message().contains("Robinson viscosity"));
    }

    @Test
    void theDensityIsAChoice() {
        BlackOil other =
                OIL.withCorrelations(PvtCorrelations.STANDARD.withOilDensity(OilDensity.STANDING_WITTE_MCCAIN_HILL));
        double mass = OIL.at(1500.0, 180.0).oilDensityLbPerFt3();
        assertThat(other.at(1500.0, 180.0).oilDensityLbPerFt3())
                .isNotEqualTo(mass)
                .isCloseTo(mass, relative(mass, 0.05));
    }

    @Test
    void allOfItSurvivesJson() {
        BlackOil full = OIL.withSeparator(new SeparatorGas(100.0, 80.0))
                .withGasImpurities(new GasImpurities(0.01, 0.02, 0.03))
                .withDeadOilViscosityFit(FIT)
                .withTuning(new PvtTuning(1.1, 20.0, 0.95, 1.05, 1.3));
        assertThat(Json.read(Json.write(full), BlackOil.class)).isEqualTo(full);
        assertThat(full.withWaterSalinity(0.1)
                        .withSolutionGor(10.0)
                        .withSolutionGor(550.0)
                        .withWaterSalinity(0.0))
                .isEqualTo(full);
        assertThat(full).asString().endsWith("standard correlations, tuned]");
    }

    /** Equation: Glaso's factors; the values are those of non-hydrocarbon-gases.csv's formulas worked by hand. */
    @Test
    void impuritiesMoveTheBubblePointAndTheSolutionGorTogether() {
        BlackOil sour = OIL.withGasImpurities(new GasImpurities(0.05, 0.1, 0.02));
        double t = 200.0;
        double api = OIL.oilGravityApi();
        double co2 = 1.0 - 693.8 * 0.1 * Math.pow(t, -1.553);
        double h2s = 1.0 - (0.9035 + 0.0015 * api) * 0.05 + 0.019 * (45.0 - api) * 0.05 * 0.05;
        double n2 = 1.0
                + ((-2.65e-4 * api + 5.5e-3) * t + 0.0931 * api - 0.8295) * 0.02
                + (1.954e-11 * Math.pow(api, 4.699) * t + 0.027 * api - 2.366) * 0.02 * 0.02;
        double factor = co2 * h2s * n2;
        assertThat(sour.bubblePointPsia(t)).isCloseTo(factor * OIL.bubblePointPsia(t), withinPercentage(1e-10));
        double p = 1000.0;
        assertThat(sour.at(p * factor, t).solutionGorScfPerStb())
                .isCloseTo(OIL.at(p, t).solutionGorScfPerStb(), withinPercentage(1e-10));
    }

    @Test
    void aFactorFarFromItsDataIsNotUsedAndSaysSo() {
        BlackOil clean = BlackOil.of(35.0, 1.2, 550.0);
        BlackOil cold = clean.withGasImpurities(new GasImpurities(0.0, 0.45, 0.0));
        assertThat(cold.bubblePointPsia(40.0)).isEqualTo(clean.bubblePointPsia(40.0));
        assertThat(cold.advisories(500.0, 40.0))
                .anyMatch(advisory -> advisory.code().equals("correlation_replaced")
                        && advisory.message().contains("bubble point with impurities"));
        assertThat(cold.advisories(500.0, 200.0))
                .noneMatch(advisory -> advisory.message().contains("impurities"));
    }
}
