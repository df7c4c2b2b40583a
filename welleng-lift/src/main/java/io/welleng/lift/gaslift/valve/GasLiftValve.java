package io.welleng.lift.gaslift.valve;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/** A gas-lift valve as plain data. All have a check valve: no gas or liquid goes from the tubing to the casing. */
public sealed interface GasLiftValve {

    /**
     * Diameter through which the gas passes. An open valve is taken as fully open: how far the stem is lifted (its load rate)
     * is not counted.
     *
     * @return diameter (1/64 in)
     */
    double portSize64ths();

    /**
     * Whether it is open.
     *
     * @param injectionPsia pressure of the injection gas at the valve (psia), &gt; 0
     * @param productionPsia pressure in the tubing at the valve (psia), &gt; 0
     * @param temperatureF temperature of the valve (°F), 0–450
     * @param rack the test rack in which it was set
     * @return its state
     */
    ValveState state(double injectionPsia, double productionPsia, double temperatureF, TestRack rack);

    /**
     * An orifice: always open.
     *
     * @param portSize64ths diameter (1/64 in), 1–128
     */
    record Orifice(double portSize64ths) implements GasLiftValve {

        /** Checks the range above. */
        public Orifice {
            ValvePort.checkSize(portSize64ths, "portSize64ths");
        }

        @Override
        public ValveState state(double injectionPsia, double productionPsia, double temperatureF, TestRack rack) {
            return ValveState.OPEN;
        }

        @Override
        public String toString() {
            return "Orifice[" + Figures.four(portSize64ths) + "/64 in]";
        }
    }

    /**
     * A valve with a bellows, unbalanced: one pressure acts on the bellows less the port, the other on the port,
     * \[ p_o = \frac{p_d - R\,p_{other}}{1-R} + S_t \] with the dome \(p_d\) at the temperature of the valve and the spring
     * \(S_t\). Open, a valve operated by injection pressure has that pressure on its whole bellows and closes at
     * \( p_c = p_d + S_t (1-R) \). In one operated by production pressure the injection gas stays on the port, upstream of the
     * seat, so that it closes where it opens: no static spread. Books that put the production pressure on its whole bellows
     * get a closing above the opening pressure, which no valve has.
     *
     * @param operatedBy the pressure on the bellows
     * @param port the port
     * @param loading what closes it
     * @param testRackPressurePsia opening pressure in the test rack at 60 °F (psia; the gauge reads the atmosphere less), above
     *     the pressure of the spring, at most 60,000
     * @see "Brown, K.E. (1980). The Technology of Artificial Lift Methods, vol. 2a, PennWell, ch. 3; Guo, B., Lyons, W.C. and
     *     Ghalambor, A. (2007). Petroleum Production Engineering, ch. 13"
     */
    record Bellows(OperatedBy operatedBy, ValvePort port, ValveLoading loading, double testRackPressurePsia)
            implements GasLiftValve {

        private static final double MOST_TEST_RACK_PSIA = 60_000.0;

        /** Checks the ranges above. */
        public Bellows {
            Check.present(operatedBy, "operatedBy");
            Check.present(port, "port");
            Check.present(loading, "loading");
            Check.positive(testRackPressurePsia, "testRackPressurePsia", "psia");
            Check.inRange(testRackPressurePsia, 0, MOST_TEST_RACK_PSIA, "testRackPressurePsia", "psia");
            if (loading instanceof ValveLoading.Spring) {
                Check.inRange(
                        testRackPressurePsia,
                        RackSetting.LEAST_SPRING_RACK_PSIA,
                        MOST_TEST_RACK_PSIA,
                        "testRackPressurePsia",
                        "psia (above the atmosphere)");
            }
            if (loading instanceof ValveLoading.NitrogenAndSpring both) {
                Check.below(
                        both.springPressurePsi(),
                        testRackPressurePsia,
                        "loading.springPressurePsi",
                        "testRackPressurePsia",
                        "psi");
            }
        }

        /**
         * A valve with nitrogen that the injection pressure operates.
         *
         * @param port the port
         * @param testRackPressurePsia opening pressure in the test rack (psia)
         * @return the valve
         */
        public static Bellows injectionOperated(ValvePort port, double testRackPressurePsia) {
            return new Bellows(OperatedBy.INJECTION_PRESSURE, port, new ValveLoading.Nitrogen(), testRackPressurePsia);
        }

        /**
         * A valve with nitrogen that the production pressure operates.
         *
         * @param port the port
         * @param testRackPressurePsia opening pressure in the test rack (psia)
         * @return the valve
         */
        public static Bellows productionOperated(ValvePort port, double testRackPressurePsia) {
            return new Bellows(OperatedBy.PRODUCTION_PRESSURE, port, new ValveLoading.Nitrogen(), testRackPressurePsia);
        }

        /**
         * The setting that opens a valve at a given pressure in the well.
         *
         * @param operatedBy the pressure on the bellows
         * @param port the port
         * @param loading what closes it
         * @param openingPsia pressure on the bellows at which it shall open (psia), &gt; 0, at most 30,000
         * @param otherPsia pressure on the port then (psia), &gt; 0
         * @param temperatureF temperature of the valve (°F), 0–450
         * @param rack the test rack
         * @return the valve, or why there is none
         */
        public static ValveSetting opening(
                OperatedBy operatedBy,
                ValvePort port,
                ValveLoading loading,
                double openingPsia,
                double otherPsia,
                double temperatureF,
                TestRack rack) {
            Check.present(operatedBy, "operatedBy");
            Check.present(port, "port");
            Check.present(loading, "loading");
            Check.positive(openingPsia, "openingPsia", "psia");
            Check.inRange(openingPsia, 0, 30_000, "openingPsia", "psia");
            Check.positive(otherPsia, "otherPsia", "psia");
            Check.present(rack, "rack");
            DomeTemperature.checkTemperature(temperatureF, "temperatureF");
            return new RackSetting(operatedBy, port, loading, rack).toOpen(openingPsia, otherPsia, temperatureF);
        }

        @Override
        public double portSize64ths() {
            return port.portSize64ths();
        }

        /**
         * Pressure of the dome at 60 °F.
         *
         * @param rack the test rack
         * @return pressure (psia), that of the atmosphere for a spring alone
         */
        public double dome60Psia(TestRack rack) {
            double patm = rack.atmosphericPressurePsia();
            return loading instanceof ValveLoading.Spring
                    ? patm
                    : ForceBalance.dome(testRackPressurePsia, springPressurePsi(rack), port.areaRatio(), patm);
        }

        /**
         * Pressure of the spring.
         *
         * @param rack the test rack
         * @return pressure (psi), 0 without a spring
         */
        public double springPressurePsi(TestRack rack) {
            if (loading instanceof ValveLoading.NitrogenAndSpring both) {
                return both.springPressurePsi();
            }
            return loading instanceof ValveLoading.Spring ? testRackPressurePsia - rack.atmosphericPressurePsia() : 0.0;
        }

        /**
         * Its pressures in the well.
         *
         * @param otherPsia pressure on the port: in the tubing where the injection pressure operates it, and the other way
         *     round (psia), &gt; 0
         * @param temperatureF temperature of the valve (°F), 0–450
         * @param rack the test rack
         * @return opening and closing pressure
         */
        public ValvePressures pressures(double otherPsia, double temperatureF, TestRack rack) {
            Check.positive(otherPsia, "otherPsia", "psia");
            DomeTemperature.checkTemperature(temperatureF, "temperatureF");
            double r = port.areaRatio();
            double st = springPressurePsi(rack);
            double pd60 = dome60Psia(rack);
            double pd = loading instanceof ValveLoading.Spring
                    ? pd60
                    : rack.domeTemperature().atValvePsia(pd60, temperatureF, rack.atmosphericPressurePsia());
            double opening = ForceBalance.opening(pd, st, r, otherPsia);
            double closing = operatedBy == OperatedBy.INJECTION_PRESSURE ? ForceBalance.closing(pd, st, r) : opening;
            return new ValvePressures(temperatureF, pd, st, opening, closing, opening - closing);
        }

        @Override
        public ValveState state(double injectionPsia, double productionPsia, double temperatureF, TestRack rack) {
            boolean byInjection = operatedBy == OperatedBy.INJECTION_PRESSURE;
            double operating = byInjection ? injectionPsia : productionPsia;
            ValvePressures at = pressures(byInjection ? productionPsia : injectionPsia, temperatureF, rack);
            if (operating >= at.openingPsia()) {
                return ValveState.OPEN;
            }
            return operating > at.closingPsia() ? ValveState.HOLDS : ValveState.CLOSED;
        }

        @Override
        public String toString() {
            return "Bellows[" + operatedBy + ", " + port + ", "
                    + loading.getClass().getSimpleName() + ", test rack " + Figures.four(testRackPressurePsia)
                    + " psia]";
        }
    }
}
