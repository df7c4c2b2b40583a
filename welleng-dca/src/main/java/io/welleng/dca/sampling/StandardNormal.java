package io.welleng.dca.sampling;

/**
 * The standard normal distribution: its quantile and its cumulative function, to about 1e-15.
 *
 * @see "Wichura, M.J. (1988). Algorithm AS 241: the percentage points of the normal distribution. Applied Statistics
 *     37, 477–484; Cody, W.J. (1969). Rational Chebyshev approximations for the error function. Mathematics of
 *     Computation 23, 631–637"
 */
final class StandardNormal {

    /** Half-width of the chances around 0.5 where one rational function does. */
    private static final double CENTRAL = 0.425;

    private static final double ROOT_HALF = Math.sqrt(0.5);
    private static final double INVERSE_ROOT_PI = 1.0 / Math.sqrt(Math.PI);

    private StandardNormal() {}

    /** The value that is not exceeded with a chance above 0 and below 1. */
    static double quantile(double chance) {
        double q = chance - 0.5;
        return Math.abs(q) <= CENTRAL ? central(q) : tail(chance);
    }

    /** Turns chances into quantiles. */
    static void inPlace(double[] chances, int count) {
        for (int i = 0; i < count; i++) {
            double chance = chances[i];
            double q = chance - 0.5;
            chances[i] = Math.abs(q) <= CENTRAL ? central(q) : tail(chance);
        }
    }

    private static double central(double q) {
        double r = 0.180625 - q * q;
        double above = 2509.0809287301226727;
        above = above * r + 33430.575583588128105;
        above = above * r + 67265.770927008700853;
        above = above * r + 45921.953931549871457;
        above = above * r + 13731.693765509461125;
        above = above * r + 1971.5909503065514427;
        above = above * r + 133.14166789178437745;
        above = above * r + 3.387132872796366608;
        double below = 5226.495278852854561;
        below = below * r + 28729.085735721942674;
        below = below * r + 39307.89580009271061;
        below = below * r + 21213.794301586595867;
        below = below * r + 5394.1960214247511077;
        below = below * r + 687.1870074920579083;
        below = below * r + 42.313330701600911252;
        below = below * r + 1.0;
        return q * above / below;
    }

    private static double tail(double chance) {
        double least = Math.min(chance, 1.0 - chance);
        double r = Math.sqrt(-Math.log(least));
        double z = r <= 5.0 ? near(r - 1.6) : far(r - 5.0);
        return chance < 0.5 ? -z : z;
    }

    private static double near(double r) {
        double above = 7.7454501427834140764e-4;
        above = above * r + 0.0227238449892691845833;
        above = above * r + 0.24178072517745061177;
        above = above * r + 1.27045825245236838258;
        above = above * r + 3.64784832476320460504;
        above = above * r + 5.7694972214606914055;
        above = above * r + 4.6303378461565452959;
        above = above * r + 1.42343711074968357734;
        double below = 1.05075007164441684324e-9;
        below = below * r + 5.475938084995344946e-4;
        below = below * r + 0.0151986665636164571966;
        below = below * r + 0.14810397642748007459;
        below = below * r + 0.68976733498510000455;
        below = below * r + 1.6763848301838038494;
        below = below * r + 2.05319162663775882187;
        below = below * r + 1.0;
        return above / below;
    }

    private static double far(double r) {
        double above = 2.01033439929228813265e-7;
        above = above * r + 2.71155556874348757815e-5;
        above = above * r + 0.0012426609473880784386;
        above = above * r + 0.026532189526576123093;
        above = above * r + 0.29656057182850489123;
        above = above * r + 1.7848265399172913358;
        above = above * r + 5.4637849111641143699;
        above = above * r + 6.6579046435011037772;
        double below = 2.04426310338993978564e-15;
        below = below * r + 1.4215117583164458887e-7;
        below = below * r + 1.8463183175100546818e-5;
        below = below * r + 7.868691311456132591e-4;
        below = below * r + 0.0148753612908506148525;
        below = below * r + 0.13692988092273580531;
        below = below * r + 0.59983220655588793769;
        below = below * r + 1.0;
        return above / below;
    }

    /** The chance of a value of at most z. */
    static double chanceAtMost(double z) {
        double x = Math.abs(z) * ROOT_HALF;
        if (x <= 0.46875) {
            return 0.5 + 0.5 * smallErf(z * ROOT_HALF);
        }
        // Half of erfc, with z itself in the exponent: x has lost a bit.
        double upper = 0.5 * gauss(Math.abs(z)) * (x <= 4.0 ? middleErfc(x) : largeErfc(x));
        return z < 0.0 ? upper : 1.0 - upper;
    }

    /** exp(−z²/2) without the rounding of the square. */
    private static double gauss(double z) {
        if (z > 40.0) {
            return 0.0;
        }
        double head = Math.rint(z * 16.0) / 16.0;
        double rest = (z - head) * (z + head);
        return Math.exp(-0.5 * head * head) * Math.exp(-0.5 * rest);
    }

    private static double smallErf(double x) {
        double y = x * x;
        double above = 0.185777706184603153;
        above = above * y + 3.1611237438705656;
        above = above * y + 113.864154151050156;
        above = above * y + 377.485237685302021;
        above = above * y + 3209.37758913846947;
        double below = y + 23.6012909523441209;
        below = below * y + 244.024637934444173;
        below = below * y + 1282.61652607737228;
        below = below * y + 2844.23683343917062;
        return x * above / below;
    }

    private static double middleErfc(double x) {
        double above = 2.15311535474403846e-8;
        above = above * x + 0.564188496988670089;
        above = above * x + 8.88314979438837594;
        above = above * x + 66.1191906371416295;
        above = above * x + 298.635138197400131;
        above = above * x + 881.95222124176909;
        above = above * x + 1712.04761263407058;
        above = above * x + 2051.07837782607147;
        above = above * x + 1230.33935479799725;
        double below = x + 15.7449261107098347;
        below = below * x + 117.693950891312499;
        below = below * x + 537.181101862009858;
        below = below * x + 1621.38957456669019;
        below = below * x + 3290.79923573345963;
        below = below * x + 4362.61909014324716;
        below = below * x + 3439.36767414372164;
        below = below * x + 1230.33935480374942;
        return above / below;
    }

    private static double largeErfc(double x) {
        double y = 1.0 / (x * x);
        double above = 0.0163153871373020978;
        above = above * y + 0.305326634961232344;
        above = above * y + 0.360344899949804439;
        above = above * y + 0.125781726111229246;
        above = above * y + 0.0160837851487422766;
        above = above * y + 6.58749161529837803e-4;
        double below = y + 2.56852019228982242;
        below = below * y + 1.87295284992346725;
        below = below * y + 0.527905102951428412;
        below = below * y + 0.0605183413124413191;
        below = below * y + 0.00233520497626869185;
        return (INVERSE_ROOT_PI - y * above / below) / x;
    }
}
