package io.welleng.allocation.meter.dp;

/**
 * Classical Venturi tubes by the make of their convergent section: discharge coefficient, its uncertainty and limits of
 * use.
 *
 * @see "ISO 5167-4:2003, 5.5 and 5.7"
 */
public enum VenturiMake {

    /** As cast: C = 0.984, ±0.7 %; D 100–800 mm, β 0.3–0.75, Re 2e5–2e6. */
    AS_CAST(0.984, 0.007, 100.0, 800.0, 0.3, 0.75, 2e6),

    /** Machined: C = 0.995, ±1 %; D 50–250 mm, β 0.4–0.75, Re 2e5–1e6. */
    MACHINED(0.995, 0.010, 50.0, 250.0, 0.4, 0.75, 1e6),

    /** Rough-welded sheet iron: C = 0.985, ±1.5 %; D 200–1200 mm, β 0.4–0.7, Re 2e5–2e6. */
    ROUGH_WELDED(0.985, 0.015, 200.0, 1200.0, 0.4, 0.7, 2e6);

    /** Least Reynolds number of the pipe, the same for all. */
    static final double LEAST_REYNOLDS = 2e5;

    final double c;
    final double uncertainty;
    final double leastPipeMm;
    final double greatestPipeMm;
    final double leastBeta;
    final double greatestBeta;
    final double greatestReynolds;

    VenturiMake(
            double c,
            double uncertainty,
            double leastPipeMm,
            double greatestPipeMm,
            double leastBeta,
            double greatestBeta,
            double greatestReynolds) {
        this.c = c;
        this.uncertainty = uncertainty;
        this.leastPipeMm = leastPipeMm;
        this.greatestPipeMm = greatestPipeMm;
        this.leastBeta = leastBeta;
        this.greatestBeta = greatestBeta;
        this.greatestReynolds = greatestReynolds;
    }
}
