package io.welleng.lift.pcp;

import io.welleng.core.units.Figures;

/** What a pump delivers at a speed, pressure and viscosity. All rates at conditions of the intake. */
public sealed interface PcpDelivery {

    /**
     * Rate without slip.
     *
     * @return displacement times speed (bbl/d)
     */
    double theoreticalRateBblPerDay();

    /**
     * Slip that the differential pressure drives.
     *
     * @return rate (bbl/d)
     */
    double slipBblPerDay();

    /**
     * Liquid that is lifted.
     *
     * @return rate (bbl/d), 0 where nothing is lifted
     */
    double liquidRateBblPerDay();

    /**
     * Liquid lifted over displacement.
     *
     * @return fraction, 0–1
     */
    double volumetricEfficiency();

    /**
     * The pump lifts.
     *
     * @param liquidRateBblPerDay liquid lifted (bbl/d)
     * @param gasRateBblPerDay free gas lifted (bbl/d)
     * @param theoreticalRateBblPerDay rate without slip (bbl/d)
     * @param slipBblPerDay slip (bbl/d)
     * @param sealEfficiency liquid and gas lifted over displacement, 0–1
     * @param liquidShare share of liquid in what is lifted, 0–1
     */
    record Lifting(
            double liquidRateBblPerDay,
            double gasRateBblPerDay,
            double theoreticalRateBblPerDay,
            double slipBblPerDay,
            double sealEfficiency,
            double liquidShare)
            implements PcpDelivery {

        @Override
        public double volumetricEfficiency() {
            return sealEfficiency * liquidShare;
        }

        @Override
        public String toString() {
            return "Lifting[" + Figures.four(liquidRateBblPerDay) + " bbl/d of liquid of "
                    + Figures.four(theoreticalRateBblPerDay) + " bbl/d displaced, efficiency "
                    + Figures.four(volumetricEfficiency()) + "]";
        }
    }

    /** Why a pump lifts no liquid. */
    enum Reason {
        /** It does not turn. */
        NOT_TURNING,
        /** The slip is as large as the displacement. */
        SLIP_TAKES_ALL,
        /** Only gas fills the cavities. */
        ALL_GAS
    }

    /**
     * The pump lifts no liquid.
     *
     * @param reason why
     * @param theoreticalRateBblPerDay rate without slip (bbl/d)
     * @param slipBblPerDay slip that the pressure would drive (bbl/d)
     * @param speedToLiftRpm speed above which the displacement exceeds the slip (rpm)
     */
    record NotLifting(Reason reason, double theoreticalRateBblPerDay, double slipBblPerDay, double speedToLiftRpm)
            implements PcpDelivery {

        @Override
        public double liquidRateBblPerDay() {
            return 0.0;
        }

        @Override
        public double volumetricEfficiency() {
            return 0.0;
        }

        @Override
        public String toString() {
            return "NotLifting[" + reason + ": slip " + Figures.four(slipBblPerDay) + " of "
                    + Figures.four(theoreticalRateBblPerDay) + " bbl/d displaced, lifts above "
                    + Figures.four(speedToLiftRpm) + " rpm]";
        }
    }
}
