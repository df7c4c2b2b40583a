package io.welleng.allocation.blend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class BlendTest {

    private static final BlendComponent HEAVY = component("heavy", 600.0, 920.0, 0.01, 40.0, 0.024);
    private static final BlendComponent MEDIUM = component("medium", 300.0, 860.0, 0.002, 10.0, 0.011);
    private static final BlendComponent LIGHT = component("light", 100.0, 740.0, 0.0, 0.0, 0.0005);

    // Equation: blend.py beside the csv, 50 digits.
    @ParameterizedTest
    @CsvFileSource(resources = "shrinkage-12.3.csv", useHeadersInDisplayName = true)
    void shrinksByTheEquation(double c, double g, double percent) {
        assertThat(LightInCrudeShrinkage.percent(c, g)).isCloseTo(percent, within(percent * 1e-13));
    }

    // Cross-check: the metric form of MPMS 12.3, S = 2.69e4 C (100 - C)^0.819 (1/dL - 1/dH)^2.28 with d in kg/m3,
    // agrees
    // to the three digits of its constant.
    @ParameterizedTest
    @CsvSource({"5, 650, 870", "30, 700, 920", "80, 600, 800"})
    void agreesWithTheMetricForm(double c, double light, double heavy) {
        double metric = 2.69e4 * c * Math.pow(100.0 - c, 0.819) * Math.pow(1.0 / light - 1.0 / heavy, 2.28);
        double g = 141.5 * 999.016 * (1.0 / light - 1.0 / heavy);
        assertThat(LightInCrudeShrinkage.percent(c, g)).isCloseTo(metric, within(metric * 3e-3));
    }

    // Equation: water is not part of what shrinks; its share is of the blend as it is.
    @Test
    void waterIsOfTheShrunkenBlend() {
        Blend blend = Blend.of(List.of(HEAVY, MEDIUM, LIGHT), Mixing.lightInCrude("light"));
        double gross = 1000.0 * (1.0 - blend.shrinkage());
        assertThat(blend.shrinkage()).isGreaterThan(1e-4);
        assertThat(blend.grossStandardBbl()).isCloseTo(gross, within(1e-10));
        assertThat(blend.sedimentAndWater()).isCloseTo(6.6 / gross, within(1e-15));
        assertThat(blend.netStandardBbl()).isCloseTo(gross - 6.6, within(1e-10));
    }

    // Equation: by hand. Mass 600x920 + 300x860 + 100x740 = 884,000; water 6.6; salt 27,000; sulphur 16,123 bbl kg/m3.
    @Test
    void averagesEachQualityOnItsOwnBasis() {
        Blend blend = Blend.of(List.of(HEAVY, MEDIUM, LIGHT), Mixing.ideal());
        assertThat(blend.grossStandardBbl()).isEqualTo(1000.0);
        assertThat(blend.densityKgPerM3()).isCloseTo(884.0, within(1e-10));
        assertThat(blend.gravityApi()).isCloseTo(141.5 * 999.016 / 884.0 - 131.5, within(1e-12));
        assertThat(blend.sedimentAndWater()).isCloseTo(0.0066, within(1e-15));
        assertThat(blend.netStandardBbl()).isCloseTo(993.4, within(1e-10));
        assertThat(blend.saltPtb()).isCloseTo(27.0, within(1e-12));
        assertThat(blend.sulphur())
                .isCloseTo((552_000 * 0.024 + 258_000 * 0.011 + 74_000 * 0.0005) / 884_000, within(1e-16));
        assertThat(blend.massTonnes()).isCloseTo(884.0 * 158.987294928 / 1000.0, within(1e-9));
        assertThat(blend.toString()).contains("°API", "PTB", "% by mass");
        assertThat(Json.read(Json.write(blend), Blend.class)).isEqualTo(blend);
    }

    @Test
    void whatWasNotMeasuredIsNotKnownOfTheBlend() {
        BlendComponent bare = new BlendComponent("bare", 10.0, 800.0, 0.0, null, null);
        BlendComponent none = new BlendComponent("none", 0.0, 800.0, 0.0, null, null);
        Blend unknown = Blend.of(List.of(HEAVY, bare), Mixing.ideal());
        assertThat(unknown.saltPtb()).isNull();
        assertThat(unknown.sulphur()).isNull();
        assertThat(unknown.toString()).contains("salt - PTB");
        assertThat(Blend.of(List.of(HEAVY, none), Mixing.ideal()).saltPtb()).isCloseTo(40.0, within(1e-12));
    }

    // Equation: the shrunk volume by hand; mass, salt and water stay.
    @Test
    void lightStreamsShrinkInCrude() {
        Blend ideal = Blend.of(List.of(HEAVY, MEDIUM, LIGHT), Mixing.ideal());
        Blend blend = Blend.of(List.of(HEAVY, MEDIUM, LIGHT), Mixing.lightInCrude("light"));
        double g = 141.5 * 999.016 * (1.0 / 740.0 - 1.0 / 900.0);
        double s = 4.86e-8 * 10.0 * Math.pow(90.0, 0.819) * Math.pow(g, 2.28) / 100.0;
        assertThat(blend.shrinkage()).isCloseTo(s, within(1e-15)).isBetween(0.0005, 0.002);
        assertThat(blend.grossStandardBbl()).isCloseTo(1000.0 * (1.0 - s), within(1e-10));
        assertThat(blend.massTonnes()).isEqualTo(ideal.massTonnes());
        assertThat(blend.densityKgPerM3() * blend.grossStandardBbl()).isCloseTo(884_000.0, within(1e-6));
        assertThat(blend.saltPtb() * blend.grossStandardBbl()).isCloseTo(27_000.0, within(1e-7));
        assertThat(blend.sulphur()).isEqualTo(ideal.sulphur());
        assertThat(blend.advisories()).isEmpty();
    }

    @Test
    void advisesOutsideTheTables() {
        BlendComponent drop = component("drop", 1.0, 895.0, 0.0, 0.0, 0.0);
        Blend blend = Blend.of(List.of(HEAVY, drop), Mixing.lightInCrude("drop"));
        assertThat(blend.advisories())
                .extracting("code")
                .containsExactly("light_share_outside_tables", "gravity_difference_outside_tables");
        assertThat(blend.toString()).contains("2 advisory(s)");
        BlendComponent none = component("none", 0.0, 700.0, 0.0, 0.0, 0.0);
        assertThat(Blend.of(List.of(HEAVY, none), Mixing.lightInCrude("none")).shrinkage())
                .isZero();
    }

    @Test
    void badInputIsNamed() {
        List<BlendComponent> both = List.of(HEAVY, LIGHT);
        assertThatThrownBy(() -> Blend.of(both, Mixing.lightInCrude("lite")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("lightComponents[0]");
        assertThatThrownBy(() -> Blend.of(both, Mixing.lightInCrude("light", "light")))
                .hasMessageContaining("lightComponents[1]");
        assertThatThrownBy(() -> Blend.of(both, Mixing.lightInCrude("heavy"))).hasMessageContaining("lighter");
        assertThatThrownBy(() -> Blend.of(List.of(HEAVY, HEAVY), Mixing.ideal()))
                .hasMessageContaining("components[1]");
        assertThatThrownBy(() -> Blend.of(List.of(component("none", 0.0, 800.0, 0.0, 0.0, 0.0)), Mixing.ideal()))
                .hasMessageContaining("volume of all components");
        assertThatThrownBy(() -> component("x", -1.0, 800.0, 0.0, 0.0, 0.0)).hasMessageContaining("grossStandardBbl");
        assertThatThrownBy(() -> component("x", 1.0, 800.0, 0.0, -1.0, 0.0)).hasMessageContaining("saltPtb");
        assertThatThrownBy(() -> component("x", 1.0, 800.0, 0.0, 0.0, 2.0)).hasMessageContaining("sulphur");
    }

    /** Qualities lie between those of the streams, and neither order nor scale of the volumes matters. */
    @Property(tries = 200)
    void aBlendLiesBetweenItsStreams(@ForAll("streams") List<BlendComponent> streams) {
        Blend blend = Blend.of(streams, Mixing.ideal());
        double least = streams.stream()
                .mapToDouble(BlendComponent::densityKgPerM3)
                .min()
                .orElseThrow();
        double greatest = streams.stream()
                .mapToDouble(BlendComponent::densityKgPerM3)
                .max()
                .orElseThrow();
        assertThat(blend.densityKgPerM3()).isBetween(least * (1 - 1e-14), greatest * (1 + 1e-14));
        List<BlendComponent> turned = new ArrayList<>(streams);
        Collections.reverse(turned);
        Blend back = Blend.of(turned, Mixing.ideal());
        assertThat(back.gravityApi()).isCloseTo(blend.gravityApi(), within(1e-10));
        assertThat(back.sulphur()).isCloseTo(blend.sulphur(), within(1e-14));
        List<BlendComponent> thrice = streams.stream()
                .map(s -> component(
                        s.name(),
                        3.0 * s.grossStandardBbl(),
                        s.densityKgPerM3(),
                        s.sedimentAndWater(),
                        s.saltPtb(),
                        s.sulphur()))
                .toList();
        assertThat(Blend.of(thrice, Mixing.ideal()).saltPtb()).isCloseTo(blend.saltPtb(), within(1e-9));
    }

    @Provide
    Arbitrary<List<BlendComponent>> streams() {
        Arbitrary<Double> volume =
                Arbitraries.doubles().between(-2.0, 6.0).ofScale(4).map(e -> Math.pow(10.0, e));
        return Combinators.combine(
                        volume,
                        Arbitraries.doubles().between(600.0, 1100.0).ofScale(3),
                        Arbitraries.doubles().between(0.0, 1.0).ofScale(4),
                        Arbitraries.doubles().between(0.0, 500.0).ofScale(2),
                        Arbitraries.doubles().between(0.0, 0.06).ofScale(5))
                .as((v, rho, water, salt, sulphur) -> new double[] {v, rho, water, salt, sulphur})
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(rows -> {
                    List<BlendComponent> list = new ArrayList<>();
                    for (double[] r : rows) {
                        list.add(component("s" + list.size(), r[0], r[1], r[2], r[3], r[4]));
                    }
                    return list;
                });
    }

    private static BlendComponent component(
            String name, double bbl, double density, double water, double salt, double sulphur) {
        return new BlendComponent(name, bbl, density, water, salt, sulphur);
    }
}
