package io.welleng.lift.gaslift.valve;

import io.welleng.core.check.Check;

/**
 * A line of a table of ports.
 *
 * @param name name of the port in the table
 * @param size size of the valve
 * @param seat how the ball sits
 * @param port the port with its ratio
 */
public record PortRating(String name, ValveSize size, PortSeat seat, ValvePort port) {

    /** Checks that all is there. */
    public PortRating {
        Check.text(name, "name");
        Check.present(size, "size");
        Check.present(seat, "seat");
        Check.present(port, "port");
    }
}
