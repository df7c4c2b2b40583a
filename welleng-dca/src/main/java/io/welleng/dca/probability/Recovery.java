package io.welleng.dca.probability;

import io.welleng.dca.fit.ModelFamily;
import io.welleng.dca.model.Decline;
import io.welleng.dca.sampling.Draws;

/** Volume that models produce from a time until they are given up, for a block of draws. */
abstract class Recovery {

    /** Volumes for the draws of a block; NaN where they make no model. */
    abstract void volumes(Draws draws, double[] into, int at);

    /** Volume for one draw of a block; NaN where it makes no model. */
    abstract double volume(Draws draws, int index);

    static Recovery of(ModelFamily family, Abandonment abandonment, double fromDays) {
        boolean fast = family == ModelFamily.MODIFIED_HYPERBOLIC
                && abandonment.economicLimitPerDay() != null
                && fromDays == 0.0;
        return fast ? new OfModifiedHyperbolic(abandonment) : new OfAny(family, abandonment, fromDays);
    }

    static double volume(Decline model, Abandonment abandonment, double fromDays) {
        double end = abandonment.endDays(model);
        return end > fromDays ? model.volume(fromDays, end) : 0.0;
    }

    /** Any family, by its model. */
    private static final class OfAny extends Recovery {

        private final ModelFamily family;
        private final Abandonment abandonment;
        private final double fromDays;

        OfAny(ModelFamily family, Abandonment abandonment, double fromDays) {
            this.family = family;
            this.abandonment = abandonment;
            this.fromDays = fromDays;
        }

        @Override
        void volumes(Draws draws, double[] into, int at) {
            for (int i = 0; i < draws.size(); i++) {
                into[at + i] = volume(draws, i);
            }
        }

        @Override
        double volume(Draws draws, int index) {
            double[] values = new double[family.parameters().size()];
            MonteCarlo.copy(draws, index, values);
            Decline model = DrawnModels.model(family, values);
            return model == null ? Double.NaN : volume(model, abandonment, fromDays);
        }
    }

    /**
     * Modified hyperbolic decline from time 0 to an economic limit, with few transcendental functions and nothing
     * allocated; unusual draws go through the model.
     *
     * <p>With \( u = \ln(D_i/D_{lim})/b \) the rate at the switch is \( q_i e^{-u} \), and the volume until then
     * \( \frac{q_i}{(1-b) D_i}\left(1 - e^{-u} D_i/D_{lim}\right) \), since \( e^{bu} = D_i/D_{lim} \).
     */
    private static final class OfModifiedHyperbolic extends Recovery {

        /** Below this, 1 − exp(−z) by its series. */
        private static final double SMALL = 0.05;

        /** exp(−x) is below every ratio of rates there is. */
        private static final double FAR = 700.0;

        private final Abandonment abandonment;
        private final double limit;
        private final double horizon;

        OfModifiedHyperbolic(Abandonment abandonment) {
            this.abandonment = abandonment;
            limit = abandonment.economicLimitPerDay();
            horizon = abandonment.horizonDays();
        }

        @Override
        void volumes(Draws draws, double[] into, int at) {
            double[] qi = draws.values(0);
            double[] d = draws.values(1);
            double[] b = draws.values(2);
            double[] least = draws.values(3);
            int count = draws.size();
            for (int i = 0; i < count; i++) {
                into[at + i] = volume(qi[i], d[i], b[i], least[i]);
            }
        }

        @Override
        double volume(Draws draws, int index) {
            return volume(
                    draws.values(0)[index], draws.values(1)[index], draws.values(2)[index], draws.values(3)[index]);
        }

        private double volume(double qi, double d, double b, double least) {
            double fall = d / least;
            boolean usual = fall > 1.001
                    && b > 1.0e-3
                    && b <= 2.0
                    && d < 1.0e100
                    && least > 1.0e-100
                    && qi > limit
                    && qi < 1.0e100;
            if (!usual) {
                return other(qi, d, b, least);
            }
            double u = Math.log(fall) / b;
            double kept = Math.exp(-u);
            double atSwitch = qi * kept;
            if (atSwitch <= limit) {
                return early(qi, d, b, least);
            }
            double left = least * (horizon - (fall - 1.0) / (b * d));
            boolean limitFirst = left > FAR || left > 0.0 && atSwitch * Math.exp(-left) <= limit;
            if (!limitFirst) {
                return other(qi, d, b, least);
            }
            double z = (1.0 - b) * u;
            double mean = Math.abs(z) < SMALL ? series(z) : (1.0 - kept * fall) / z;
            return qi / d * u * mean + (atSwitch - limit) / least;
        }

        /** The limit comes before the switch. */
        private double early(double qi, double d, double b, double least) {
            double u = Math.log(qi / limit);
            double time = (Math.exp(b * u) - 1.0) / (b * d);
            if (!(u > SMALL && time <= horizon)) {
                return other(qi, d, b, least);
            }
            double z = (1.0 - b) * u;
            return qi / d * u * (Math.abs(z) < SMALL ? series(z) : (1.0 - Math.exp(-z)) / z);
        }

        /** (1 − exp(−z))/z for a small z, by Horner's rule. */
        private static double series(double z) {
            double sum = 1.0 - z / 8.0;
            sum = 1.0 - z / 7.0 * sum;
            sum = 1.0 - z / 6.0 * sum;
            sum = 1.0 - z / 5.0 * sum;
            sum = 1.0 - z / 4.0 * sum;
            sum = 1.0 - z / 3.0 * sum;
            return 1.0 - z / 2.0 * sum;
        }

        private double other(double qi, double d, double b, double least) {
            Decline model = DrawnModels.model(ModelFamily.MODIFIED_HYPERBOLIC, qi, d, b, least);
            return model == null ? Double.NaN : Recovery.volume(model, abandonment, 0.0);
        }
    }
}
