package io.welleng.allocation.shrinkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.process.ComponentCatalogue;
import io.welleng.allocation.process.CompositionShrinkage;
import io.welleng.allocation.process.GivenK;
import io.welleng.allocation.process.ProcessComponent;
import io.welleng.allocation.process.SeparatorStage;
import io.welleng.allocation.process.SeparatorTrain;
import io.welleng.allocation.process.WilsonK;
import io.welleng.allocation.shrinkage.ShrinkageOutcome.NotFlashed;
import io.welleng.allocation.shrinkage.ShrinkageOutcome.Shrunk;
import io.welleng.core.check.InvalidInputException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;

class CompositionShrinkageTest extends ShrinkageModelContract {

    private static final SeparatorTrain LATER = new SeparatorTrain(
            List.of(new SeparatorStage("LP", 60.0, 100.0), new SeparatorStage("tank", 14.696, 60.0)));
    private static final ProcessComponent PLUS = new ProcessComponent("C7+", 240.0, 1330.0, 250.0, 0.7, 855.0, 12600.0);
    private static final List<ProcessComponent> COMPONENTS =
            ComponentCatalogue.shipped().with(List.of(PLUS)).find(List.of("methane", "propane", "n_hexane", "C7+"));
    private static final CompositionShrinkage WILSON =
            new CompositionShrinkage(COMPONENTS, List.of(0.4, 0.1, 0.1, 0.4), LATER, new WilsonK());

    @Override
    ShrinkageModel model() {
        return WILSON;
    }

    // Equation: by hand. 20 lbmol of methane stay in 80 of C7+ at the meter, since K = 5 and the oil is just saturated;
    // in the only tank half of the methane leaves. CTPL is 1 at 60 °F and 14.696 psia.
    @Example
    void factorOfAnOilAtBaseConditions() {
        SeparatorTrain tank = new SeparatorTrain(List.of(new SeparatorStage("tank", 14.0, 60.0)));
        GivenK given = new GivenK(List.of(
                new GivenK.Table(14.696, 60.0, Map.of("methane", 5.0, "C7+", 0.0)),
                new GivenK.Table(14.0, 60.0, Map.of("methane", 9.0, "C7+", 0.0))));
        List<ProcessComponent> two = List.of(COMPONENTS.get(0), PLUS);
        Shrunk shrunk = (Shrunk) new CompositionShrinkage(two, List.of(0.2, 0.8), tank, given)
                .at(new ShrinkageConditions(DAY, 14.696, 60.0));
        // x = 1/9 of methane in the tank oil, so 10 lbmol with 80 of C7+
        double plus = 80.0 * 240.0 / 855.0;
        double methane = 16.0428 / 299.57;
        assertThat(shrunk.factor()).isCloseTo((plus + 10.0 * methane) / (plus + 20.0 * methane), within(1e-13));
        double stb = (plus + 10.0 * methane) * 0.45359237 / 0.158987294928;
        assertThat(shrunk.flashGasScfPerStb()).isCloseTo(10.0 * ProcessComponent.SCF_PER_LBMOL / stb, within(1e-11));
        assertThat(shrunk.stageGasScfPerStb()).hasSize(1);
    }

    @Example
    void shrinksMoreFromHigherPressureAndHeat() {
        Shrunk low = (Shrunk) WILSON.at(new ShrinkageConditions(DAY, 100.0, 100.0));
        Shrunk high = (Shrunk) WILSON.at(new ShrinkageConditions(DAY, 400.0, 100.0));
        Shrunk hot = (Shrunk) WILSON.at(new ShrinkageConditions(DAY, 100.0, 140.0));
        assertThat(low.factor()).isBetween(0.9, 1.0);
        assertThat(high.factor()).isLessThan(low.factor());
        assertThat(hot.factor()).isLessThan(low.factor());
        assertThat(high.flashGasScfPerStb()).isGreaterThan(low.flashGasScfPerStb());
        assertThat(low.stageGasScfPerStb()).hasSize(2);
    }

    @Example
    void saysWhatItAssumesAndWhatItCannot() {
        Shrunk above = (Shrunk) new CompositionShrinkage(COMPONENTS, List.of(0.1, 0.1, 0.1, 0.7), LATER, new WilsonK())
                .at(new ShrinkageConditions(DAY, 1400.0, 100.0));
        assertThat(above.advisories()).anySatisfy(a -> assertThat(a.code()).isEqualTo("oil_undersaturated_at_meter"));
        assertThat(((NotFlashed) WILSON.at(new ShrinkageConditions(DAY, 3000.0, 100.0))).reason())
                .contains("density of the live oil", "1500");
        List<ProcessComponent> light = COMPONENTS.subList(0, 2);
        NotFlashed vapour = (NotFlashed) new CompositionShrinkage(light, List.of(0.9, 0.1), LATER, new WilsonK())
                .at(new ShrinkageConditions(DAY, 100.0, 100.0));
        assertThat(vapour.reason()).contains("all vapour at the meter");
        NotFlashed dry = (NotFlashed) new CompositionShrinkage(light, List.of(0.0, 1.0), LATER, new WilsonK())
                .at(new ShrinkageConditions(DAY, 400.0, 60.0));
        assertThat(dry.reason()).contains("density of the live oil");
        GivenK alike = new GivenK(List.of(
                new GivenK.Table(100.0, 60.0, Map.of("n_hexane", 1.0, "C7+", 1.0)),
                new GivenK.Table(200.0, 60.0, Map.of("n_hexane", 0.5, "C7+", 0.1)),
                new GivenK.Table(60.0, 100.0, Map.of("n_hexane", 1.0, "C7+", 1.0)),
                new GivenK.Table(14.696, 60.0, Map.of("n_hexane", 9.0, "C7+", 2.0))));
        List<ProcessComponent> heavy = COMPONENTS.subList(2, 4);
        CompositionShrinkage model = new CompositionShrinkage(heavy, List.of(0.5, 0.5), LATER, alike);
        assertThat(((NotFlashed) model.at(new ShrinkageConditions(DAY, 100.0, 60.0))).reason())
                .startsWith("at the meter: every K-value is 1");
        assertThat(((NotFlashed) model.at(new ShrinkageConditions(DAY, 200.0, 60.0))).reason())
                .startsWith("at LP: every K-value is 1");
        SeparatorTrain tank = new SeparatorTrain(List.of(new SeparatorStage("tank", 14.696, 60.0)));
        assertThat(((NotFlashed) new CompositionShrinkage(heavy, List.of(0.5, 0.5), tank, alike)
                                .at(new ShrinkageConditions(DAY, 200.0, 60.0)))
                        .reason())
                .contains("nothing stays liquid");
    }

    @Example
    void badInputIsNamed() {
        assertThatThrownBy(() -> new CompositionShrinkage(COMPONENTS, List.of(1.0), LATER, new WilsonK()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("feedMoleFractions");
        assertThatThrownBy(
                        () -> new CompositionShrinkage(COMPONENTS, List.of(0.4, 0.1, 0.1, 0.5), LATER, new WilsonK()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("1 together");
    }
}
