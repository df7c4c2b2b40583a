package io.welleng.allocation.meter.dp;

/**
 * Nozzles.
 *
 * @see "ISO 5167-3:2003, 5.1.6, 5.2.6 and 5.3.4"
 */
public enum NozzleShape {

    /**
     * ISA 1932 nozzle, \( C = 0.9900 - 0.2262\beta^{4.1} - (0.00175\beta^2 - 0.0033\beta^{4.15})(10^6/Re_D)^{1.15} \);
     * ±0.8 % to β = 0.6, then ±(2β − 0.4) %; D 50–500 mm, β 0.3–0.8, Re 7e4 (2e4 from β = 0.44) to 1e7.
     */
    ISA_1932(50.0, 500.0, 0.0, 0.3, 0.8, 1e7),

    /**
     * Long-radius nozzle, \( C = 0.9965 - 0.00653\sqrt{10^6\beta/Re_D} \); ±2 %; D 50–630 mm, β 0.2–0.8, Re 1e4–1e7.
     */
    LONG_RADIUS(50.0, 630.0, 0.0, 0.2, 0.8, 1e7),

    /**
     * Venturi nozzle, \( C = 0.9858 - 0.196\beta^{4.5} \); ±(1.2 + 1.5β⁴) %; D 65–500 mm, d &gt;= 50 mm, β 0.316–0.775,
     * Re 1.5e5–2e6.
     */
    VENTURI(65.0, 500.0, 50.0, 0.316, 0.775, 2e6);

    final double leastPipeMm;
    final double greatestPipeMm;
    final double leastBoreMm;
    final double leastBeta;
    final double greatestBeta;
    final double greatestReynolds;

    NozzleShape(
            double leastPipeMm,
            double greatestPipeMm,
            double leastBoreMm,
            double leastBeta,
            double greatestBeta,
            double greatestReynolds) {
        this.leastPipeMm = leastPipeMm;
        this.greatestPipeMm = greatestPipeMm;
        this.leastBoreMm = leastBoreMm;
        this.leastBeta = leastBeta;
        this.greatestBeta = greatestBeta;
        this.greatestReynolds = greatestReynolds;
    }

    double c(double beta, double reD) {
        return switch (this) {
            case ISA_1932 ->
                0.9900
                        - 0.2262 * Math.pow(beta, 4.1)
                        - (0.00175 * beta * beta - 0.0033 * Math.pow(beta, 4.15)) * Math.pow(1e6 / reD, 1.15);
            case LONG_RADIUS -> 0.9965 - 0.00653 * Math.sqrt(1e6 * beta / reD);
            case VENTURI -> 0.9858 - 0.196 * Math.pow(beta, 4.5);
        };
    }

    double uncertaintyPercent(double beta) {
        return switch (this) {
            case ISA_1932 -> beta <= 0.6 ? 0.8 : 2.0 * beta - 0.4;
            case LONG_RADIUS -> 2.0;
            case VENTURI -> 1.2 + 1.5 * beta * beta * beta * beta;
        };
    }

    double leastReynolds(double beta) {
        return switch (this) {
            case ISA_1932 -> beta < 0.44 ? 7e4 : 2e4;
            case LONG_RADIUS -> 1e4;
            case VENTURI -> 1.5e5;
        };
    }
}
