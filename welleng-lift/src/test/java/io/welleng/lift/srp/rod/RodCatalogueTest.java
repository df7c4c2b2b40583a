package io.welleng.lift.srp.rod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class RodCatalogueTest {

    private static final RodCatalogue STANDARD = RodCatalogue.standard();

    @Test
    void findsRodsByName() {
        assertThat(Rod.of("7/8 in steel").weightLbPerFt()).isEqualTo(2.224);
        assertThat(Rod.of("1 in fibreglass").elasticModulusPsi()).isEqualTo(7.2e6);
        assertThat(Rod.of("1-1/2 in sinker bar").material()).isEqualTo(RodMaterial.SINKER_BAR);
        assertThat(STANDARD.find("7/8 in steel").couplingOdIn()).isEqualTo(1.8125);
        assertThat(STANDARD.find("7/8 in steel").slimHoleCouplingOdIn()).isEqualTo(1.625);
        assertThat(STANDARD.find("1 in fibreglass").rodLengthFt()).isEqualTo(37.5);
        assertThat(STANDARD.toString()).contains("17 rods", "1-1/8 in steel");
    }

    @Test
    void namesTheNearest() {
        assertThatThrownBy(() -> Rod.of("7/8 steel"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("nearest \"7/8 in steel\"");
        assertThat(RodGrade.of("d")).isEqualTo(RodGrade.D);
        assertThatThrownBy(() -> RodGrade.of("X"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("C, K, D");
        assertThatThrownBy(() -> ApiTaper.of(78, 1.5)).hasMessageContaining("76, 77, 85");
        assertThatThrownBy(() -> ApiTaper.of(86, 1.6)).hasMessageContaining("1.5, 1.75");
        assertThat(RodGrade.of("K")).isEqualTo(RodGrade.K);
    }

    @Test
    void weightsAreThoseOfRodsWithCouplingsNotOfBareBars() {
        for (CatalogueRod entry : STANDARD.rods()) {
            Rod rod = entry.rod();
            double bare = rod.areaIn2() / 144.0 * rod.material().bodyDensityLbPerFt3();
            double share = rod.weightLbPerFt() / bare;
            double most = rod.material() == RodMaterial.FIBREGLASS ? 1.4 : 1.1;
            assertThat(share).as(rod.name()).isBetween(0.999, most);
            if (entry.couplingOdIn() != null && entry.slimHoleCouplingOdIn() != null) {
                assertThat(entry.slimHoleCouplingOdIn()).isBetween(rod.diameterIn(), entry.couplingOdIn());
            }
        }
    }

    @Test
    void takesUsersRods() {
        Rod mine = new Rod("1 in fibreglass", RodMaterial.FIBREGLASS, 0.98, 0.81, 6.9e6);
        RodCatalogue own = new RodCatalogue("maker", List.of(new CatalogueRod(mine, null, null, 37.5, "data sheet")));
        RodCatalogue both = STANDARD.with(Json.read(Json.write(own), RodCatalogue.class));
        assertThat(both.rods()).hasSameSizeAs(STANDARD.rods());
        assertThat(both.find("1 in fibreglass").rod()).isEqualTo(mine);
        assertThat(STANDARD.find("1 in fibreglass").rod()).isNotEqualTo(mine);
        assertThat(Json.read(Json.write(STANDARD), RodCatalogue.class)).isEqualTo(STANDARD);
    }

    @Test
    void refusesWhatNoRodCouldHave() {
        CatalogueRod rod = STANDARD.rods().get(0);
        assertThatThrownBy(() -> new RodCatalogue("x", List.of(rod, rod))).hasMessageContaining("names that differ");
        assertThatThrownBy(() -> new CatalogueRod(rod.rod(), -1.0, null, 25, "x"))
                .hasMessageContaining("couplingOdIn");
        assertThatThrownBy(() -> new CatalogueRod(rod.rod(), null, 0.0, 25, "x"))
                .hasMessageContaining("slimHoleCouplingOdIn");
        assertThatThrownBy(() -> Rod.of("7/8 in steel").buoyantWeightLbPerFt(Double.NaN))
                .hasMessageContaining("fluidDensityLbPerFt3");
        assertThatThrownBy(() -> new ApiTaper(
                        76, 1.5, 1.8, 8e-7, 1.08, List.of("7/8 in steel", "3/4 in steel"), List.of(33.8, 60.0)))
                .hasMessageContaining("sum of percent");
        assertThatThrownBy(() -> new ApiTaper(76, 1.5, 1.8, 8e-7, 1.08, List.of("7/8 in steel"), List.of(33.8, 66.2)))
                .hasMessageContaining("percent");
    }

    @Test
    void tapersOfOneSizeServeAnyPlunger() {
        ApiTaper uniform = ApiTaper.of(77, 2.31);
        assertThat(uniform.frequencyFactor()).isEqualTo(1.0);
        assertThat(uniform.toString()).contains("any plunger");
        assertThat(ApiTaper.of(76, 1.5).toString()).contains("1.500 in plunger");
        assertThat(ApiTaper.all()).hasSize(121);
        assertThat(Json.read(Json.write(uniform), ApiTaper.class)).isEqualTo(uniform);
    }
}
