package io.welleng.lift.srp.card;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at a record of a card before anything is calculated from it, repairs what can be repaired without guessing, and
 * says what it found. Any record gets an answer, also one of noise. In this order:
 *
 * <ol>
 *   <li>two equally long arrays of at least 8 points;
 *   <li>zeros that fill up the end, points without a finite number (or beyond 10⁹), a repeated closing point;
 *   <li>loads that drop to zero, loads that stick, loads flat at the end of their range;
 *   <li>units: metres, millimetres, centimetres or feet for position, kN, N, kgf, 1,000 lbf or tonnes for load;
 *   <li>a stroke, a load, and exactly one stroke (position crosses from its lowest to its highest quarter once);
 *   <li>direction of time: \( \oint F\,dx \) of a surface card is the work of the polished rod and cannot be negative;
 *   <li>start at the bottom of the stroke.
 * </ol>
 *
 * <p>Bad points up to a tenth of the record are repaired; with more it is unusable. A record with position counted
 * downwards also has negative work; it is taken for reversed time, the commoner fault.
 *
 * @param strokeIn stroke of the pumping unit (in), &gt; 0, which settles the unit of position; null if unknown
 * @param rodWeightInFluidLbf weight of the rods in the fluid (lbf), &gt; 0, which settles the unit of load: the mean
 *     polished rod load is 0.85 to 3 times as much; null if unknown
 */
public record CardInspection(
        @OptionalValue Double strokeIn, @OptionalValue Double rodWeightInFluidLbf) {

    /** Greatest part of the points that may be bad. */
    public static final double GREATEST_BAD_PART = 0.1;

    private static final double LEAST_WORK_PART = 0.01;
    private static final double START_PART = 0.01;
    private static final double FLAT = 1e-6;

    /** Checks the ranges above. */
    public CardInspection {
        if (strokeIn != null) {
            Check.positive(strokeIn, "strokeIn", "in");
        }
        if (rodWeightInFluidLbf != null) {
            Check.positive(rodWeightInFluidLbf, "rodWeightInFluidLbf", "lbf");
        }
    }

    /**
     * Inspection without knowledge of the well: units are judged by their magnitude only.
     *
     * @return inspection
     */
    public static CardInspection plain() {
        return new CardInspection(null, null);
    }

    /**
     * Inspects the points of a card as plain data; times, if there are any, are applied first.
     *
     * @param data the record
     * @return a card, or the reason why not
     */
    public InspectedCard inspect(CardData data) {
        Card card = Check.present(data, "data").toCard();
        return inspect(card.positionsIn(), card.loadsLbf());
    }

    /**
     * Inspects a record.
     *
     * @param position position of each point, upwards, meant to be in inches. Not modified.
     * @param load load at each point, meant to be in lbf. Not modified.
     * @return a card, or the reason why not; never an exception for what the arrays hold
     */
    public InspectedCard inspect(double[] position, double[] load) {
        Check.present(position, "position");
        Check.present(load, "load");
        List<CardFinding> findings = new ArrayList<>();
        if (position.length != load.length || position.length < Card.LEAST_POINTS) {
            return unusable(
                    findings,
                    CardDefect.TOO_FEW_POINTS,
                    Math.min(position.length, load.length),
                    "A card needs as many loads as positions and at least " + Card.LEAST_POINTS + " of them; there are "
                            + position.length + " positions and " + load.length + " loads.");
        }
        CardRepair repair = new CardRepair(position.clone(), load.clone(), findings);
        if (!repair.repair()) {
            return new InspectedCard.Unusable(findings);
        }
        double[] x = repair.position();
        double[] f = repair.load();
        CardUnits.check(x, f, strokeIn, rodWeightInFluidLbf, findings);
        Card card = Card.of(x, f);
        double stroke = card.strokeIn();
        double range = card.peakLoadLbf() - card.minimumLoadLbf();
        if (!(stroke > FLAT * Math.max(1.0, Math.abs(card.lowestPositionIn())))) {
            return unusable(
                    findings, CardDefect.NO_STROKE, card.size(), "The rod moves " + Figures.four(stroke) + " in only.");
        }
        if (!(range > FLAT * Math.abs(card.peakLoadLbf())) || !(card.peakLoadLbf() > 0.0)) {
            return unusable(
                    findings,
                    CardDefect.NO_LOAD,
                    card.size(),
                    "The load, " + Figures.four(card.minimumLoadLbf()) + " to " + Figures.four(card.peakLoadLbf())
                            + " lbf, does not change or is nowhere tension.");
        }
        int strokes = strokes(x, card.lowestPositionIn(), stroke);
        if (strokes != 1) {
            return unusable(
                    findings,
                    CardDefect.NOT_ONE_STROKE,
                    card.size(),
                    "The position rises through its middle half " + strokes + " times; a card is one stroke.");
        }
        return new InspectedCard.Usable(started(directed(card, stroke * range, findings), stroke, findings), findings);
    }

    private static Card directed(Card card, double boxInLbf, List<CardFinding> findings) {
        double part = card.workFtLbf() * 12.0 / boxInLbf;
        if (part > LEAST_WORK_PART) {
            return card;
        }
        boolean backwards = part < -LEAST_WORK_PART;
        String area = "The work around the card is " + Figures.four(card.workFtLbf()) + " ft lbf, " + Figures.four(part)
                + " of stroke times load range";
        findings.add(new CardFinding(
                backwards ? CardDefect.REVERSED_TIME : CardDefect.UNKNOWN_DIRECTION,
                0,
                card.size(),
                backwards,
                area
                        + (backwards
                                ? ": the order of the points was against time and is reversed."
                                : ": too small to tell the direction of time.")));
        return backwards ? card.reversed() : card;
    }

    private static Card started(Card card, double stroke, List<CardFinding> findings) {
        double low = card.lowestPositionIn();
        if (card.positionIn(0) - low <= START_PART * stroke) {
            return card;
        }
        int n = card.size();
        int bottom = 0;
        for (int i = 0; i < n; i++) {
            bottom = card.positionIn(i) < card.positionIn(bottom) ? i : bottom;
        }
        // among equal lowest points the middle one
        int run = 1;
        while (run < n && card.positionIn((bottom + run) % n) == low) {
            run++;
        }
        int start = (bottom + run / 2) % n;
        findings.add(new CardFinding(
                CardDefect.SHIFTED_START,
                0,
                start,
                true,
                "The first point is " + Figures.four(card.positionIn(0) - low)
                        + " in above the bottom of the stroke; the card now " + "begins at point " + start + "."));
        return card.startingAt(start);
    }

    /** How often position rises from its lowest quarter to its highest, around the closed record. */
    private static int strokes(double[] x, double low, double stroke) {
        int count = 0;
        boolean down = false;
        // twice around, counting the second time, so that the state does not depend on the start
        for (int i = 0; i < 2 * x.length; i++) {
            double part = (x[i % x.length] - low) / stroke;
            if (part < 0.25) {
                down = true;
            } else if (part > 0.75 && down) {
                down = false;
                count += i >= x.length ? 1 : 0;
            }
        }
        return count;
    }

    private static InspectedCard unusable(List<CardFinding> findings, CardDefect defect, int points, String message) {
        findings.add(new CardFinding(defect, 0, points, false, message));
        return new InspectedCard.Unusable(findings);
    }
}
