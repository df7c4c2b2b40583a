package io.welleng.lift.pareto;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;
import io.welleng.lift.esp.EnergyBasis;
import io.welleng.lift.table.SettingPoint;
import io.welleng.lift.table.WellTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * How do production, energy and equipment life of a group of wells trade against each other, and where is a good balance?
 *
 * <p>The objectives are most oil (STB/d), least energy for each barrel (kWh/STB) and longest equipment life (days). At
 * least 1 STB/d has to be produced.
 *
 * @param wells the wells, at least one, each with a name of its own, and with the equipment life at every point
 * @param limits what they may take and make in all; {@link GroupLimits#NONE} where null
 * @param energyBasis what a barrel is: oil where null
 * @param lifeMeasure what the equipment life of the group is; {@link LifeMeasure#WELLS_PER_FAILURE} where null
 * @param weights how much oil, energy and equipment life matter, each at least 0 (dimensionless), for the preferred point;
 *     none where null
 * @param search how the front is searched; {@link Nsga2#STANDARD} where null
 */
public record ParetoStudy(
        List<WellTable> wells,
        @OptionalValue GroupLimits limits,
        @OptionalValue EnergyBasis energyBasis,
        @OptionalValue LifeMeasure lifeMeasure,
        @OptionalValue List<Double> weights,
        @OptionalValue Nsga2 search)
        implements Study<ParetoReport> {

    /** Checks names and weights, and puts the defaults. */
    public ParetoStudy {
        wells = List.copyOf(Check.notEmpty(wells, "wells"));
        Set<String> names = new HashSet<>();
        for (int i = 0; i < wells.size(); i++) {
            if (!names.add(wells.get(i).name())) {
                throw new InvalidInputException(
                        Check.element("wells", i) + ".name",
                        "a name of its own",
                        "",
                        "\"" + wells.get(i).name() + "\" again");
            }
            List<SettingPoint> points = wells.get(i).points();
            for (int j = 0; j < points.size(); j++) {
                Check.present(
                        points.get(j).equipmentLifeDays(),
                        Check.element("wells", i) + "." + Check.element("points", j) + ".equipmentLifeDays");
            }
        }
        limits = limits == null ? GroupLimits.NONE : limits;
        energyBasis = energyBasis == null ? EnergyBasis.OIL : energyBasis;
        lifeMeasure = lifeMeasure == null ? LifeMeasure.WELLS_PER_FAILURE : lifeMeasure;
        if (weights != null) {
            weights = List.copyOf(weights);
            Check.sameLength(weights.size(), "weights", 3, "the objectives");
            ParetoFront.checkWeights(weights);
        }
        search = search == null ? Nsga2.STANDARD : search;
    }

    /**
     * The wells as a problem for any search.
     *
     * @return a problem with one variable for the setting of each well, and one more, open from 0.5 on, for each that may be
     *     shut in; thread-safe
     */
    public ParetoProblem problem() {
        return new GroupProblem(this);
    }

    @Override
    public ParetoReport run() {
        return run(Runnable::run, 1);
    }

    /**
     * Computes the answer with the help of an executor; it is the same as that of {@link #run()}. Worth it for many wells
     * only.
     *
     * @param executor runs what is shared out
     * @param parallelism threads that evaluate, the calling one included, at least 1
     * @return the report
     */
    public ParetoReport run(Executor executor, int parallelism) {
        GroupProblem problem = new GroupProblem(this);
        return problem.report(search.search(problem, executor, parallelism));
    }
}
