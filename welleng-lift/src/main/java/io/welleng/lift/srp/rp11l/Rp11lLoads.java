package io.welleng.lift.srp.rp11l;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.lift.srp.rod.LoadModel;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.rod.SectionLoads;
import io.welleng.lift.srp.rod.StringLoads;
import io.welleng.lift.srp.tubing.TubingString;
import java.util.ArrayList;
import java.util.List;

/**
 * Loads of a rod string from API RP 11L, for the design of tapers. The recommended practice gives the loads of the polished
 * rod alone. Below it the dynamic part is taken to fall with the weight that hangs there,
 * \[ F_{max,i} = F_o + W_{rf,i} + (PPRL - F_o - W_{rf})\frac{W_i}{W}, \quad
 * F_{min,i} = W_{rf,i} - (W_{rf} - MPRL)\frac{W_i}{W} \]
 * which is what inertia alone would do; waves make it fall less evenly. The weights in liquid are those of the recommended
 * practice, \( 1 - 0.128\,G \) of the weights in air.
 *
 * @param pumping what is asked of the pump
 * @param tubing tubing, with the depth of the pump; the string must reach it within 1 ft
 * @param charts the charts to read
 */
public record Rp11lLoads(PumpingCase pumping, TubingString tubing, Rp11lCharts charts) implements LoadModel {

    private static final double REACH_FT = 1.0;

    /** Checks that all are there. */
    public Rp11lLoads {
        Check.present(pumping, "pumping");
        Check.present(tubing, "tubing");
        Check.present(charts, "charts");
    }

    @Override
    public StringLoads loads(RodString string) {
        if (!(Math.abs(string.lengthFt() - tubing.pumpDepthFt()) <= REACH_FT)) {
            throw new InvalidInputException(
                    "length of the string",
                    "that of the tubing, " + tubing.pumpDepthFt(),
                    "ft",
                    Double.toString(string.lengthFt()));
        }
        Rp11lOutcome outcome = new Rp11l(pumping, RodData.of(string), tubing).compute(charts);
        if (!(outcome instanceof Rp11lOutcome.Computed computed)) {
            return new StringLoads.Unknown("outside API RP 11L: " + outcome);
        }
        Rp11lReport report = computed.report();
        List<Double> inAir = string.hangingWeightsLbf(0.0);
        double up = report.peakLoadLbf() - report.fluidLoadLbf() - report.rodWeightInLiquidLbf();
        double down = report.rodWeightInLiquidLbf() - report.minimumLoadLbf();
        List<SectionLoads> loads = new ArrayList<>();
        int n = inAir.size();
        for (int i = 0; i < n; i++) {
            double top = inAir.get(i) / inAir.get(0);
            double bottom = i + 1 < n ? inAir.get(i + 1) / inAir.get(0) : 0.0;
            double weight = report.rodWeightInLiquidLbf();
            loads.add(new SectionLoads(
                    string.sections().get(i),
                    report.fluidLoadLbf() + (weight + up) * top,
                    (weight - down) * top,
                    report.fluidLoadLbf() + (weight + up) * bottom,
                    (weight - down) * bottom));
        }
        return new StringLoads.Known(loads);
    }
}
