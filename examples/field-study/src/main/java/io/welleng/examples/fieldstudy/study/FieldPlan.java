package io.welleng.examples.fieldstudy.study;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.well.LiftType;
import io.welleng.examples.fieldstudy.input.FieldSettings;
import io.welleng.lift.esp.EnergyBasis;
import io.welleng.lift.esp.EspReport;
import io.welleng.lift.esp.EspStudy;
import io.welleng.lift.field.Compressor;
import io.welleng.lift.field.FieldLimits;
import io.welleng.lift.field.FieldObjective;
import io.welleng.lift.field.FieldOptimizationReport;
import io.welleng.lift.field.FieldOptimizationStudy;
import io.welleng.lift.field.FieldPrices;
import io.welleng.lift.field.FieldWell;
import io.welleng.lift.field.Separator;
import io.welleng.lift.field.advice.AnsweredWell;
import io.welleng.lift.field.advice.RecommendationReport;
import io.welleng.lift.field.advice.ScreeningConditions;
import io.welleng.lift.field.gas.GasAllocationReport;
import io.welleng.lift.field.gas.GasAllocationStudy;
import io.welleng.lift.field.gas.GasCompressor;
import io.welleng.lift.field.gas.GasField;
import io.welleng.lift.field.gas.GasPoint;
import io.welleng.lift.field.gas.GasResponse;
import io.welleng.lift.field.gas.LiftGasCurve;
import io.welleng.lift.field.gas.RunRule;
import io.welleng.lift.gaslift.GasLiftReport;
import io.welleng.lift.gaslift.GasLiftStudy;
import io.welleng.lift.pareto.GroupLimits;
import io.welleng.lift.pareto.LifeMeasure;
import io.welleng.lift.pareto.Nsga2;
import io.welleng.lift.pareto.ParetoReport;
import io.welleng.lift.pareto.ParetoStudy;
import io.welleng.lift.pcp.well.PcpReport;
import io.welleng.lift.pcp.well.PcpStudy;
import io.welleng.lift.table.SettingPoint;
import io.welleng.lift.table.WellTable;
import io.welleng.lift.table.WellToday;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * What the wells on artificial lift should do together, from the curves that their studies answered with: how lift gas is
 * shared, what all limits of the field allow, and what more oil costs in energy and equipment; and what each well alone
 * should do.
 *
 * @param settings what is shared and what it is worth
 * @param wells names of the wells that take part
 * @param leftOut names of the wells on artificial lift that have no curve, or do not run
 * @param gas how lift gas is shared; null where no gas-lift well takes part
 * @param field what all limits allow; null where no well takes part
 * @param pareto oil against energy and equipment life; null where no well takes part
 * @param advice one for each well whose study gives it
 */
public record FieldPlan(
        FieldSettings settings,
        List<String> wells,
        List<String> leftOut,
        @OptionalValue Asked<GasAllocationStudy, GasAllocationReport> gas,
        @OptionalValue Asked<FieldOptimizationStudy, FieldOptimizationReport> field,
        @OptionalValue Asked<ParetoStudy, ParetoReport> pareto,
        List<Advice> advice) {

    /** Studies of wells; the others are of a part of one. */
    private static final Set<String> LIFTS = Set.of("esp", "pcp", "gas_lift", "dynacard");

    private static final String COMPRESSOR = "compressor";
    private static final String SEPARATOR = "separator";

    private static final double MSCF_PER_MMSCF = 1_000.0;
    private static final double GAP = 1e-6;

    /** Makes the lists immutable. */
    public FieldPlan {
        wells = List.copyOf(wells);
        leftOut = List.copyOf(leftOut);
        advice = List.copyOf(advice);
    }

    /**
     * A question and its answer.
     *
     * @param <S> the study
     * @param <R> its report
     * @param study the question
     * @param report the answer
     */
    public record Asked<S, R>(S study, R report) {}

    /**
     * What a well alone should do.
     *
     * @param pointer where its study is, as JSON pointer
     * @param well name of the well
     * @param report the advice
     */
    public record Advice(String pointer, String well, RecommendationReport report) {}

    /**
     * Asks and answers.
     *
     * @param lifts the studies of wells on artificial lift
     * @param settings what is shared and what it is worth
     * @param oilPriceUsdPerStb price of the oil (USD/STB)
     * @return the plan
     */
    public static FieldPlan of(List<LiftResult> lifts, FieldSettings settings, double oilPriceUsdPerStb) {
        Map<String, FieldWell> wells = new FieldWells(settings).of(lifts);
        List<String> leftOut = lifts.stream()
                .filter(lift -> lift instanceof LiftResult.Answered answered && LIFTS.contains(answered.type()))
                .map(LiftResult::well)
                .distinct()
                .filter(name -> !wells.containsKey(name))
                .toList();
        return new FieldPlan(
                settings,
                List.copyOf(wells.keySet()),
                leftOut,
                gas(wells.values(), settings).orElse(null),
                wells.isEmpty() ? null : field(wells.values(), settings, oilPriceUsdPerStb),
                wells.isEmpty() ? null : pareto(wells.values(), settings),
                advice(lifts));
    }

    private static SettingPoint today(FieldWell well) {
        return well.table().at(((WellToday.Running) well.table().today()).setting());
    }

    private static double sum(Collection<FieldWell> wells, ToDoubleFunction<SettingPoint> figure) {
        return wells.stream()
                .mapToDouble(well -> figure.applyAsDouble(today(well)))
                .sum();
    }

    private static double liftGas(Collection<FieldWell> wells, FieldSettings settings) {
        return settings.limitsOverToday().liftGas() * sum(wells, SettingPoint::liftGasMscfPerDay);
    }

    private static Optional<Asked<GasAllocationStudy, GasAllocationReport>> gas(
            Collection<FieldWell> wells, FieldSettings settings) {
        List<LiftGasCurve> curves = new ArrayList<>();
        Map<String, Double> today = new TreeMap<>();
        for (FieldWell well : wells) {
            WellTable table = well.table();
            if (table.liftType() == LiftType.GAS_LIFT) {
                List<GasPoint> points = table.points().stream()
                        .map(at -> new GasPoint(at.liftGasMscfPerDay(), at.oilStbPerDay(), at.waterStbPerDay()))
                        .toList();
                curves.add(new LiftGasCurve(
                        table.name(),
                        new GasResponse.Measured(points),
                        null,
                        null,
                        RunRule.MAY_SHUT,
                        COMPRESSOR,
                        null));
                today.put(table.name(), today(well).liftGasMscfPerDay());
            }
        }
        double available = liftGas(wells, settings);
        if (curves.isEmpty() || !(available > 0.0)) {
            return Optional.empty();
        }
        GasAllocationStudy study = new GasAllocationStudy(
                "gas-lift wells",
                new GasField(curves, List.of(GasCompressor.of(COMPRESSOR, available)), null),
                today,
                settings.gasStepMscfPerDay(),
                settings.gasCurvePoints(),
                GAP);
        return Optional.of(new Asked<>(study, study.run()));
    }

    private static Asked<FieldOptimizationStudy, FieldOptimizationReport> field(
            Collection<FieldWell> wells, FieldSettings settings, double oilPriceUsdPerStb) {
        FieldSettings.Limits over = settings.limitsOverToday();
        double gas = liftGas(wells, settings);
        List<Compressor> compressors = gas > 0.0
                ? List.of(Compressor.proportional(
                        COMPRESSOR, gas, null, settings.compressionKwPerMmscfPerDay(), true, null))
                : List.of();
        double liquid = sum(wells, at -> at.oilStbPerDay() + at.waterStbPerDay());
        FieldLimits limits = new FieldLimits(
                null,
                over.electricPower() * power(wells, settings),
                over.water() * sum(wells, SettingPoint::waterStbPerDay),
                compressors,
                List.of(new Separator(SEPARATOR, over.liquid() * liquid, null, null)),
                null);
        FieldPrices prices = new FieldPrices(
                oilPriceUsdPerStb,
                settings.gasSalesUsdPerMscf(),
                settings.waterUsdPerStb(),
                settings.energyUsdPerKwh(),
                settings.compressionUsdPerMmscf());
        FieldOptimizationStudy study = FieldOptimizationStudy.of(
                "wells on artificial lift", List.copyOf(wells), limits, new FieldObjective.MostMoney(prices));
        return new Asked<>(study, study.run());
    }

    private static double power(Collection<FieldWell> wells, FieldSettings settings) {
        return sum(wells, at -> withCompression(at, settings));
    }

    private static double withCompression(SettingPoint at, FieldSettings settings) {
        return at.powerKw() + settings.compressionKwPerMmscfPerDay() * at.liftGasMscfPerDay() / MSCF_PER_MMSCF;
    }

    /**
     * Wells with their part of the compressor's power, so that kWh count whatever the lift. All of them run: least energy
     * would be to shut them in.
     */
    private static Asked<ParetoStudy, ParetoReport> pareto(Collection<FieldWell> wells, FieldSettings settings) {
        List<WellTable> tables = new ArrayList<>();
        for (FieldWell well : wells) {
            WellTable table = well.table();
            List<SettingPoint> points = table.points().stream()
                    .map(at -> SettingPoint.withLife(
                            at.setting(),
                            at.oilStbPerDay(),
                            at.waterStbPerDay(),
                            withCompression(at, settings),
                            at.equipmentLifeDays()))
                    .toList();
            double now = ((WellToday.Running) table.today()).setting();
            tables.add(new WellTable(
                    table.name(),
                    table.liftType(),
                    table.settingName(),
                    table.settingUnit(),
                    points,
                    well.locked() ? (Double) now : table.lowerSetting(),
                    well.locked() ? (Double) now : table.upperSetting(),
                    false,
                    table.today()));
        }
        FieldSettings.Limits over = settings.limitsOverToday();
        double power = power(wells, settings);
        double liquid = sum(wells, at -> at.oilStbPerDay() + at.waterStbPerDay());
        FieldSettings.Front front = settings.pareto();
        ParetoStudy study = new ParetoStudy(
                tables,
                new GroupLimits(power > 0.0 ? (Double) (over.electricPower() * power) : null, over.liquid() * liquid),
                EnergyBasis.OIL,
                LifeMeasure.WELLS_PER_FAILURE,
                front.weights(),
                Nsga2.STANDARD.withSize(front.population(), front.generations()).withSeed(front.seed()));
        return new Asked<>(study, study.run());
    }

    private static List<Advice> advice(List<LiftResult> lifts) {
        List<Advice> advice = new ArrayList<>();
        for (LiftResult lift : lifts) {
            if (lift instanceof LiftResult.Answered answered) {
                answer(answered)
                        .ifPresent(answer -> advice.add(new Advice(
                                answered.pointer(),
                                answered.well(),
                                RecommendationReport.of(answer, ScreeningConditions.UNKNOWN))));
            }
        }
        return advice;
    }

    private static Optional<AnsweredWell> answer(LiftResult.Answered lift) {
        if (lift.study() instanceof EspStudy study && lift.report() instanceof EspReport report) {
            return Optional.of(AnsweredWell.of(study, report));
        }
        if (lift.study() instanceof PcpStudy study && lift.report() instanceof PcpReport report) {
            return Optional.of(AnsweredWell.of(study, report));
        }
        return lift.study() instanceof GasLiftStudy study && lift.report() instanceof GasLiftReport report
                ? Optional.of(AnsweredWell.of(study, report))
                : Optional.empty();
    }
}
