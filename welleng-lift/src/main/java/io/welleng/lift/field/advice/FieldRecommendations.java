package io.welleng.lift.field.advice;

import io.welleng.core.check.Check;
import io.welleng.core.well.LiftType;
import io.welleng.lift.field.FieldOptimizationReport;
import io.welleng.lift.field.WellMove;
import io.welleng.lift.field.WellState;
import java.util.List;

/** Advice on the wells of a field from its optimum. */
public final class FieldRecommendations {

    private static final double HOURS_PER_DAY = 24.0;

    private FieldRecommendations() {}

    /**
     * One recommendation for each well that changes. They belong together: wells that lose free what others gain by.
     *
     * @param report answer of the study of the field
     * @param basis what the tables of its wells stand on
     * @return in the order of the moves, highest gain of the objective first; empty where no setting keeps all limits
     */
    public static List<Recommendation> of(FieldOptimizationReport report, ModelBasis basis) {
        return Check.present(report, "report").moves().stream()
                .map(move -> of(move, basis))
                .toList();
    }

    /**
     * One change of a well.
     *
     * @param move the change
     * @param basis what the table of the well stands on
     * @return the recommendation
     */
    public static Recommendation of(WellMove move, ModelBasis basis) {
        Check.present(move, "move");
        WellState best = move.best();
        return Recommendations.planned(
                move.well(),
                move.liftType(),
                new SettingChange(best.settingName(), move.today().setting(), best.setting(), best.settingUnit()),
                rate(move.liftType(), move.today()),
                rate(move.liftType(), best),
                move.moneyGainUsdPerDay(),
                move.reason(),
                basis);
    }

    private static WellRate rate(LiftType liftType, WellState state) {
        double liquid = state.oilStbPerDay() + state.waterStbPerDay();
        return new WellRate(
                liquid,
                state.oilStbPerDay(),
                state.waterStbPerDay(),
                liftType == LiftType.GAS_LIFT ? (Double) state.liftGasMscfPerDay() : null,
                state.powerKw(),
                liquid > 0.0 ? (Double) (HOURS_PER_DAY * state.powerKw() / liquid) : null,
                null);
    }
}
