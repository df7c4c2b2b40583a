package io.welleng.lift.pcp.well;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.optimum.LimitCheck;
import io.welleng.lift.pcp.IntakeCheck;
import io.welleng.lift.pcp.IntakeNeeds;
import io.welleng.lift.pcp.PcpLimit;
import io.welleng.lift.pcp.PcpLimitUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Limits of the best speed beyond the ratings of pump, rods and drive and the needs of the intake, which hold always. None is
 * needed; null is none.
 *
 * @param minSpeedRpm least speed searched (rpm), &gt; 0; 50 where null
 * @param maxSpeedRpm greatest speed searched (rpm), above the least; 400 where null
 * @param maxTorqueFtLbf greatest torque at the polished rod (ft·lbf), &gt; 0
 * @param maxRodLoading greatest combined stress of the rods over their strength, above 0 to 1
 * @param maxPowerKw greatest power from the mains (kW), &gt; 0
 * @param maxTemperatureF greatest temperature of the liquid at the pump (°F)
 * @param minElastomerLifeYears least life of the elastomer at that temperature (years), &gt; 0; needs an elastomer
 * @param minRunLifeDays least run life by wear (d), &gt; 0; needs the wear
 * @param minIntakePressurePsia least pressure at the intake (psia), &gt; 0
 * @param maxDrawdownPsi greatest drawdown at the perforations (psi), &gt; 0
 * @param minSubmergenceFt least oil above the intake (ft), &gt; 0; needs the casing pressure
 * @param maxPumpGasFraction greatest share of free gas in the pump, 0–1
 * @param minRateStbPerDay least liquid rate (STB/d), &gt; 0
 * @param maxRateStbPerDay greatest liquid rate (STB/d), &gt; 0
 */
public record PcpLimits(
        @OptionalValue Double minSpeedRpm,
        @OptionalValue Double maxSpeedRpm,
        @OptionalValue Double maxTorqueFtLbf,
        @OptionalValue Double maxRodLoading,
        @OptionalValue Double maxPowerKw,
        @OptionalValue Double maxTemperatureF,
        @OptionalValue Double minElastomerLifeYears,
        @OptionalValue Double minRunLifeDays,
        @OptionalValue Double minIntakePressurePsia,
        @OptionalValue Double maxDrawdownPsi,
        @OptionalValue Double minSubmergenceFt,
        @OptionalValue Double maxPumpGasFraction,
        @OptionalValue Double minRateStbPerDay,
        @OptionalValue Double maxRateStbPerDay) {

    /** The ratings and needs alone. */
    public static final PcpLimits NONE =
            new PcpLimits(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Checks the ranges above. */
    public PcpLimits {
        positive(minSpeedRpm, "minSpeedRpm", "rpm");
        positive(maxSpeedRpm, "maxSpeedRpm", "rpm");
        Check.below(
                minSpeedRpm == null ? PcpWellModel.LEAST_SPEED_RPM : minSpeedRpm,
                maxSpeedRpm == null ? PcpWellModel.GREATEST_SPEED_RPM : maxSpeedRpm,
                "minSpeedRpm",
                "maxSpeedRpm",
                "rpm");
        positive(maxTorqueFtLbf, "maxTorqueFtLbf", "ft.lbf");
        positive(maxRodLoading, "maxRodLoading", "");
        fraction(maxRodLoading, "maxRodLoading");
        positive(maxPowerKw, "maxPowerKw", "kW");
        if (maxTemperatureF != null) {
            Check.inRange(maxTemperatureF, -459.67, 2_000.0, "maxTemperatureF", "F");
        }
        positive(minElastomerLifeYears, "minElastomerLifeYears", "years");
        positive(minRunLifeDays, "minRunLifeDays", "d");
        positive(minIntakePressurePsia, "minIntakePressurePsia", "psia");
        positive(maxDrawdownPsi, "maxDrawdownPsi", "psi");
        positive(minSubmergenceFt, "minSubmergenceFt", "ft");
        fraction(maxPumpGasFraction, "maxPumpGasFraction");
        positive(minRateStbPerDay, "minRateStbPerDay", "STB/d");
        positive(maxRateStbPerDay, "maxRateStbPerDay", "STB/d");
    }

    private static void positive(Double value, String name, String unit) {
        if (value != null) {
            Check.positive(value, name, unit);
        }
    }

    private static void fraction(Double value, String name) {
        if (value != null) {
            Check.fraction(value, name);
        }
    }

    /** Refuses limits whose quantity is not known. */
    void check(PcpWell spec) {
        needs(minElastomerLifeYears, spec.elastomer(), "minElastomerLifeYears", "elastomer");
        needs(minRunLifeDays, spec.wear(), "minRunLifeDays", "wear");
        needs(minSubmergenceFt, spec.casingPressurePsia(), "minSubmergenceFt", "casingPressurePsia");
    }

    private static void needs(Double limit, Object part, String name, String partName) {
        if (limit != null && part == null) {
            throw new InvalidInputException(name, "given only with " + partName, "", Double.toString(limit));
        }
    }

    /** Every limit at a point, ratings and needs first, but the pump's speeds: the range searched keeps them. */
    List<LimitCheck> checks(PcpWell spec, double shutInPressurePsia, PcpPoint at) {
        List<LimitCheck> found = new ArrayList<>();
        for (PcpLimitUse use : at.state().limits()) {
            if (use.limit() != PcpLimit.PUMP_SPEED) {
                found.add(LimitCheck.atMost(
                        use.limit().name().toLowerCase(Locale.ROOT),
                        use.value(),
                        use.bound(),
                        use.limit().unit()));
            }
        }
        intake(spec, at, found);
        atMost("torque", at.torque().polishedRodFtLbf(), maxTorqueFtLbf, "ft·lbf", found);
        atMost("rod_loading", at.rodLoading(), maxRodLoading, "(fraction)", found);
        atMost("power", at.electricKw(), maxPowerKw, "kW", found);
        atMost("temperature", at.temperatureF(), maxTemperatureF, "°F", found);
        atLeast("elastomer_life", at.elastomerLifeYears(), minElastomerLifeYears, "years", found);
        if (minRunLifeDays != null) {
            // As wear, which is 0 where the run life has no end.
            found.add(LimitCheck.atMost("wear", at.wearPerDay(), 1.0 / minRunLifeDays, "1/d"));
        }
        atLeast("intake_pressure", at.intakePressurePsia(), minIntakePressurePsia, "psia", found);
        atMost("drawdown", shutInPressurePsia - at.pwfPsia(), maxDrawdownPsi, "psi", found);
        atLeast("submergence", at.submergenceFt(), minSubmergenceFt, "ft", found);
        atMost("gas_in_pump", at.pumpGasFraction(), maxPumpGasFraction, "(fraction)", found);
        atLeast("least_rate", at.rateStbPerDay(), minRateStbPerDay, "STB/d", found);
        atMost("greatest_rate", at.rateStbPerDay(), maxRateStbPerDay, "STB/d", found);
        return found;
    }

    private static void intake(PcpWell spec, PcpPoint at, List<LimitCheck> found) {
        IntakeNeeds needs = spec.pump().pump().intake();
        double pressure = at.state().intake() instanceof IntakeCheck.Covered covered
                ? covered.pressureMarginPsi()
                : -((IntakeCheck.DryRun) at.state().intake()).pressureShortfallPsi();
        found.add(LimitCheck.atLeast(
                "suction_pressure", needs.leastPressurePsia() + pressure, needs.leastPressurePsia(), "psia"));
        if (at.submergenceFt() != null) {
            found.add(LimitCheck.atLeast("pump_submergence", at.submergenceFt(), needs.leastSubmergenceFt(), "ft"));
        }
    }

    private static void atMost(String name, double value, Double bound, String unit, List<LimitCheck> found) {
        if (bound != null) {
            found.add(LimitCheck.atMost(name, value, bound, unit));
        }
    }

    private static void atLeast(String name, Double value, Double bound, String unit, List<LimitCheck> found) {
        if (bound != null) {
            found.add(LimitCheck.atLeast(name, value, bound, unit));
        }
    }
}
