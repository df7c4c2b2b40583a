package io.welleng.allocation.meter;

import io.welleng.allocation.meter.prover.ProverSteel;
import io.welleng.allocation.meter.prover.ProverWall;
import io.welleng.allocation.meter.prover.Proving;
import io.welleng.allocation.meter.prover.ProvingMethod;
import io.welleng.allocation.meter.prover.ProvingReference;
import io.welleng.allocation.meter.prover.ProvingRun;
import io.welleng.allocation.meter.prover.RepeatabilityRule;
import io.welleng.allocation.volume.BaseCondition;
import io.welleng.allocation.volume.Commodity;
import io.welleng.allocation.volume.DensitySource;
import io.welleng.allocation.volume.LiquidDensity;
import io.welleng.allocation.volume.VolumeCorrection;
import io.welleng.core.study.StudyType;
import java.util.List;

/** Makes the study known under the name {@code meter_run}. */
public final class MeterRunStudyType implements StudyType<MeterRunStudy> {

    /** Creates the type; used by {@link java.util.ServiceLoader}. */
    public MeterRunStudyType() {
        // no state
    }

    @Override
    public String name() {
        return "meter_run";
    }

    @Override
    public String summary() {
        return "A meter run to standard volumes and mass, with its uncertainty budget against what is allowed";
    }

    @Override
    public Class<MeterRunStudy> studyClass() {
        return MeterRunStudy.class;
    }

    /** A turbine meter on crude oil, proved by a pipe prover. */
    @Override
    public MeterRunStudy example() {
        VolumeCorrection correction = VolumeCorrection.of(Commodity.crudeOil(), BaseCondition.DEG_60_F);
        DensitySource density = new DensitySource.AtBase(LiquidDensity.api(34.2));
        List<ProvingRun> runs = List.of(run(9_981.2), run(9_983.6), run(9_982.1), run(9_981.7), run(9_983.0));
        Proving proving = new Proving(
                new ProvingReference.PipeProver(10.0, ProverSteel.MILD_CARBON, new ProverWall(15.5, 0.25), 0.0002),
                1000.0,
                correction,
                density,
                runs,
                ProvingMethod.AVERAGE_METER_FACTOR,
                RepeatabilityRule.fiveRuns(),
                TicketRounding.MPMS_12_2,
                null);
        LiquidPulses readings = new LiquidPulses(
                new LinearMeter(MeterKind.TURBINE, KFactorCurve.constant(1000.0)),
                24_518_300.0,
                24.0,
                null,
                FactorKind.METER_FACTOR,
                new LiquidConditions(91.4, 112.0, density, correction, 0.0035, TicketRounding.MPMS_12_2),
                new LinearUncertainty(2.0, 0.0010, 0.0),
                new LiquidUncertainty(0.5, 3.0, 1.0, 0.0005, 0.0005));
        AllowedUncertaintyFile allowed = AllowedUncertaintyFile.standard();
        return new MeterRunStudy("LACT-1", readings, proving, List.of(allowed.find("fiscal_oil")));
    }

    private static ProvingRun run(double pulses) {
        return new ProvingRun(pulses, 91.2, 110.0, 91.5, 104.0, null, null);
    }
}
