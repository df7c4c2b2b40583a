package io.welleng.nodal.ipr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.List;
import org.junit.jupiter.api.Test;

class MultilayerTest {

    private static final ProducedFluid FLUID = new ProducedFluid(BlackOil.of(35.0, 0.75, 550.0), 650.0, 0.25);

    /** Two straight lines: 2 STB/d/psi from 3,000 psia, dry, and 1 STB/d/psi from 2,400 psia, 80 % water. */
    private static final Layer STRONG = Layer.of("strong", new Darcy(3000.0, 2.0), 0.0, 600.0);

    private static final Layer WET = Layer.of("wet", new Darcy(2400.0, 1.0), 0.8, 300.0);

    private static Multilayer open() {
        return Multilayer.of(List.of(STRONG.withInjectivity(2.0), WET.withInjectivity(0.5)), Crossflow.ALLOWED);
    }

    private static Multilayer shut() {
        return Multilayer.of(List.of(STRONG, WET), Crossflow.NONE);
    }

    /** 2 (3000 − p) = 0.5 (p − 2400): p = 2880 psia, where 240 STB/d flow from one layer to the other. */
    @Test
    void theWellIsShutInWhereTheNetRateIsZero() {
        assertThat(open().shutInPressurePsia()).isCloseTo(2880.0, within(1e-9));
        assertThat(open().rateStbPerDay(2880.1)).isZero();
        assertThat(open().layerRatesStbPerDay(2880.0).get(0)).isCloseTo(240.0, within(1e-9));
        assertThat(open().layerRatesStbPerDay(2880.0).get(1)).isCloseTo(-240.0, within(1e-9));
        assertThat(shut().shutInPressurePsia()).isEqualTo(3000.0);
        assertThat(shut().layerRatesStbPerDay(2880.0)).containsExactly(240.0, 0.0);
    }

    /** By hand at 2,000 psia: 2,000 STB/d of oil; 400 STB/d with 80 of oil. */
    @Test
    void theMixtureIsOfTheLayersThatGive() {
        ProducedFluid at2000 = shut().produced(2000.0, FLUID);
        assertThat(at2000.waterCut()).isCloseTo(320.0 / 2400.0, within(1e-12));
        assertThat(at2000.producingGorScfPerStb()).isCloseTo((2000.0 * 600.0 + 80.0 * 300.0) / 2080.0, within(1e-9));
        assertThat(open().produced(2000.0, FLUID).waterCut()).isCloseTo(320.0 / 2400.0, within(1e-12));
        // Only the strong layer gives.
        assertThat(open().produced(2600.0, FLUID).waterCut()).isZero();
        assertThat(shut().produced(2600.0, FLUID).producingGorScfPerStb()).isCloseTo(600.0, within(1e-9));
        // Nothing flows: the limit at small rates.
        assertThat(shut().produced(3500.0, FLUID).waterCut()).isZero();
        assertThat(open().produced(3500.0, FLUID).producingGorScfPerStb()).isCloseTo(600.0, within(1e-9));
    }

    @Test
    void waterAloneKeepsTheGasOilRatioOfTheFluid() {
        Multilayer water =
                Multilayer.of(List.of(Layer.of("water", new Darcy(2400.0, 1.0), 1.0, 300.0)), Crossflow.NONE);
        ProducedFluid produced = water.produced(1000.0, FLUID);
        assertThat(produced.waterCut()).isEqualTo(1.0);
        assertThat(produced.producingGorScfPerStb()).isEqualTo(650.0);
    }

    /** One pressure in all layers: at shut-in nothing flows, the limit is that of the indices. */
    @Test
    void layersOfOnePressureHaveALimitAtShutIn() {
        List<Layer> layers = List.of(
                Layer.of("a", new Darcy(3000.0, 3.0), 0.0, 600.0).withInjectivity(1.0),
                Layer.of("b", new Darcy(3000.0, 1.0), 0.8, 300.0).withInjectivity(1.0));
        Multilayer both = Multilayer.of(layers, Crossflow.ALLOWED);
        assertThat(both.shutInPressurePsia()).isEqualTo(3000.0);
        assertThat(both.produced(3000.0, FLUID).waterCut()).isCloseTo(0.2, within(1e-6));
    }

    /** A curve that knows its water keeps it. */
    @Test
    void aLayerOfWigginsHasItsOwnWaterCut() {
        Wiggins curve = new Wiggins(2500.0, 800.0, 400.0);
        Multilayer one = Multilayer.of(List.of(Layer.of("w", curve, 0.99, 500.0)), Crossflow.NONE);
        assertThat(one.produced(1000.0, FLUID).waterCut()).isCloseTo(curve.waterCut(1000.0), within(1e-12));
    }

    /** A layer 200 psi below the datum has its pressures 200 psi lower there. */
    @Test
    void pressuresAreReferredToTheDatum() {
        Layer deep = STRONG.withPressureAboveDatum(200.0);
        assertThat(deep.shutInAtDatumPsia()).isEqualTo(2800.0);
        Multilayer one = Multilayer.of(List.of(deep), Crossflow.NONE);
        assertThat(one.shutInPressurePsia()).isEqualTo(2800.0);
        assertThat(one.rateStbPerDay(1800.0)).isCloseTo(2000.0, within(1e-9));
        assertThat(one.maxRateStbPerDay()).isCloseTo(5600.0, within(1e-9));
        assertThat(one.pwfPsia(2000.0)).isCloseTo(1800.0, within(1e-9));
    }

    @Test
    void impossibleLayersAreRefused() {
        assertThatThrownBy(() -> Multilayer.of(List.of(STRONG.withInjectivity(2.0), WET), Crossflow.ALLOWED))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("layers[1].injectivityIndex must be present where crossflow is allowed, but was null");
        assertThatThrownBy(() -> new Multilayer(List.of(STRONG, WET), Crossflow.NONE, 2000.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("shutInPressurePsia");
        assertThatThrownBy(() -> STRONG.withPressureAboveDatum(-1.0)).hasMessageContaining("pressureAboveDatumPsi");
        assertThatThrownBy(() -> Multilayer.of(List.of(STRONG.withPressureAboveDatum(3100.0)), Crossflow.NONE))
                .hasMessageContaining("shutInPressurePsia must be finite and > 0 psia");
        Layer thief = new Layer("thief", new Darcy(100.0, 0.1), 0.0, 0.0, 500.0, 100.0);
        Layer weak = new Layer("weak", new Darcy(600.0, 0.1), 0.0, 0.0, 0.0, 1.0);
        assertThatThrownBy(() -> Multilayer.of(List.of(thief, weak), Crossflow.ALLOWED))
                .hasMessageContaining("maxRateStbPerDay must be finite and > 0 STB/d");
    }

    @Test
    void layersPrintThemselves() {
        assertThat(open().toString())
                .isEqualTo("Multilayer[2880 psia, crossflow allowed, Layer[strong: Darcy[3000 psia, J 2.000 STB/d/psi],"
                        + " water cut 0, 600.0 scf/STB, 0 psi above datum, II 2.000 STB/d/psi], Layer[wet: Darcy[2400"
                        + " psia, J 1.000 STB/d/psi], water cut 0.8000, 300.0 scf/STB, 0 psi above datum, II 0.5000"
                        + " STB/d/psi]]");
        assertThat(shut().toString()).contains("crossflow none", "0 psi above datum]");
    }
}
