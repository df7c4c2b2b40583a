package io.welleng.lift.srp.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.study.Advisory;
import io.welleng.lift.srp.rod.ApiTaper;
import io.welleng.lift.srp.rod.RodGrade;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.rod.StressCheck;
import io.welleng.lift.srp.rod.StressReport;
import io.welleng.lift.srp.rp11l.ChartPoint;
import io.welleng.lift.srp.rp11l.ChartReadings;
import io.welleng.lift.srp.rp11l.Rp11lCharts;
import io.welleng.lift.srp.tubing.TubingString;
import java.util.List;
import org.junit.jupiter.api.Test;

class DesignLiteratureTest {

    /** Charts that say the same everywhere, as one reads them off for a data sheet. */
    private record OneReading(ChartReadings readings) implements Rp11lCharts {

        @Override
        public List<Advisory> outside(ChartPoint point) {
            return List.of();
        }

        @Override
        public List<Advisory> advisories(ChartPoint point) {
            return List.of();
        }

        @Override
        public ChartReadings read(ChartPoint point) {
            return readings;
        }
    }

    private static DesignWell well(double rate, TubingString tubing, double gravity, PumpEfficiency efficiency) {
        return new DesignWell(
                rate, tubing, new PumpIntake.FluidLevel(tubing.pumpDepthFt(), 50.0), 50.0, gravity, efficiency);
    }

    /**
     * API RP 11L, data sheet (worked example srp-api-11l-example): 5,000 ft, 54 in, 1.5 in plunger, rods 76, free 2-3/8 in tubing.
     * Its 173 bbl/d must ask for its 16 strokes a minute, and give its loads, to the digits printed.
     */
    @Test
    void dataSheetOfTheRecommendedPracticeFromItsRate() {
        Rp11lCharts charts = new OneReading(new ChartReadings(0.86, 0.465, 0.213, 0.37, 0.29, 0.997));
        TubingString tubing = TubingString.free(2.375, 1.995, 5000.0);
        DesignWell well = well(173.0, tubing, 0.9, new PumpEfficiency.Overall(1.0, "data sheet"));
        assertThat(well.netLiftFt()).isCloseTo(5000.0, within(1e-9));
        InstalledUnit unit = new UnitChoice.Strokes(List.of(54.0)).installed().get(0);
        RodString string = ApiTaper.of(76, 1.5).string(5000.0);
        DesignLimits limits = new DesignLimits(1.0, 1.0, 1.0, 1.0, null, 0.0, 4.0, 20.0);
        SpeedOutcome speed = new SpeedForRate(
                        well,
                        1.5,
                        limits,
                        n -> Rp11lMethod.loads(new PumpingPoint(well, unit, Designs.DRIVE, string, 1.5, n), charts))
                .solve();
        double found = ((SpeedOutcome.Found) speed).strokesPerMinute();
        assertThat(found).isCloseTo(16.0, within(0.05));
        MethodOutcome.Known known = (MethodOutcome.Known)
                Rp11lMethod.loads(new PumpingPoint(well, unit, Designs.DRIVE, string, 1.5, 16.0), charts);
        assertThat(known.plungerTravelIn()).isCloseTo(41.2, within(0.05));
        assertThat(known.fluidLoadLbf()).isCloseTo(3442.0, within(1.0));
        // Our elastic constants are 0.8 % greater than the printed ones, see Rod: Sk_r and its loads are less by that.
        assertThat(known.surface().peakLoadLbf()).isCloseTo(14356.0, within(0.005 * 14356.0));
        assertThat(known.surface().minimumLoadLbf()).isCloseTo(5248.0, within(0.006 * 5248.0));
        assertThat(known.surface().peakTorqueInLbf()).isCloseTo(133793.0, within(0.01 * 133793.0));
        assertThat(known.surface().polishedRodHp()).isCloseTo(8.5, within(0.09));
        assertThat(known.surface().counterbalanceEffectLbf()).isCloseTo(10420.0, within(0.001 * 10420.0));
    }

    /**
     * A design sheet in circulation (RP11L.xls): 100 STB/d with B = 1.1 at 0.85 from 7,000 ft, 86 in, 1.25 in plunger, anchored,
     * rods 76 of grade D: 9.54 strokes/min, plunger travel 74.64 in, 17,558 and 8,460 lbf, 219,142 in·lbf, rods at 79.7 %. It
     * has fits of its own of the same charts, and a little slippage, so that the figures agree within 2 %.
     */
    @Test
    void designSheetForARate() {
        TubingString tubing = TubingString.anchored(2.375, 1.995, 7000.0);
        PumpEfficiency efficiency = new PumpEfficiency.Parts(0.85, 0.0, 1.1, "design sheet");
        // Its own travel at its own speed displaces what the rate asks for, but for the slippage.
        assertThat(efficiency.displacementBblPerDay(100.0))
                .isCloseTo(0.1166 * 1.25 * 1.25 * 74.64 * 9.54, within(0.35));
        DesignWell well = well(100.0, tubing, 1.0, efficiency);
        InstalledUnit unit = new UnitChoice.Strokes(List.of(86.0)).installed().get(0);
        RodString string = ApiTaper.of(76, 1.25).string(7000.0);
        SpeedOutcome speed = new SpeedForRate(well, 1.25, DesignLimits.ratings(1.0), n -> new Rp11lMethod()
                        .loads(new PumpingPoint(well, unit, Designs.DRIVE, string, 1.25, n)))
                .solve();
        double found = ((SpeedOutcome.Found) speed).strokesPerMinute();
        assertThat(found).isCloseTo(9.54, within(0.02 * 9.54));
        MethodOutcome.Known known = (MethodOutcome.Known)
                new Rp11lMethod().loads(new PumpingPoint(well, unit, Designs.DRIVE, string, 1.25, found));
        assertThat(known.plungerTravelIn()).isCloseTo(74.64, within(0.02 * 74.64));
        assertThat(known.surface().peakLoadLbf()).isCloseTo(17558.0, within(0.01 * 17558.0));
        assertThat(known.surface().minimumLoadLbf()).isCloseTo(8460.0, within(0.02 * 8460.0));
        assertThat(known.surface().peakTorqueInLbf()).isCloseTo(219142.0, within(0.02 * 219142.0));
        StressReport stresses = StressReport.of(RodGrade.D, 1.0, known.sections());
        StressCheck.Rated top = (StressCheck.Rated) stresses.sections().get(0).check();
        // Its per cent are those of the greatest over the allowable stress, not of the range.
        assertThat(top.maxStressPsi() / top.allowablePsi()).isCloseTo(0.797, within(0.01 * 0.797));
    }
}
