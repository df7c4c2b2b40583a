package io.welleng.allocation.volume;

import io.welleng.core.study.Advisory;
import java.util.List;

/** Cautions that go with the factors. */
final class VolumeAdvisories {

    private static final double KG_PER_M3_AT_0_API = 141.5 / 131.5 * 999.012;
    private static final double KG_PER_M3_AT_100_API = 141.5 / 231.5 * 999.012;

    private VolumeAdvisories() {}

    static void negativePressure(double psig, List<Advisory> out) {
        if (psig < 0.0) {
            out.add(new Advisory(
                    "negative_gauge_pressure", "A gauge pressure below zero (psig) counts as zero", psig, 0.0, null));
        }
    }

    static void acceptedAtJump(double residual, List<Advisory> out) {
        out.add(new Advisory(
                "base_density_at_group_limit",
                "The expansion of a refined product jumps at the limit of two groups, and no base density gives the"
                        + " observed one exactly; the last step is taken, which misses it by this (kg/m³)",
                Math.abs(residual),
                null,
                1e-6));
    }

    /** Ranges of the tables of 1980 and of the compressibility of 1984, at their widest. */
    static void shortForm1980(double rho, double tF, double psig, boolean metric, List<Advisory> out) {
        if (metric) {
            range(out, "density_outside_tables", "Base density (kg/m³) outside tables 53 and 54", rho, 610.5, 1164.0);
            range(out, "temperature_outside_tables", "Temperature (°F) outside tables 53 and 54", tF, -0.4, 302.0);
        } else {
            range(
                    out,
                    "density_outside_tables",
                    "Base density (kg/m³) outside tables 5 and 6",
                    rho,
                    KG_PER_M3_AT_100_API,
                    KG_PER_M3_AT_0_API);
            range(out, "temperature_outside_tables", "Temperature (°F) outside tables 5 and 6", tF, 0.0, 300.0);
        }
        if (psig > 0.0) {
            String words = "Temperature (°F) outside the data of the compressibility of 1984";
            range(
                    out,
                    "temperature_outside_compressibility",
                    words,
                    tF,
                    metric ? -22.0 : -20.0,
                    metric ? 194.0 : 200.0);
        }
    }

    private static void range(
            List<Advisory> out, String code, String message, double value, double lower, double upper) {
        if (value < lower || value > upper) {
            out.add(new Advisory(code, message, value, lower, upper));
        }
    }
}
