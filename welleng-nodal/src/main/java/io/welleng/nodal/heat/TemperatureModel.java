package io.welleng.nodal.heat;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import io.welleng.core.survey.DeviationSurvey;
import java.util.List;

/**
 * How the temperature of the flowing fluid along a path is found, as plain data that do not depend on the rate: given
 * ({@link LinearInTvd}, {@link LinearInMd}, {@link Measured}), or computed from the heat that the fluid loses
 * ({@link ShiuBeggs}, {@link Ramey}, {@link LayeredHeatTransfer}, {@link FlowlineHeat}). To use another, implement
 * {@link TemperatureAlong}.
 *
 * <p>The computed ones solve, with the distance \(s\) along the path in the direction of the flow,
 * \[ \frac{dT}{ds} = \frac{T_e - T}{A} - \frac{1}{J c_p}\,\frac{dz}{ds} + \varphi \]
 * with the undisturbed temperature of the earth \(T_e\) at the true vertical depth, Ramey's relaxation distance \(A\)
 * (ft of pipe) and elevation \(z\); the last two terms as the {@link EnergyTerm} says. Where \(A\) is constant the
 * solution is exact along every arc of the survey, in closed form: heat is lost over measured depth, the earth warms over
 * true vertical depth. It does not depend on how many stations describe the same hole.
 */
public sealed interface TemperatureModel
        permits TemperatureModel.LinearInTvd,
                TemperatureModel.LinearInMd,
                TemperatureModel.Measured,
                ShiuBeggs,
                Ramey,
                LayeredHeatTransfer,
                FlowlineHeat {

    /**
     * Prepares the model for a path, for many rates.
     *
     * @param path the path, from the wellhead (or the outlet of a flowline) to its other end
     * @return temperature by flow
     * @throws InvalidInputException if the model does not cover the path
     */
    TemperatureOnPath on(DeviationSurvey path);

    /**
     * Temperature of a flow along a path.
     *
     * @param path the path
     * @param flow what flows
     * @return temperature at every depth of the path
     * @throws InvalidInputException if the model does not cover the path, or has no answer for this flow
     */
    default TemperatureAlong along(DeviationSurvey path, HeatFlow flow) {
        return on(path).along(flow);
    }

    /**
     * Whether the temperature depends on what flows. Where it does not, one {@link TemperatureAlong} serves all rates.
     *
     * @return false for a given profile
     */
    default boolean dependsOnFlow() {
        return true;
    }

    /**
     * The same model with fluid that enters the path at a given temperature, as a flowline's does behind its well. A given
     * profile stays as it is.
     *
     * @param inletTemperatureF temperature of the fluid where it enters (°F)
     * @return the model
     */
    default TemperatureModel entering(double inletTemperatureF) {
        return this;
    }

    /**
     * Cautions that go with the temperature of a flow: what lies outside the data that a correlation was fitted to.
     *
     * @param path the path
     * @param flow what flows
     * @return advisories, none for a given profile
     */
    default List<Advisory> advisories(DeviationSurvey path, HeatFlow flow) {
        return List.of();
    }

    /**
     * Linear in true vertical depth between the wellhead and the deepest station of the path.
     *
     * @param wellheadTemperatureF flowing temperature at the wellhead (°F), 20–700
     * @param bottomholeTemperatureF flowing temperature at the deepest station (°F), 20–700
     */
    record LinearInTvd(double wellheadTemperatureF, double bottomholeTemperatureF) implements TemperatureModel {

        /** Checks the ranges above. */
        public LinearInTvd {
            Temperatures.checkFluid(wellheadTemperatureF, "wellheadTemperatureF");
            Temperatures.checkFluid(bottomholeTemperatureF, "bottomholeTemperatureF");
        }

        @Override
        public TemperatureOnPath on(DeviationSurvey path) {
            double deepest = 0.0;
            for (int i = 0; i < path.stationCount(); i++) {
                deepest = Math.max(deepest, path.tvdFt(path.station(i).mdFt()));
            }
            Check.positive(deepest, "path", "ft of true vertical depth at its deepest station");
            double share = 1.0 / deepest;
            double top = wellheadTemperatureF;
            double rise = bottomholeTemperatureF - wellheadTemperatureF;
            double start = path.station(0).mdFt();
            double end = path.totalMdFt();
            TemperatureAlong along = (mdFt, tvdFt) -> {
                Temperatures.checkDepth(mdFt, start, end);
                return top + tvdFt * share * rise;
            };
            return flow -> along;
        }

        @Override
        public boolean dependsOnFlow() {
            return false;
        }
    }

    /**
     * Linear in measured depth between the start and the end of the path.
     *
     * @param wellheadTemperatureF flowing temperature at the wellhead (°F), 20–700
     * @param bottomholeTemperatureF flowing temperature at the end of the path (°F), 20–700
     */
    record LinearInMd(double wellheadTemperatureF, double bottomholeTemperatureF) implements TemperatureModel {

        /** Checks the ranges above. */
        public LinearInMd {
            Temperatures.checkFluid(wellheadTemperatureF, "wellheadTemperatureF");
            Temperatures.checkFluid(bottomholeTemperatureF, "bottomholeTemperatureF");
        }

        @Override
        public TemperatureOnPath on(DeviationSurvey path) {
            double share = 1.0 / path.totalMdFt();
            double top = wellheadTemperatureF;
            double rise = bottomholeTemperatureF - wellheadTemperatureF;
            double start = path.station(0).mdFt();
            double end = path.totalMdFt();
            TemperatureAlong along = (mdFt, tvdFt) -> {
                Temperatures.checkDepth(mdFt, start, end);
                return top + mdFt * share * rise;
            };
            return flow -> along;
        }

        @Override
        public boolean dependsOnFlow() {
            return false;
        }
    }

    /**
     * A measured survey, linear between its points. It must reach from the start of the path to its end: nothing is
     * extrapolated.
     *
     * @param points at least two, measured depth increasing
     */
    record Measured(List<Point> points) implements TemperatureModel {

        /** Checks that there are two points and that they increase. */
        public Measured {
            points = List.copyOf(Check.notEmpty(points, "points"));
            Check.increasing(points.stream().mapToDouble(Point::mdFt).toArray(), 2, "points.mdFt", "ft");
        }

        /**
         * One measurement.
         *
         * @param mdFt measured depth (ft), &ge; 0
         * @param temperatureF temperature of the flowing fluid (°F), 20–700
         */
        public record Point(double mdFt, double temperatureF) {

            /** Checks the ranges above. */
            public Point {
                Check.notNegative(mdFt, "mdFt", "ft");
                Temperatures.checkFluid(temperatureF, "temperatureF");
            }
        }

        @Override
        public TemperatureOnPath on(DeviationSurvey path) {
            double start = path.station(0).mdFt();
            double first = points.get(0).mdFt();
            double last = points.get(points.size() - 1).mdFt();
            if (first > start) {
                throw new InvalidInputException(
                        "points[0].mdFt", "at most the start of the path, " + start, "ft", Double.toString(first));
            }
            if (last < path.totalMdFt()) {
                throw new InvalidInputException(
                        "points[" + (points.size() - 1) + "].mdFt",
                        "at least the end of the path, " + path.totalMdFt(),
                        "ft",
                        Double.toString(last));
            }
            TemperatureAlong along = new MeasuredAlong(points);
            return flow -> along;
        }

        @Override
        public boolean dependsOnFlow() {
            return false;
        }
    }
}
