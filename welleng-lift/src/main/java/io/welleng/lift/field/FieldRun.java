package io.welleng.lift.field;

import io.welleng.core.study.Advisory;
import io.welleng.lift.table.WellTable;
import io.welleng.lift.table.WellToday;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs a {@link FieldOptimizationStudy}. */
final class FieldRun {

    /** A setting closer to today's than this share of the table is the same. */
    private static final double SAME = 1e-9;

    /** Nodes for a field whose limit was moved, at most. */
    private static final int PRICE_NODES = 500;

    private final FieldOptimizationStudy study;
    private final FieldModel model;
    private final FieldSolver solver;
    private final List<Advisory> advisories = new ArrayList<>();

    FieldRun(FieldOptimizationStudy study) {
        this.study = study;
        this.model = new FieldModel(study.wells(), study.limits(), study.objective());
        this.solver = new FieldSolver(model, study.relativeGap(), study.maxNodes());
    }

    FieldOutcome outcome() {
        return outcome(solver.solve(model.capacities(), model.choice(todayStates())));
    }

    private FieldOutcome outcome(FieldSolver.Solved solved) {
        if (solved.choice != null) {
            return new FieldOutcome.Found(model.state(solved.choice), solved.proofs);
        }
        FieldState least = model.state(solved.least);
        List<LimitExcess> broken = broken(least);
        return solved.infeasible
                ? new FieldOutcome.Infeasible(broken, least, solved.excess, solved.provenExcess)
                : new FieldOutcome.Undecided(broken, least, solved.nodes);
    }

    private List<LimitExcess> broken(FieldState least) {
        List<LimitExcess> broken = new ArrayList<>();
        for (int r = 0; r < model.rows.size(); r++) {
            LimitUse use = least.limits().get(r);
            if (!use.holds()) {
                FieldRow row = model.rows.get(r);
                List<String> mustRun = new ArrayList<>();
                for (int w = 0; w < study.wells().size(); w++) {
                    FieldWell well = study.wells().get(w);
                    if (!well.hasShutIn() && row.use(w, least.wells().get(w).figures()) > 0.0) {
                        mustRun.add(well.name());
                    }
                }
                broken.add(new LimitExcess(
                        use.limit(),
                        use.unit(),
                        use.capacity(),
                        use.used(),
                        use.used() - use.capacity(),
                        row.inUnit(solver.leastUse(r)),
                        mustRun));
            }
        }
        return broken;
    }

    FieldOptimizationReport report() {
        FieldSolver.Solved solved = solver.solve(model.capacities(), model.choice(todayStates()));
        FieldOutcome outcome = outcome(solved);
        List<WellState> today = todayStates();
        FieldState field = today.contains(null) ? null : model.state(today);
        adviseToday(today, field);
        if (!(outcome instanceof FieldOutcome.Found found)) {
            return new FieldOptimizationReport(
                    study.name(), field, outcome, null, null, List.of(), List.of(), single(field, null), advisories);
        }
        for (FieldProof proof : found.proofs()) {
            if (!proof.closed()) {
                advisories.add(new Advisory(
                        "gap_not_closed",
                        "the nodes ran out for class " + proof.priority() + "; this relative gap is what is proven",
                        proof.relativeGap(),
                        null,
                        study.relativeGap()));
            }
        }
        double[] branch = solved.proofs.size() > 1 ? null : solver.branchPrices(solved);
        List<LimitPrice> prices = prices(found.state(), solved, branch);
        List<WellMove> moves = new ArrayList<>();
        for (int w = 0; w < today.size(); w++) {
            if (today.get(w) != null
                    && changes(w, today.get(w), found.state().wells().get(w))) {
                moves.add(move(w, today.get(w), found.state().wells().get(w), found.state(), prices));
            }
        }
        moves.sort(Comparator.comparingDouble(move -> -gain(move)));
        Double before = field == null ? null : field.moneyUsdPerDay();
        return new FieldOptimizationReport(
                study.name(),
                field,
                found,
                field == null ? null : Double.valueOf(found.state().oilStbPerDay() - field.oilStbPerDay()),
                before == null ? null : Double.valueOf(found.state().moneyUsdPerDay() - before),
                prices,
                moves,
                single(field, prices),
                advisories);
    }

    private double gain(WellMove move) {
        return study.objective() instanceof FieldObjective.MostMoney
                ? move.moneyGainUsdPerDay()
                : move.oilGainStbPerDay();
    }

    /** What each well does today; null where that is not known. */
    private List<WellState> todayStates() {
        List<WellState> states = new ArrayList<>();
        for (FieldWell well : study.wells()) {
            WellTable table = well.table();
            states.add(
                    table.today() == null
                            ? null
                            : WellState.of(
                                    table,
                                    table.today() instanceof WellToday.Running running
                                            ? table.at(running.setting())
                                            : null));
        }
        return states;
    }

    private void adviseToday(List<WellState> today, FieldState field) {
        long unknown = today.stream().filter(state -> state == null).count();
        if (unknown > 0) {
            advisories.add(new Advisory(
                    "today_unknown",
                    "what wells do today is not known of so many, which are left out of the changes",
                    unknown,
                    null,
                    0.0));
        }
        for (int w = 0; w < today.size(); w++) {
            WellTable table = study.wells().get(w).table();
            if (table.today() instanceof WellToday.Running running
                    && (running.setting() < table.lowerSetting() || running.setting() > table.upperSetting())) {
                advisories.add(new Advisory(
                        "today_outside_bounds",
                        "the setting of today of well " + table.name() + " (" + table.settingUnit() + ") is not allowed"
                                + (study.wells().get(w).locked() ? ", but kept" : ""),
                        running.setting(),
                        table.lowerSetting(),
                        table.upperSetting()));
            }
            Compressor compressor = model.compressorOf[w];
            double power = table.points().stream()
                    .filter(point -> point.liftGasMscfPerDay() != null && point.liftGasMscfPerDay() > 0.0)
                    .mapToDouble(point -> point.powerKw())
                    .max()
                    .orElse(0.0);
            if (compressor != null && compressor.electric() && power > 0.0) {
                advisories.add(new Advisory(
                        "power_beside_compressor",
                        "well " + table.name() + " has electric power of its own (kW) beside that of compressor "
                                + compressor.name(),
                        power,
                        null,
                        0.0));
            }
        }
        for (LimitUse use : field == null ? List.<LimitUse>of() : field.limits()) {
            if (!use.holds()) {
                advisories.add(new Advisory(
                        "today_over_limit",
                        use.limit() + " (" + use.unit() + ") is above its limit today, so that gains are understated",
                        use.used(),
                        null,
                        use.capacity()));
            }
        }
    }

    private boolean changes(int w, WellState today, WellState best) {
        if (today.setting() == null || best.setting() == null) {
            return today.setting() != best.setting();
        }
        WellTable table = study.wells().get(w).table();
        double size = table.points().get(table.points().size() - 1).setting()
                - table.points().get(0).setting();
        return Math.abs(today.setting() - best.setting()) > SAME * size;
    }

    private WellMove move(int w, WellState today, WellState best, FieldState field, List<LimitPrice> prices) {
        List<ResourceChange> changes = new ArrayList<>();
        List<Double> each = new ArrayList<>();
        List<String> binding = new ArrayList<>();
        for (int r = 0; r < model.rows.size(); r++) {
            FieldRow row = model.rows.get(r);
            LimitUse use = field.limits().get(r);
            if (use.binds()) {
                binding.add(use.limit());
            }
            if (row.factors[w] != null && row.powerOf == null) {
                Double price = prices == null ? null : prices.get(r).branchPrice();
                double change = row.use(w, best.figures()) - row.use(w, today.figures());
                changes.add(new ResourceChange(
                        row.name, row.unit, change, price == null ? null : Double.valueOf(price * change)));
                each.add(price);
            }
        }
        Double money = model.money(w, best);
        return new WellMove(
                today.name(),
                study.wells().get(w).table().liftType(),
                today,
                best,
                best.oilStbPerDay() - today.oilStbPerDay(),
                money == null ? null : Double.valueOf(money - model.money(w, today)),
                changes,
                MoveReason.of(
                        model.value(w, best) - model.value(w, today),
                        study.objective().unit(),
                        changes,
                        each,
                        binding,
                        MoveReason.end(study.wells().get(w), best)));
    }

    private WellMove single(FieldState today, List<LimitPrice> prices) {
        if (today == null) {
            return null;
        }
        SingleMove single = new SingleMove(model, today);
        int w = single.well();
        if (w < 0) {
            return null;
        }
        List<WellState> states = new ArrayList<>(today.wells());
        states.set(w, single.state());
        return move(w, today.wells().get(w), single.state(), model.state(states), null);
    }

    private List<LimitPrice> prices(FieldState state, FieldSolver.Solved solved, double[] branch) {
        FieldSolver quick = new FieldSolver(model, study.relativeGap(), Math.min(PRICE_NODES, study.maxNodes()));
        List<LimitPrice> prices = new ArrayList<>();
        double value = total(solved);
        for (int r = 0; r < model.rows.size(); r++) {
            LimitUse use = state.limits().get(r);
            double step = use.capacity() > 0.0 ? study.limitStep() * use.capacity() : 1.0;
            double[] limits = model.capacities();
            limits[r] = use.capacity() + step;
            FieldSolver.Solved more = quick.solve(limits, solved.choice);
            limits[r] = use.capacity() - step;
            FieldSolver.Solved less = limits[r] >= 0.0 ? quick.solve(limits, solved.choice) : null;
            boolean kept = less != null && less.choice != null;
            double gap = solved.gap() + Math.max(more.gap(), kept ? less.gap() : 0.0);
            prices.add(new LimitPrice(
                    use.limit(),
                    use.unit(),
                    study.objective().unit(),
                    use.capacity(),
                    use.used(),
                    use.binds(),
                    branch == null ? null : Double.valueOf(branchPrice(r, branch[r])),
                    step,
                    (total(more) - value) / step,
                    kept ? Double.valueOf((value - total(less)) / step) : null,
                    gap / step));
        }
        return prices;
    }

    /** A price of gas put as one of power, by the slope at the limit. */
    private double branchPrice(int r, double price) {
        FieldRow row = model.rows.get(r);
        if (row.powerOf == null || price == 0.0) {
            return price;
        }
        double step = 1e-6 * row.capacity;
        return price * (row.rowCapacity(row.capacity) - row.rowCapacity(row.capacity - step)) / step;
    }

    private static double total(FieldSolver.Solved solved) {
        return solved.proofs.stream().mapToDouble(FieldProof::value).sum();
    }
}
