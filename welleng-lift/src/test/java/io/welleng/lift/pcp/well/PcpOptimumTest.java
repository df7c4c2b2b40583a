package io.welleng.lift.pcp.well;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.optimum.Optimum;
import io.welleng.lift.optimum.Trial;
import io.welleng.lift.pcp.PcpPower;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Random wells: one marched table each serves the search and all speeds of the grid. */
class PcpOptimumTest {

    private static final int WELLS = 1_000;

    /** Rounding, and the hundred-thousandth of a rpm by which a limit is kept from within. */
    private static final double SLACK = 1e-6;

    @Test
    void noSpeedOfAFineGridIsBetterAndNoLimitIsBroken() {
        RandomWells wells = new RandomWells(20_250_607L);
        int found = 0;
        int limited = 0;
        int none = 0;
        for (int i = 0; i < WELLS; i++) {
            PcpWell spec = wells.well();
            PcpLimits limits = wells.limits(spec);
            PcpObjective objective = wells.objective();
            PcpWellModel model = PcpWellModel.of(spec);
            Optimum<PcpPoint> optimum = model.optimum(limits, objective, OptionalDouble.empty());
            double best = Double.NEGATIVE_INFINITY;
            double to = limits.maxSpeedRpm() == null ? 400.0 : limits.maxSpeedRpm();
            for (double speed = 50.0; speed <= to; speed += 1.0) {
                Trial<PcpPoint> trial = model.trial(speed, limits, objective);
                if (trial.feasible()) {
                    best = Math.max(best, trial.objective());
                }
            }
            if (optimum instanceof Optimum.Found<PcpPoint> at) {
                found++;
                limited += at.limitedBy().isEmpty() ? 0 : 1;
                assertThat(at.best().objective())
                        .as("well %d, %s, %s", i, objective, at)
                        .isGreaterThanOrEqualTo(best - SLACK * Math.abs(best));
                PcpPoint point = at.best().point().orElseThrow();
                assertThat(at.best().limits()).as("well %d", i).allMatch(LimitCheck::holds);
                assertThat(point.state().broken()).as("well %d", i).isEmpty();
                assertThat(point.speedRpm()).isBetween(50.0, to);
            } else {
                none++;
                assertThat(best).as("well %d: %s", i, optimum).isEqualTo(Double.NEGATIVE_INFINITY);
            }
        }
        assertThat(found).isGreaterThan(WELLS / 4);
        assertThat(limited).isGreaterThan(WELLS / 10);
        assertThat(none).isGreaterThan(WELLS / 20);
    }

    @Test
    void runningPumpsBalance() {
        RandomWells wells = new RandomWells(7L);
        int running = 0;
        for (int i = 0; i < 150; i++) {
            PcpWell spec = wells.well();
            PcpWellModel model = PcpWellModel.of(spec);
            double before = 0.0;
            for (double speed = 40.0; speed <= 400.0; speed += 40.0) {
                if (!(model.at(speed) instanceof PcpOutcome.Running run)) {
                    continue;
                }
                running++;
                PcpPoint at = run.point();
                PcpTorque torque = at.torque();
                assertThat(torque.hydraulicFtLbf()
                                + torque.frictionFtLbf()
                                + torque.viscousFtLbf()
                                + torque.contactFtLbf())
                        .isCloseTo(
                                torque.polishedRodFtLbf(), within(1e-9 * Math.abs(torque.polishedRodFtLbf()) + 1e-9));
                PcpPower power = at.state().power();
                assertThat(power.hydraulicKw() + power.lossesKw())
                        .isCloseTo(power.electricKw(), within(1e-9 * Math.abs(power.electricKw()) + 1e-9));
                assertThat(power.hydraulicKw()
                                + power.slipLossKw()
                                + power.pumpFrictionKw()
                                + power.viscousLossKw()
                                + power.contactLossKw())
                        .isCloseTo(power.polishedRodKw(), within(1e-9 * Math.abs(power.polishedRodKw()) + 1e-9));
                assertThat(at.state().delivery().theoreticalRateBblPerDay()).isPositive();
                assertThat(at.oilStbPerDay() + at.waterStbPerDay())
                        .isCloseTo(at.rateStbPerDay(), within(1e-9 * at.rateStbPerDay()));
                // What the pump gives is what the well gives, both at conditions of the intake.
                double volume = at.state().delivery().liquidRateBblPerDay() / at.rateStbPerDay();
                assertThat(volume).isBetween(0.9, 1.2);
                if (run.crossings().size() == 1) {
                    assertThat(at.rateStbPerDay())
                            .as("well %d at %s rpm", i, speed)
                            .isGreaterThan(before);
                    before = at.rateStbPerDay();
                }
            }
        }
        assertThat(running).isGreaterThan(300);
    }

    /** What is interpolated is about as near to a march as marches are to each other, a tenth of a psi. */
    @Test
    void theTableIsAsNearAsAMarch() {
        RandomWells wells = new RandomWells(11L);
        int compared = 0;
        int near = 0;
        for (int i = 0; i < 100; i++) {
            PcpWellModel model = PcpWellModel.of(wells.well());
            for (double speed : new double[] {60, 130, 210, 330}) {
                if (!(model.at(speed) instanceof PcpOutcome.Running run)
                        || run.point().differentialPressurePsi() > 3_000) {
                    continue;
                }
                PcpPoint at = run.point();
                RateState exact = model.march().at(at.rateStbPerDay());
                double intake = Math.abs(exact.values[RateState.INTAKE] - at.intakePressurePsia());
                double discharge = Math.abs(exact.values[RateState.DISCHARGE] - at.dischargePressurePsia());
                compared++;
                near += Math.max(intake, discharge) < 0.1 ? 1 : 0;
                assertThat(Math.max(intake, discharge)).as("well %d", i).isLessThan(1.0);
                // Below, a tenth of a psi changes the volume of the gas by more.
                if (at.intakePressurePsia() > 20.0) {
                    assertThat(model.neededSpeedRpm(exact)).isCloseTo(speed, within(5e-3 * speed));
                }
            }
        }
        assertThat(compared).isGreaterThan(200);
        assertThat(near).isGreaterThan(compared * 98 / 100);
    }
}
