package io.welleng.nodal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv.Row;

/** States and results in the tables that common.py writes: 50-digit evaluations of a method's equations. */
final class FlowTable {

    private FlowTable() {}

    static FlowState state(Row row) {
        return new FlowState()
                .pipe(row.number("diameter_in"), row.number("roughness_in"))
                .angleFromHorizontalDeg(row.number("angle_deg"))
                .flow(row.number("pressure_psia"), row.number("vsl_ft_s"), row.number("vsg_ft_s"))
                .liquid(row.number("rho_l"), row.number("mu_l"), row.number("sigma_dyn_cm"))
                .gas(row.number("rho_g"), row.number("mu_g"))
                .waterInLiquid(row.number("water_in_liquid"));
    }

    static FlowGradient gradient(FlowCorrelation method, FlowState state) {
        FlowGradient result = new FlowGradient();
        method.gradient(state, result);
        return result;
    }

    /** Every part to 1e-11, relative to the gradient's parts, which may cancel. */
    static void assertRow(FlowCorrelation method, Row row) {
        FlowGradient result = gradient(method, state(row));
        double parts = Math.abs(row.number("gravity_psi_ft")) + row.number("friction_psi_ft");
        assertThat(result.liquidHoldup()).isCloseTo(row.number("holdup"), within(1e-11 * row.number("holdup")));
        assertThat(result.gravityPsiPerFt()).isCloseTo(row.number("gravity_psi_ft"), within(1e-11 * parts));
        assertThat(result.frictionPsiPerFt())
                .isCloseTo(row.number("friction_psi_ft"), within(1e-11 * row.number("friction_psi_ft")));
        assertThat(result.accelerationTerm()).isCloseTo(row.number("ek"), within(1e-11 * row.number("ek")));
        double ek = row.number("ek");
        assertThat(result.totalPsiPerFt()).isCloseTo(row.number("total_psi_ft"), within(2e-11 * parts / (1.0 - ek)));
    }
}
