package io.welleng.allocation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;

class GivenKTest extends KValuesContract {

    private static final GivenK GIVEN = new GivenK(List.of(
            new GivenK.Table(200.0, 80.0, Map.of("methane", 9.0)),
            new GivenK.Table(100.0, 80.0, Map.of("methane", 20.0, "n_butane", 0.4, "n_decane", 0.001))));

    @Override
    KValues kValues() {
        return GIVEN;
    }

    @Example
    void takesTheTableOfTheStage() {
        double[] k = new double[3];
        GIVEN.fill(COMPONENTS, 100.0, 80.0, k.clone(), k.clone(), k);
        assertThat(k).containsExactly(20.0, 0.4, 0.001);
        assertThat(Json.read(Json.write(GIVEN), GivenK.class)).isEqualTo(GIVEN);
    }

    @Example
    void whatLacksIsNamed() {
        double[] k = new double[3];
        assertThatThrownBy(() -> GIVEN.fill(COMPONENTS, 200.0, 80.0, k, k, k))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("200.0 psia")
                .hasMessageContaining("n_butane");
        assertThatThrownBy(() -> GIVEN.fill(COMPONENTS, 100.0, 81.0, k, k, k))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("none at 100.0 psia and 81.0 °F");
        assertThatThrownBy(() -> new GivenK.Table(100.0, 80.0, Map.of("methane", -1.0)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("ratios of methane");
        assertThatThrownBy(() -> new GivenK(List.of())).isInstanceOf(InvalidInputException.class);
    }
}
