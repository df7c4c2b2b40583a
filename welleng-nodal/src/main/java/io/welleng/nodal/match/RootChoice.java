package io.welleng.nodal.match;

import io.welleng.nodal.match.MeterOutcome.Metered;
import java.util.ArrayList;
import java.util.List;

/** The rates that agree best, one for each way of metering that has any. */
final class RootChoice {

    private final List<MeterCandidates> ways;
    private final MeterOutcome outcome;
    private List<MeterRoot> best = List.of();
    private double leastChiSquare = Double.NaN;
    private int consistentChoices;

    RootChoice(List<MeterCandidates> all) {
        ways = all.stream().filter(one -> !one.roots().isEmpty()).toList();
        tryAll(new ArrayList<>());
        List<MeterKind> kinds = new ArrayList<>();
        List<MeterRoot> told = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            if (ways.get(i).doubt(best.get(i)).isEmpty()) {
                kinds.add(ways.get(i).kind());
                told.add(best.get(i));
            }
        }
        outcome = outcome(kinds, told);
    }

    private static MeterOutcome outcome(List<MeterKind> kinds, List<MeterRoot> told) {
        if (told.isEmpty()) {
            return new MeterOutcome.NotMetered("no way of metering tells the rate");
        }
        Metered metered = MeterCombination.of(kinds, told);
        return metered == null
                ? new MeterOutcome.NotMetered("the estimates cannot be combined: give each an uncertainty of its own")
                : metered;
    }

    /** By decreasing rates, so that of equals the highest is kept. */
    private void tryAll(List<MeterRoot> chosen) {
        if (chosen.size() < ways.size()) {
            List<MeterRoot> roots = ways.get(chosen.size()).roots();
            for (int i = roots.size() - 1; i >= 0; i--) {
                List<MeterRoot> longer = new ArrayList<>(chosen);
                longer.add(roots.get(i));
                tryAll(longer);
            }
            return;
        }
        Metered one = ways.isEmpty()
                ? null
                : MeterCombination.of(ways.stream().map(MeterCandidates::kind).toList(), chosen);
        if (best.isEmpty() || one != null && !(one.chiSquare() >= leastChiSquare)) {
            best = chosen;
            leastChiSquare = one == null ? Double.NaN : one.chiSquare();
        }
        consistentChoices += one != null && one.consistent() && isSure(chosen) ? 1 : 0;
    }

    private boolean isSure(List<MeterRoot> chosen) {
        for (int i = 0; i < chosen.size(); i++) {
            if (!ways.get(i).doubt(chosen.get(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    MeterOutcome outcome() {
        return outcome;
    }

    /** How many choices of sure rates agree within their uncertainties. */
    int consistentChoices() {
        return consistentChoices;
    }

    MeterEstimate estimate(MeterCandidates one) {
        if (one.roots().isEmpty()) {
            return new MeterEstimate.NotTold(one.kind(), one.reason(), List.of());
        }
        MeterRoot chosen = best.get(ways.indexOf(one));
        String doubt = one.doubt(chosen);
        return doubt.isEmpty()
                ? new MeterEstimate.Told(one.kind(), chosen, one.roots())
                : new MeterEstimate.NotTold(one.kind(), doubt, one.roots());
    }
}
