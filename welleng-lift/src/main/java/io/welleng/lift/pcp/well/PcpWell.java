package io.welleng.lift.pcp.well;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.esp.gas.IntakeSeparation;
import io.welleng.lift.pcp.PcpInstallation;
import io.welleng.lift.pcp.elastomer.ElastomerChoice;
import io.welleng.lift.well.PumpedWell;

/**
 * A well and the progressing cavity pump in it.
 *
 * @param well the well; sections of its tubing with rods in them as {@code Conduit.Annulus} of tubing and rod
 * @param pump pump, rods and drive; the rods as long as the intake is deep
 * @param separation what keeps free gas out of the pump; all of it goes in where null
 * @param casingPressurePsia pressure of the casing at the wellhead (psia), &gt; 0, for the liquid above the intake; not known
 *     where null
 * @param elastomer elastomer of the stator, for its life; not asked where null
 * @param wear wear of rotor and stator, for the run life; not asked where null
 */
public record PcpWell(
        PumpedWell well,
        PcpInstallation pump,
        @OptionalValue IntakeSeparation separation,
        @OptionalValue Double casingPressurePsia,
        @OptionalValue ElastomerChoice elastomer,
        @OptionalValue PcpWear wear) {

    /** Checks the ranges above. */
    public PcpWell {
        Check.present(well, "well");
        Check.present(pump, "pump");
        if (casingPressurePsia != null) {
            Check.positive(casingPressurePsia, "casingPressurePsia", "psia");
        }
    }

    /**
     * A well whose pump takes all free gas.
     *
     * @param well the well
     * @param pump pump, rods and drive
     * @return well and pump, and nothing else known
     */
    public static PcpWell of(PumpedWell well, PcpInstallation pump) {
        return new PcpWell(well, pump, null, null, null, null);
    }

    /**
     * The same with another well and pump.
     *
     * @param otherWell the well
     * @param otherPump pump, rods and drive
     * @return a new one
     */
    public PcpWell with(PumpedWell otherWell, PcpInstallation otherPump) {
        return new PcpWell(otherWell, otherPump, separation, casingPressurePsia, elastomer, wear);
    }
}
