package io.welleng.lift.field.advice;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.optimum.Prices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Wells by what their recommendations bring. Values whose difference is at most 1e-9 of the greater share a rank; among them
 * the greater gain of oil is listed first, then the name of the well, then the order given. Only gains above 0 are ranked.
 *
 * @param basis what they are ranked by
 * @param opportunities the ranking, the best first
 * @param notRanked recommendations without such a gain by well, and why
 */
public record OpportunityRanking(
        OpportunityBasis basis, List<Opportunity> opportunities, Map<String, String> notRanked) {

    private static final double TIE = 1e-9;

    /** Copies list and map. */
    public OpportunityRanking {
        Check.present(basis, "basis");
        opportunities = List.copyOf(opportunities);
        notRanked = Map.copyOf(notRanked);
    }

    /**
     * Ranks recommendations.
     *
     * @param recommendations the recommendations
     * @param basis what they are ranked by
     * @param prices for {@link OpportunityBasis#MONEY}, where a recommendation holds no gain of margin; null where there are
     *     none
     * @return the ranking
     */
    public static OpportunityRanking of(
            List<Recommendation> recommendations, OpportunityBasis basis, @OptionalValue Prices prices) {
        Check.present(recommendations, "recommendations");
        Check.present(basis, "basis");
        List<Opportunity> found = new ArrayList<>();
        Map<String, String> without = new TreeMap<>();
        for (Recommendation one : recommendations) {
            String reason = reason(one, basis, prices);
            if (reason == null) {
                found.add(new Opportunity(1, value(one, basis, prices), basis.unit(), one));
            } else {
                without.merge(one.well(), reason, (before, next) -> before + "; " + next);
            }
        }
        found.sort(Comparator.comparing((Opportunity one) -> one.value() != null)
                .thenComparing(
                        Comparator.comparingDouble(OpportunityRanking::order).reversed()));
        return new OpportunityRanking(basis, ranked(found), without);
    }

    /** What it is ordered by: the value, or the oil of a gain that takes no more power. */
    private static double order(Opportunity one) {
        return one.value() == null ? oil(one) : one.value();
    }

    private static double oil(Opportunity one) {
        return one.recommendation().gain().oilStbPerDay();
    }

    private static List<Opportunity> ranked(List<Opportunity> sorted) {
        List<Opportunity> all = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size() && tie(sorted.get(from), sorted.get(to))) {
                to++;
            }
            int rank = from + 1;
            sorted.subList(from, to).stream()
                    .sorted(Comparator.comparingDouble(OpportunityRanking::oil)
                            .reversed()
                            .thenComparing(one -> one.recommendation().well()))
                    .forEach(one -> all.add(new Opportunity(rank, one.value(), one.unit(), one.recommendation())));
            from = to;
        }
        return all;
    }

    private static boolean tie(Opportunity one, Opportunity other) {
        return (one.value() == null) == (other.value() == null)
                && Math.abs(order(one) - order(other)) <= TIE * Math.abs(order(one));
    }

    /** Why it is not ranked; null where it is. */
    private static String reason(Recommendation one, OpportunityBasis basis, Prices prices) {
        if (one.gain() == null) {
            return "no gain is known";
        }
        if (basis == OpportunityBasis.MONEY) {
            Double money = money(one, prices);
            return money == null ? "no margin is known" : money > 0.0 ? null : "no gain of margin";
        }
        if (!(one.gain().oilStbPerDay() > 0.0)) {
            return "no gain of oil";
        }
        return basis == OpportunityBasis.OIL_PER_KW && one.gain().electricKw() == null ? "no power is known" : null;
    }

    private static Double value(Recommendation one, OpportunityBasis basis, Prices prices) {
        RateGain gain = one.gain();
        return switch (basis) {
            case OIL -> (Double) gain.oilStbPerDay();
            case OIL_PER_KW -> gain.electricKw() > 0.0 ? (Double) (gain.oilStbPerDay() / gain.electricKw()) : null;
            case MONEY -> money(one, prices);
        };
    }

    private static Double money(Recommendation one, Prices prices) {
        return one.gain().usdPerDay() != null
                ? one.gain().usdPerDay()
                : one.recommended() == null ? null : RateGain.margin(prices, one.now(), one.recommended());
    }

    @Override
    public String toString() {
        return opportunities.stream().map(Opportunity::toString).collect(Collectors.joining("\n"));
    }
}
