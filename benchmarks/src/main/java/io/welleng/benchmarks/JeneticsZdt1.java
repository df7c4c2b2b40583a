package io.welleng.benchmarks;

import io.jenetics.Crossover;
import io.jenetics.DoubleGene;
import io.jenetics.Mutator;
import io.jenetics.Phenotype;
import io.jenetics.TournamentSelector;
import io.jenetics.engine.Codecs;
import io.jenetics.engine.Engine;
import io.jenetics.engine.Problem;
import io.jenetics.ext.moea.NSGA2Selector;
import io.jenetics.ext.moea.Vec;
import io.jenetics.util.DoubleRange;
import io.jenetics.util.ISeq;
import io.jenetics.util.MSeq;
import io.jenetics.util.RandomRegistry;
import io.welleng.lift.pareto.Hypervolume;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * ZDT1 by jenetics in one thread: its engine and NSGA-II selection, set up as the textbook's NSGA-II, 100 children beside the
 * 100 best of 200. Its binary crossover changes one parent only and it has no polynomial mutation, so both operators are
 * given to it as the library has them.
 */
final class JeneticsZdt1 {

    static final int VARIABLES = 30;
    static final int POPULATION = 100;

    private static final double INDEX = 20.0;
    private static final double POWER = INDEX + 1.0;
    private static final double ALIKE = 1e-14;
    private static final double[] REFERENCE = {1.1, 1.1};

    private final Random random;
    private final Engine<DoubleGene, Vec<double[]>> engine;
    private int evaluations;

    JeneticsZdt1(long seed) {
        random = new Random(seed);
        Problem<double[], DoubleGene, Vec<double[]>> problem =
                Problem.of(this::evaluate, Codecs.ofVector(DoubleRange.of(0.0, 1.0), VARIABLES));
        engine = Engine.builder(problem)
                .executor(Runnable::run)
                .minimizing()
                .populationSize(2 * POPULATION)
                .offspringFraction(0.5)
                .offspringSelector(new TournamentSelector<>(2))
                .survivorsSelector(NSGA2Selector.ofVec())
                .alterers(new BothChildren(), new PolynomialMutator())
                .build();
    }

    /** The two objectives of ZDT1, written to a place of two. */
    static void zdt1(double[] x, double[] objectives) {
        double sum = 0.0;
        for (int i = 1; i < VARIABLES; i++) {
            sum += x[i];
        }
        double g = 1.0 + 9.0 * sum / (VARIABLES - 1);
        objectives[0] = x[0];
        objectives[1] = g * (1.0 - Math.sqrt(x[0] / g));
    }

    private Vec<double[]> evaluate(double[] x) {
        evaluations++;
        double[] objectives = new double[2];
        zdt1(x, objectives);
        return Vec.of(objectives);
    }

    /** Hypervolume of the last population after so many evaluations. */
    double hypervolumeAfter(int most) {
        ISeq<Phenotype<DoubleGene, Vec<double[]>>> last = RandomRegistry.with(random, used -> engine.stream()
                .limit(result -> evaluations < most)
                .reduce((one, next) -> next)
                .orElseThrow()
                .population());
        return Hypervolume.of(last.stream().map(point -> point.fitness().data()).toArray(double[][]::new), REFERENCE);
    }

    /** Simulated binary crossover between the bounds 0 and 1, both children kept (Deb and Agrawal, 1995). */
    private static final class BothChildren extends Crossover<DoubleGene, Vec<double[]>> {

        BothChildren() {
            super(0.9);
        }

        @Override
        protected int crossover(MSeq<DoubleGene> one, MSeq<DoubleGene> other) {
            RandomGenerator random = RandomRegistry.random();
            int changed = 0;
            for (int i = 0; i < one.length(); i++) {
                double low = Math.min(one.get(i).allele(), other.get(i).allele());
                double high = Math.max(one.get(i).allele(), other.get(i).allele());
                if (random.nextBoolean() && high - low > ALIKE) {
                    double u = random.nextDouble();
                    double sum = low + high;
                    double left = sum - spread(u, low, high - low) * (high - low);
                    double right = sum + spread(u, 1.0 - high, high - low) * (high - low);
                    boolean swap = random.nextBoolean();
                    one.set(i, gene(one.get(i), 0.5 * (swap ? right : left)));
                    other.set(i, gene(other.get(i), 0.5 * (swap ? left : right)));
                    changed += 2;
                }
            }
            return changed;
        }

        private static double spread(double u, double room, double distance) {
            double alpha = 2.0 - Math.pow(1.0 + 2.0 * room / distance, -POWER);
            return Math.pow(u <= 1.0 / alpha ? u * alpha : 1.0 / (2.0 - u * alpha), 1.0 / POWER);
        }
    }

    /** Polynomial mutation between the bounds 0 and 1 (Deb and Goyal, 1996). */
    private static final class PolynomialMutator extends Mutator<DoubleGene, Vec<double[]>> {

        PolynomialMutator() {
            super(1.0 / VARIABLES);
        }

        @Override
        protected DoubleGene mutate(DoubleGene gene, RandomGenerator random) {
            double x = gene.allele();
            double u = random.nextDouble();
            double step = u < 0.5
                    ? Math.pow(2.0 * u + (1.0 - 2.0 * u) * Math.pow(1.0 - x, POWER), 1.0 / POWER) - 1.0
                    : 1.0 - Math.pow(2.0 * (1.0 - u) + (2.0 * u - 1.0) * Math.pow(x, POWER), 1.0 / POWER);
            return gene(gene, x + step);
        }
    }

    private static DoubleGene gene(DoubleGene like, double value) {
        return like.newInstance(Math.min(Math.nextDown(1.0), Math.max(0.0, value)));
    }
}
