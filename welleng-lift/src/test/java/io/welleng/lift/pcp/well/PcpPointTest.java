package io.welleng.lift.pcp.well;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.survey.SurveyStation;
import io.welleng.lift.pcp.LinearSlip;
import io.welleng.lift.well.IntakeState;
import io.welleng.lift.well.PumpedWell;
import io.welleng.lift.well.PumpedWellModel;
import io.welleng.nodal.traverse.TraverseOutcome;
import io.welleng.nodal.traverse.TraversePoint;
import io.welleng.nodal.well.Conduit;
import io.welleng.pvt.FluidPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an operating point tells, from what it was made of. */
class PcpPointTest {

    private static final double ROD_IN = 1.125;
    private static final double TUBING_IN = 3.958;

    private static Wells open() {
        Wells wells = new Wells();
        wells.tubing = new Conduit.Pipe(TUBING_IN, 0.0018);
        return wells;
    }

    @Test
    void energyTorqueAndSubmergenceAreThoseOfThePoint() {
        Wells wells = new Wells();
        wells.casingPsia = 60.0;
        wells.waterCut = 0.6;
        PcpPoint at = wells.point(100);
        FluidPoint fluid = new FluidPoint(wells.well().fluid());
        fluid.moveTo(at.intakePressurePsia(), at.temperatureF());

        assertThat(at.kwhPerStbLiquid()).isCloseTo(24 * at.electricKw() / at.rateStbPerDay(), within(1e-12));
        assertThat(at.kwhPerStbOil()).isCloseTo(at.kwhPerStbLiquid() / 0.4, within(1e-10));
        assertThat(at.state().startingTorqueFtLbf()).isCloseTo(at.torque().hydraulicFtLbf() + 110, within(1e-9));
        // The density is interpolated between rates that were marched.
        assertThat(at.submergenceFt())
                .isCloseTo((at.intakePressurePsia() - 60) * 144 / fluid.oilDensityLbPerFt3(), within(1e-3));
    }

    /** Thrust, buoyed weight of the rods along the hole, drag of the flow, and the pressure that lifts the polished rod. */
    private static double load(PumpedWell well, PcpPoint at, double cosine) {
        PumpedWellModel model = PumpedWellModel.of(well);
        IntakeState intake = model.intake(at.rateStbPerDay(), 0).orElseThrow();
        TraverseOutcome.Traversed along = (TraverseOutcome.Traversed)
                model.alongTubing(intake, intake.fluid()).orElseThrow();
        double areaIn2 = 0.25 * Math.PI * ROD_IN * ROD_IN;
        double r1 = 0.5 * ROD_IN;
        double r2 = 0.5 * TUBING_IN;
        double drag = Math.PI * (r2 * r2 - r1 * r1) / (2 * Math.log(r2 / r1));
        double load = at.state().rods().sections().get(0).bottomTensionLbf();
        List<TraversePoint> profile = along.profile();
        for (int i = 1; i < profile.size(); i++) {
            double length = profile.get(i).mdFt() - profile.get(i - 1).mdFt();
            for (TraversePoint end : List.of(profile.get(i - 1), profile.get(i))) {
                double density = end.liquidHoldup() * end.liquidDensityLbPerFt3()
                        + (1 - end.liquidHoldup()) * end.gasDensityLbPerFt3();
                load += 0.5 * length * ((3.676 - density * areaIn2 / 144) * cosine - end.frictionPsiPerFt() * drag);
            }
        }
        return load - (at.wellheadPressurePsia() - 14.696) * areaIn2;
    }

    @Test
    void rodsHangInTheMixture() {
        Wells gassy = open();
        gassy.gor = 300;
        gassy.cpAt100F = 500;
        PcpPoint at = gassy.point(150);

        assertThat(at.polishedRodLoadLbf()).isCloseTo(load(gassy.well(), at, 1), within(10.0));
    }

    @Test
    void rodsLieOnAnInclinedHole() {
        Wells wells = open();
        wells.solutionGor = 0;
        wells.gor = 0;
        wells.cpAt100F = 500;
        PumpedWell down = wells.well();
        PumpedWell slant = new PumpedWell(
                down.name(),
                down.inflow(),
                List.of(new SurveyStation(0, 60, 0), new SurveyStation(3_000, 60, 0)),
                down.tubing(),
                down.casing(),
                3_000,
                3_000,
                down.temperature(),
                down.fluid(),
                down.outlet(),
                down.method(),
                null,
                null,
                null,
                null);
        PcpPoint at = ((PcpOutcome.Running) PcpWellModel.of(wells.spec().with(slant, wells.installation()))
                        .at(100))
                .point();

        assertThat(at.polishedRodLoadLbf()).isCloseTo(load(slant, at, 0.5), within(10.0));
    }

    /** At its greatest speed a tight pump in a strong well moves what it displaces. */
    @Test
    void tightPumpMovesItsDisplacement() {
        Wells wells = open();
        wells.slip = new LinearSlip(0.1, 1_700, 1, 0.8);
        wells.solutionGor = 0;
        wells.gor = 0;
        wells.pi = 20;
        wells.cpAt100F = 200;
        PcpPoint at = wells.point(400);

        assertThat(at.volumetricEfficiency()).isBetween(0.999, 1.0);
        assertThat(at.rateStbPerDay())
                .isGreaterThan(0.95 * wells.installation().pump().theoreticalRateBblPerDay(400));
    }
}
