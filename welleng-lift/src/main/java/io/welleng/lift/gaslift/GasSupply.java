package io.welleng.lift.gaslift;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.nodal.choke.GasNozzle;
import io.welleng.nodal.gascolumn.AverageTz;
import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.nodal.gascolumn.GasColumnMethod;
import io.welleng.nodal.well.Conduit;

/**
 * Lift gas as it comes to the well, and its way down the annulus.
 *
 * @param gas the lift gas
 * @param casingHeadPressurePsia greatest injection pressure at the casing head (psia), &gt; 0, at most 30,000
 * @param casingHeadTemperatureF temperature of the gas at the casing head (°F), 20–700
 * @param bottomTemperatureF temperature of the gas in the annulus at the depth of the perforations (°F), 20–700; between the
 *     two it is linear in vertical depth
 * @param annulus between casing and tubing, down which the gas flows
 * @param differentialPsi least pressure in the annulus above that in the tubing at which gas is injected (psi), &ge; 0
 * @param column how the pressure along the annulus is computed; {@link AverageTz} where null
 * @param headerPressurePsia pressure upstream of the injection choke (psia), at most 30,000; that at the casing head where null
 * @param injectionChoke law of the injection choke; no advice on its size where null
 */
public record GasSupply(
        DryGas gas,
        double casingHeadPressurePsia,
        double casingHeadTemperatureF,
        double bottomTemperatureF,
        Conduit.Annulus annulus,
        double differentialPsi,
        @OptionalValue GasColumnMethod column,
        @OptionalValue Double headerPressurePsia,
        @OptionalValue GasNozzle injectionChoke) {

    private static final double GREATEST_PSIA = 30_000.0;

    /** Checks the ranges above, and puts the defaults. */
    public GasSupply {
        Check.present(gas, "gas");
        Check.positive(casingHeadPressurePsia, "casingHeadPressurePsia", "psia");
        Check.inRange(casingHeadPressurePsia, 0, GREATEST_PSIA, "casingHeadPressurePsia", "psia");
        Check.inRange(casingHeadTemperatureF, 20, 700, "casingHeadTemperatureF", "°F");
        Check.inRange(bottomTemperatureF, 20, 700, "bottomTemperatureF", "°F");
        Check.present(annulus, "annulus");
        Check.inRange(differentialPsi, 0, GREATEST_PSIA, "differentialPsi", "psi");
        column = column == null ? new AverageTz() : column;
        headerPressurePsia = headerPressurePsia == null ? Double.valueOf(casingHeadPressurePsia) : headerPressurePsia;
        Check.inRange(headerPressurePsia, 0, GREATEST_PSIA, "headerPressurePsia", "psia");
        Check.positive(headerPressurePsia, "headerPressurePsia", "psia");
    }

    /**
     * A supply of gas by its average temperature and deviation factor along the annulus, without advice on the choke.
     *
     * @param gas the lift gas
     * @param casingHeadPressurePsia greatest injection pressure at the casing head (psia)
     * @param casingHeadTemperatureF temperature of the gas at the casing head (°F)
     * @param bottomTemperatureF temperature of the gas in the annulus at the depth of the perforations (°F)
     * @param annulus between casing and tubing
     * @param differentialPsi least pressure in the annulus above that in the tubing at which gas is injected (psi)
     */
    public GasSupply(
            DryGas gas,
            double casingHeadPressurePsia,
            double casingHeadTemperatureF,
            double bottomTemperatureF,
            Conduit.Annulus annulus,
            double differentialPsi) {
        this(
                gas,
                casingHeadPressurePsia,
                casingHeadTemperatureF,
                bottomTemperatureF,
                annulus,
                differentialPsi,
                null,
                null,
                null);
    }

    /**
     * The same supply at another pressure; what stands upstream of the choke stays, where it is not less.
     *
     * @param otherPsia greatest injection pressure at the casing head (psia)
     * @return a new supply
     */
    public GasSupply withCasingHeadPressurePsia(double otherPsia) {
        return new GasSupply(
                gas,
                otherPsia,
                casingHeadTemperatureF,
                bottomTemperatureF,
                annulus,
                differentialPsi,
                column,
                Math.max(otherPsia, headerPressurePsia),
                injectionChoke);
    }
}
