package io.welleng.allocation.volume;

/** How far the base density is iterated. */
public enum Convergence {

    /** As API MPMS 11.1.6.2 says: until the observed density is met within 1e-6 kg/m³, at most 15 steps. */
    STANDARD(1e-6, 15),

    /** Until the base density no longer changes by more than 1e-13 of itself, at most 60 steps. */
    FULL(0.0, 60);

    private final double toleranceKgPerM3;
    private final int steps;

    Convergence(double toleranceKgPerM3, int steps) {
        this.toleranceKgPerM3 = toleranceKgPerM3;
        this.steps = steps;
    }

    double toleranceKgPerM3() {
        return toleranceKgPerM3;
    }

    int steps() {
        return steps;
    }
}
