package io.welleng.lift.srp.tubing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.lift.srp.rod.ApiTaper;
import io.welleng.lift.srp.rod.MillsLoads;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TubingTest {

    /** Literature: elastic constants of tubing printed in API RP 11L, 1e-7 in/(lbf·ft). */
    @ParameterizedTest
    @CsvSource({
        "1.900, 1.610, 5.00",
        "2.375, 1.995, 3.07",
        "2.875, 2.441, 2.21",
        "3.500, 2.992, 1.54",
        "4.000, 3.476, 1.30",
        "4.500, 3.958, 1.11"
    })
    void printedElasticConstants(double od, double id, double printed) {
        double et = TubingString.free(od, id, 5000.0).elasticConstantInPerLbfFt() * 1e7;
        assertThat(et).isCloseTo(printed, within(0.0052));
    }

    @Property(tries = 200)
    void onlyTheFreeLengthStretches(@ForAll @DoubleRange(min = 0, max = 1) double share) {
        TubingString free = TubingString.free(2.875, 2.441, 6000.0);
        TubingString held = free.withAnchorAt(6000.0 * share);
        assertThat(held.stretchIn(3000.0)).isCloseTo((1.0 - share) * free.stretchIn(3000.0), within(1e-9));
        assertThat(held.freeLengthFt()).isCloseTo(6000.0 * (1.0 - share), within(1e-9));
        if (share < 0.999) {
            assertThat(held.springConstantLbfPerIn() * held.complianceInPerLbf())
                    .isCloseTo(1.0, within(1e-12));
        }
    }

    @Test
    void anchoredTubingDoesNotMove() {
        TubingString anchored = TubingString.anchored(2.875, 2.441, 6000.0);
        assertThat(anchored.stretchIn(5000.0)).isZero();
        assertThatThrownBy(anchored::springConstantLbfPerIn).hasMessageContaining("anchorDepthFt");
        assertThatThrownBy(() -> anchored.withAnchorAt(6001.0)).hasMessageContaining("anchorDepthFt");
        assertThatThrownBy(() -> TubingString.free(2.0, 2.5, 100.0)).hasMessageContaining("idIn");
        assertThat(anchored.toString()).isEqualTo("TubingString[2.875 x 2.441 in, 0 ft free of 6000 ft]");
        assertThat(Json.read(Json.write(anchored), TubingString.class)).isEqualTo(anchored);
    }

    /** Coberly's overtravel of uniform rods, 40.8 L² α/E, has 490 lb/ft³ for the rods: 40.8 = 12 · 490/144. */
    @ParameterizedTest
    @CsvSource({"3000, 60, 12", "6000, 100, 8", "9000, 144, 7"})
    void overtravelOfUniformRods(double depth, double stroke, double spm) {
        double weight = 490.0 * Math.PI * 0.25 / 144.0;
        Rod bare = new Rod("bare", Rod.of("1 in steel").material(), 1.0, weight, 30e6);
        RodString rods = RodString.of(new RodSection(bare, depth));
        MillsLoads well = new MillsLoads(1.5, 55.0, depth, stroke, spm);
        TubingString tubing = TubingString.free(2.875, 2.441, depth);
        PlungerTravel travel = PlungerTravel.of(rods, tubing, well);
        double coberly = 12.0 * 490.0 / 144.0 * depth * depth * well.accelerationFactor() / 30e6;
        assertThat(travel.overtravelIn()).isCloseTo(coberly, within(1e-10 * coberly));
        double lost =
                well.fluidLoadLbf() * (1.0 / rods.springConstantLbfPerIn() + 1.0 / tubing.springConstantLbfPerIn());
        assertThat(travel.staticTravelIn()).isCloseTo(stroke - lost, within(1e-9));
        assertThat(travel.travelIn()).isCloseTo(stroke - lost + coberly, within(1e-9));
        assertThat(travel.toString()).contains(" in of ").contains("overtravel");
    }

    @Test
    void taperedRodsOvertravelLessThanTheirBottomSizeAlone() {
        MillsLoads well = new MillsLoads(1.75, 55.0, 6000.0, 100.0, 9.0);
        TubingString tubing = TubingString.anchored(2.875, 2.441, 6000.0);
        PlungerTravel taper = PlungerTravel.of(ApiTaper.of(86, 1.75).string(6000.0), tubing, well);
        PlungerTravel uniform = PlungerTravel.of(ApiTaper.of(66, 1.75).string(6000.0), tubing, well);
        assertThat(taper.overtravelIn()).isLessThan(uniform.overtravelIn());
        assertThat(taper.rodStretchIn()).isLessThan(uniform.rodStretchIn());
        assertThat(taper.tubingStretchIn()).isZero();
        assertThatThrownBy(() -> new PlungerTravel(100, -1, 0, 0)).hasMessageContaining("rodStretchIn");
    }
}
