package io.welleng.benchmarks;

import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.classify.CardClassification;
import io.welleng.lift.srp.classify.CardClassifier;
import io.welleng.lift.srp.classify.CardKind;
import io.welleng.lift.srp.predict.PredictionOutcome;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Claim: a card of 360 points is classified, with probabilities and evidence, within 50 µs. The baseline is what the
 * naive harmonics of that card cost alone, of which a classifier needs some dozen.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CardClassificationBenchmark {

    private static final int HARMONICS = 12;

    /** Where the cards are taken. */
    @Param({"SURFACE", "PUMP"})
    public CardKind kind;

    private CardClassifier classifier;
    private final Card[] cards = new Card[ReferenceRodPump.values().length];
    private int next;

    /** Prepares a card of each condition of the pump; prints what they are taken for. */
    @Setup(Level.Trial)
    public void prepare() {
        classifier = CardClassifier.shipped(kind);
        for (ReferenceRodPump condition : ReferenceRodPump.values()) {
            PredictionOutcome.Predicted both = condition.cards();
            Card card = kind == CardKind.SURFACE ? both.surface() : both.pump();
            cards[condition.ordinal()] = card;
            System.out.printf(Locale.ROOT, "%n%s: %s", condition, classifier.classify(card));
        }
        System.out.println();
    }

    private Card card() {
        next = next + 1 < cards.length ? next + 1 : 0;
        return cards[next];
    }

    /**
     * The shipped classifier, on each of the cards in turn.
     *
     * @return what the card shows
     */
    @Benchmark
    public CardClassification classify() {
        return classifier.classify(card());
    }

    /**
     * The first harmonics of position and load by their defining sums.
     *
     * @return sum of them
     */
    @Benchmark
    public double naiveHarmonics() {
        Card card = card();
        double[] position = card.positionsIn();
        double[] load = card.loadsLbf();
        double sum = 0.0;
        for (int k = 1; k <= HARMONICS; k++) {
            double[] x = NaiveWaves.harmonic(position, k);
            double[] f = NaiveWaves.harmonic(load, k);
            sum += x[0] + x[1] + f[0] + f[1];
        }
        return sum;
    }
}
