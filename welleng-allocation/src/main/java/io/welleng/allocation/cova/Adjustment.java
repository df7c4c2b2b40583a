package io.welleng.allocation.cova;

import java.math.BigDecimal;

/**
 * What a stream or an owner gets or gives. Every number has as many decimals as are settled; as decimal numbers, net
 * amounts of all owners sum to 0 exactly, and volumes lifted to those brought while these have at most 15 digits.
 */
public sealed interface Adjustment {

    /**
     * The net amount.
     *
     * @return positive to receive, negative to pay, in USD or bbl
     */
    double net();

    /**
     * In money.
     *
     * @param compensationUsd value brought less value of as much blend (USD); positive to receive
     * @param residualUsd share of what an agreed price leaves over or short (USD)
     * @param netUsd both together (USD)
     */
    record Cash(double compensationUsd, double residualUsd, double netUsd) implements Adjustment {

        @Override
        public double net() {
            return netUsd;
        }
    }

    /**
     * In barrels of the blend.
     *
     * @param compensationBbl blend worth the value brought less volume brought (bbl); positive to receive
     * @param residualBbl share of what an agreed price leaves over or short (bbl)
     * @param netBbl both together (bbl)
     * @param liftedBbl volume brought and adjusted: what is taken out (bbl)
     */
    record Barrels(double compensationBbl, double residualBbl, double netBbl, double liftedBbl) implements Adjustment {

        @Override
        public double net() {
            return netBbl;
        }
    }

    /**
     * From decimal numbers.
     *
     * @param settlement in what
     * @param volume volume brought (bbl)
     * @param compensation value or blend brought less taken (USD or bbl)
     * @param residual share of the rest (USD or bbl)
     * @return the adjustment
     */
    static Adjustment of(Settlement settlement, BigDecimal volume, BigDecimal compensation, BigDecimal residual) {
        BigDecimal net = compensation.add(residual);
        return settlement instanceof Settlement.Cash
                ? new Cash(compensation.doubleValue(), residual.doubleValue(), net.doubleValue())
                : new Barrels(
                        compensation.doubleValue(),
                        residual.doubleValue(),
                        net.doubleValue(),
                        volume.add(net).doubleValue());
    }
}
