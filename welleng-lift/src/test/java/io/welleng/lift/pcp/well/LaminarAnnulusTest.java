package io.welleng.lift.pcp.well;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.nodal.well.Conduit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LaminarAnnulusTest {

    static List<Row> rows() {
        return OracleCsv.read(LaminarAnnulusTest.class, "laminar-annulus.csv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void frictionIsThatOfTheIntegratedVelocity(Row row) {
        double phi = row.number("phi");

        // Near a narrow gap the closed form is a difference of nearly equal numbers.
        assertThat(LaminarAnnulus.phi(row.number("kappa"))).isCloseTo(phi, within(1e-10 * phi));
    }

    /** With 64/Re the gradient at a velocity goes by one over the hydraulic diameter squared. */
    @ParameterizedTest
    @MethodSource("rows")
    void theEquivalentHasTheAreaAndTheFriction(Row row) {
        double kappa = row.number("kappa");
        Conduit.Annulus real = new Conduit.Annulus(10.0, 10.0 * kappa, 0.002);
        Conduit.Annulus equivalent = LaminarAnnulus.equivalent(real);
        double ratio = real.hydraulicDiameterIn() / equivalent.hydraulicDiameterIn();

        assertThat(equivalent.areaFt2()).isCloseTo(real.areaFt2(), within(1e-13 * real.areaFt2()));
        assertThat(ratio * ratio).isCloseTo(row.number("phi"), within(1e-10));
    }
}
