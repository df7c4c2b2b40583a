package io.welleng.constraints.health;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Health of a well on a day. */
public sealed interface HealthOutcome {

    /**
     * Enough is known for a score.
     *
     * @param day the day
     * @param score 0 to 100 (points)
     * @param band its name
     * @param components scores of the components
     * @param contributions what lowered the score and what raised it, the largest loss first; their points add up to 100
     *     less the score, rounding aside
     * @param trend trend of the daily scores
     * @param coverage share of the weights that have readings (fraction)
     * @param missing what has none
     */
    record Scored(
            LocalDate day,
            double score,
            HealthBand band,
            List<ComponentScore> components,
            List<Contribution> contributions,
            HealthTrend trend,
            double coverage,
            List<MissingReading> missing)
            implements HealthOutcome {

        /** Copies the lists and checks the ranges. */
        public Scored {
            Check.present(day, "day");
            Check.inRange(score, 0.0, Yardstick.FULL, "score", "points");
            Check.present(band, "band");
            components = List.copyOf(components);
            contributions = List.copyOf(contributions);
            Check.present(trend, "trend");
            Check.fraction(coverage, "coverage");
            missing = List.copyOf(missing);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(String.format(
                    Locale.ROOT,
                    "health %s of 100, %s, on %s (%s %% known, %s)",
                    Figures.four(score),
                    band.name().toLowerCase(Locale.ROOT),
                    day,
                    Figures.four(100.0 * coverage),
                    trend));
            for (ComponentScore one : components) {
                String points = one.score() == null ? "not known" : Figures.four(one.score());
                text.append(String.format(
                        Locale.ROOT,
                        "\n  %-10s %9s  share %s %%",
                        one.component().name().toLowerCase(Locale.ROOT),
                        points,
                        Figures.four(100.0 * one.share())));
            }
            for (Contribution one : contributions) {
                text.append(String.format(
                        Locale.ROOT,
                        "\n  %9s  %s (%s)",
                        (one.points() > 0.0 ? "-" : "+") + Figures.four(Math.abs(one.points())),
                        one.name(),
                        one.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
            }
            return text.toString();
        }
    }

    /**
     * Too little is known.
     *
     * @param day the day
     * @param coverage share of the weights that have readings (fraction)
     * @param leastCoverage share that a score needs (fraction)
     * @param missing what has none
     */
    record NotScored(LocalDate day, double coverage, double leastCoverage, List<MissingReading> missing)
            implements HealthOutcome {

        /** Copies the list and checks the ranges. */
        public NotScored {
            Check.present(day, "day");
            Check.fraction(coverage, "coverage");
            Check.fraction(leastCoverage, "leastCoverage");
            missing = List.copyOf(missing);
        }

        @Override
        public String toString() {
            return "health not scored on " + day + ": " + Figures.four(100.0 * coverage) + " % known, needs "
                    + Figures.four(100.0 * leastCoverage) + " %; missing: "
                    + missing.stream().map(MissingReading::toString).collect(Collectors.joining(", "));
        }
    }
}
