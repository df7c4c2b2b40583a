package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.check.Check;
import io.welleng.lift.gaslift.valve.OperatedBy;
import io.welleng.lift.gaslift.valve.ValveLoading;
import io.welleng.lift.gaslift.valve.ValvePort;
import java.util.List;

/**
 * The kind of the unloading valves, and the ports in which they are had. The last valve is an orifice of one of these sizes.
 *
 * @param operatedBy pressure that operates them
 * @param loading what closes them
 * @param ports ports, diameter increasing, at least one
 */
public record ValveChoice(OperatedBy operatedBy, ValveLoading loading, List<ValvePort> ports) {

    /** Checks that the ports increase. */
    public ValveChoice {
        Check.present(operatedBy, "operatedBy");
        Check.present(loading, "loading");
        ports = List.copyOf(Check.notEmpty(ports, "ports"));
        Check.increasing(
                ports.stream().mapToDouble(ValvePort::portSize64ths).toArray(), 1, "ports.portSize64ths", "1/64 in");
    }
}
