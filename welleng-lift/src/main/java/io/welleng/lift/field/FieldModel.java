package io.welleng.lift.field;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.lift.table.SettingPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Wells, limits and objective as groups of points and rows. */
final class FieldModel {

    /** Place of the lift gas among the figures of a well. */
    private static final int LIFT_GAS = 3;

    private static final double MSCF_PER_MMSCF = 1000.0;

    final List<FieldWell> wells;
    final FieldLimits limits;
    final FieldObjective objective;
    final List<FieldRow> rows;

    /** Row of the electric power; −1 where it is not limited. */
    private final int electricRow;

    /** Compressor of each well; null where it has none. */
    final Compressor[] compressorOf;

    /** Electric compressors whose power is not in proportion to their gas, where that matters: groups of their own. */
    private final List<Compressor> curved = new ArrayList<>();

    /** What each figure of each well is worth by the objective. */
    final double[][] worth;

    /** What each figure of each well is worth in money (USD/d); null where there are no prices. */
    final double[][] money;

    /** Corners of each well, shut in first where it may be; the setting of a corner is null there. */
    private final List<List<WellState>> corners = new ArrayList<>();

    FieldModel(List<FieldWell> wells, FieldLimits limits, FieldObjective objective) {
        this.wells = wells;
        this.limits = limits;
        this.objective = objective;
        ByName.checkDistinct(wells, FieldWell::name, "wells");
        for (FieldWell well : wells) {
            List<WellState> states = new ArrayList<>();
            if (well.hasShutIn()) {
                states.add(WellState.of(well.table(), null));
            }
            for (SettingPoint corner : well.corners()) {
                states.add(WellState.of(well.table(), corner));
            }
            corners.add(states);
        }
        FieldRows built = new FieldRows(wells, limits);
        rows = built.rows;
        electricRow = built.electricRow;
        compressorOf = built.compressorOf;
        FieldPrices prices = objective.prices();
        money = prices == null ? null : new double[wells.size()][];
        for (int w = 0; prices != null && w < wells.size(); w++) {
            money[w] = new double[] {
                prices.oilUsdPerStb(),
                -prices.waterUsdPerStb(),
                prices.gasSalesUsdPerMscf(),
                -prices.compressionUsdPerMmscf() / MSCF_PER_MMSCF,
                -prices.energyUsdPerKwDay(),
                0.0
            };
        }
        boolean byMoney = objective instanceof FieldObjective.MostMoney;
        worth = byMoney ? money : new double[wells.size()][];
        if (!byMoney) {
            Arrays.setAll(worth, w -> new double[] {1.0, 0.0, 0.0, 0.0, 0.0, 0.0});
        }
        for (Compressor compressor : limits.compressors()) {
            if (compressor.electric() && (prices != null || electricRow >= 0)) {
                drive(compressor);
            }
        }
        checkGas();
    }

    /** Puts the electric power of a compressor on its wells, or makes it a group of its own. */
    private void drive(Compressor compressor) {
        if (!compressor.isProportional()) {
            curved.add(compressor);
            return;
        }
        double kwPerMscf = compressor.powerTable().get(1).powerKw()
                / compressor.powerTable().get(1).gasMscfPerDay();
        for (int w = 0; w < compressorOf.length; w++) {
            if (compressorOf[w] == compressor) {
                if (money != null) {
                    money[w][LIFT_GAS] -= objective.prices().energyUsdPerKwDay() * kwPerMscf;
                }
                if (electricRow >= 0) {
                    rows.get(electricRow).factors[w][LIFT_GAS] += kwPerMscf;
                }
            }
        }
    }

    /** Formation gas has to be known where it counts. */
    private void checkGas() {
        boolean sold = objective.prices() != null && objective.prices().gasSalesUsdPerMscf() > 0.0;
        for (int w = 0; w < compressorOf.length; w++) {
            int well = w;
            if (sold || rows.stream().anyMatch(row -> row.needsGas(well))) {
                List<SettingPoint> points = wells.get(w).table().points();
                for (int i = 0; i < points.size(); i++) {
                    Check.present(
                            points.get(i).formationGasMscfPerDay(),
                            Check.element("wells", w) + ".table." + Check.element("points", i)
                                    + ".formationGasMscfPerDay");
                }
            }
        }
    }

    double[] capacities() {
        return rows.stream().mapToDouble(row -> row.capacity).toArray();
    }

    /** Groups: wells, then compressors with a group of their own. */
    int groups() {
        return wells.size() + curved.size();
    }

    /** Class of a group; that of a compressor is the first of its wells. */
    int priority(int group) {
        if (group < wells.size()) {
            return wells.get(group).priority();
        }
        int first = Integer.MAX_VALUE;
        for (int w = 0; w < compressorOf.length; w++) {
            first = compressorOf[w] == curved.get(group - wells.size())
                    ? Math.min(first, wells.get(w).priority())
                    : first;
        }
        return first;
    }

    /** Value of each point of a group. */
    double[] values(int group) {
        if (group >= wells.size()) {
            double price = objective instanceof FieldObjective.MostMoney
                    ? objective.prices().energyUsdPerKwDay()
                    : 0.0;
            return power(curved.get(group - wells.size()), -price);
        }
        return corners.get(group).stream()
                .mapToDouble(state -> value(group, state))
                .toArray();
    }

    /** What a well brings by the objective. */
    double value(int well, WellState state) {
        return product(worth[well], state);
    }

    /** What a well brings in money (USD/d); null where there are no prices. */
    Double money(int well, WellState state) {
        return money == null ? null : Double.valueOf(product(money[well], state));
    }

    private static double product(double[] factors, WellState state) {
        double[] figures = state.figures();
        double sum = 0.0;
        for (int i = 0; i < figures.length; i++) {
            sum += factors[i] * figures[i];
        }
        return sum;
    }

    private static double[] power(Compressor compressor, double factor) {
        return compressor.powerTable().stream()
                .mapToDouble(point -> factor * point.powerKw())
                .toArray();
    }

    /** Rows with those that tie the gas of compressors to their wells. */
    int allRows() {
        return rows.size() + curved.size();
    }

    /** Capacities of all rows for given limits. */
    double[] rowCapacities(double[] limitValues) {
        double[] all = new double[allRows()];
        for (int r = 0; r < limitValues.length; r++) {
            all[r] = rows.get(r).rowCapacity(limitValues[r]);
        }
        return all;
    }

    /** Uses of the points of a group, row by row. */
    double[][] uses(int group) {
        if (group >= wells.size()) {
            Compressor compressor = curved.get(group - wells.size());
            double[][] uses = new double[compressor.powerTable().size()][allRows()];
            for (int k = 0; k < uses.length; k++) {
                CompressorPoint point = compressor.powerTable().get(k);
                uses[k][rows.size() + group - wells.size()] = -point.gasMscfPerDay();
                if (electricRow >= 0) {
                    uses[k][electricRow] = point.powerKw();
                }
            }
            return uses;
        }
        List<WellState> states = corners.get(group);
        double[][] uses = new double[states.size()][allRows()];
        for (int k = 0; k < uses.length; k++) {
            double[] figures = states.get(k).figures();
            for (int r = 0; r < rows.size(); r++) {
                uses[k][r] = rows.get(r).use(group, figures);
            }
            for (int c = 0; c < curved.size(); c++) {
                uses[k][rows.size() + c] = compressorOf[group] == curved.get(c) ? figures[LIFT_GAS] : 0.0;
            }
        }
        return uses;
    }

    boolean[] joined(int group) {
        boolean[] joined = new boolean
                [group < wells.size()
                        ? corners.get(group).size()
                        : curved.get(group - wells.size()).powerTable().size()];
        Arrays.fill(joined, group >= wells.size() || !wells.get(group).discrete());
        if (group < wells.size() && wells.get(group).hasShutIn()) {
            joined[0] = false;
        }
        return joined;
    }

    /** What the field does at a choice. */
    FieldState state(Choice choice) {
        List<WellState> states = new ArrayList<>();
        for (int w = 0; w < wells.size(); w++) {
            List<WellState> well = corners.get(w);
            WellState at = well.get(choice.point[w]);
            if (choice.share[w] > 0.0) {
                double next = well.get(choice.point[w] + 1).setting();
                double between = (1.0 - choice.share[w]) * at.setting() + choice.share[w] * next;
                double setting = Math.min(next, Math.max(at.setting(), between));
                at = WellState.of(wells.get(w).table(), wells.get(w).table().at(setting));
            }
            states.add(at);
        }
        return state(states);
    }

    /** Settings as a choice; null where one of them is not known or not allowed. */
    Choice choice(List<WellState> states) {
        Choice choice = new Choice(new int[groups()], new double[groups()]);
        for (int w = 0; w < wells.size(); w++) {
            Double setting = states.get(w) == null ? null : states.get(w).setting();
            List<WellState> well = corners.get(w);
            int first = wells.get(w).hasShutIn() ? 1 : 0;
            if (states.get(w) == null || setting == null && first == 0) {
                return null;
            }
            if (setting != null) {
                int k = first;
                while (k + 1 < well.size() && well.get(k + 1).setting() <= setting) {
                    k++;
                }
                double past = k < well.size() ? setting - well.get(k).setting() : Double.NaN;
                boolean between =
                        past > 0.0 && k + 1 < well.size() && !wells.get(w).discrete();
                if (past != 0.0 && !between) {
                    return null;
                }
                choice.point[w] = k;
                choice.share[w] = between
                        ? past / (well.get(k + 1).setting() - well.get(k).setting())
                        : 0.0;
            }
        }
        for (int c = 0; c < curved.size(); c++) {
            List<CompressorPoint> table = curved.get(c).powerTable();
            double gas = gasOf(curved.get(c), states);
            int k = 0;
            while (k + 2 < table.size() && table.get(k + 1).gasMscfPerDay() <= gas) {
                k++;
            }
            double from = table.get(k).gasMscfPerDay();
            choice.point[wells.size() + c] = k;
            choice.share[wells.size() + c] =
                    Math.min(1.0, (gas - from) / (table.get(k + 1).gasMscfPerDay() - from));
        }
        return choice;
    }

    /** What the field does where each well does as given. */
    FieldState state(List<WellState> states) {
        double[] sum = new double[6];
        boolean gasKnown = true;
        for (WellState state : states) {
            double[] figures = state.figures();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += figures[i];
            }
            gasKnown &= state.formationGasMscfPerDay() != null;
        }
        double electric = sum[4];
        for (Compressor compressor : limits.compressors()) {
            electric += compressor.electric() ? compressor.powerKw(gasOf(compressor, states)) : 0.0;
        }
        List<LimitUse> uses = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            FieldRow row = rows.get(r);
            double used = 0.0;
            for (int w = 0; w < states.size(); w++) {
                used += row.use(w, states.get(w).figures());
            }
            uses.add(new LimitUse(row.name, row.unit, row.capacity, r == electricRow ? electric : row.inUnit(used)));
        }
        FieldPrices prices = objective.prices();
        return new FieldState(
                sum[0],
                sum[1],
                gasKnown ? sum[2] : null,
                sum[3],
                electric,
                prices == null ? null : prices.moneyUsdPerDay(sum[0], sum[1], sum[2], sum[3], electric),
                states,
                uses);
    }

    /** Gas of a compressor (Mscf/d). */
    double gasOf(Compressor compressor, List<WellState> states) {
        double gas = 0.0;
        for (int w = 0; w < compressorOf.length; w++) {
            gas += compressorOf[w] == compressor ? states.get(w).liftGasMscfPerDay() : 0.0;
        }
        return gas;
    }

    /** What the objective makes most of. */
    double value(FieldState state) {
        return objective instanceof FieldObjective.MostMoney ? state.moneyUsdPerDay() : state.oilStbPerDay();
    }

    /** Corners of a well, shut in first where it may be. */
    List<WellState> corners(int well) {
        return corners.get(well);
    }
}
