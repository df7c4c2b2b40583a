package io.welleng.dca.model;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.List;

/**
 * Segments one after the other: Arps declines, constant rates and linear ramps. The rate is continuous; the decline
 * steps where a segment gives its own, and goes on where it does not.
 *
 * @param initialRatePerDay rate at time 0 (volume/day), above 0; 0 is allowed where the first segment is a ramp
 * @param segments in order of their starts, each after the one before, the first at time 0; not ended by a ramp
 * @param terminalNominalDeclinePerDay nominal decline (1/day) below which the last segment, then hyperbolic, does not
 *     fall: from there it is exponential; at most its decline at its start; null for none
 */
public record MultiSegment(
        double initialRatePerDay,
        List<Segment> segments,
        @OptionalValue Double terminalNominalDeclinePerDay) implements ChainShape {

    /** Checks that the segments fit together. */
    public MultiSegment {
        segments = List.copyOf(Check.notEmpty(segments, "segments"));
        if (segments.get(0) instanceof Segment.Ramp) {
            Check.notNegative(initialRatePerDay, "initialRatePerDay", "volume/day");
        } else {
            Check.positive(initialRatePerDay, "initialRatePerDay", "volume/day");
        }
        checkOrder(segments);
        if (terminalNominalDeclinePerDay != null) {
            Check.positive(terminalNominalDeclinePerDay, "terminalNominalDeclinePerDay", "1/day");
            if (!(segments.get(segments.size() - 1) instanceof Segment.Hyperbolic)) {
                throw refused(segments, segments.size() - 1, "hyperbolic where there is a terminal decline");
            }
        }
        Chain.of(initialRatePerDay, segments, terminalNominalDeclinePerDay);
    }

    private static void checkOrder(List<Segment> segments) {
        for (int i = 0; i < segments.size(); i++) {
            double start = segments.get(i).startDays();
            if (i == 0 ? start != 0.0 : !(start > segments.get(i - 1).startDays())) {
                throw refused(segments, i, i == 0 ? "started at 0 days" : "started after the segment before");
            }
            boolean declineGiven =
                    !(segments.get(i) instanceof Segment.Hyperbolic h) || h.nominalDeclinePerDay() != null;
            if (!declineGiven && (i == 0 || !(segments.get(i - 1) instanceof Segment.Hyperbolic))) {
                throw refused(segments, i, "given a nominal decline, or after a hyperbolic segment");
            }
        }
        if (segments.get(segments.size() - 1) instanceof Segment.Ramp) {
            throw refused(segments, segments.size() - 1, "constant or hyperbolic, as the last one");
        }
    }

    private static InvalidInputException refused(List<Segment> segments, int index, String rule) {
        String value = segments.get(index).toString();
        return new InvalidInputException(Check.element("segments", index), rule, "", value);
    }

    @Override
    public Chain chain() {
        return Chain.of(initialRatePerDay, segments, terminalNominalDeclinePerDay);
    }

    @Override
    public String toString() {
        return "MultiSegment[qi " + Figures.four(initialRatePerDay) + "/day, " + segments
                + (terminalNominalDeclinePerDay == null
                        ? "]"
                        : ", Dlim " + Figures.four(terminalNominalDeclinePerDay) + " 1/day]");
    }
}
