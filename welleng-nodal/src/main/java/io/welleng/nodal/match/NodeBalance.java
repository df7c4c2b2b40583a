package io.welleng.nodal.match;

import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.ProductionSystem;
import io.welleng.nodal.ipr.Ipr;
import java.util.OptionalDouble;

/** Both sides of a well at one rate, compared at the bottom of the hole as its operating point is solved. */
final class NodeBalance {

    private final NodalStudy study;
    private final Ipr inflow;
    private final double rate;
    private final double pwf;

    NodeBalance(NodalStudy study, double rate) {
        this.study = study;
        this.rate = rate;
        inflow = study.inflow().toIpr();
        pwf = inflow.pwfPsia(rate);
    }

    /** A pressure of the whole problem: what is missing where one side has no answer. */
    double scalePsi() {
        return inflow.shutInPressurePsia();
    }

    /** Bottom-hole pressure that the reservoir gives; not above 0 where it does not give the rate. */
    double pwfPsia() {
        return pwf;
    }

    /** Bottom-hole pressure that the lift needs. */
    OptionalDouble neededPsia() {
        return system().pwfPsia(rate);
    }

    private ProductionSystem system() {
        return ProductionSystem.of(
                study.wellbore(),
                study.stream().withFluid(inflow.produced(Math.max(0.0, pwf), study.fluid())),
                study.method(),
                study.outlet());
    }

    /** Pressure given less pressure needed at the bottom of the hole (psi); minus the scale where a side has no answer. */
    double excessPsi() {
        if (!(pwf > 0.0)) {
            return -scalePsi();
        }
        OptionalDouble needed = neededPsia();
        return needed.isPresent() ? pwf - needed.getAsDouble() : -scalePsi();
    }
}
