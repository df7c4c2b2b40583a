package io.welleng.allocation.meter;

import io.welleng.allocation.Phase;
import io.welleng.allocation.meter.prover.ProvingOutcome;
import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.List;

/**
 * A gas through a turbine, rotary, ultrasonic or Coriolis meter that counts volume:
 * \[ V_b = \frac{N}{K}\,MF\,\frac{p}{p_b}\,\frac{T_b}{T}\,\frac{z_b}{z} \]
 *
 * @param meter the meter, K-factor in pulses/ft³
 * @param pulses pulses counted, &gt; 0
 * @param hours duration with flow (h), &gt; 0
 * @param meterFactor meter factor (dimensionless), 0.5–2
 * @param pressurePsia pressure at the meter (psia), &gt; 0
 * @param temperatureF temperature at the meter (°F), −100 to 400
 * @param gas the gas
 * @param meterUncertainty uncertainties of the meter
 * @param gasUncertainty uncertainties of the gas
 * @see "AGA Report No. 7 (2006), Measurement of Natural Gas by Turbine Meters"
 */
public record GasPulses(
        LinearMeter meter,
        double pulses,
        double hours,
        double meterFactor,
        double pressurePsia,
        double temperatureF,
        MeteredGas gas,
        LinearUncertainty meterUncertainty,
        GasUncertainty gasUncertainty)
        implements MeterRun {

    private static final double SCF_PER_MSCF = 1000.0;

    /** Checks the ranges above. */
    public GasPulses {
        Check.present(meter, "meter");
        Check.positive(pulses, "pulses", "pulses");
        Check.positive(hours, "hours", "h");
        Check.inRange(meterFactor, 0.5, 2.0, "meterFactor", "");
        Check.positive(pressurePsia, "pressurePsia", "psia");
        Check.inRange(temperatureF, -100, 400, "temperatureF", "°F");
        Check.present(gas, "gas");
        Check.present(meterUncertainty, "meterUncertainty");
        Check.present(gasUncertainty, "gasUncertainty");
    }

    @Override
    public MeterRunOutcome measure(ProvingOutcome proving) {
        KFactorValue k = meter.kFactor(pulses, hours);
        double actual = pulses / k.pulsesPerUnit() * meterFactor;
        double density = gas.densityLbPerFt3(pressurePsia, temperatureF);
        double zFlowing = gas.z(pressurePsia, temperatureF);
        double zBase = gas.z(gas.basePressurePsia(), gas.baseTemperatureF());
        List<UncertainInput> inputs = List.of(
                new UncertainInput("pulses", "pulses", pulses, meterUncertainty.pulses()),
                new UncertainInput(
                        "K-factor", "pulses/ft³", k.pulsesPerUnit(), meterUncertainty.linearity() * k.pulsesPerUnit()),
                new UncertainInput("meter factor", "", meterFactor, meterUncertainty.meterFactor() * meterFactor),
                new UncertainInput("static pressure", "psia", pressurePsia, gasUncertainty.pressure() * pressurePsia),
                new UncertainInput("temperature", "°F", temperatureF, gasUncertainty.temperatureF()),
                new UncertainInput("gas gravity", "", gas.gasGravity(), gasUncertainty.gravity() * gas.gasGravity()),
                new UncertainInput("deviation factor", "", 1.0, gasUncertainty.deviationFactor()));
        UncertaintyBudget budget = UncertaintyBudget.of(
                "gas at base conditions",
                Phase.GAS,
                "Mscf",
                inputs,
                x -> x[0]
                        / x[1]
                        * x[2]
                        * gas.density(x[5], x[3], x[4])
                        / (gas.baseDensity(x[5]) * x[6] * SCF_PER_MSCF));
        List<Advisory> advisories = new ArrayList<>(k.advisories());
        advisories.addAll(gas.outside(pressurePsia, temperatureF));
        return new MeterRunOutcome.GasMeasured(
                actual * density / gas.baseDensity(gas.gasGravity()) / SCF_PER_MSCF,
                actual,
                actual * density,
                zFlowing,
                zBase,
                Math.sqrt(zBase / zFlowing),
                k,
                null,
                budget,
                advisories);
    }
}
