package io.welleng.lift.srp.unit;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.List;

/**
 * A unit known by measured positions of its polished rod against crank angle, as from a torque-factor sheet or a survey of
 * the unit. A periodic cubic spline goes through the points; the bottom of the stroke is the spline's least position.
 * Torque factors are the derivative of that spline, so the points ought to be even and smooth.
 *
 * @param crankDeg angles in the direction of rotation from any mark, increasing, within one turn (degrees), at least 8
 * @param positionIn position at each angle, upwards from any mark (in)
 */
public record MeasuredStroke(List<Double> crankDeg, List<Double> positionIn) implements UnitGeometry {

    /** Least number of points. */
    public static final int LEAST_POINTS = 8;

    /** Checks the ranges above and copies the lists. */
    public MeasuredStroke {
        crankDeg = List.copyOf(Check.present(crankDeg, "crankDeg"));
        positionIn = List.copyOf(Check.present(positionIn, "positionIn"));
        double[] angles = array(crankDeg);
        Check.increasing(angles, LEAST_POINTS, "crankDeg", "degrees");
        double[] positions = array(positionIn);
        Check.finite(positions, LEAST_POINTS, "positionIn", "in");
        Check.sameLength(angles.length, "crankDeg", positions.length, "positionIn");
        if (!(angles[angles.length - 1] - angles[0] < 360.0)) {
            throw new InvalidInputException(
                    "crankDeg", "within one turn", "degrees", Double.toString(angles[angles.length - 1] - angles[0]));
        }
        double least = positions[0];
        double greatest = positions[0];
        for (double position : positions) {
            least = Math.min(least, position);
            greatest = Math.max(greatest, position);
        }
        Check.positive(greatest - least, "stroke of positionIn", "in");
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public PolishedRodMotion motion() {
        double[] angles = array(crankDeg);
        for (int i = 0; i < angles.length; i++) {
            angles[i] = Math.toRadians(angles[i]);
        }
        return new SplineMotion(angles, array(positionIn));
    }
}
