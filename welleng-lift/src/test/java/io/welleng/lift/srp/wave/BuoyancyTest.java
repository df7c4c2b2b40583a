package io.welleng.lift.srp.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodMaterial;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuoyancyTest {

    private static final RodString MIXED = new RodString(List.of(
            new RodSection(new Rod("1 in fibreglass", RodMaterial.FIBREGLASS, 1.0, 0.87, 7.2e6), 3000),
            ForwardCards.steel(0.75, 1.634, 2000)));
    private static final double[] VERTICAL = {3000, 2000};

    // Literature: API RP 11L, Wrf = W (1 - 0.128 G).
    @Test
    void steelLosesByItsWeightAndFibreglassByItsBody() {
        double[] w = new Buoyancy.FluidGravity(0.9).lbfPerFt(MIXED, VERTICAL);
        assertThat(w[1]).isCloseTo(1.634 * (1.0 - 0.128 * 0.9), within(1e-15));
        assertThat(w[0]).isCloseTo(0.87 - 0.9 * 62.3664 * Math.PI / 4 / 144, within(1e-12));
        assertThat(new Buoyancy.FluidGravity(0.0).lbfPerFt(MIXED, VERTICAL)).containsExactly(0.87, 1.634);
    }

    @Test
    void aGivenWeightIsShared() {
        double[] w = new Buoyancy.Given(5000).lbfPerFt(MIXED, VERTICAL);
        assertThat(3000 * w[0] + 2000 * w[1]).isCloseTo(5000, within(1e-9));
        assertThat(w[0] / w[1]).isCloseTo(0.87 / 1.634, within(1e-14));
    }

    @Test
    void rangesAreChecked() {
        assertThatThrownBy(() -> new Buoyancy.FluidGravity(2.1)).hasMessageContaining("specificGravity");
        assertThatThrownBy(() -> new Buoyancy.Given(-1)).hasMessageContaining("weightLbf");
        assertThatThrownBy(() -> new LoadBasis.True(-1)).hasMessageContaining("dischargePressurePsi");
        assertThat(new LoadBasis.Effective().lessLbf(0.6)).isZero();
        assertThat(new LoadBasis.True(1000).lessLbf(0.6)).isEqualTo(600.0);
    }

    @Test
    void isPlainData() {
        for (Buoyancy buoyancy : List.of(new Buoyancy.FluidGravity(0.95), new Buoyancy.Given(8123.5))) {
            assertThat(Json.read(Json.write(buoyancy), Buoyancy.class)).isEqualTo(buoyancy);
        }
        LoadBasis basis = new LoadBasis.True(2500);
        assertThat(Json.read(Json.write(basis), LoadBasis.class)).isEqualTo(basis);
    }
}
