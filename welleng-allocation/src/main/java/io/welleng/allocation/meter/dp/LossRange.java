package io.welleng.allocation.meter.dp;

import io.welleng.core.units.Figures;

/**
 * Permanent pressure loss as a part of the differential pressure; least and greatest are equal where the standard has
 * an equation.
 *
 * @param least least loss (fraction of the differential pressure)
 * @param greatest greatest loss (fraction of the differential pressure)
 */
public record LossRange(double least, double greatest) {

    /**
     * Loss of a plate or nozzle without recovery, \( \frac{\sqrt{1-\beta^4(1-C^2)} - C\beta^2}
     * {\sqrt{1-\beta^4(1-C^2)} + C\beta^2} \).
     *
     * @see "ISO 5167-2:2003, 5.4.1, equation (7)"
     */
    static LossRange abrupt(double beta, double c) {
        double beta2 = beta * beta;
        double root = Math.sqrt(1.0 - beta2 * beta2 * (1.0 - c * c));
        double loss = (root - c * beta2) / (root + c * beta2);
        return new LossRange(loss, loss);
    }

    @Override
    public String toString() {
        return least == greatest ? Figures.four(least) : Figures.four(least) + " to " + Figures.four(greatest);
    }
}
