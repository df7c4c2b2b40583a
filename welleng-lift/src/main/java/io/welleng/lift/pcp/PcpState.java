package io.welleng.lift.pcp;

import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;

/**
 * A pump at work.
 *
 * @param duty what it is asked to do
 * @param delivery what it delivers
 * @param rods loads of the rods
 * @param power powers and losses
 * @param intake whether the intake has what the pump needs
 * @param startingTorqueFtLbf torque at the rotor to start it against this pressure (ft·lbf)
 * @param limits every limit and its use
 * @param advisories what to keep in mind
 */
public record PcpState(
        PcpDuty duty,
        PcpDelivery delivery,
        RodLoads rods,
        PcpPower power,
        IntakeCheck intake,
        double startingTorqueFtLbf,
        List<PcpLimitUse> limits,
        List<Advisory> advisories) {

    /** Makes the lists immutable. */
    public PcpState {
        limits = List.copyOf(limits);
        advisories = List.copyOf(advisories);
    }

    /**
     * Limits that are broken.
     *
     * @return those whose value exceeds its bound; the intake is beside them
     */
    public List<PcpLimitUse> broken() {
        return limits.stream().filter(use -> !use.kept()).toList();
    }

    /**
     * Whether the pump may run so.
     *
     * @return true where all limits are kept and the intake is covered
     */
    public boolean allowed() {
        return broken().isEmpty() && intake instanceof IntakeCheck.Covered;
    }

    @Override
    public String toString() {
        return "PcpState[" + Figures.four(duty.speedRpm()) + " rpm, "
                + Figures.four(duty.differentialPressurePsi()) + " psi: " + delivery + ", "
                + Figures.four(rods.polishedRodTorqueFtLbf()) + " ft·lbf, " + Figures.four(power.electricKw()) + " kW, "
                + (allowed() ? "all limits kept" : broken().size() + " limit(s) broken, intake " + intake) + "]";
    }
}
