package io.welleng.lift.srp.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValveCheckTest {

    private static final PumpData PUMP = PumpData.of(1.75, 8.0, 2000.0);

    @Test
    void loadsGiveFluidLoadIntakePressureAndLeaks() {
        ValveCheck check = new ValveCheck(
                13_000,
                9_050,
                9_000,
                PUMP,
                200,
                new LoadDrift(List.of(0.0, 2.0, 4.0), List.of(13_000.0, 12_980.0, 12_960.0)),
                new LoadDrift(List.of(0.0, 5.0), List.of(9_050.0, 9_060.0)));
        ValveCheck.Result result = check.result();
        double area = PUMP.plungerAreaIn2();
        assertThat(result.fluidLoadLbf()).isEqualTo(3950.0);
        assertThat(result.fluidLoadOverWeightLbf()).isEqualTo(4000.0);
        assertThat(((IntakePressure.Found) result.intakePressure()).pressurePsia())
                .isCloseTo(2000 - 3950 / area, within(1e-9));
        // 10 lbf/s on 200 lbf/in: the plunger moves 0.05 in/s.
        assertThat(result.travellingLeakBblPerDay()).isCloseTo(0.05 * area * 86_400 / 9702, within(1e-9));
        assertThat(result.standingLeakBblPerDay()).isCloseTo(0.01 * area * 86_400 / 9702, within(1e-9));
        assertThat(result.advisories()).isEmpty();
        assertThat(result.toString()).contains("travelling valve leaks").contains("standing valve leaks");
        assertThat(Json.read(Json.write(check), ValveCheck.class)).isEqualTo(check);
    }

    @Test
    void aDriftTheOtherWayIsNoLeak() {
        LoadDrift rising = new LoadDrift(List.of(0.0, 1.0), List.of(100.0, 101.0));
        LoadDrift falling = new LoadDrift(List.of(0.0, 1.0), List.of(101.0, 100.0));
        ValveCheck.Result result = new ValveCheck(13_000, 9_000, 9_000, PUMP, 200, rising, falling).result();
        assertThat(result.travellingLeakBblPerDay()).isZero();
        assertThat(result.standingLeakBblPerDay()).isZero();
    }

    @Test
    void aStandingLoadFarFromTheWeightIsSaid() {
        ValveCheck.Result result = new ValveCheck(13_000, 11_000, 9_000, PUMP, 200, null, null).result();
        assertThat(result.advisories()).extracting("code").containsExactly("standing_valve_load");
        assertThat(result.travellingLeakBblPerDay()).isNull();
        assertThat(result.standingLeakBblPerDay()).isNull();
        assertThat(result.toString()).doesNotContain("leaks");
    }

    @Test
    void driftIsTheSlopeOfTheLine() {
        assertThat(new LoadDrift(List.of(1.0, 2.0, 4.0), List.of(1.0, 3.0, 4.0)).lbfPerS())
                .isCloseTo(13.0 / 14.0, within(1e-15));
        assertThatThrownBy(() -> new LoadDrift(List.of(1.0), List.of(1.0))).hasMessageContaining("timeS");
        assertThatThrownBy(() -> new LoadDrift(List.of(2.0, 1.0), List.of(1.0, 1.0)))
                .hasMessageContaining("timeS");
    }
}
