package io.welleng.allocation.meter.dp;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * What makes the differential pressure: plate, nozzle or Venturi tube, with its discharge coefficient, expansibility,
 * their uncertainties, limits of use and pressure loss. All quantities are in SI as in the standards; diameters are
 * those at flowing temperature.
 *
 * <p>Coefficients, uncertainties and limits of ISO 5167 are those of the editions of 2003. Where a contract names a
 * later edition, compare its limits of use and uncertainties before relying on these.
 */
public sealed interface PrimaryElement {

    /**
     * Discharge coefficient.
     *
     * @param beta diameter ratio (dimensionless)
     * @param pipeIdM inside diameter of the pipe (m)
     * @param reynolds Reynolds number of the pipe (dimensionless), &gt; 0
     * @return coefficient (dimensionless)
     */
    double dischargeCoefficient(double beta, double pipeIdM, double reynolds);

    /**
     * Expansibility factor.
     *
     * @param beta diameter ratio (dimensionless)
     * @param pressureRatio downstream over upstream pressure (dimensionless)
     * @param isentropicExponent isentropic exponent (dimensionless), &gt; 1
     * @return factor (dimensionless)
     */
    double expansibility(double beta, double pressureRatio, double isentropicExponent);

    /**
     * Relative expanded uncertainty of the discharge coefficient, about 95 %.
     *
     * @param beta diameter ratio (dimensionless)
     * @param pipeIdM inside diameter of the pipe (m)
     * @param reynolds Reynolds number of the pipe (dimensionless)
     * @return uncertainty (fraction)
     */
    double dischargeUncertainty(double beta, double pipeIdM, double reynolds);

    /**
     * Relative expanded uncertainty of the expansibility factor, about 95 %.
     *
     * @param beta diameter ratio (dimensionless)
     * @param dpOverP1 differential over upstream pressure (dimensionless)
     * @param isentropicExponent isentropic exponent (dimensionless)
     * @return uncertainty (fraction)
     */
    double expansibilityUncertainty(double beta, double dpOverP1, double isentropicExponent);

    /**
     * Permanent pressure loss.
     *
     * @param beta diameter ratio (dimensionless)
     * @param dischargeCoefficient discharge coefficient (dimensionless)
     * @return loss as a part of the differential pressure
     */
    LossRange pressureLoss(double beta, double dischargeCoefficient);

    /**
     * What lies outside the limits of use.
     *
     * @param boreM bore (m)
     * @param pipeIdM inside diameter of the pipe (m)
     * @param reynolds Reynolds number of the pipe (dimensionless)
     * @param pressureRatio downstream over upstream pressure (dimensionless); 1 for a liquid
     * @return advisories, empty where all is within
     */
    List<Advisory> outside(double boreM, double pipeIdM, double reynolds, double pressureRatio);

    /**
     * Orifice plate to ISO 5167-2: coefficient of Reader-Harris and Gallagher (1998).
     *
     * @param taps pressure tappings
     * @param expansibility form of the expansibility factor
     */
    record OrificePlate(PressureTaps taps, OrificeExpansibility expansibility) implements PrimaryElement {

        private static final double SMALL_PIPE_MM = 71.12;

        /** Checks that both are there. */
        public OrificePlate {
            Check.present(taps, "taps");
            Check.present(expansibility, "expansibility");
        }

        @Override
        public double dischargeCoefficient(double beta, double pipeIdM, double reynolds) {
            return ReaderHarrisGallagher.c(beta, pipeIdM, reynolds, taps.l1(pipeIdM), taps.l2(pipeIdM));
        }

        @Override
        public double expansibility(double beta, double pressureRatio, double isentropicExponent) {
            return expansibility.factor(beta, pressureRatio, isentropicExponent);
        }

        /**
         * (0.7 − β) % below β = 0.2, 0.5 % to 0.6, (1.667β − 0.5) % above; plus 0.9(0.75 − β)(2.8 − D/25.4) % in pipes
         * below 71.12 mm, plus 0.5 % where β &gt; 0.5 and Re &lt; 10 000.
         *
         * @see "ISO 5167-2:2003, 5.3.3.1"
         */
        @Override
        public double dischargeUncertainty(double beta, double pipeIdM, double reynolds) {
            double percent = beta < 0.2 ? 0.7 - beta : beta <= 0.6 ? 0.5 : 1.667 * beta - 0.5;
            double mm = pipeIdM * 1000.0;
            if (mm < SMALL_PIPE_MM) {
                percent += 0.9 * (0.75 - beta) * (2.8 - mm / 25.4);
            }
            if (beta > 0.5 && reynolds < 1e4) {
                percent += 0.5;
            }
            return percent / 100.0;
        }

        @Override
        public double expansibilityUncertainty(double beta, double dpOverP1, double isentropicExponent) {
            return expansibility.uncertainty(dpOverP1, isentropicExponent);
        }

        @Override
        public LossRange pressureLoss(double beta, double dischargeCoefficient) {
            return LossRange.abrupt(beta, dischargeCoefficient);
        }

        /**
         * Limits: d &gt;= 12.5 mm, D 50–1000 mm, β 0.1–0.75; Re &gt;= 5000, and Re &gt;= 16 000 β² with corner or D
         * and D/2 tappings where β &gt; 0.56, Re &gt;= 170 β² D (D in mm) with flange tappings; p2/p1 &gt;= 0.75.
         *
         * @see "ISO 5167-2:2003, 5.3.1"
         */
        @Override
        public List<Advisory> outside(double boreM, double pipeIdM, double reynolds, double pressureRatio) {
            double beta = boreM / pipeIdM;
            double other = taps == PressureTaps.FLANGE
                    ? 170.0 * beta * beta * pipeIdM * 1000.0
                    : beta > 0.56 ? 16_000.0 * beta * beta : 0.0;
            return new UseLimits("ISO 5167-2")
                    .pipe(pipeIdM, 50.0, 1000.0)
                    .bore(boreM, 12.5)
                    .beta(beta, 0.1, 0.75)
                    .reynolds(reynolds, Math.max(5000.0, other), null)
                    .pressureRatio(pressureRatio)
                    .found();
        }
    }

    /**
     * Flange-tapped orifice plate to API MPMS 14.3 (AGA Report No. 3). The expansion factor of the edition of 1992 is
     * {@link OrificeExpansibility#BUCKINGHAM_1991}; that of 2012, which has coefficients of its own, is not here.
     *
     * @param expansibility form of the expansion factor
     */
    record ApiOrificePlate(OrificeExpansibility expansibility) implements PrimaryElement {

        /** Checks that it is there. */
        public ApiOrificePlate {
            Check.present(expansibility, "expansibility");
        }

        @Override
        public double dischargeCoefficient(double beta, double pipeIdM, double reynolds) {
            return ApiDischarge.c(beta, pipeIdM, reynolds);
        }

        @Override
        public double expansibility(double beta, double pressureRatio, double isentropicExponent) {
            return expansibility.factor(beta, pressureRatio, isentropicExponent);
        }

        /**
         * (0.7 − 1.055β) % up to β = 0.175, (0.56 − 0.255β + 1.9316β⁸) % above, times
         * \( 1 + 0.7895(4000/Re_D)^{0.8} \).
         *
         * @see "API MPMS 14.3.1 (1990), 1.12.4.1"
         */
        @Override
        public double dischargeUncertainty(double beta, double pipeIdM, double reynolds) {
            double percent = beta > 0.175 ? 0.56 - 0.255 * beta + 1.9316 * Math.pow(beta, 8) : 0.7 - 1.055 * beta;
            return percent / 100.0 * (1.0 + 0.7895 * Math.pow(4000.0 / reynolds, 0.8));
        }

        @Override
        public double expansibilityUncertainty(double beta, double dpOverP1, double isentropicExponent) {
            return expansibility.uncertainty(dpOverP1, isentropicExponent);
        }

        @Override
        public LossRange pressureLoss(double beta, double dischargeCoefficient) {
            return LossRange.abrupt(beta, dischargeCoefficient);
        }

        /**
         * Limits: d &gt; 11.4 mm (0.45 in), D &gt;= 42.8 mm (2 in nominal), β 0.1–0.75, Re &gt;= 4000, p2/p1 &gt;=
         * 0.75.
         */
        @Override
        public List<Advisory> outside(double boreM, double pipeIdM, double reynolds, double pressureRatio) {
            return new UseLimits("API MPMS 14.3")
                    .pipe(pipeIdM, 42.8, 1000.0)
                    .bore(boreM, 11.4)
                    .beta(boreM / pipeIdM, 0.1, 0.75)
                    .reynolds(reynolds, 4000.0, null)
                    .pressureRatio(pressureRatio)
                    .found();
        }
    }

    /**
     * Classical Venturi tube to ISO 5167-4.
     *
     * @param make make of the convergent section
     */
    record VenturiTube(VenturiMake make) implements PrimaryElement {

        /** Checks that it is there. */
        public VenturiTube {
            Check.present(make, "make");
        }

        @Override
        public double dischargeCoefficient(double beta, double pipeIdM, double reynolds) {
            return make.c;
        }

        @Override
        public double expansibility(double beta, double pressureRatio, double isentropicExponent) {
            return Isentropic.factor(beta, pressureRatio, isentropicExponent);
        }

        @Override
        public double dischargeUncertainty(double beta, double pipeIdM, double reynolds) {
            return make.uncertainty;
        }

        /**
         * \( (4 + 100\beta^8)\,\Delta p/p_1 \) %.
         *
         * @see "ISO 5167-4:2003, 5.8"
         */
        @Override
        public double expansibilityUncertainty(double beta, double dpOverP1, double isentropicExponent) {
            return (4.0 + 100.0 * Math.pow(beta, 8)) * dpOverP1 / 100.0;
        }

        /** Generally 5 to 20 % (ISO 5167-4:2003, 5.9.1). */
        @Override
        public LossRange pressureLoss(double beta, double dischargeCoefficient) {
            return new LossRange(0.05, 0.20);
        }

        @Override
        public List<Advisory> outside(double boreM, double pipeIdM, double reynolds, double pressureRatio) {
            return new UseLimits("ISO 5167-4")
                    .pipe(pipeIdM, make.leastPipeMm, make.greatestPipeMm)
                    .beta(boreM / pipeIdM, make.leastBeta, make.greatestBeta)
                    .reynolds(reynolds, VenturiMake.LEAST_REYNOLDS, make.greatestReynolds)
                    .pressureRatio(pressureRatio)
                    .found();
        }
    }

    /**
     * Nozzle to ISO 5167-3.
     *
     * @param shape shape of the nozzle
     */
    record Nozzle(NozzleShape shape) implements PrimaryElement {

        /** Checks that it is there. */
        public Nozzle {
            Check.present(shape, "shape");
        }

        @Override
        public double dischargeCoefficient(double beta, double pipeIdM, double reynolds) {
            return shape.c(beta, reynolds);
        }

        @Override
        public double expansibility(double beta, double pressureRatio, double isentropicExponent) {
            return Isentropic.factor(beta, pressureRatio, isentropicExponent);
        }

        @Override
        public double dischargeUncertainty(double beta, double pipeIdM, double reynolds) {
            return shape.uncertaintyPercent(beta) / 100.0;
        }

        @Override
        public double expansibilityUncertainty(double beta, double dpOverP1, double isentropicExponent) {
            double percent = shape == NozzleShape.VENTURI ? 4.0 + 100.0 * Math.pow(beta, 8) : 2.0;
            return percent * dpOverP1 / 100.0;
        }

        /** As an orifice plate; 5 to 20 % for a Venturi nozzle. */
        @Override
        public LossRange pressureLoss(double beta, double dischargeCoefficient) {
            return shape == NozzleShape.VENTURI
                    ? new LossRange(0.05, 0.20)
                    : LossRange.abrupt(beta, dischargeCoefficient);
        }

        @Override
        public List<Advisory> outside(double boreM, double pipeIdM, double reynolds, double pressureRatio) {
            double beta = boreM / pipeIdM;
            return new UseLimits("ISO 5167-3")
                    .pipe(pipeIdM, shape.leastPipeMm, shape.greatestPipeMm)
                    .bore(boreM, shape.leastBoreMm)
                    .beta(beta, shape.leastBeta, shape.greatestBeta)
                    .reynolds(reynolds, shape.leastReynolds(beta), shape.greatestReynolds)
                    .pressureRatio(pressureRatio)
                    .found();
        }
    }
}
