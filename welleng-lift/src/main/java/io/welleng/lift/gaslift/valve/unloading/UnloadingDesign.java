package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.lift.gaslift.valve.OperatedBy;

/**
 * Spacing and setting of the valves that unload a well, the graphical method made analytic, in true vertical depth D.
 *
 * <p>The first valve lies where the gas at kick-off pressure, less its margin, balances a tubing full of kill fluid,
 * \( p_g(p_{ko}, D_1) - \Delta_k = p_{wh} + G_s D_1 \). Each further one lies where the gas at its own operating pressure,
 * less the transfer margin, balances the pressure to which the valve above has lowered the tubing and the kill fluid below
 * that valve, \( p_g(p_{s,i}, D_i) - \Delta_t = p_t(D_{i-1}) + G_s (D_i - D_{i-1}) \). The surface pressure \(p_{s,i}\)
 * begins at the operating pressure and falls by the {@link PressureSteps}; \(p_t\) is the transfer line. The last valve is an
 * orifice.
 *
 * <p>A valve is set to open at its operating pressure at depth with the transfer line's pressure in the tubing. Its port is
 * the smallest that passes the gas wanted from the one to the other, taken as fully open; the orifice passes the operating
 * gas against the flowing line.
 *
 * @param valves kind and ports of the valves
 * @param killFluid what the well is full of
 * @param pressures injection pressures and margins
 * @param gas gas wanted
 * @param limits limits of the spacing
 * @param transferLine pressure in the tubing above the point of injection that is counted on while unloading
 * @param flowingLine pressure in the tubing in operation, below the transfer line
 * @see "API RP 11V6 (1999). Recommended Practice for Design of Continuous Flow Gas Lift Installations Using Injection Pressure
 *     Operated Valves; Winkler, H.W. and Blann, J.R. (2006). Petroleum Engineering Handbook vol. IV, SPE, ch. 12; Takács, G.
 *     (2005). Gas Lift Manual, PennWell, section 5.3"
 */
public record UnloadingDesign(
        ValveChoice valves,
        KillFluid killFluid,
        DesignPressures pressures,
        GasWanted gas,
        DesignLimits limits,
        TubingLine transferLine,
        TubingLine flowingLine)
        implements ValveTask {

    /** Checks that all is there and fits. */
    public UnloadingDesign {
        Check.present(valves, "valves");
        Check.present(killFluid, "killFluid");
        Check.present(pressures, "pressures");
        Check.present(gas, "gas");
        Check.present(limits, "limits");
        Check.present(transferLine, "transferLine");
        Check.present(flowingLine, "flowingLine");
        if (valves.operatedBy() == OperatedBy.PRODUCTION_PRESSURE
                && pressures.steps() instanceof PressureSteps.ToClosing) {
            throw new InvalidInputException(
                    "pressures.steps",
                    "constant, for valves that the production pressure operates",
                    "",
                    pressures.steps().toString());
        }
    }

    @Override
    public double greatestSurfacePsia() {
        return pressures.kickOffPsia();
    }

    /**
     * Designs the string.
     *
     * @param well the well
     * @return the string with its checks, or why there is none
     */
    @Override
    public ValveAnswer answer(ValveWell well) {
        Check.present(well, "well");
        Check.below(limits.packerClearanceFt(), well.packerMdFt(), "limits.packerClearanceFt", "packerMdFt", "ft");
        DeviationSurvey survey = DeviationSurvey.of(well.stations());
        double deepest = survey.tvdFt(well.packerMdFt() - limits.packerClearanceFt());
        Check.positive(deepest, "true vertical depth above the packer", "ft");
        TubingLine.checkReach(transferLine, deepest, "transferLine");
        TubingLine.checkReach(flowingLine, deepest, "flowingLine");
        return new UnloadingRun(this, well, survey, deepest).run();
    }
}
