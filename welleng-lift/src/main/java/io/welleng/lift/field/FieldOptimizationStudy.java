package io.welleng.lift.field;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;
import java.util.List;

/**
 * How are the wells of a field best set where lift gas, power, separators and other things are scarce, what does that gain
 * over today, and what is each limit worth?
 *
 * <p>With \(q_i\) the setting of well \(i\), the value of each priority class \(c\) is made most in turn,
 * \[ V_c = \max \sum_{i \in c} v_i(q_i) \quad\text{with}\quad \sum_i a_{ir}(q_i) \le b_r,\qquad
 * \sum_{i \in d} v_i(q_i) \ge V_d - \epsilon |V_d| \quad (d \prec c) \] where \(v\) is oil or money, \(a\) what is used of
 * limit \(r\), both linear between the points of the table, and \(\epsilon\) the relative gap, but at least 1e-9. Wells of
 * later classes count in the limits from the beginning, and are throttled or shut in as the classes before need it. The
 * electric power of a compressor that has a curved table is no well's own; what it costs counts in the first class of its
 * wells. The search begins with the settings of today where they are known and allowed, so that the first class never ends
 * below today.
 *
 * @param name name of the field
 * @param wells the wells, at least one, each with a name of its own
 * @param limits what is scarce; nothing where null
 * @param objective what to make most of
 * @param relativeGap gap at which the search for the optimum of a class ends (fraction), 0–0.1; 1e-6 where null
 * @param maxNodes relaxations that may be solved for each class, at least 1; 20,000 where null. Where they run out, the report
 *     tells the gap that is proven
 * @param limitStep by how much of itself each limit is moved to tell what it is worth (fraction), 1e-6–1; 0.01 where null. A
 *     limit of 0 is moved by one unit
 */
public record FieldOptimizationStudy(
        String name,
        List<FieldWell> wells,
        @OptionalValue FieldLimits limits,
        FieldObjective objective,
        @OptionalValue Double relativeGap,
        @OptionalValue Integer maxNodes,
        @OptionalValue Double limitStep)
        implements Study<FieldOptimizationReport> {

    /** Checks the ranges above, that names are distinct and known, and that figures which count are there. */
    public FieldOptimizationStudy {
        Check.text(name, "name");
        wells = List.copyOf(Check.notEmpty(wells, "wells"));
        limits = limits == null ? FieldLimits.NONE : limits;
        Check.present(objective, "objective");
        relativeGap = relativeGap == null
                ? Double.valueOf(1e-6)
                : Double.valueOf(Check.inRange(relativeGap, 0.0, 0.1, "relativeGap", "(fraction)"));
        maxNodes = maxNodes == null ? Integer.valueOf(20_000) : Integer.valueOf(Check.atLeast(maxNodes, 1, "maxNodes"));
        limitStep = limitStep == null
                ? Double.valueOf(0.01)
                : Double.valueOf(Check.inRange(limitStep, 1e-6, 1.0, "limitStep", "(fraction)"));
        new FieldModel(wells, limits, objective);
    }

    /**
     * A study with the standard effort.
     *
     * @param name name of the field
     * @param wells the wells
     * @param limits what is scarce
     * @param objective what to make most of
     * @return the study
     */
    public static FieldOptimizationStudy of(
            String name, List<FieldWell> wells, FieldLimits limits, FieldObjective objective) {
        return new FieldOptimizationStudy(name, wells, limits, objective, null, null, null);
    }

    /**
     * The same field with another effort.
     *
     * @param gap relative gap (fraction), 0–0.1
     * @param nodes relaxations for each class, at least 1
     * @return a new study
     */
    public FieldOptimizationStudy withEffort(double gap, int nodes) {
        return new FieldOptimizationStudy(name, wells, limits, objective, gap, nodes, limitStep);
    }

    /**
     * Only the best settings, without prices of the limits and changes of the wells.
     *
     * @return the outcome that the report tells too
     */
    public FieldOutcome solve() {
        return new FieldRun(this).outcome();
    }

    @Override
    public FieldOptimizationReport run() {
        return new FieldRun(this).report();
    }
}
