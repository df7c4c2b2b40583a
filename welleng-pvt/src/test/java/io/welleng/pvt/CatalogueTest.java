package io.welleng.pvt;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.pvt.gas.GasViscosity;
import io.welleng.pvt.gas.PseudoCritical;
import io.welleng.pvt.gas.ZFactor;
import io.welleng.pvt.oil.BubblePoint;
import io.welleng.pvt.oil.DeadOilViscosity;
import io.welleng.pvt.oil.LiveOilViscosity;
import io.welleng.pvt.oil.OilCompressibility;
import io.welleng.pvt.oil.OilFvf;
import io.welleng.pvt.oil.OilGasTension;
import io.welleng.pvt.oil.UndersaturatedOilViscosity;
import io.welleng.pvt.water.WaterCorrelation;
import io.welleng.pvt.water.WaterGasTension;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every constant of every catalogue is handled, and every one added later must be added here. */
class CatalogueTest {

    private static final RecordComponent[] CHOICES = PvtCorrelations.class.getRecordComponents();

    @Test
    void theCatalogueIsThis() {
        assertThat(BubblePoint.values())
                .containsExactly(BubblePoint.STANDING, BubblePoint.STANDING_PSIG, BubblePoint.STANDING_P18);
        assertThat(OilFvf.values()).containsExactly(OilFvf.STANDING, OilFvf.STANDING_BEGGS);
        assertThat(GasViscosity.values())
                .containsExactly(GasViscosity.LEE_GONZALEZ_EAKIN, GasViscosity.LEE_GONZALEZ_EAKIN_MCCAIN);
        assertThat(Stream.of(
                        OilCompressibility.values(),
                        DeadOilViscosity.values(),
                        LiveOilViscosity.values(),
                        UndersaturatedOilViscosity.values(),
                        OilGasTension.values(),
                        PseudoCritical.values(),
                        ZFactor.values(),
                        WaterCorrelation.values(),
                        WaterGasTension.values()))
                .allMatch(constants -> constants.length == 1);
        assertThat(CHOICES).hasSize(12);
    }

    @Test
    void theStandardIsTheFirstOfEach() throws ReflectiveOperationException {
        for (RecordComponent choice : CHOICES) {
            assertThat(choice.getAccessor().invoke(PvtCorrelations.STANDARD))
                    .isSameAs(choice.getType().getEnumConstants()[0]);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyConstantGivesAState() {
        return Arrays.stream(CHOICES).flatMap(choice -> Arrays.stream(
                        choice.getType().getEnumConstants())
                .map(constant -> DynamicTest.dynamicTest(choice.getName() + " " + constant, () -> {
                    PvtCorrelations correlations = with(choice, constant);
                    assertThat(choice.getAccessor().invoke(correlations)).isSameAs(constant);
                    BlackOil oil = new BlackOil(35.0, 0.75, 550.0, 0.05, correlations);
                    for (double p : new double[] {100.0, 1500.0, 5000.0}) {
                        PvtState state = oil.at(p, 180.0);
                        assertThat(state.oilDensityLbPerFt3()).isBetween(35.0, 60.0);
                        assertThat(state.oilViscosityCp()).isBetween(0.1, 10.0);
                        assertThat(state.gasDensityLbPerFt3()).isBetween(0.1, 30.0);
                        assertThat(state.gasViscosityCp()).isBetween(0.01, 0.05);
                        assertThat(state.waterViscosityCp()).isBetween(0.2, 1.0);
                    }
                    assertThat(oil.advisories(1500.0, 180.0)).isEmpty();
                })));
    }

    private static PvtCorrelations with(RecordComponent choice, Object constant) throws ReflectiveOperationException {
        Object[] arguments = new Object[CHOICES.length];
        Class<?>[] types = new Class<?>[CHOICES.length];
        for (int i = 0; i < CHOICES.length; i++) {
            types[i] = CHOICES[i].getType();
            arguments[i] = CHOICES[i].equals(choice) ? constant : null;
        }
        return PvtCorrelations.class.getDeclaredConstructor(types).newInstance(arguments);
    }

    @Test
    void withersChangeOneChoice() {
        PvtCorrelations standard = PvtCorrelations.STANDARD;
        assertThat(standard.withBubblePoint(BubblePoint.STANDING_P18))
                .isEqualTo(new PvtCorrelations(
                        BubblePoint.STANDING_P18, null, null, null, null, null, null, null, null, null, null, null));
        assertThat(standard.withOilFvf(OilFvf.STANDING_BEGGS))
                .isEqualTo(new PvtCorrelations(
                        null, OilFvf.STANDING_BEGGS, null, null, null, null, null, null, null, null, null, null));
        assertThat(standard.withGasViscosity(GasViscosity.LEE_GONZALEZ_EAKIN_MCCAIN))
                .isEqualTo(new PvtCorrelations(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        GasViscosity.LEE_GONZALEZ_EAKIN_MCCAIN,
                        null,
                        null));
        assertThat(standard.withOilFvf(null)).isEqualTo(standard);
    }

    @Test
    void everyQuantityIsBoundedSomewhereAndSaysItsUnit() {
        List<FittedRange> ranges = new ArrayList<>();
        ranges.addAll(BubblePoint.STANDING.fittedRanges());
        ranges.addAll(DeadOilViscosity.BEGGS_ROBINSON.fittedRanges());
        ranges.addAll(LiveOilViscosity.BEGGS_ROBINSON.fittedRanges());
        ranges.addAll(UndersaturatedOilViscosity.VASQUEZ_BEGGS.fittedRanges());
        ranges.addAll(OilCompressibility.VASQUEZ_BEGGS.fittedRanges());
        ranges.addAll(PseudoCritical.SUTTON.fittedRanges());
        ranges.addAll(ZFactor.DRANCHUK_ABOU_KASSEM.fittedRanges());
        ranges.addAll(GasViscosity.LEE_GONZALEZ_EAKIN.fittedRanges());
        ranges.addAll(WaterCorrelation.MCCAIN.fittedRanges());
        Set<Quantity> bounded = EnumSet.noneOf(Quantity.class);
        ranges.forEach(range -> bounded.add(range.quantity()));
        assertThat(bounded).containsExactly(Quantity.values());
        assertThat(Quantity.values())
                .allSatisfy(quantity -> assertThat(quantity.unit()).isNotBlank())
                .extracting(Quantity::label)
                .doesNotHaveDuplicates()
                .contains("pressure", "solution GOR");
    }
}
