package io.welleng.lift.pcp.well;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.lift.optimum.Optimum;
import io.welleng.lift.pcp.IntakeNeeds;
import io.welleng.lift.pcp.IntakePassage;
import io.welleng.lift.pcp.LinearSlip;
import io.welleng.lift.pcp.WornSlip;
import io.welleng.lift.pcp.well.PcpOutcome.NoLift;
import io.welleng.lift.pcp.well.PcpOutcome.NoLiftReason;
import io.welleng.lift.pcp.well.PcpOutcome.PumpedOff;
import io.welleng.lift.pcp.well.PcpOutcome.PumpedOffReason;
import io.welleng.lift.pcp.well.PcpOutcome.Running;
import io.welleng.nodal.well.Conduit;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PcpOutcomeTest {

    @Test
    void atNoSpeedThePumpHoldsTheWell() {
        NoLift none = (NoLift) new Wells().at(0);

        assertThat(none.reason()).isEqualTo(NoLiftReason.NOT_TURNING);
        assertThat(none.speedToLiftRpm()).isBetween(0.0, 1.0);
        assertThat(none.explanation()).contains("does not turn");
    }

    @Test
    void aReservoirThatDoesNotReachThePumpIsDead() {
        Wells wells = new Wells();
        wells.reservoirPsia = 300;
        wells.intakeFt = 1_500;
        wells.gor = 0;
        wells.solutionGor = 0;

        for (double speed : new double[] {0, 50, 400}) {
            PcpOutcome outcome = wells.at(speed);
            assertThat(outcome).isInstanceOf(NoLift.class);
            assertThat(((NoLift) outcome).reason())
                    .isEqualTo(speed == 0 ? NoLiftReason.NOT_TURNING : NoLiftReason.DEAD_WELL);
        }
        Optimum<PcpPoint> optimum =
                wells.model().optimum(PcpLimits.NONE, new PcpObjective.MostOil(), OptionalDouble.of(100));
        assertThat(optimum).isInstanceOf(Optimum.NoneFeasible.class);
        assertThat(PcpBestSpeed.of(optimum, new PcpObjective.MostOil()))
                .isInstanceOfSatisfying(PcpBestSpeed.NoneWithinLimits.class, none -> assertThat(none.explanation())
                        .contains("reservoir pressure"));
    }

    @Test
    void aGasWellRunsThePumpDry() {
        Wells wells = new Wells();
        wells.gor = 1_000_000;

        for (double speed : new double[] {50, 200, 400}) {
            PumpedOff off = (PumpedOff) wells.at(speed);
            assertThat(off.reason()).isEqualTo(PumpedOffReason.ONLY_GAS);
            assertThat(off.explanation()).contains("% of what would fill");
        }
    }

    @Test
    void aPumpThatOutrunsGasFreeOilIsPumpedOff() {
        Wells wells = new Wells();
        wells.gor = 0;
        wells.solutionGor = 0;
        wells.pi = 0.1;

        PumpedOff off = (PumpedOff) wells.at(300);
        assertThat(off.reason()).isEqualTo(PumpedOffReason.INFLOW);
        assertThat(off.greatestRateStbPerDay()).isCloseTo(120, within(0.1));
        assertThat(wells.at(off.greatestSpeedRpm() - 0.1)).isInstanceOf(Running.class);
        assertThat(wells.at(off.greatestSpeedRpm() + 0.1)).isInstanceOf(PumpedOff.class);
    }

    @Test
    void aPumpBelowThePerforationsTakesWhatFallsToIt() {
        Wells wells = new Wells();
        wells.perforationsFt = 2_400;
        wells.pi = 0.2;

        PcpPoint at = wells.point(80);
        assertThat(at.intakePressurePsia()).isGreaterThan(at.pwfPsia() + 200);
        assertThat(at.freeGasFraction()).isZero();
        // Down to no pressure at the perforations the pump still has the column above it.
        PumpedOff off = (PumpedOff) wells.at(400);
        assertThat(off.greatestRateStbPerDay()).isCloseTo(240, within(0.1));
    }

    @Test
    void oilTooThickForTheWayInDoesNotFillThePump() {
        Wells wells = new Wells();
        wells.gor = 0;
        wells.solutionGor = 0;
        wells.cpAt100F = 200_000;
        wells.tubing = new Conduit.Pipe(10, 0.0018);
        wells.needs = new IntakeNeeds(20, 0, new IntakePassage(1.5, 30));

        PumpedOff off = (PumpedOff) wells.at(200);
        assertThat(off.reason()).isEqualTo(PumpedOffReason.WAY_IN);
        PcpPoint at = wells.point(0.5 * off.greatestSpeedRpm());
        double loss = new IntakePassage(1.5, 30)
                .lossPsi(
                        at.rateStbPerDay() * at.state().delivery().liquidRateBblPerDay() / at.rateStbPerDay(),
                        at.viscosityCp());
        assertThat(at.suctionPressurePsia()).isCloseTo(at.intakePressurePsia() - loss, within(1e-6 * loss));
    }

    @Test
    void fiftyThousandCentipoiseAndMoreIsExplained() {
        for (double cp : new double[] {150_000, 1e6, 3e6, 3e7}) {
            Wells wells = new Wells();
            wells.cpAt100F = cp;
            wells.gor = 0;
            wells.solutionGor = 0;
            PcpOutcome outcome = wells.at(100);
            assertThat(outcome.explanation()).isNotBlank();
            if (outcome instanceof Running run) {
                assertThat(run.point().viscosityCp()).isGreaterThan(50_000);
                assertThat(PcpFinding.of(wells.spec(), run.point()))
                        .extracting(PcpFinding::condition)
                        .contains(PcpCondition.OVER_PRESSURE, PcpCondition.OVER_STRESS, PcpCondition.OVER_TORQUE);
            } else {
                assertThat(((NoLift) outcome).reason()).isEqualTo(NoLiftReason.TUBING_BLOCKED);
                assertThat(outcome.explanation()).contains("30,000 psia");
            }
        }
        Wells thickest = new Wells();
        thickest.cpAt100F = 3e7;
        assertThat(thickest.at(100)).isInstanceOf(NoLift.class);
    }

    @Test
    void slipThatTakesAllIsSaidWithTheSpeedThatLifts() {
        Wells wells = new Wells();
        wells.slip = new LinearSlip(12_000, 1_700, 1, 0.3);
        wells.cpAt100F = 200;
        wells.gor = 0;
        wells.solutionGor = 0;

        NoLift none = (NoLift) wells.at(60);
        assertThat(none.reason()).isEqualTo(NoLiftReason.SLIP_TAKES_ALL);
        assertThat(wells.at(none.speedToLiftRpm() + 1)).isInstanceOf(Running.class);
        assertThat(wells.at(none.speedToLiftRpm() - 1)).isInstanceOf(NoLift.class);
    }

    /** Gas lightens the tubing: with a leaking pump more rate can need less speed. */
    @Test
    void everyRateIsFoundAndTheStableOneRuns() {
        Wells wells = new Wells();
        wells.slip = new LinearSlip(20_000, 1_700, 1, 0.3);
        wells.cpAt100F = 100;
        wells.gor = 900;
        wells.pi = 4;
        PcpWellModel model = wells.model();
        int several = 0;
        for (double speed = 50; speed <= 400; speed += 2) {
            if (model.at(speed) instanceof Running run) {
                List<PcpCrossing> all = run.crossings();
                several += all.size() > 1 ? 1 : 0;
                for (int i = 1; i < all.size(); i++) {
                    assertThat(all.get(i).rateStbPerDay())
                            .isGreaterThan(all.get(i - 1).rateStbPerDay());
                    assertThat(all.get(i).stable()).isNotEqualTo(all.get(i - 1).stable());
                }
                assertThat(all)
                        .anyMatch(one -> one.stable()
                                && one.rateStbPerDay() == run.point().rateStbPerDay());
            }
        }
        assertThat(several).isPositive();
    }

    @Test
    void findingsHaveEvidence() {
        Wells wells = new Wells();
        assertThat(PcpFinding.of(wells.spec(), wells.point(60)))
                .extracting(PcpFinding::condition)
                .containsExactly(PcpCondition.NORMAL);

        wells.motorKw = 5;
        wells.needs = new IntakeNeeds(1_100, 0, null);
        wells.slip = new WornSlip(new LinearSlip(60, 1_700, 1, 0.8), 3);
        List<PcpFinding> found = PcpFinding.of(wells.spec(), wells.point(200));
        assertThat(found)
                .extracting(PcpFinding::condition)
                .contains(PcpCondition.DRY_RUN_RISK, PcpCondition.OVER_POWER, PcpCondition.WORN);
        assertThat(found.get(0).toString()).contains("DRY_RUN_RISK").contains("1100");

        Wells low = new Wells();
        low.needs = new IntakeNeeds(20, 300, null);
        low.casingPsia = 650.0;
        assertThat(PcpFinding.of(low.spec(), low.point(200)).get(0).unit()).isEqualTo("ft");

        Wells gassy = new Wells();
        gassy.gor = 3_000;
        gassy.cpAt100F = 300;
        assertThat(PcpFinding.of(gassy.spec(), gassy.point(150)))
                .extracting(PcpFinding::condition)
                .contains(PcpCondition.LOW_FILLAGE, PcpCondition.WELL_DRIVES_PUMP);
    }

    @Test
    void submergenceIsTheColumnOverTheIntake() {
        Wells wells = new Wells();
        wells.casingPsia = 60.0;
        PcpPoint at = wells.point(60);

        // 62.6 lb/ft³ is a little more than the density of 9 °API oil at 120 °F with gas in it.
        assertThat(at.submergenceFt() * 62.6 / 144).isCloseTo(at.intakePressurePsia() - 60, within(40.0));
        assertThat(at.state().duty().submergenceFt()).isEqualTo(at.submergenceFt());
        wells.casingPsia = null;
        assertThat(wells.point(60).submergenceFt()).isNull();
    }

    @Test
    void rodsInAnOpenPipeAndOtherDoubtsAreSaid() {
        Wells wells = new Wells();
        wells.tubing = new Conduit.Pipe(3.958, 0.0018);
        wells.rodsFt = 2_500;
        wells.needs = new IntakeNeeds(100, 200, null);
        assertThat(wells.model().advisories())
                .extracting(Advisory::code)
                .containsExactly("rods_not_to_the_pump", "rods_not_in_flow_area", "submergence_not_known");

        Wells thin = new Wells();
        thin.cpAt100F = 3;
        thin.pump = "generic-1470-3600";
        thin.pi = 5;
        assertThat(thin.model().advisories()).extracting(Advisory::code).containsExactly("annulus_flow_not_laminar");
        // Without it the annulus is as the pressure traverse has it.
        assertThat(thin.model().march().model().well().tubing())
                .isEqualTo(thin.well().tubing());
    }

    @Test
    void outcomesGoThroughJson() {
        Wells wells = new Wells();
        PcpOutcome running = wells.at(100);
        assertThat(Json.read(Json.write(running), PcpOutcome.class)).isEqualTo(running);
        wells.pi = 0.05;
        wells.gor = 0;
        PcpOutcome off = wells.at(300);
        assertThat(off).isInstanceOf(PumpedOff.class);
        assertThat(Json.read(Json.write(off), PcpOutcome.class)).isEqualTo(off);
        assertThat(off.toString()).startsWith("PumpedOff[INFLOW");
        PcpOutcome none = new PcpOutcome.NotSolved("x");
        assertThat(Json.read(Json.write(none), PcpOutcome.class)).isEqualTo(none);
        assertThatThrownBy(() -> wells.at(-1)).hasMessageContaining("speedRpm");
        assertThat(((PcpOutcome.Running) running).crossings().toString()).contains("stable");
        assertThatThrownBy(() -> wells.at(401)).hasMessageContaining("speedRpm");
    }
}
