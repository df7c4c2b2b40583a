package io.welleng.allocation.cova;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Value of a quality against a reference, piecewise linear: within each band every step is worth the same,
 * \[ v(q) = \int_{q_0}^{q} \frac{s(u)}{\Delta}\, du \] with the step \(\Delta\) and its worth \(s\). A table of
 * values at points is the same thing with one band between each two points.
 *
 * @param step the step (0.1 °API, or 0.001 of sulphur, which is 0.1 %), &gt; 0
 * @param reference quality worth 0, within the bands
 * @param bands bands without gaps, in increasing order, at least one
 * @param reading whether a quality is rounded to the step before it is valued
 */
public record QualityScale(double step, double reference, List<Band> bands, Reading reading) {

    /** How a quality is read off. */
    public enum Reading {
        /** As it is. */
        CONTINUOUS,
        /** Rounded to the nearest step, halves up, as tables printed by the step are read. */
        NEAREST_STEP
    }

    /**
     * A band of constant worth.
     *
     * @param from lower end
     * @param to upper end, above {@code from}
     * @param usdPerBblPerStep worth of a step up (USD/bbl); negative for sulphur
     */
    public record Band(double from, double to, double usdPerBblPerStep) {

        /** Checks that the ends are in order. */
        public Band {
            Check.finite(to, "to", "");
            Check.below(from, to, "from", "to", "");
            Check.finite(usdPerBblPerStep, "usdPerBblPerStep", "USD/bbl");
        }
    }

    /** Checks that the bands join and hold the reference; keeps its own copy of the list. */
    public QualityScale {
        Check.positive(step, "step", "");
        bands = List.copyOf(Check.notEmpty(bands, "bands"));
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from != bands.get(i - 1).to) {
                throw new InvalidInputException(
                        Check.element("bands", i) + " from",
                        "the end of the band before, " + bands.get(i - 1).to,
                        "",
                        "" + bands.get(i).from);
            }
        }
        Check.inRange(reference, bands.get(0).from, bands.get(bands.size() - 1).to, "reference", "");
        Check.present(reading, "reading");
    }

    /**
     * A scale with the same worth everywhere, read as it is.
     *
     * @param step the step, &gt; 0
     * @param reference quality worth 0
     * @param from lower end
     * @param to upper end
     * @param usdPerBblPerStep worth of a step up (USD/bbl)
     * @return the scale
     */
    public static QualityScale linear(double step, double reference, double from, double to, double usdPerBblPerStep) {
        return new QualityScale(step, reference, List.of(new Band(from, to, usdPerBblPerStep)), Reading.CONTINUOUS);
    }

    /**
     * Lower end.
     *
     * @return least quality the scale values
     */
    public double lower() {
        return bands.get(0).from;
    }

    /**
     * Upper end.
     *
     * @return greatest quality the scale values
     */
    public double upper() {
        return bands.get(bands.size() - 1).to;
    }

    /** Whether the scale values a quality. */
    boolean covers(double quality) {
        double read = read(quality).doubleValue();
        return read >= lower() && read <= upper();
    }

    /**
     * Value of a quality.
     *
     * @param quality the quality, within the bands
     * @return value against the reference (USD/bbl)
     */
    public double usdPerBbl(double quality) {
        return exact(Check.inRange(quality, lower(), upper(), "quality", "")).doubleValue();
    }

    /** The same, in decimal. */
    BigDecimal exact(double quality) {
        return fromBottom(read(quality)).subtract(fromBottom(BigDecimal.valueOf(reference)));
    }

    private BigDecimal read(double quality) {
        BigDecimal decimal = BigDecimal.valueOf(quality);
        BigDecimal size = BigDecimal.valueOf(step);
        return reading == Reading.CONTINUOUS
                ? decimal
                : decimal.divide(size, MathContext.DECIMAL128)
                        .setScale(0, RoundingMode.HALF_UP)
                        .multiply(size);
    }

    private BigDecimal fromBottom(BigDecimal quality) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Band band : bands) {
            BigDecimal from = BigDecimal.valueOf(band.from);
            BigDecimal to = BigDecimal.valueOf(band.to).min(quality);
            if (to.compareTo(from) > 0) {
                sum = sum.add(to.subtract(from).multiply(BigDecimal.valueOf(band.usdPerBblPerStep)));
            }
        }
        return sum.divide(BigDecimal.valueOf(step), MathContext.DECIMAL128);
    }
}
