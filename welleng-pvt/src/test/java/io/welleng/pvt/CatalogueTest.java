package io.welleng.pvt;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.pvt.gas.GasViscosity;
import io.welleng.pvt.gas.PseudoCritical;
import io.welleng.pvt.gas.ZFactor;
import io.welleng.pvt.oil.BubblePoint;
import io.welleng.pvt.oil.DeadOilViscosity;
import io.welleng.pvt.oil.LiveOilViscosity;
import io.welleng.pvt.oil.OilCompressibility;
import io.welleng.pvt.oil.UndersaturatedOilViscosity;
import io.welleng.pvt.water.WaterCorrelation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every constant of every catalogue is handled, and every one added later must be added here. */
class CatalogueTest {

    private static final RecordComponent[] CHOICES = PvtCorrelations.class.getRecordComponents();

    // The names are written in JSON: they stay within a major version, and one added must be added here.
    @ParameterizedTest
    @CsvFileSource(resources = "catalogue.csv", numLinesToSkip = 1)
    void theCatalogueIsThis(String choice, String constants) throws ReflectiveOperationException {
        Class<?> type = PvtCorrelations.class.getMethod(choice).getReturnType();
        assertThat(Arrays.stream(type.getEnumConstants())
                        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(constants);
        assertThat(CHOICES).hasSize(13);
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
                        assertThat(state.oilViscosityCp()).isBetween(0.1, 30.0);
                        assertThat(state.gasDensityLbPerFt3()).isBetween(0.1, 30.0);
                        assertThat(state.gasViscosityCp()).isBetween(0.01, 0.05);
                        assertThat(state.waterViscosityCp()).isBetween(0.2, 1.0);
                    }
                    assertThat(oil.advisories(1500.0, 180.0))
                            .noneMatch(advisory -> advisory.code().equals("correlation_replaced"));
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

    @TestFactory
    Stream<DynamicTest> withersChangeOneChoice() {
        return Arrays.stream(CHOICES)
                .map(choice -> DynamicTest.dynamicTest(choice.getName(), () -> {
                    String name = "with" + choice.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                            + choice.getName().substring(1);
                    Method wither = PvtCorrelations.class.getMethod(name, choice.getType());
                    for (Object constant : choice.getType().getEnumConstants()) {
                        assertThat(wither.invoke(PvtCorrelations.STANDARD, constant))
                                .isEqualTo(with(choice, constant));
                    }
                    assertThat(wither.invoke(PvtCorrelations.STANDARD, (Object) null))
                            .isEqualTo(PvtCorrelations.STANDARD);
                }));
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
