package io.welleng.nodal.heat;

import io.welleng.core.check.Check;

/** Specific heat of what flows, at constant pressure; the same along the path. */
public sealed interface HeatCapacity {

    /**
     * Specific heat of a flow.
     *
     * @param flow what flows
     * @return specific heat (Btu/(lbm °F))
     */
    double btuPerLbF(HeatFlow flow);

    /**
     * Given for the mixture.
     *
     * @param mixtureBtuPerLbF specific heat (Btu/(lbm °F)), 0.05–5
     */
    record OfMixture(double mixtureBtuPerLbF) implements HeatCapacity {

        /** Checks the range above. */
        public OfMixture {
            check(mixtureBtuPerLbF, "mixtureBtuPerLbF");
        }

        @Override
        public double btuPerLbF(HeatFlow flow) {
            return mixtureBtuPerLbF;
        }
    }

    /**
     * From the composition of the flow, \( c_p = \sum w_i c_i / \sum w_i \) with the masses \(w_i\) of oil, water and gas at
     * stock-tank conditions. Gas in solution counts as gas.
     *
     * @param oilBtuPerLbF specific heat of oil (Btu/(lbm °F)), 0.05–5; crude oils 0.43 at 60 °F to 0.55 at 250 °F
     * @param waterBtuPerLbF specific heat of water (Btu/(lbm °F)), 0.05–5; 1.00, less if salty
     * @param gasBtuPerLbF specific heat of gas (Btu/(lbm °F)), 0.05–5; natural gas 0.5 at low pressure, more at high
     */
    record OfPhases(double oilBtuPerLbF, double waterBtuPerLbF, double gasBtuPerLbF) implements HeatCapacity {

        /** Checks the ranges above. */
        public OfPhases {
            check(oilBtuPerLbF, "oilBtuPerLbF");
            check(waterBtuPerLbF, "waterBtuPerLbF");
            check(gasBtuPerLbF, "gasBtuPerLbF");
        }

        @Override
        public double btuPerLbF(HeatFlow flow) {
            return (flow.oilMassLbPerHr() * oilBtuPerLbF
                            + flow.waterMassLbPerHr() * waterBtuPerLbF
                            + flow.gasMassLbPerHr() * gasBtuPerLbF)
                    / flow.massLbPerHr();
        }
    }

    private static void check(double value, String name) {
        Check.inRange(value, 0.05, 5, name, "Btu/(lbm °F)");
    }
}
