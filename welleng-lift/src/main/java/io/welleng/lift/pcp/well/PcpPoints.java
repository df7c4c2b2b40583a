package io.welleng.lift.pcp.well;

import io.welleng.lift.pcp.GasFilling;
import io.welleng.lift.pcp.PcpDuty;
import io.welleng.lift.pcp.PcpInstallation;
import io.welleng.lift.pcp.PcpState;
import io.welleng.lift.pcp.elastomer.Elastomer;

/** Makes an operating point of a state of the well and a speed. */
final class PcpPoints {

    private static final double IN2_PER_FT2 = 144.0;
    private static final double SCF_PER_MSCF = 1000.0;
    private static final double HOURS_PER_DAY = 24.0;

    private final PcpWell spec;
    private final RateMarch march;
    private final Elastomer elastomer;

    PcpPoints(PcpWell spec, RateMarch march) {
        this.spec = spec;
        this.march = march;
        elastomer = spec.elastomer() == null ? null : spec.elastomer().elastomer();
    }

    PcpPoint at(double rpm, RateState at) {
        PcpInstallation installation = spec.pump();
        double[] v = at.values;
        double pip = v[RateState.INTAKE];
        double suction = march.suctionPsia(at);
        double lift = v[RateState.DISCHARGE] - suction;
        GasFilling gas = at.filling();
        Double submergence = submergenceFt(v);
        PcpDuty duty = new PcpDuty(
                rpm,
                lift,
                at.viscosityCp(),
                v[RateState.TEMPERATURE],
                pip,
                // Where it is not known it is not judged.
                submergence == null ? installation.pump().intake().leastSubmergenceFt() : Math.max(0.0, submergence),
                v[RateState.HEAD],
                gas);
        PcpState state = installation.at(duty, new TubingProfile(march.spacingFt(), march.vertical(), at));
        double friction =
                installation.pump().friction().runningFtLbf(installation.pump().rating());
        double oil = at.rate * (1.0 - v[RateState.WATER_CUT]);
        double daily = HOURS_PER_DAY * state.power().electricKw();
        return new PcpPoint(
                rpm,
                at.rate,
                oil,
                at.rate - oil,
                oil * v[RateState.GOR] / SCF_PER_MSCF,
                oil * v[RateState.LIFTED_GOR] / SCF_PER_MSCF,
                march.model().pwfPsia(at.rate),
                pip,
                suction,
                v[RateState.DISCHARGE],
                lift,
                v[RateState.HEAD],
                v[RateState.TEMPERATURE],
                at.viscosityCp(),
                gas.freeGasFraction(),
                1.0 - gas.liquidShare(),
                state.delivery().volumetricEfficiency(),
                new PcpTorque(
                        installation.pump().hydraulicTorqueFtLbf(lift),
                        friction,
                        state.rods().viscousTorqueFtLbf(),
                        state.rods().contactTorqueFtLbf(),
                        state.rods().polishedRodTorqueFtLbf()),
                state.rods().polishedRodLoadLbf(),
                state.rods().greatestLoading(),
                state.power().electricKw(),
                daily / at.rate,
                oil > 0.0 ? daily / oil : null,
                submergence,
                elastomer == null ? null : elastomer.lifeYears(v[RateState.TEMPERATURE]),
                spec.wear() == null ? null : spec.wear().wearPerDay(rpm, lift),
                state);
    }

    /**
     * Oil above the intake whose weight is what the intake pressure exceeds that of the casing by. Water settles below the
     * intake; gas that rises through the oil makes the true column longer, the weight of the gas above it shorter.
     */
    private Double submergenceFt(double[] v) {
        return spec.casingPressurePsia() == null
                ? null
                : (v[RateState.INTAKE] - spec.casingPressurePsia()) * IN2_PER_FT2 / v[RateState.OIL_DENSITY];
    }
}
