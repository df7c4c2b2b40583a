package io.welleng.allocation.meter;

import io.welleng.allocation.Phase;
import io.welleng.allocation.meter.dp.DpFlow;
import io.welleng.allocation.meter.dp.DpFlowing;
import io.welleng.allocation.meter.dp.DpMeter;
import io.welleng.allocation.meter.dp.DpOutcome;
import io.welleng.allocation.meter.dp.StaticTap;
import io.welleng.allocation.meter.prover.ProvingOutcome;
import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.List;

/**
 * A gas through a differential-pressure meter, to ISO 5167 or to API MPMS 14.3 (AGA Report No. 3): \( V_b = m/\rho_b
 * \).
 *
 * @param meter the meter
 * @param differentialPressurePsi mean differential pressure (psi), &gt;= 0; 27.7070 inches of water at 60 °F make one
 *     psi
 * @param pressurePsia static pressure (psia), &gt; 0
 * @param staticTap where the static pressure is taken
 * @param temperatureF flowing temperature (°F), −300 to 1500
 * @param hours duration with flow (h), &gt; 0
 * @param gas the gas
 * @param meterUncertainty uncertainties of the meter
 * @param gasUncertainty uncertainties of the gas
 */
public record DifferentialGas(
        DpMeter meter,
        double differentialPressurePsi,
        double pressurePsia,
        StaticTap staticTap,
        double temperatureF,
        double hours,
        MeteredGas gas,
        DpUncertainty meterUncertainty,
        GasUncertainty gasUncertainty)
        implements MeterRun {

    private static final double SCF_PER_MSCF = 1000.0;

    /** Checks the ranges above. */
    public DifferentialGas {
        Check.present(meter, "meter");
        Check.notNegative(differentialPressurePsi, "differentialPressurePsi", "psi");
        Check.positive(pressurePsia, "pressurePsia", "psia");
        Check.present(staticTap, "staticTap");
        if (staticTap == StaticTap.UPSTREAM) {
            Check.below(differentialPressurePsi, pressurePsia, "differentialPressurePsi", "pressurePsia", "psi");
        }
        Check.inRange(temperatureF, -300, 1500, "temperatureF", "°F");
        Check.positive(hours, "hours", "h");
        Check.present(gas, "gas");
        Check.present(meterUncertainty, "meterUncertainty");
        Check.present(gasUncertainty, "gasUncertainty");
    }

    @Override
    public MeterRunOutcome measure(ProvingOutcome proving) {
        DpOutcome outcome = flow(meter, differentialPressurePsi, pressurePsia, temperatureF, gas.gasGravity(), 1.0);
        if (!(outcome instanceof DpOutcome.Solved solved)) {
            return new MeterRunOutcome.NoFlow(outcome);
        }
        DpFlow flow = solved.flow();
        double upstream = staticTap == StaticTap.UPSTREAM ? pressurePsia : pressurePsia + differentialPressurePsi;
        double zFlowing = gas.z(upstream, temperatureF);
        double zBase = gas.z(gas.basePressurePsia(), gas.baseTemperatureF());
        double mass = flow.massLbPerHour() * hours;
        List<Advisory> advisories = new ArrayList<>(flow.advisories());
        advisories.addAll(gas.outside(upstream, temperatureF));
        return new MeterRunOutcome.GasMeasured(
                mass / gas.baseDensity(gas.gasGravity()) / SCF_PER_MSCF,
                flow.actualFt3PerHour() * hours,
                mass,
                zFlowing,
                zBase,
                Math.sqrt(zBase / zFlowing),
                null,
                flow,
                budget(flow),
                advisories);
    }

    private UncertaintyBudget budget(DpFlow flow) {
        DpUncertainty u = meterUncertainty;
        double pipe = meter.tube().pipeIdIn();
        double bore = meter.tube().boreIn();
        List<UncertainInput> inputs = List.of(
                relative("discharge coefficient", "", flow.dischargeCoefficient(), flow.dischargeUncertainty()),
                relative("expansibility factor", "", flow.expansibility(), flow.expansibilityUncertainty()),
                relative("pipe diameter", "in", pipe, u.pipe()),
                relative("bore", "in", bore, u.bore()),
                relative("differential pressure", "psi", differentialPressurePsi, u.differentialPressure()),
                relative("static pressure", "psia", pressurePsia, gasUncertainty.pressure()),
                new UncertainInput("temperature", "°F", temperatureF, gasUncertainty.temperatureF()),
                relative("gas gravity", "", gas.gasGravity(), gasUncertainty.gravity()),
                new UncertainInput("deviation factor", "", 1.0, gasUncertainty.deviationFactor()));
        return UncertaintyBudget.of("gas at base conditions", Phase.GAS, "Mscf", inputs, x -> {
            boolean isPossible = x[3] < x[2] && (staticTap == StaticTap.DOWNSTREAM || x[4] < x[5]);
            if (!isPossible) {
                return Double.NaN;
            }
            DpMeter moved = new DpMeter(meter.element(), meter.tube().scaled(x[2] / pipe, x[3] / bore));
            return flow(moved, x[4], x[5], x[6], x[7], x[8]) instanceof DpOutcome.Solved found
                    ? x[0]
                            / flow.dischargeCoefficient()
                            * (x[1] / flow.expansibility())
                            * found.flow().massLbPerHour()
                            * hours
                            / gas.baseDensity(x[7])
                            / SCF_PER_MSCF
                    : Double.NaN;
        });
    }

    private static UncertainInput relative(String name, String unit, double value, double relative) {
        return new UncertainInput(name, unit, value, relative * value);
    }

    private DpOutcome flow(DpMeter with, double dp, double psia, double tF, double gravity, double zFactor) {
        double upstream = staticTap == StaticTap.UPSTREAM ? psia : psia + dp;
        double density = gas.density(gravity, upstream, tF) / zFactor;
        return with.flow(new DpFlowing(dp, psia, staticTap, tF, density, gas.viscosityCp(), gas.isentropicExponent()));
    }
}
