package io.welleng.nodal.match;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.Outlet;
import io.welleng.nodal.choke.WellheadChoke;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Rate of a well from measured pressures, with its uncertainty: by the pressure drop along the tubing, by the inflow, by
 * the choke, and by all that are asked for together. What flows is the fluid of the study, whatever its layers say.
 *
 * <p>The tubing drop falls as the rate rises from zero, because gas lightens the column, and rises again with friction: two
 * rates, or more, can give the same pressures. All from 1 to 300,000 STB/d are found. Chosen is the one that agrees best with
 * the other estimates (least chi-square), or where there are none the highest. Where the uncertainty of the chosen rate
 * exceeds half of it, or another rate lies within twice the uncertainty, the drop is flat: the rate is then not told.
 *
 * <p>Immutable and thread-safe.
 */
public final class VirtualFlowMeter {

    /** Slopes one uncertainty away that differ by more make the first order doubtful. */
    private static final double CURVED = 0.5;

    private final NodalStudy well;
    private final MeterUncertainty uncertainty;

    private VirtualFlowMeter(NodalStudy well, MeterUncertainty uncertainty) {
        this.well = Check.present(well, "well");
        this.uncertainty = Check.present(uncertainty, "uncertainty");
    }

    /**
     * A meter.
     *
     * @param well the well: tubing, inflow, choke and fluid as known; the pressure at its outlet is not used
     * @param uncertainty standard uncertainties of everything but the gauges
     * @return the meter
     */
    public static VirtualFlowMeter of(NodalStudy well, MeterUncertainty uncertainty) {
        return new VirtualFlowMeter(well, uncertainty);
    }

    /**
     * Meters the rate.
     *
     * @param readings pressures read
     * @param kinds ways of metering, at least one, none twice; each with the readings it needs
     * @return every estimate and all of them together
     */
    public VirtualFlowMeterReport measure(MeterReadings readings, List<MeterKind> kinds) {
        check(readings, kinds);
        double[] inputs = inputs(readings);
        double[] sigmas = sigmas(readings);
        List<MeterCandidates> all = new ArrayList<>();
        for (MeterKind kind : kinds) {
            all.add(MeterCandidates.of(law(kind, readings), inputs, sigmas));
        }
        RootChoice choice = new RootChoice(all);
        List<MeterEstimate> estimates = new ArrayList<>();
        for (MeterCandidates one : all) {
            estimates.add(choice.estimate(one));
        }
        return new VirtualFlowMeterReport(
                well.name(), choice.outcome(), estimates, advisories(estimates, choice, readings));
    }

    /** Throws unless every way has what it needs. */
    void check(MeterReadings readings, List<MeterKind> kinds) {
        Check.present(readings, "readings");
        Check.notEmpty(kinds, "kinds");
        Set<MeterKind> seen = new HashSet<>();
        for (MeterKind kind : kinds) {
            if (!seen.add(kind)) {
                throw new InvalidInputException("kinds", "different from each other", "", kinds.toString());
            }
            if (kind != MeterKind.CHOKE) {
                Check.present(readings.bottomhole(), "readings.bottomhole");
            }
            if (kind != MeterKind.INFLOW) {
                Check.present(readings.wellhead(), "readings.wellhead");
            }
            if (kind == MeterKind.CHOKE) {
                Check.present(readings.downstream(), "readings.downstream");
                Check.present(choke(), "well.outlet.choke");
            }
        }
        if (readings.gaugeMdFt() != null) {
            Check.inRange(readings.gaugeMdFt(), 0, well.wellbore().path().totalMdFt(), "readings.gaugeMdFt", "ft");
        }
        boolean pressureAsked = seen.contains(MeterKind.INFLOW) && uncertainty.reservoirPressurePsi() > 0.0;
        if (pressureAsked && InflowLaw.pressure(well.inflow()).pointers().isEmpty()) {
            throw new InvalidInputException(
                    "uncertainty.reservoirPressurePsi",
                    "0 for an inflow that is not given by a reservoir pressure",
                    "psi",
                    Double.toString(uncertainty.reservoirPressurePsi()));
        }
    }

    private WellheadChoke choke() {
        return well.outlet() instanceof Outlet.Separator separator ? separator.choke() : null;
    }

    /** The relation of one way of metering. */
    MeterLaw law(MeterKind kind, MeterReadings readings) {
        double total = well.wellbore().path().totalMdFt();
        double gauge = readings.gaugeMdFt() == null ? total : readings.gaugeMdFt();
        return switch (kind) {
            case TUBING -> new TubingLaw(new LiftModel(well, gauge));
            case INFLOW -> new InflowLaw(well.inflow(), new LiftModel(well, gauge), gauge == total);
            case CHOKE -> new ChokeRateLaw(choke(), well.fluid());
        };
    }

    /** Values of the inputs, by their ordinal. */
    double[] inputs(MeterReadings readings) {
        double[] values = new double[MeterInput.values().length];
        values[MeterInput.BOTTOMHOLE_PRESSURE.ordinal()] = pressure(readings.bottomhole());
        values[MeterInput.WELLHEAD_PRESSURE.ordinal()] = pressure(readings.wellhead());
        values[MeterInput.DOWNSTREAM_PRESSURE.ordinal()] = pressure(readings.downstream());
        values[MeterInput.WATER_CUT.ordinal()] = well.fluid().waterCut();
        values[MeterInput.PRODUCING_GOR.ordinal()] = well.fluid().producingGorScfPerStb();
        values[MeterInput.GRAVITY_FACTOR.ordinal()] = 1.0;
        values[MeterInput.FRICTION_FACTOR.ordinal()] = 1.0;
        values[MeterInput.PRODUCTIVITY_FACTOR.ordinal()] = 1.0;
        values[MeterInput.RESERVOIR_PRESSURE.ordinal()] = 0.0;
        values[MeterInput.CHOKE_FACTOR.ordinal()] = 1.0;
        return values;
    }

    private static double pressure(GaugeReading reading) {
        return reading == null ? Double.NaN : reading.pressurePsia();
    }

    /** Standard uncertainties of the inputs, by their ordinal. */
    double[] sigmas(MeterReadings readings) {
        double[] values = new double[MeterInput.values().length];
        values[MeterInput.BOTTOMHOLE_PRESSURE.ordinal()] = sigma(readings.bottomhole());
        values[MeterInput.WELLHEAD_PRESSURE.ordinal()] = sigma(readings.wellhead());
        values[MeterInput.DOWNSTREAM_PRESSURE.ordinal()] = sigma(readings.downstream());
        values[MeterInput.WATER_CUT.ordinal()] = uncertainty.waterCut();
        values[MeterInput.PRODUCING_GOR.ordinal()] = uncertainty.producingGorScfPerStb();
        values[MeterInput.GRAVITY_FACTOR.ordinal()] = uncertainty.gravityFactor();
        values[MeterInput.FRICTION_FACTOR.ordinal()] = uncertainty.frictionFactor();
        values[MeterInput.PRODUCTIVITY_FACTOR.ordinal()] = uncertainty.productivityShare();
        values[MeterInput.RESERVOIR_PRESSURE.ordinal()] = uncertainty.reservoirPressurePsi();
        values[MeterInput.CHOKE_FACTOR.ordinal()] = uncertainty.chokeShare();
        return values;
    }

    private static double sigma(GaugeReading reading) {
        return reading == null ? 0.0 : reading.standardUncertaintyPsi();
    }

    private List<Advisory> advisories(List<MeterEstimate> estimates, RootChoice choice, MeterReadings readings) {
        List<Advisory> advisories = new ArrayList<>();
        if (choice.outcome() instanceof MeterOutcome.Metered metered && !metered.consistent()) {
            advisories.add(new Advisory(
                    "estimates_contradict",
                    "the estimates differ by more than their uncertainties explain: a gauge, the inflow, the choke or the"
                            + " correlation is off; probability",
                    metered.probability(),
                    MeterCombination.LEAST_PROBABILITY,
                    null));
        }
        if (choice.consistentChoices() > 1) {
            advisories.add(new Advisory(
                    "several_rates",
                    "more than one rate gives the pressures read, and the other estimates do not tell which it is; rates",
                    choice.consistentChoices(),
                    null,
                    1.0));
        }
        for (MeterEstimate estimate : estimates) {
            if (estimate instanceof MeterEstimate.Told told) {
                double curvature = curvature(
                        new FirstOrder(law(told.kind(), readings), inputs(readings), sigmas(readings)), told.chosen());
                if (!(curvature <= CURVED)) {
                    advisories.add(new Advisory(
                            told.kind().name().toLowerCase(Locale.ROOT) + "_first_order_doubtful",
                            "within one standard uncertainty of the rate the pressure bends: the uncertainty is a rough"
                                    + " one; relative change of slope (1 where there is none)",
                            Double.isFinite(curvature) ? curvature : 1.0,
                            null,
                            CURVED));
                }
            }
        }
        return advisories;
    }

    private static double curvature(FirstOrder first, MeterRoot root) {
        double rate = root.rateStbPerDay();
        double sigma = root.standardUncertaintyStbPerDay();
        double slope = first.slope(rate);
        double below = first.slope(rate - sigma) / slope;
        double above = first.slope(rate + sigma) / slope;
        return Math.max(Math.abs(below - 1.0), Math.abs(above - 1.0));
    }
}
