package io.welleng.lift.pareto;

import java.util.List;
import java.util.stream.IntStream;

/** Problems of the literature, whose fronts are known. */
enum TestProblem implements ParetoProblem {
    /** Zitzler, Deb and Thiele (2000): f2 = 1 - sqrt(f1). */
    ZDT1(30, 2) {
        @Override
        public void evaluate(double[] x, double[] f, double[] violations) {
            double g = zdtG(x);
            f[0] = x[0];
            f[1] = g * (1 - Math.sqrt(x[0] / g));
        }
    },
    /** f2 = 1 - f1². */
    ZDT2(30, 2) {
        @Override
        public void evaluate(double[] x, double[] f, double[] violations) {
            double g = zdtG(x);
            f[0] = x[0];
            f[1] = g * (1 - x[0] * x[0] / g / g);
        }
    },
    /** Five pieces of f2 = 1 - sqrt(f1) - f1 sin(10 pi f1). */
    ZDT3(30, 2) {
        @Override
        public void evaluate(double[] x, double[] f, double[] violations) {
            double g = zdtG(x);
            f[0] = x[0];
            f[1] = g * (1 - Math.sqrt(x[0] / g) - x[0] / g * Math.sin(10 * Math.PI * x[0]));
        }
    },
    /** Deb, Thiele, Laumanns and Zitzler (2002): an eighth of the unit sphere. */
    DTLZ2(12, 3) {
        @Override
        public void evaluate(double[] x, double[] f, double[] violations) {
            double r = 1;
            for (int i = 2; i < x.length; i++) {
                r += (x[i] - 0.5) * (x[i] - 0.5);
            }
            double a = x[0] * Math.PI / 2;
            double b = x[1] * Math.PI / 2;
            f[0] = r * Math.cos(a) * Math.cos(b);
            f[1] = r * Math.cos(a) * Math.sin(b);
            f[2] = r * Math.sin(a);
        }
    };

    private final int variables;
    private final int objectives;

    TestProblem(int variables, int objectives) {
        this.variables = variables;
        this.objectives = objectives;
    }

    private static double zdtG(double[] x) {
        double sum = 0;
        for (int i = 1; i < x.length; i++) {
            sum += x[i];
        }
        return 1 + 9 * sum / (x.length - 1);
    }

    @Override
    public List<ParetoVariable> variables() {
        return IntStream.range(0, variables)
                .mapToObj(i -> new ParetoVariable("x" + i, "", 0, 1))
                .toList();
    }

    @Override
    public List<ParetoObjective> objectives() {
        return IntStream.range(0, objectives)
                .mapToObj(j -> ParetoObjective.least("f" + j, ""))
                .toList();
    }
}
