package io.welleng.lift.field.advice;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Which lift methods suit a well, and why. A method is as suitable as the worst of its criteria. Methods are ranked by the
 * number of criteria that rule them out, then by the number that are marginal, the fewer the better; those that are equal in
 * both share a rank and are listed by the number of criteria judged, the more the better, then in the order of {@link
 * LiftMethod}. It screens; it does not design.
 *
 * @param conditions what the methods meet
 * @param methods the ranking, the best first
 */
public record LiftReview(ScreeningConditions conditions, List<MethodVerdict> methods) {

    /** Copies the list. */
    public LiftReview {
        Check.present(conditions, "conditions");
        methods = List.copyOf(methods);
    }

    /**
     * Screens by the table that comes with the library.
     *
     * @param conditions what the methods meet
     * @return the review
     */
    public static LiftReview of(ScreeningConditions conditions) {
        return of(conditions, ScreeningTable.standard());
    }

    /**
     * Screens by another table.
     *
     * @param conditions what the methods meet
     * @param table the limits
     * @return the review
     */
    public static LiftReview of(ScreeningConditions conditions, ScreeningTable table) {
        Check.present(conditions, "conditions");
        Check.present(table, "table");
        List<MethodVerdict> found = new ArrayList<>();
        for (LiftMethod method : LiftMethod.values()) {
            found.add(verdict(method, conditions, table));
        }
        Comparator<MethodVerdict> merit = Comparator.comparingInt(
                        (MethodVerdict one) -> one.count(Suitability.UNSUITABLE))
                .thenComparingInt(one -> one.count(Suitability.MARGINAL));
        found.sort(merit.thenComparingInt(one -> -one.criteria().size()));
        List<MethodVerdict> ranked = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            MethodVerdict one = found.get(i);
            int rank = i > 0 && merit.compare(found.get(i - 1), one) == 0
                    ? ranked.get(i - 1).rank()
                    : i + 1;
            ranked.add(new MethodVerdict(rank, one.method(), one.suitability(), one.criteria(), one.notJudged()));
        }
        return new LiftReview(conditions, ranked);
    }

    private static MethodVerdict verdict(LiftMethod method, ScreeningConditions conditions, ScreeningTable table) {
        List<CriterionVerdict> criteria = new ArrayList<>();
        List<ScreeningCriterion> notJudged = new ArrayList<>();
        for (ScreeningCriterion criterion : ScreeningCriterion.values()) {
            Double value = criterion.of(conditions);
            List<Judgement> judgements = value == null ? List.of() : judge(method, criterion, value, conditions, table);
            if (judgements.isEmpty()) {
                notJudged.add(criterion);
            } else {
                criteria.add(together(criterion, value, judgements));
            }
        }
        criteria.sort(Comparator.comparing(CriterionVerdict::suitability).reversed());
        Suitability worst =
                criteria.isEmpty() ? Suitability.SUITABLE : criteria.get(0).suitability();
        return new MethodVerdict(1, method, worst, criteria, notJudged);
    }

    /** What one source says. */
    private record Judgement(Suitability suitability, String words) {}

    private static List<Judgement> judge(
            LiftMethod method,
            ScreeningCriterion criterion,
            double value,
            ScreeningConditions conditions,
            ScreeningTable table) {
        List<Judgement> found = new ArrayList<>();
        for (ScreeningRow row : table.rows()) {
            if (row.method() == method && row.criterion() == criterion && row.applies(conditions.waterCut())) {
                found.add(new Judgement(row.judge(value), row.words()));
            }
        }
        if (criterion == ScreeningCriterion.RATE && conditions.depthTvdFt() != null) {
            for (RateEnvelope envelope : table.envelopes()) {
                OptionalDouble greatest = envelope.method() == method
                        ? envelope.greatestStbPerDay(conditions.depthTvdFt())
                        : OptionalDouble.empty();
                if (greatest.isPresent()) {
                    found.add(new Judgement(
                            value <= greatest.getAsDouble() ? Suitability.SUITABLE : Suitability.UNSUITABLE,
                            envelope.words(greatest.getAsDouble())));
                }
            }
        }
        return found;
    }

    private static CriterionVerdict together(ScreeningCriterion criterion, double value, List<Judgement> judgements) {
        Suitability first = judgements.get(0).suitability();
        boolean differ = judgements.stream().anyMatch(one -> one.suitability() != first);
        String words = judgements.stream().map(Judgement::words).collect(Collectors.joining("; "));
        return new CriterionVerdict(
                criterion,
                value,
                differ ? Suitability.MARGINAL : first,
                differ,
                criterion.phrase() + " " + Figures.four(value) + " " + criterion.unit() + ": " + words
                        + (differ ? "; the sources differ" : ""));
    }

    @Override
    public String toString() {
        return methods.stream().map(MethodVerdict::toString).collect(Collectors.joining("\n"));
    }
}
