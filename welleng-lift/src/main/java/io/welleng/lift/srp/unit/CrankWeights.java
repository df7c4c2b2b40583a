package io.welleng.lift.srp.unit;

import io.welleng.core.check.Check;
import java.util.OptionalDouble;

/**
 * Moment of cranks and counterweights, \( M = M_0 + W d \): what the bare cranks give, and the weights at their distance
 * from the crankshaft.
 *
 * @param crankMomentInLbf \(M_0\), greatest moment of the bare cranks (in·lbf), &gt;= 0
 * @param weightLbf \(W\), all counterweights together (lbf), &gt; 0
 * @param leastDistanceIn nearest that the weights can be to the crankshaft, at their centre of gravity (in), &gt;= 0
 * @param greatestDistanceIn farthest that they can be (in), at least the nearest
 */
public record CrankWeights(
        double crankMomentInLbf, double weightLbf, double leastDistanceIn, double greatestDistanceIn) {

    /** Checks the ranges above. */
    public CrankWeights {
        Check.notNegative(crankMomentInLbf, "crankMomentInLbf", "in·lbf");
        Check.positive(weightLbf, "weightLbf", "lbf");
        Check.notNegative(leastDistanceIn, "leastDistanceIn", "in");
        Check.inRange(greatestDistanceIn, leastDistanceIn, Double.MAX_VALUE, "greatestDistanceIn", "in");
    }

    /**
     * Moment with the weights at a distance.
     *
     * @param distanceIn distance of the weights from the crankshaft (in), on the crank
     * @return greatest moment (in·lbf)
     */
    public double momentInLbf(double distanceIn) {
        Check.inRange(distanceIn, leastDistanceIn, greatestDistanceIn, "distanceIn", "in");
        return crankMomentInLbf + weightLbf * distanceIn;
    }

    /**
     * Where to put the weights for a moment.
     *
     * @param momentInLbf greatest moment wanted (in·lbf), &gt;= 0
     * @return distance from the crankshaft (in); empty if the weights cannot be put there, because they are too light or
     *     too heavy
     */
    public OptionalDouble distanceIn(double momentInLbf) {
        double distance = (Check.notNegative(momentInLbf, "momentInLbf", "in·lbf") - crankMomentInLbf) / weightLbf;
        return distance >= leastDistanceIn && distance <= greatestDistanceIn
                ? OptionalDouble.of(distance)
                : OptionalDouble.empty();
    }
}
