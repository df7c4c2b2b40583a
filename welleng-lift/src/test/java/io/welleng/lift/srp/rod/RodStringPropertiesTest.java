package io.welleng.lift.srp.rod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class RodStringPropertiesTest {

    @Provide
    Arbitrary<RodString> strings() {
        Arbitrary<RodSection> section = Combinators.combine(
                        Arbitraries.of(RodCatalogue.standard().names()),
                        Arbitraries.doubles().between(30.0, 5000.0).ofScale(3))
                .as((name, length) -> new RodSection(Rod.of(name), length));
        return section.list().ofMinSize(1).ofMaxSize(6).map(RodString::new);
    }

    @Property(tries = 300)
    void weightsAddAndLiquidBearsSome(
            @ForAll("strings") RodString string, @ForAll @DoubleRange(min = 40, max = 80) double density) {
        double sum = 0.0;
        for (RodSection section : string.sections()) {
            assertThat(section.rod().buoyantWeightLbPerFt(density))
                    .isLessThan(section.rod().weightLbPerFt());
            sum += RodString.of(section).buoyantWeightLbf(density);
        }
        assertThat(string.buoyantWeightLbf(density)).isCloseTo(sum, within(1e-9 * sum));
        assertThat(string.buoyantWeightLbf(density)).isLessThan(string.weightInAirLbf());
        List<Double> hanging = string.hangingWeightsLbf(0.0);
        assertThat(hanging.get(0)).isCloseTo(string.weightInAirLbf(), within(1e-9 * hanging.get(0)));
        for (int i = 1; i < hanging.size(); i++) {
            assertThat(hanging.get(i)).isLessThan(hanging.get(i - 1));
        }
    }

    @Property(tries = 300)
    void cuttingASectionInTwoChangesNothing(
            @ForAll("strings") RodString string, @ForAll @DoubleRange(min = 0.1, max = 0.9) double at) {
        List<RodSection> cut = new ArrayList<>();
        for (RodSection section : string.sections()) {
            cut.add(new RodSection(section.rod(), at * section.lengthFt()));
            cut.add(new RodSection(section.rod(), (1.0 - at) * section.lengthFt()));
        }
        RodString same = new RodString(cut);
        assertThat(same.naturalFrequencyPerMinute() / string.naturalFrequencyPerMinute())
                .isCloseTo(1.0, within(1e-11));
        assertThat(same.ownWeightStretchIn(60.0)).isCloseTo(string.ownWeightStretchIn(60.0), within(1e-6));
        assertThat(same.travelTimeS()).isCloseTo(string.travelTimeS(), within(1e-12));
    }

    @Property(tries = 200)
    void thickOverThinVibratesFasterThanUniform(@ForAll @DoubleRange(min = 0.05, max = 0.95) double share) {
        RodString taper = RodString.of(
                new RodSection(Rod.of("1 in steel"), 6000.0 * share),
                new RodSection(Rod.of("3/4 in steel"), 6000.0 * (1.0 - share)));
        RodString upsideDown =
                RodString.of(taper.sections().get(1), taper.sections().get(0));
        assertThat(taper.frequencyFactor()).isGreaterThan(1.0);
        assertThat(upsideDown.frequencyFactor()).isLessThan(1.0);
    }

    @Property(tries = 50)
    void survivesJson(@ForAll("strings") RodString string) {
        assertThat(Json.read(Json.write(string), RodString.class)).isEqualTo(string);
        assertThat(string.toString()).startsWith("RodString[").contains("lbf in air");
    }
}
