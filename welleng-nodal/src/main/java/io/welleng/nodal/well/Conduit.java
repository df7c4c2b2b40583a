package io.welleng.nodal.well;

import io.welleng.core.check.Check;

/** What the flow goes through: its area for velocities, its hydraulic diameter and roughness for friction. */
public sealed interface Conduit {

    /** Square inches in a square foot. */
    double IN2_PER_FT2 = 144.0;

    /**
     * Flow area.
     *
     * @return area (ft²)
     */
    double areaFt2();

    /**
     * Hydraulic diameter, four times the area over the wetted perimeter.
     *
     * @return diameter (in)
     */
    double hydraulicDiameterIn();

    /**
     * Absolute roughness of the walls.
     *
     * @return roughness (in)
     */
    double roughnessIn();

    /**
     * Flow inside a round pipe: tubing, casing or flowline.
     *
     * @param insideDiameterIn inside diameter (in), 0.1–60
     * @param roughnessIn absolute roughness of its wall (in), 0 to a tenth of the diameter
     */
    record Pipe(double insideDiameterIn, double roughnessIn) implements Conduit {

        /** Checks the ranges above. */
        public Pipe {
            Check.inRange(insideDiameterIn, 0.1, 60, "insideDiameterIn", "in");
            Check.inRange(roughnessIn, 0, 0.1 * insideDiameterIn, "roughnessIn", "in");
        }

        @Override
        public double areaFt2() {
            return 0.25 * Math.PI * insideDiameterIn * insideDiameterIn / IN2_PER_FT2;
        }

        @Override
        public double hydraulicDiameterIn() {
            return insideDiameterIn;
        }
    }

    /**
     * Flow between tubing and casing: \( A = \frac{\pi}{4}(D^2 - d^2) \), hydraulic diameter \( D - d \).
     *
     * @param casingIdIn inside diameter of the casing, D (in), 0.2–60
     * @param tubingOdIn outside diameter of the tubing, d (in), &gt; 0 and at least 0.1 in less than that of the casing
     * @param roughnessIn absolute roughness of the walls (in), 0 to a tenth of the hydraulic diameter
     */
    record Annulus(double casingIdIn, double tubingOdIn, double roughnessIn) implements Conduit {

        /** Checks the ranges above. */
        public Annulus {
            Check.inRange(casingIdIn, 0.2, 60, "casingIdIn", "in");
            Check.positive(tubingOdIn, "tubingOdIn", "in");
            Check.inRange(tubingOdIn, 0, casingIdIn - 0.1, "tubingOdIn", "in");
            Check.inRange(roughnessIn, 0, 0.1 * (casingIdIn - tubingOdIn), "roughnessIn", "in");
        }

        @Override
        public double areaFt2() {
            return 0.25 * Math.PI * (casingIdIn * casingIdIn - tubingOdIn * tubingOdIn) / IN2_PER_FT2;
        }

        @Override
        public double hydraulicDiameterIn() {
            return casingIdIn - tubingOdIn;
        }
    }
}
