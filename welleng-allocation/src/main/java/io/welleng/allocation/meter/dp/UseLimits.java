package io.welleng.allocation.meter.dp;

import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.List;

/** Collects what lies outside the limits of use of a standard. */
final class UseLimits {

    private static final double MM_PER_M = 1000.0;

    private final List<Advisory> out = new ArrayList<>();
    private final String standard;

    UseLimits(String standard) {
        this.standard = standard;
    }

    UseLimits pipe(double pipeIdM, double leastMm, double greatestMm) {
        return check("pipe_diameter", "Pipe diameter (mm)", pipeIdM * MM_PER_M, leastMm, greatestMm);
    }

    UseLimits bore(double boreM, double leastMm) {
        return check("bore", "Bore (mm)", boreM * MM_PER_M, leastMm, null);
    }

    UseLimits beta(double beta, double least, double greatest) {
        return check("diameter_ratio", "Diameter ratio", beta, least, greatest);
    }

    UseLimits reynolds(double reD, double least, Double greatest) {
        return check("reynolds_number", "Reynolds number of the pipe", reD, least, greatest);
    }

    UseLimits pressureRatio(double tau) {
        return check("pressure_ratio", "Ratio of pressures", tau, OrificeExpansibility.LEAST_PRESSURE_RATIO, null);
    }

    private UseLimits check(String code, String words, double value, Double least, Double greatest) {
        boolean low = least != null && value < least;
        boolean high = greatest != null && value > greatest;
        if (low || high) {
            out.add(new Advisory(
                    code + "_outside_" + (standard.startsWith("API") ? "api_14_3" : "iso_5167"),
                    words + " outside the limits of use of " + standard,
                    value,
                    least,
                    greatest));
        }
        return this;
    }

    List<Advisory> found() {
        return List.copyOf(out);
    }
}
