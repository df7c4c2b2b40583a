package io.welleng.nodal.match;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.nodal.NodalOutcome;
import io.welleng.nodal.NodalStudy;
import java.util.List;

/**
 * Inputs with which the model agrees with the test.
 *
 * @param values the inputs told, in the order asked
 * @param calibrated the well with these inputs, ready to run
 * @param outcome what the calibrated well comes to when it is solved
 * @param reproduces whether that is the measured rate. It is not where the measured rate is an unstable crossing, or where
 *     there is a stable crossing of higher rate
 * @param pwfPsia bottom-hole pressure of the calibrated well at the measured rate (psia)
 * @param rateResidualStbPerDay rate of the calibrated well less the measured one (STB/d); null where it does not flow
 * @param pwfResidualPsi bottom-hole pressure of the calibrated well at the measured rate less the measured one (psi); null
 *     where none was measured
 */
public record MatchSolution(
        List<MatchedValue> values,
        NodalStudy calibrated,
        NodalOutcome outcome,
        boolean reproduces,
        double pwfPsia,
        @OptionalValue Double rateResidualStbPerDay,
        @OptionalValue Double pwfResidualPsi) {

    /** Makes the list immutable. */
    public MatchSolution {
        values = List.copyOf(Check.notEmpty(values, "values"));
        Check.present(calibrated, "calibrated");
        Check.present(outcome, "outcome");
    }

    @Override
    public String toString() {
        return "MatchSolution[" + values + ", " + Figures.four(pwfPsia) + " psia"
                + (pwfResidualPsi == null ? "" : ", " + Figures.four(pwfResidualPsi) + " psi from measured") + ", "
                + outcome + "]";
    }
}
