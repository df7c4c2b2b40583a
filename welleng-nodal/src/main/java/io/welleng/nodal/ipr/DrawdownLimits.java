package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far a well may be drawn down. Each limit is a least flowing pressure; the highest of them governs.
 *
 * @param maxDrawdownPsi greatest drawdown before sand comes (psi), &gt; 0; null for none
 * @param minPwfPsia least flowing bottom-hole pressure (psia), &gt; 0, as of a pump or of collapse; null for none
 * @param bubblePointPsia bubble point that the flowing pressure is to stay above (psia), &gt; 0; null for none
 */
public record DrawdownLimits(
        @OptionalValue Double maxDrawdownPsi,
        @OptionalValue Double minPwfPsia,
        @OptionalValue Double bubblePointPsia) {

    /** No limit. */
    public static final DrawdownLimits NONE = new DrawdownLimits(null, null, null);

    /** Checks the ranges above. */
    public DrawdownLimits {
        if (maxDrawdownPsi != null) {
            Check.positive(maxDrawdownPsi, "maxDrawdownPsi", "psi");
        }
        if (minPwfPsia != null) {
            Check.positive(minPwfPsia, "minPwfPsia", "psia");
        }
        if (bubblePointPsia != null) {
            Check.positive(bubblePointPsia, "bubblePointPsia", "psia");
        }
    }

    /**
     * The limits as points of a curve, by decreasing pressure: the first governs. A drawdown greater than the reservoir
     * pressure limits nothing, and has no point.
     *
     * @param inflow the curve
     * @return the points
     */
    public List<LimitMark> marks(InflowModel inflow) {
        Check.present(inflow, "inflow");
        List<LimitMark> marks = new ArrayList<>();
        if (maxDrawdownPsi != null && maxDrawdownPsi < inflow.shutInPressurePsia()) {
            marks.add(mark("sand_drawdown", inflow.shutInPressurePsia() - maxDrawdownPsi, inflow));
        }
        if (minPwfPsia != null) {
            marks.add(mark("min_pwf", minPwfPsia, inflow));
        }
        if (bubblePointPsia != null) {
            marks.add(mark("bubble_point", bubblePointPsia, inflow));
        }
        marks.sort(Comparator.comparingDouble(LimitMark::pwfPsia).reversed());
        return List.copyOf(marks);
    }

    private static LimitMark mark(String code, double pwfPsia, InflowModel inflow) {
        return new LimitMark(code, pwfPsia, inflow.rateStbPerDay(pwfPsia));
    }

    /**
     * The limit that is met first as the rate rises.
     *
     * @param inflow the curve
     * @return its point; empty where nothing limits the well
     */
    public Optional<LimitMark> governing(InflowModel inflow) {
        return marks(inflow).stream().findFirst();
    }

    /**
     * Limits that an operating point breaks.
     *
     * @param inflow the curve
     * @param pwfPsia flowing bottom-hole pressure of the operating point (psia)
     * @return one advisory for each, the governing first, with codes as {@code sand_drawdown_limit}
     */
    public List<Advisory> advisories(InflowModel inflow, double pwfPsia) {
        List<Advisory> broken = new ArrayList<>();
        for (LimitMark mark : marks(inflow)) {
            if (pwfPsia < mark.pwfPsia()) {
                broken.add(new Advisory(mark.code() + "_limit", message(mark.code()), pwfPsia, mark.pwfPsia(), null));
            }
        }
        return List.copyOf(broken);
    }

    private static String message(String code) {
        return switch (code) {
            case "sand_drawdown" -> "drawdown beyond the limit for sand: flowing bottom-hole pressure (psia)";
            case "bubble_point" ->
                "flowing bottom-hole pressure (psia) below the bubble point: gas comes free in the rock";
            default -> "flowing bottom-hole pressure (psia) below the least allowed";
        };
    }
}
