package io.welleng.lift.gaslift.valve;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import java.util.Comparator;
import java.util.List;

/**
 * A table of ports with their area ratios. That of the library follows from geometry, rounded as tables print it; bring a
 * manufacturer's as JSON, its record in snake case.
 *
 * @param origin where the figures come from
 * @param ports the ports, at least one, no name twice
 */
public record ValvePortTable(String origin, List<PortRating> ports) {

    private static final String STANDARD = "valve-ports.json";

    /** Checks that there are ports and that their names differ. */
    public ValvePortTable {
        Check.text(origin, "origin");
        ports = List.copyOf(Check.notEmpty(ports, "ports"));
        ByName.checkDistinct(ports, PortRating::name, "ports");
    }

    /**
     * The table of the library: valves of 1 and 1½ in, with sharp-edged and lapped seats.
     *
     * @return the table
     */
    public static ValvePortTable standard() {
        return Standard.TABLE;
    }

    private static final class Standard {
        static final ValvePortTable TABLE = Json.readResource(ValvePortTable.class, STANDARD, ValvePortTable.class);
    }

    /**
     * Reads a table.
     *
     * @param json its text
     * @return the table
     * @throws io.welleng.core.json.InvalidJsonException if it is not a valid one
     */
    public static ValvePortTable read(String json) {
        return Json.read(json, ValvePortTable.class);
    }

    /**
     * Finds a port.
     *
     * @param name its name
     * @return the line of the table
     * @throws InvalidInputException if there is none of that name; the message names the nearest
     */
    public PortRating find(String name) {
        return ByName.find(ports, PortRating::name, name, "ports of the table");
    }

    /**
     * Ports of one kind, from the smallest to the greatest.
     *
     * @param size size of the valve
     * @param seat how the ball sits
     * @return the ports, none if the table has none of the kind
     */
    public List<ValvePort> ports(ValveSize size, PortSeat seat) {
        return ports.stream()
                .filter(one -> one.size() == size && one.seat() == seat)
                .map(PortRating::port)
                .sorted(Comparator.comparingDouble(ValvePort::portSize64ths))
                .toList();
    }
}
