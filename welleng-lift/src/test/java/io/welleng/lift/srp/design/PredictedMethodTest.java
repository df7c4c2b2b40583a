package io.welleng.lift.srp.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.study.Studies;
import io.welleng.lift.srp.predict.PredictiveSolver;
import io.welleng.lift.srp.unit.Counterbalance;
import io.welleng.lift.srp.unit.LongStroke;
import io.welleng.lift.srp.unit.PumpingUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class PredictedMethodTest {

    private static final PredictedMethod METHOD = new PredictedMethod(0.1, 6.0, 0.0, 2.5e5);

    /** Two methods that know nothing of each other: RP 11L is within the 7 % of Clegg, the wave equation beside it. */
    @Test
    void verifiesTheChosenDesign() {
        RodPumpDesignStudy study = Designs.example();
        RodPumpDesign best = Designs.chosen(study).best();
        InstalledUnit unit = study.installed().stream()
                .filter(one -> one.name().equals(best.unit()) && one.strokeIn() == best.strokeIn())
                .findFirst()
                .orElseThrow();
        PumpingPoint point = new PumpingPoint(
                study.well(), unit, study.drive(), best.string(), best.plungerIn(), best.strokesPerMinute());
        DesignVerification.Checked checked = (DesignVerification.Checked)
                DesignVerification.of(best, study, new PredictedLoads(METHOD.well(point), PredictiveSolver.standard()));
        assertThat(checked.peakRatio()).isBetween(0.93, 1.07);
        MethodOutcome.Known known = (MethodOutcome.Known) METHOD.loads(point);
        assertThat(known.plungerTravelIn()).isCloseTo(best.plungerTravelIn(), within(0.06 * best.plungerTravelIn()));
        assertThat(known.surface().polishedRodHp())
                .isCloseTo(
                        best.surface().polishedRodHp(),
                        within(0.1 * best.surface().polishedRodHp()));
        // No less than the lift of the liquid itself.
        double liftHp = best.displacementBblPerDay()
                * 42.0
                * 231.0
                / 1728.0
                / 1440.0
                * (study.well().dischargePressurePsia() - study.well().intakePressurePsia())
                * 144.0
                / 33_000.0;
        assertThat(known.surface().polishedRodHp()).isGreaterThan(liftHp);
    }

    @Test
    void designsForALongStrokeUnit() {
        RodPumpDesignStudy example = Designs.example();
        PumpingUnit unit = new PumpingUnit(
                new LongStroke(288.0, 18.0), 0.0, new Counterbalance.Weight(10_000.0), 320_000.0, 36_000.0, null);
        RodPumpDesignStudy study = new RodPumpDesignStudy(
                "long",
                example.well(),
                example.pumpFit(),
                List.of(1.75),
                List.of(new UnitChoice.Own("long stroke", unit)),
                Designs.rods(86),
                new DesignLimits(1.0, 1.0, 1.0, 1.0, null, 0.0, 2.0, 6.0),
                example.drive(),
                RankWeights.balanced(),
                METHOD);
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        RodPumpDesign best = Designs.chosen(study).best();
        assertThat(best.rateBblPerDay()).isCloseTo(250.0, within(1e-6));
        assertThat(best.unitUse().gearboxLoading()).isLessThan(1.0);
    }
}
