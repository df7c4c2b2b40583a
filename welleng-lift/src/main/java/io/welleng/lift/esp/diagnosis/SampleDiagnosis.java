package io.welleng.lift.esp.diagnosis;

import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.units.DensityUnit;
import io.welleng.core.units.Figures;
import io.welleng.lift.esp.EspModel;
import io.welleng.lift.esp.gas.GasStatus;
import io.welleng.lift.esp.gas.MarchResult;
import io.welleng.lift.esp.gas.StageMarch;
import io.welleng.lift.esp.gas.StageRun;
import io.welleng.lift.esp.pump.OperatingRange;
import io.welleng.lift.esp.pump.PumpStage;
import io.welleng.lift.esp.pump.PumpWear;
import io.welleng.lift.esp.pump.StagePoint;
import io.welleng.nodal.flow.FlowState;
import io.welleng.nodal.stream.StreamPoint;

/** Compares a sample with the catalogue. */
final class SampleDiagnosis {

    private static final double CST_LB_PER_FT3_PER_CP = DensityUnit.KG_PER_M3.to(DensityUnit.LB_PER_FT3, 1000.0);
    private static final double LEAST_FACTOR = 1e-6;
    private static final double FACTOR_TOLERANCE = 1e-8;
    private static final int MOST_TIMES_THE_STAGES = 4;
    private static final double MIN_TEMPERATURE_F = 20.0;
    private static final double MAX_TEMPERATURE_F = 700.0;

    private final EspDiagnosisStudy study;
    private final PumpStage stage;
    private final ShaftReading shaft;

    SampleDiagnosis(EspDiagnosisStudy study) {
        this.study = study;
        stage = PumpStage.of(study.stage());
        shaft = new ShaftReading(study.electric(), study.cableTemperatureF());
    }

    /** Head factor, shaft power with that head at catalogue efficiency, and hydraulic power (hp). */
    private record Fit(double headFactor, double shaftHp, double hydraulicHp) {}

    SampleOutcome of(EspSample sample) {
        SampleOutcome.Refused refused = unusable(sample);
        if (refused != null) {
            return refused;
        }
        double pIn = sample.intakePressurePsia();
        double tF = sample.intakeTemperatureF() == null ? study.intakeTemperatureF() : sample.intakeTemperatureF();
        double hz = sample.frequencyHz();
        StreamPoint point = study.fluid().entering(sample.rateStbPerDay(), sample.waterCut(), pIn, tF);
        double rise = sample.dischargePressurePsia() - pIn;
        StageRun asNew = march(study.stages(), hz).run(point);
        asNew.march(pIn, tF);
        MarchResult catalogue = asNew.result();
        if (catalogue.gasStatus() == GasStatus.LOCKED) {
            return refuse(
                    sample,
                    RefusalReason.GAS_LOCKED,
                    "free gas is " + Figures.four(catalogue.intakeGasFraction()) + " of the volume at the intake");
        }
        if (!(catalogue.pressureRisePsi() > 0.0)) {
            return refuse(
                    sample,
                    RefusalReason.RATE_OUTSIDE_CURVE,
                    Figures.four(catalogue.intakeRateBpd()) + " bpd in place at " + Figures.four(hz)
                            + " Hz; the curve ends at " + Figures.four(stage.openFlowRateBpd(hz)) + " bpd");
        }
        Fit fit =
                rise <= catalogue.pressureRisePsi() ? worn(point, hz, pIn, tF, rise) : better(point, hz, pIn, tF, rise);
        return fit == null
                ? refuse(
                        sample,
                        RefusalReason.RISE_TOO_GREAT,
                        Figures.four(rise) + " psi, more than " + MOST_TIMES_THE_STAGES + " times as many stages give")
                : diagnosed(sample, catalogue, fit, share(point, hz, pIn, tF, catalogue), rise);
    }

    private static SampleOutcome.Refused refuse(EspSample sample, RefusalReason reason, String explanation) {
        return new SampleOutcome.Refused(sample.time(), reason, explanation);
    }

    private static SampleOutcome.Refused unusable(EspSample sample) {
        String missing = sample.frequencyHz() == null
                ? "frequency"
                : sample.rateStbPerDay() == null
                        ? "rate"
                        : sample.intakePressurePsia() == null
                                ? "intake pressure"
                                : sample.dischargePressurePsia() == null ? "discharge pressure" : null;
        if (missing != null) {
            return refuse(sample, RefusalReason.MISSING_READING, missing + " was not read");
        }
        if (sample.frequencyHz() <= 0.0) {
            return refuse(sample, RefusalReason.NOT_RUNNING, "frequency " + Figures.four(sample.frequencyHz()) + " Hz");
        }
        if (sample.frequencyHz() > EspModel.MAX_FREQUENCY_HZ) {
            return refuse(
                    sample, RefusalReason.SENSELESS_READING, "frequency " + Figures.four(sample.frequencyHz()) + " Hz");
        }
        if (sample.rateStbPerDay() <= 0.0) {
            return refuse(sample, RefusalReason.NO_RATE, "rate " + Figures.four(sample.rateStbPerDay()) + " STB/d");
        }
        if (sample.intakePressurePsia() <= 0.0) {
            return refuse(
                    sample,
                    RefusalReason.SENSELESS_READING,
                    "intake pressure " + Figures.four(sample.intakePressurePsia()) + " psia");
        }
        Double cut = sample.waterCut();
        if (cut != null && (cut < 0.0 || cut > 1.0)) {
            return refuse(sample, RefusalReason.SENSELESS_READING, "water cut " + Figures.four(cut));
        }
        Double tF = sample.intakeTemperatureF();
        if (tF != null && (tF < MIN_TEMPERATURE_F || tF > MAX_TEMPERATURE_F)) {
            return refuse(sample, RefusalReason.SENSELESS_READING, "intake temperature " + Figures.four(tF) + " °F");
        }
        return sample.dischargePressurePsia() > sample.intakePressurePsia()
                ? null
                : refuse(
                        sample,
                        RefusalReason.NO_PRESSURE_RISE,
                        "discharge " + Figures.four(sample.dischargePressurePsia()) + ", intake "
                                + Figures.four(sample.intakePressurePsia()) + " psia");
    }

    private StageMarch march(int stages, double hz) {
        return StageMarch.of(stage, stages, hz).withViscosity(study.viscosity()).withGas(study.gas());
    }

    /** The factor of the head, at most 1, with which the march reproduces the rise. */
    private Fit worn(StreamPoint point, double hz, double pIn, double tF, double rise) {
        double factor = new BracketingSolver(FACTOR_TOLERANCE, 200)
                .solve(f -> run(point, hz, pIn, tF, f).dischargePressurePsia() - pIn - rise, LEAST_FACTOR, 1.0)
                .root();
        StageRun run = run(point, hz, pIn, tF, factor);
        return new Fit(factor, run.shaftHp(), run.hydraulicHp());
    }

    private StageRun run(StreamPoint point, double hz, double pIn, double tF, double headFactor) {
        StageRun run = march(study.stages(), hz)
                .withWear(new PumpWear(headFactor, 1.0))
                .run(point);
        run.march(pIn, tF);
        return run;
    }

    /**
     * Above 1, where wear cannot be, the factor is the number of new stages, in part of one, that reproduce the rise, over
     * the number there.
     */
    private Fit better(StreamPoint point, double hz, double pIn, double tF, double rise) {
        int low = study.stages();
        int high = low + 1;
        int most = MOST_TIMES_THE_STAGES * low;
        while (rise(point, high, hz, pIn, tF).dischargePressurePsia() - pIn < rise) {
            if (high >= most) {
                return null;
            }
            low = high;
            high = Math.min(most, high + Math.max(1, high - study.stages()));
        }
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (rise(point, middle, hz, pIn, tF).dischargePressurePsia() - pIn < rise) {
                low = middle;
            } else {
                high = middle;
            }
        }
        StageRun below = rise(point, low, hz, pIn, tF);
        StageRun above = rise(point, high, hz, pIn, tF);
        double part = (pIn + rise - below.dischargePressurePsia())
                / (above.dischargePressurePsia() - below.dischargePressurePsia());
        return new Fit(
                (low + part) / study.stages(),
                below.shaftHp() + part * (above.shaftHp() - below.shaftHp()),
                below.hydraulicHp() + part * (above.hydraulicHp() - below.hydraulicHp()));
    }

    private StageRun rise(StreamPoint point, int stages, double hz, double pIn, double tF) {
        StageRun run = march(stages, hz).run(point);
        run.march(pIn, tF);
        return run;
    }

    private double share(StreamPoint point, double hz, double pIn, double tF, MarchResult catalogue) {
        FlowState state = new FlowState();
        point.moveTo(pIn, tF, 1.0, state);
        StagePoint at = new StagePoint(stage, hz, study.viscosity(), PumpWear.NONE, OperatingRange.RECOMMENDED);
        at.moveTo(
                catalogue.intakeRateBpd(),
                state.liquidViscosityCp() * CST_LB_PER_FT3_PER_CP / state.liquidDensityLbPerFt3());
        return at.shareOfBep();
    }

    private SampleOutcome diagnosed(EspSample sample, MarchResult catalogue, Fit fit, double share, double rise) {
        Double shaftHp = shaft.shaftHp(sample);
        boolean known = stage.hasPower() && shaftHp != null;
        return new SampleOutcome.Diagnosed(
                sample.time(),
                sample.frequencyHz(),
                catalogue.intakeRateBpd(),
                share,
                catalogue.intakeGasFraction(),
                catalogue.gasStatus(),
                rise,
                catalogue.pressureRisePsi(),
                fit.headFactor(),
                shaftHp,
                known ? (Double) (shaftHp / catalogue.power().shaftHp()) : null,
                shaftHp == null ? null : (Double) (fit.hydraulicHp() / shaftHp),
                stage.hasPower() ? (Double) catalogue.power().efficiency() : null,
                known ? (Double) (fit.shaftHp() / shaftHp) : null,
                shaft.powerFactor(sample),
                catalogue.advisories());
    }
}
