package io.welleng.lift.pareto;

import io.welleng.core.study.Advisory;
import io.welleng.lift.esp.EnergyBasis;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.table.SettingPoint;
import io.welleng.lift.table.WellTable;
import io.welleng.lift.table.WellToday;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** A group of wells as a problem with three objectives, and its answer put back into wells. */
final class GroupProblem implements ParetoProblem {

    /** Least production; below it energy for each barrel means nothing. */
    static final double LEAST_STB_PER_DAY = 1.0;

    private static final double HOURS = 24.0;
    private static final double OPEN = 0.5;

    private static final List<ParetoObjective> OBJECTIVES = List.of(
            ParetoObjective.most("oil", "STB/d"),
            ParetoObjective.least("energy", "kWh/STB"),
            ParetoObjective.most("equipment_life", "days"));

    private final ParetoStudy study;
    private final List<WellTable> wells;
    private final WellCurve[] curves;

    /** Index of the variable that opens a well; −1 where it is always open. */
    private final int[] opens;

    private final List<ParetoVariable> variables = new ArrayList<>();
    private final List<ParetoConstraint> constraints = new ArrayList<>();

    GroupProblem(ParetoStudy study) {
        this.study = study;
        wells = study.wells();
        curves = wells.stream().map(WellCurve::new).toArray(WellCurve[]::new);
        opens = new int[wells.size()];
        for (WellTable well : wells) {
            variables.add(new ParetoVariable(
                    well.name() + " " + well.settingName(),
                    well.settingUnit(),
                    well.lowerSetting(),
                    well.upperSetting()));
        }
        for (int w = 0; w < opens.length; w++) {
            opens[w] = -1;
            if (wells.get(w).mayBeShutIn()) {
                opens[w] = variables.size();
                variables.add(new ParetoVariable(wells.get(w).name() + " open", "", 0.0, 1.0));
            }
        }
        constraints.add(new ParetoConstraint("production", "STB/d", LEAST_STB_PER_DAY));
        if (study.limits().maxPowerKw() != null) {
            constraints.add(
                    new ParetoConstraint("total_power", "kW", study.limits().maxPowerKw()));
        }
        if (study.limits().maxLiquidStbPerDay() != null) {
            constraints.add(
                    new ParetoConstraint("total_liquid", "STB/d", study.limits().maxLiquidStbPerDay()));
        }
    }

    @Override
    public List<ParetoVariable> variables() {
        return List.copyOf(variables);
    }

    @Override
    public List<ParetoObjective> objectives() {
        return OBJECTIVES;
    }

    @Override
    public List<ParetoConstraint> constraints() {
        return List.copyOf(constraints);
    }

    /** Today, where it is allowed, and each well at its own best setting for each objective, as far as there is room. */
    @Override
    public List<List<Double>> startingPoints() {
        List<List<Double>> starts = new ArrayList<>();
        double[] today = today();
        if (today != null && allowed(today)) {
            starts.add(boxed(today));
        }
        starts.add(bestOfEach(point -> -point.oilStbPerDay()));
        starts.add(bestOfEach(point -> energy(point.powerKw(), barrels(point.oilStbPerDay(), point.waterStbPerDay()))));
        starts.add(bestOfEach(point -> -point.equipmentLifeDays()));
        return starts.subList(0, Math.min(starts.size(), study.search().populationSize()));
    }

    @Override
    public void evaluate(double[] x, double[] objectives, double[] violations) {
        double oil = 0.0;
        double water = 0.0;
        double power = 0.0;
        double failures = 0.0;
        double shortest = Double.POSITIVE_INFINITY;
        for (int w = 0; w < curves.length; w++) {
            if (opens[w] < 0 || x[opens[w]] >= OPEN) {
                WellCurve curve = curves[w];
                int i = curve.interval(x[w]);
                double t = curve.share(i, x[w]);
                double life = curve.life(i, t);
                oil += curve.oil(i, t);
                water += curve.water(i, t);
                power += curve.power(i, t);
                failures += 1.0 / life;
                shortest = Math.min(shortest, life);
            }
        }
        double barrels = barrels(oil, water);
        objectives[0] = oil;
        objectives[1] = energy(power, barrels);
        // Where no well runs there is no production either, and the point is not feasible whatever its objectives.
        objectives[2] = failures == 0.0
                ? 0.0
                : study.lifeMeasure() == LifeMeasure.SHORTEST ? shortest : curves.length / failures;
        int c = 0;
        violations[c++] = Math.max(0.0, LEAST_STB_PER_DAY - barrels);
        if (study.limits().maxPowerKw() != null) {
            violations[c++] = Math.max(0.0, power - study.limits().maxPowerKw());
        }
        if (study.limits().maxLiquidStbPerDay() != null) {
            violations[c] = Math.max(0.0, oil + water - study.limits().maxLiquidStbPerDay());
        }
    }

    private double barrels(double oil, double water) {
        return study.energyBasis() == EnergyBasis.OIL ? oil : oil + water;
    }

    /** Energy for each barrel (kWh/STB); below the least production, which is not feasible, as if that were produced. */
    private static double energy(double power, double barrels) {
        return power * HOURS / Math.max(LEAST_STB_PER_DAY, barrels);
    }

    /** Variables of today; null where it is not known of all wells. */
    private double[] today() {
        double[] x = new double[variables.size()];
        for (int w = 0; w < opens.length; w++) {
            WellToday today = wells.get(w).today();
            if (today == null) {
                return null;
            }
            x[w] = today instanceof WellToday.Running running
                    ? running.setting()
                    : wells.get(w).lowerSetting();
            if (opens[w] >= 0) {
                x[opens[w]] = today instanceof WellToday.Running ? 1.0 : 0.0;
            }
        }
        return x;
    }

    private boolean allowed(double[] today) {
        for (int w = 0; w < opens.length; w++) {
            if (today[w] < variables.get(w).lower()
                    || today[w] > variables.get(w).upper()
                    || opens[w] < 0 && wells.get(w).today() instanceof WellToday.ShutIn) {
                return false;
            }
        }
        return true;
    }

    /** Every well open, at the bound or point of its table, within its bounds, that has the least of a value. */
    private List<Double> bestOfEach(ToDoubleFunction<SettingPoint> value) {
        List<Double> settings = new ArrayList<>();
        for (int w = 0; w < opens.length; w++) {
            WellTable well = wells.get(w);
            List<SettingPoint> points = new ArrayList<>(well.points());
            points.removeIf(point -> point.setting() <= well.lowerSetting() || point.setting() >= well.upperSetting());
            points.add(at(w, well.lowerSetting()));
            points.add(at(w, well.upperSetting()));
            settings.add(points.stream()
                    .min(Comparator.comparingDouble(value))
                    .orElseThrow()
                    .setting());
        }
        for (int v = opens.length; v < variables.size(); v++) {
            settings.add(1.0);
        }
        return settings;
    }

    private SettingPoint at(int w, double setting) {
        WellCurve curve = curves[w];
        int i = curve.interval(setting);
        double t = curve.share(i, setting);
        return SettingPoint.withLife(setting, curve.oil(i, t), curve.water(i, t), curve.power(i, t), curve.life(i, t));
    }

    private static List<Double> boxed(double[] values) {
        List<Double> boxed = new ArrayList<>();
        for (double value : values) {
            boxed.add(value);
        }
        return boxed;
    }

    ParetoReport report(ParetoOutcome outcome) {
        double[] today = today();
        GroupPoint point = today == null ? null : groupPoint(boxed(today), true);
        return new ParetoReport(point, optimum(outcome), outcome.evaluations(), advisories(today, point));
    }

    private GroupOptimum optimum(ParetoOutcome outcome) {
        if (outcome instanceof ParetoOutcome.NoneFeasible none) {
            GroupChoice nearest = choice(none.nearest());
            return new GroupOptimum.NoneFeasible(
                    nearest,
                    none.broken().stream()
                            .map(one -> limit(one.name(), nearest.point()))
                            .toList());
        }
        ParetoFront front = ((ParetoOutcome.Found) outcome).front();
        Knee knee = front.knee();
        return new GroupOptimum.Front(
                front.points().stream()
                        .map(one -> groupPoint(one.variables(), false))
                        .toList(),
                choice(knee.point()),
                knee instanceof Knee.Bend bend ? (Double) bend.distance() : null,
                study.weights() == null ? null : choice(front.preferred(study.weights())),
                choice(front.extreme(0)),
                choice(front.extreme(1)),
                choice(front.extreme(2)));
    }

    private LimitCheck limit(String name, GroupPoint point) {
        double liquid = point.oilStbPerDay() + point.waterStbPerDay();
        return switch (name) {
            case "total_power" ->
                LimitCheck.atMost(name, point.powerKw(), study.limits().maxPowerKw(), "kW");
            case "total_liquid" ->
                LimitCheck.atMost(name, liquid, study.limits().maxLiquidStbPerDay(), "STB/d");
            default ->
                LimitCheck.atLeast(
                        name, barrels(point.oilStbPerDay(), point.waterStbPerDay()), LEAST_STB_PER_DAY, "STB/d");
        };
    }

    private boolean runs(int w, List<Double> x, boolean asToday) {
        return asToday ? wells.get(w).today() instanceof WellToday.Running : opens[w] < 0 || x.get(opens[w]) >= OPEN;
    }

    private GroupPoint groupPoint(List<Double> x, boolean asToday) {
        double oil = 0.0;
        double water = 0.0;
        double power = 0.0;
        double failures = 0.0;
        double shortest = Double.POSITIVE_INFINITY;
        Map<String, Double> settings = new LinkedHashMap<>();
        for (int w = 0; w < opens.length; w++) {
            if (runs(w, x, asToday)) {
                SettingPoint point = at(w, x.get(w));
                oil += point.oilStbPerDay();
                water += point.waterStbPerDay();
                power += point.powerKw();
                failures += 1.0 / point.equipmentLifeDays();
                shortest = Math.min(shortest, point.equipmentLifeDays());
                settings.put(wells.get(w).name(), x.get(w));
            }
        }
        double barrels = barrels(oil, water);
        double life = study.lifeMeasure() == LifeMeasure.SHORTEST ? shortest : opens.length / failures;
        return new GroupPoint(
                oil,
                water,
                power,
                barrels < LEAST_STB_PER_DAY ? null : (Double) energy(power, barrels),
                settings.isEmpty() ? null : (Double) life,
                settings);
    }

    private GroupChoice choice(ParetoPoint point) {
        List<Double> x = point.variables();
        List<WellSetPoint> setPoints = new ArrayList<>();
        for (int w = 0; w < opens.length; w++) {
            WellTable well = wells.get(w);
            SettingPoint there = runs(w, x, false) ? at(w, x.get(w)) : null;
            SettingPoint today = well.today() instanceof WellToday.Running running ? at(w, running.setting()) : null;
            double oil = there == null ? 0.0 : there.oilStbPerDay();
            double power = there == null ? 0.0 : there.powerKw();
            boolean known = well.today() != null;
            setPoints.add(new WellSetPoint(
                    well.name(),
                    well.liftType(),
                    well.settingName(),
                    well.settingUnit(),
                    well.today(),
                    there == null ? null : (Double) there.setting(),
                    oil,
                    there == null ? 0.0 : there.waterStbPerDay(),
                    power,
                    there == null ? null : there.equipmentLifeDays(),
                    known ? (Double) (oil - (today == null ? 0.0 : today.oilStbPerDay())) : null,
                    known ? (Double) (power - (today == null ? 0.0 : today.powerKw())) : null));
        }
        return new GroupChoice(groupPoint(x, false), setPoints);
    }

    private List<Advisory> advisories(double[] today, GroupPoint point) {
        List<Advisory> advisories = new ArrayList<>();
        for (int w = 0; today != null && w < opens.length; w++) {
            ParetoVariable allowed = variables.get(w);
            if (today[w] < allowed.lower() || today[w] > allowed.upper()) {
                advisories.add(new Advisory(
                        "today_outside_bounds",
                        "the setting of today, " + allowed.name() + " (" + allowed.unit() + "), is not allowed",
                        today[w],
                        allowed.lower(),
                        allowed.upper()));
            }
        }
        for (int c = 1; point != null && c < constraints.size(); c++) {
            LimitCheck limit = limit(constraints.get(c).name(), point);
            if (!limit.holds()) {
                advisories.add(new Advisory(
                        "today_breaks_limit",
                        limit.name() + " (" + limit.unit() + ") is above its limit today",
                        limit.value(),
                        null,
                        limit.upper()));
            }
        }
        return advisories;
    }
}
