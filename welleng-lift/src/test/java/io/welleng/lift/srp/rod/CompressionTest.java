package io.welleng.lift.srp.rod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CompressionTest {

    private static final double WATER = 62.4;

    @Property(tries = 200)
    void weightBelowTheNeutralPointIsTheForce(@ForAll @DoubleRange(min = 0, max = 8000) double force) {
        RodString string = ApiTaper.of(86, 1.75).string(5000.0);
        Compression compression = Compression.of(string, force, WATER);
        double weight = 0.0;
        double height = 0.0;
        for (int i = string.sections().size() - 1; i >= 0; i--) {
            RodSection section = string.sections().get(i);
            double part = Math.max(0.0, Math.min(section.lengthFt(), compression.neutralPointFt() - height));
            weight += part * section.rod().buoyantWeightLbPerFt(WATER);
            height += section.lengthFt();
        }
        assertThat(weight).isCloseTo(force, within(1e-8 * Math.max(1.0, force)));
        assertThat(compression.unbornLbf()).isZero();
    }

    @Test
    void sinkerBarsTakeThePush() {
        Rod bar = Rod.of("1-1/2 in sinker bar");
        double length = Compression.sinkerBarLengthFt(bar, 800.0, WATER);
        RodString string = RodString.of(new RodSection(Rod.of("3/4 in steel"), 4000.0), new RodSection(bar, length));
        assertThat(Compression.of(string, 800.0, WATER).neutralPointFt()).isCloseTo(length, within(1e-6));
        RodString without = RodString.of(new RodSection(Rod.of("3/4 in steel"), 4000.0));
        assertThat(Compression.of(without, 800.0, WATER).neutralPointFt()).isGreaterThan(3.0 * length);
    }

    @Test
    void aPushThatIsTooMuchForTheString() {
        RodString string = RodString.of(new RodSection(Rod.of("3/4 in steel"), 100.0));
        Compression compression = Compression.of(string, 1000.0, WATER);
        assertThat(compression.neutralPointFt()).isEqualTo(100.0);
        assertThat(compression.unbornLbf()).isCloseTo(1000.0 - string.buoyantWeightLbf(WATER), within(1e-9));
        assertThat(compression.toString()).contains("not borne");
        assertThat(Compression.of(string, 10.0, WATER).toString()).contains("ft above the pump]");
        assertThatThrownBy(() -> Compression.sinkerBarLengthFt(Rod.of("1 in steel"), 100.0, 600.0))
                .hasMessageContaining("weight of the bar");
    }
}
