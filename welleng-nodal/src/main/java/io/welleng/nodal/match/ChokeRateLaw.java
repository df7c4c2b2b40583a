package io.welleng.nodal.match;

import io.welleng.core.units.Figures;
import io.welleng.nodal.choke.Choke;
import io.welleng.nodal.choke.ChokeOutcome;
import io.welleng.nodal.choke.ChokeStream;
import io.welleng.nodal.choke.WellheadChoke;
import io.welleng.pvt.ProducedFluid;
import java.util.EnumSet;
import java.util.Set;

/** Rate from the pressures on both sides of the choke: rate of the choke law less rate vanishes. */
final class ChokeRateLaw implements MeterLaw {

    private final WellheadChoke choke;
    private final ProducedFluid fluid;

    ChokeRateLaw(WellheadChoke choke, ProducedFluid fluid) {
        this.choke = choke;
        this.fluid = fluid;
    }

    @Override
    public MeterKind kind() {
        return MeterKind.CHOKE;
    }

    @Override
    public Set<MeterInput> inputs() {
        return EnumSet.of(
                MeterInput.WELLHEAD_PRESSURE,
                MeterInput.DOWNSTREAM_PRESSURE,
                MeterInput.WATER_CUT,
                MeterInput.PRODUCING_GOR,
                MeterInput.CHOKE_FACTOR);
    }

    /** What the choke does; null where no fluid or pressure is such. */
    private ChokeOutcome outcome(double[] inputs) {
        ProducedFluid changed = LiftModel.fluid(fluid, inputs);
        double up = inputs[MeterInput.WELLHEAD_PRESSURE.ordinal()];
        double down = inputs[MeterInput.DOWNSTREAM_PRESSURE.ordinal()];
        return changed != null && up > 0.0 && down > 0.0
                ? Choke.of(choke.law(), new ChokeStream.Produced(changed, choke.temperatureF()))
                        .rate(up, down, choke.size64ths())
                : null;
    }

    private static double rate(ChokeOutcome outcome) {
        if (outcome instanceof ChokeOutcome.Critical critical) {
            return critical.point().liquidRateStbPerDay();
        }
        return outcome instanceof ChokeOutcome.Subcritical subcritical
                ? subcritical.point().liquidRateStbPerDay()
                : Double.NaN;
    }

    @Override
    public double excess(double rate, double[] inputs) {
        return inputs[MeterInput.CHOKE_FACTOR.ordinal()] * rate(outcome(inputs)) - rate;
    }

    @Override
    public Rates rates(double[] inputs) {
        ChokeOutcome outcome = outcome(inputs);
        double rate = inputs[MeterInput.CHOKE_FACTOR.ordinal()] * rate(outcome);
        if (rate > 0.0) {
            return Rates.of(rate);
        }
        return Rates.none(
                outcome instanceof ChokeOutcome.NotPossible not
                        ? not.reason().explanation() + " (" + Figures.four(not.value()) + " against "
                                + Figures.four(not.limit()) + " " + not.reason().unit() + ")"
                        : "no pressure drop and no flow through the choke");
    }
}
