package io.welleng.nodal.match;

import io.welleng.core.check.Check;
import io.welleng.nodal.flow.FlowMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Flow correlations by how well they compute measured pressures: each is marched from the measured wellhead pressure, and
 * the pressures at the depths of the gauges are compared. The least root mean square error in psi comes first; equal ones
 * keep the order in which they were given; correlations without an answer come last.
 *
 * <p>A ranking by few pressures, or by one rate, says little about other rates.
 *
 * @param scores the correlations, best first
 */
public record MethodRanking(List<MethodScore> scores) {

    /** Makes the list immutable. */
    public MethodRanking {
        scores = List.copyOf(Check.notEmpty(scores, "scores"));
    }

    /**
     * Ranks correlations.
     *
     * @param methods the correlations, at least one
     * @param data the well and what was measured in it
     * @return the ranking
     */
    public static MethodRanking of(List<FlowMethod> methods, MatchData data) {
        Check.notEmpty(methods, "methods");
        Check.present(data, "data");
        ComputedPressures computed = new ComputedPressures(data, methods.get(0));
        List<MethodScore> scores = new ArrayList<>();
        for (FlowMethod method : methods) {
            List<PressureResidual> residuals = computed.residuals(method);
            scores.add(
                    residuals.isEmpty()
                            ? new MethodScore.NoAnswer(method, computed.obstacle())
                            : score(method, residuals));
        }
        scores.sort(Comparator.comparingDouble(
                score -> score instanceof MethodScore.Scored scored ? scored.rmsPsi() : Double.POSITIVE_INFINITY));
        return new MethodRanking(scores);
    }

    private static MethodScore.Scored score(FlowMethod method, List<PressureResidual> residuals) {
        int n = residuals.size();
        double[] psi =
                residuals.stream().mapToDouble(PressureResidual::errorPsi).toArray();
        double[] share =
                residuals.stream().mapToDouble(PressureResidual::errorShare).toArray();
        double sum = 0.0;
        double absolute = 0.0;
        double sumShare = 0.0;
        double absoluteShare = 0.0;
        int worst = 0;
        for (int i = 0; i < n; i++) {
            sum += psi[i];
            absolute += Math.abs(psi[i]);
            sumShare += share[i];
            absoluteShare += Math.abs(share[i]);
            worst = Math.abs(psi[i]) > Math.abs(psi[worst]) ? i : worst;
        }
        return new MethodScore.Scored(
                method,
                sum / n,
                absolute / n,
                ComputedPressures.rms(psi),
                sumShare / n,
                absoluteShare / n,
                ComputedPressures.rms(share),
                residuals.get(worst),
                residuals);
    }

    /**
     * The best correlation.
     *
     * @return the first score, or empty where no correlation has an answer
     */
    public Optional<MethodScore.Scored> best() {
        return scores.get(0) instanceof MethodScore.Scored scored ? Optional.of(scored) : Optional.empty();
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder("MethodRanking[" + scores.size() + " method(s)]");
        for (int i = 0; i < scores.size(); i++) {
            lines.append('\n').append(i + 1).append(". ").append(scores.get(i));
        }
        return lines.toString();
    }
}
