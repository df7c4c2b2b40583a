package io.welleng.lift.esp.sizing;

import io.welleng.core.solve.BracketingSolver;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import io.welleng.core.units.PowerUnit;
import io.welleng.lift.esp.gas.MarchResult;
import io.welleng.lift.esp.gas.StageMarch;
import io.welleng.lift.esp.gas.StageRun;
import io.welleng.lift.esp.gas.StageState;
import io.welleng.lift.esp.pump.OperatingRange;
import io.welleng.lift.esp.pump.PumpStage;
import io.welleng.lift.esp.pump.PumpZone;
import io.welleng.lift.esp.pump.StageData;
import io.welleng.lift.esp.pump.StagePoint;
import io.welleng.nodal.stream.Stream;
import io.welleng.nodal.stream.StreamPoint;
import java.util.ArrayList;
import java.util.List;

/** One stage of the list against a duty. */
final class StageSizing {

    private static final double KW_PER_HP = PowerUnit.HP.to(PowerUnit.KW, 1.0);
    private static final double HOURS_PER_DAY = 24.0;

    /** End of the data of ANSI/HI 9.6.7. */
    private static final double GREATEST_B = 40.0;

    private static final int FIRST_TRY = 64;
    private static final double FREQUENCY_STEP = 0.9;
    private static final double FREQUENCY_TOLERANCE_HZ = 1e-9;

    private final EspSizingStudy study;
    private final SizingRules rules;
    private final PumpDuty duty;
    private final Stream pumped;
    private final double waterCut;
    private final double neededPsia;

    StageSizing(EspSizingStudy study, PumpDuty duty, Stream pumped, double waterCut) {
        this.study = study;
        this.rules = study.rules();
        this.duty = duty;
        this.pumped = pumped;
        this.waterCut = waterCut;
        neededPsia = duty.intake().pressurePsia() + duty.pressureRisePsi();
    }

    /** A design or a rejection. */
    record Answer(EspDesign design, RejectedStage rejected) {}

    private static Answer no(
            StageData stage, RejectionReason reason, String explanation, double value, Double limit, String unit) {
        return new Answer(null, new RejectedStage(stage.name(), reason, explanation, value, limit, unit));
    }

    Answer of(StageData data) {
        if (data.minCasingSizeIn() > study.casingOdIn()) {
            return no(
                    data,
                    RejectionReason.CASING_TOO_SMALL,
                    "it needs a casing of " + Figures.four(data.minCasingSizeIn()) + " in",
                    study.casingOdIn(),
                    data.minCasingSizeIn(),
                    "in");
        }
        PumpStage stage = PumpStage.of(data);
        OperatingRange range = rules.range();
        StagePoint point = new StagePoint(stage, study.designFrequencyHz(), rules.viscosity(), rules.wear(), range);
        point.moveTo(duty.meanRateBpd(), duty.intakeViscosityCst());
        double share = point.shareOfBep();
        if (point.isBeyondMethod()) {
            return no(
                    data,
                    RejectionReason.TOO_VISCOUS,
                    Figures.four(duty.intakeViscosityCst())
                            + " cSt is beyond the data of the viscosity correction: what the"
                            + " stage does would be a guess",
                    point.viscosityParameter(),
                    GREATEST_B,
                    "(parameter B)");
        }
        if (point.zone() != PumpZone.NORMAL) {
            boolean below = share < range.lowerShareOfBep();
            return no(
                    data,
                    below ? RejectionReason.RATE_BELOW_RANGE : RejectionReason.RATE_ABOVE_RANGE,
                    Figures.four(duty.meanRateBpd()) + " bpd in place is " + Figures.four(share)
                            + " of its rate of best efficiency at " + Figures.four(study.designFrequencyHz()) + " Hz",
                    share,
                    below ? range.lowerShareOfBep() : range.upperShareOfBep(),
                    "(fraction)");
        }
        int count = fewest(stage);
        if (count == 0) {
            return no(
                    data,
                    RejectionReason.NO_HEAD,
                    EspSizingStudy.MOST_STAGES + " stages do not give " + Figures.four(duty.pressureRisePsi()) + " psi",
                    EspSizingStudy.MOST_STAGES,
                    null,
                    "stages");
        }
        for (HousingLimit limit : rules.housings()) {
            if (limit.holdsFor(data) && limit.isExceededBy(count)) {
                return no(
                        data,
                        RejectionReason.TOO_MANY_STAGES,
                        "it takes " + count + " stages, the housings hold " + limit.maxStages(),
                        count,
                        (double) limit.maxStages(),
                        "stages");
            }
        }
        if (!stage.hasPower()) {
            return no(
                    data,
                    RejectionReason.POWER_NOT_KNOWN,
                    count + " stages give the pressure, but their power is not in the catalogue",
                    count,
                    null,
                    "stages");
        }
        return powered(stage, count, share);
    }

    private StageMarch march(PumpStage stage, int stages, double frequencyHz) {
        return StageMarch.of(stage, stages, frequencyHz)
                .withViscosity(rules.viscosity())
                .withWear(rules.wear())
                .withRange(rules.range())
                .withGas(rules.gas())
                .oneByOne();
    }

    private double intakePsia() {
        return duty.intake().pressurePsia();
    }

    private MarchResult marched(PumpStage stage, int stages, double frequencyHz) {
        return march(stage, stages, frequencyHz)
                .march(pumped, duty.rateStbPerDay(), intakePsia(), duty.intake().temperatureF());
    }

    /** The fewest stages that give the pressure at the design frequency; 0 where too many would be needed. */
    private int fewest(PumpStage stage) {
        int tried = FIRST_TRY;
        while (true) {
            List<StageState> all = march(stage, tried, study.designFrequencyHz())
                    .stages(
                            pumped,
                            duty.rateStbPerDay(),
                            intakePsia(),
                            duty.intake().temperatureF());
            for (StageState one : all) {
                if (one.inletPressurePsia() + one.pressureRisePsi() >= neededPsia) {
                    return one.stage();
                }
            }
            if (tried == EspSizingStudy.MOST_STAGES || all.get(0).pressureRisePsi() <= 0.0) {
                return 0;
            }
            tried = Math.min(2 * tried, EspSizingStudy.MOST_STAGES);
        }
    }

    /**
     * The frequency at which the stages give just the pressure. Down from the design frequency the rise falls: head with the
     * square of the frequency and along the curve, to none where the rate is open flow.
     */
    private double exactFrequencyHz(PumpStage stage, int stages) {
        StreamPoint point = pumped.at(duty.rateStbPerDay());
        double upper = study.designFrequencyHz();
        double atUpper = excess(stage, stages, upper, point);
        double lower = upper;
        double atLower = atUpper;
        while (atLower > 0.0) {
            upper = lower;
            atUpper = atLower;
            lower = FREQUENCY_STEP * lower;
            atLower = excess(stage, stages, lower, point);
        }
        return new BracketingSolver(FREQUENCY_TOLERANCE_HZ, 200)
                .solve(hz -> excess(stage, stages, hz, point), lower, atLower, upper, atUpper)
                .root();
    }

    private double excess(PumpStage stage, int stages, double frequencyHz, StreamPoint point) {
        StageRun run = march(stage, stages, frequencyHz).run(point);
        run.march(intakePsia(), duty.intake().temperatureF());
        return run.dischargePressurePsia() - neededPsia;
    }

    private Answer powered(PumpStage stage, int count, double share) {
        StageData data = stage.data();
        MarchResult atDesign = marched(stage, count, study.designFrequencyHz());
        double shaftHp = atDesign.power().shaftHp();
        for (HousingLimit limit : rules.housings()) {
            double allowed = limit.shaftHpAt(study.designFrequencyHz());
            if (limit.holdsFor(data) && shaftHp > allowed) {
                return no(
                        data,
                        RejectionReason.SHAFT_TOO_WEAK,
                        count + " stages take " + Figures.four(shaftHp) + " hp, the shaft carries "
                                + Figures.four(allowed),
                        shaftHp,
                        allowed,
                        "hp");
            }
        }
        double exactHz = exactFrequencyHz(stage, count);
        MarchResult atExact = marched(stage, count, exactHz);
        List<String> reasons = new ArrayList<>();
        reasons.add(Figures.four(share) + " of its rate of best efficiency");
        if (study.electric() == null) {
            double energy = HOURS_PER_DAY * atExact.power().shaftHp() * KW_PER_HP / duty.rateStbPerDay();
            return new Answer(
                    new EspDesign(
                            data,
                            count,
                            share,
                            atDesign,
                            atDesign.dischargePressurePsia() - neededPsia,
                            exactHz,
                            exactHz,
                            atExact,
                            atExact.power().efficiency(),
                            energy,
                            null,
                            reasons,
                            advisories(data, atExact, exactHz)),
                    null);
        }
        ElectricSizing.Answer electrics =
                new ElectricSizing(study, waterCut).of(data.name(), atDesign, exactHz, atExact);
        if (electrics.rejected() != null) {
            return new Answer(null, electrics.rejected());
        }
        ElectricDesign electric = electrics.design();
        boolean driven = electric.system().drive() != null;
        double hz = driven ? exactHz : study.designFrequencyHz();
        MarchResult at = driven ? atExact : atDesign;
        reasons.add("motor at " + Figures.four(electric.motorLoadAtDesign()) + " of rated power, cable drop "
                + Figures.four(electric.cableDropVPer1000Ft()) + " V/1000 ft");
        List<Advisory> advisories = advisories(data, at, hz);
        advisories.addAll(electric.system().advisories(electric.power()));
        return new Answer(
                new EspDesign(
                        data,
                        count,
                        share,
                        atDesign,
                        atDesign.dischargePressurePsia() - neededPsia,
                        exactHz,
                        hz,
                        at,
                        at.power().efficiency(),
                        electric.power().energyKwhPerBbl(duty.rateStbPerDay()).orElseThrow(),
                        electric,
                        reasons,
                        advisories),
                null);
    }

    /** First and last stage against the range, the mean rate against the maker's. */
    private List<Advisory> advisories(StageData data, MarchResult at, double frequencyHz) {
        List<Advisory> found = new ArrayList<>(at.advisories());
        double ratio = frequencyHz / data.referenceFrequencyHz();
        double best = ratio * data.bepRateBpd();
        if (at.intakeZone() != PumpZone.NORMAL || at.dischargeZone() != PumpZone.NORMAL) {
            double rate = at.intakeZone() != PumpZone.NORMAL ? at.intakeRateBpd() : at.dischargeRateBpd();
            found.add(new Advisory(
                    "esp_sizing_end_stage_off_range",
                    "rate of the first or last stage over that of best efficiency with water is at or past the range;"
                            + " the mean is not",
                    rate / best,
                    rules.range().lowerShareOfBep(),
                    rules.range().upperShareOfBep()));
        }
        double least = ratio * data.minRateBpd();
        double most = ratio * data.maxRateBpd();
        if (duty.meanRateBpd() < least || duty.meanRateBpd() > most) {
            found.add(new Advisory(
                    "esp_sizing_maker_range",
                    "in-situ rate (bpd) is outside the range the maker publishes",
                    duty.meanRateBpd(),
                    least,
                    most));
        }
        return found;
    }
}
