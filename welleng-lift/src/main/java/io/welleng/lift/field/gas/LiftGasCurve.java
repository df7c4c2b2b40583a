package io.welleng.lift.field.gas;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.OptionalDouble;

/**
 * A well that takes lift gas: its curve, the gas it may be given, and where the gas comes from.
 *
 * @param name name of the well
 * @param response oil against lift gas while the well runs
 * @param minLiftGasMscfPerDay least gas while it runs (Mscf/d), within the curve; null for the start of the curve
 * @param maxLiftGasMscfPerDay greatest gas (Mscf/d), within the curve, at least the least; null for the end of the
 *     curve
 * @param rule whether it may be shut in
 * @param compressor name of the compressor it takes its gas from
 * @param priority 1 is served first, then 2 and so on (at least 1); null means 1
 */
public record LiftGasCurve(
        String name,
        GasResponse response,
        @OptionalValue Double minLiftGasMscfPerDay,
        @OptionalValue Double maxLiftGasMscfPerDay,
        RunRule rule,
        String compressor,
        @OptionalValue Integer priority) {

    /** Checks that the limits lie within the curve. */
    public LiftGasCurve {
        Check.text(name, "name");
        Check.present(response, "response");
        Check.present(rule, "rule");
        Check.text(compressor, "compressor");
        double least = response.leastGasMscfPerDay();
        double greatest = response.greatestGasMscfPerDay();
        if (minLiftGasMscfPerDay != null) {
            Check.inRange(minLiftGasMscfPerDay, least, greatest, "minLiftGasMscfPerDay", "Mscf/d");
            least = minLiftGasMscfPerDay;
        }
        if (maxLiftGasMscfPerDay != null) {
            Check.inRange(maxLiftGasMscfPerDay, least, greatest, "maxLiftGasMscfPerDay", "Mscf/d");
        }
        if (priority != null) {
            Check.atLeast(priority, 1, "priority");
        }
    }

    /**
     * A well on a measured curve, with no limits but its ends.
     *
     * @param name name of the well
     * @param liftGasMscfPerDay lift gas of the points (Mscf/d), increasing
     * @param oilStbPerDay oil of the points (STB/d)
     * @param rule whether it may be shut in
     * @param compressor name of its compressor
     * @return the well
     * @throws InvalidInputException if the points are not valid
     */
    public static LiftGasCurve measured(
            String name, double[] liftGasMscfPerDay, double[] oilStbPerDay, RunRule rule, String compressor) {
        return new LiftGasCurve(
                name, GasResponse.Measured.of(liftGasMscfPerDay, oilStbPerDay), null, null, rule, compressor, null);
    }

    /**
     * Least gas while the well runs.
     *
     * @return gas (Mscf/d)
     */
    public double leastGasMscfPerDay() {
        return minLiftGasMscfPerDay == null ? response.leastGasMscfPerDay() : minLiftGasMscfPerDay;
    }

    /**
     * Greatest gas.
     *
     * @return gas (Mscf/d)
     */
    public double greatestGasMscfPerDay() {
        return maxLiftGasMscfPerDay == null ? response.greatestGasMscfPerDay() : maxLiftGasMscfPerDay;
    }

    /**
     * The class in which it is served.
     *
     * @return 1 for the first
     */
    public int servedIn() {
        return priority == null ? 1 : priority;
    }

    /**
     * The curve between the least and the greatest gas as straight pieces.
     *
     * @return the pieces
     */
    public PieceTable pieces() {
        return response.pieces(leastGasMscfPerDay(), greatestGasMscfPerDay());
    }

    /**
     * Where the curve stops being concave within its limits.
     *
     * @return gas at the first corner that a steeper piece follows (Mscf/d); empty for a concave curve
     */
    public OptionalDouble firstConvexCorner() {
        return response.firstConvexCorner(leastGasMscfPerDay(), greatestGasMscfPerDay());
    }
}
