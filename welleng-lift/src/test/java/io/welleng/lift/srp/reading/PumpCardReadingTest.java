package io.welleng.lift.srp.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.classify.Plates;
import io.welleng.lift.srp.classify.RandomCards;
import io.welleng.lift.srp.reading.PumpCardReading.NotReadable;
import io.welleng.lift.srp.reading.PumpCardReading.Read;
import io.welleng.lift.srp.reading.PumpCardReading.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PumpCardReadingTest {

    private static final PumpData PUMP = PumpData.of(1.75, 8.0, 2000.0);

    /** A closed polygon drawn with many points along each side. */
    private static Card polygon(double... corners) {
        List<double[]> points = new ArrayList<>();
        int n = corners.length / 2;
        for (int k = 0; k < n; k++) {
            int next = (k + 1) % n;
            for (int i = 0; i < 100; i++) {
                double part = i / 100.0;
                points.add(new double[] {
                    corners[2 * k] + part * (corners[2 * next] - corners[2 * k]),
                    corners[2 * k + 1] + part * (corners[2 * next + 1] - corners[2 * k + 1])
                });
            }
        }
        return Card.of(
                points.stream().mapToDouble(p -> p[0]).toArray(),
                points.stream().mapToDouble(p -> p[1]).toArray());
    }

    private static Read read(Card card, PumpData pump) {
        return (Read) PumpCardReading.of(card, pump);
    }

    @Test
    void aRectangleIsAFullPump() {
        Read read = read(polygon(0, 200, 0, 4200, 100, 4200, 100, 200), PUMP);
        double area = Math.PI / 4 * 1.75 * 1.75;
        assertThat(read.grossStrokeIn()).isEqualTo(100.0);
        assertThat(read.netStrokeIn()).isCloseTo(100.0, within(1e-9));
        assertThat(read.fillage()).isCloseTo(1.0, within(1e-11));
        assertThat(read.upLoadLbf()).isCloseTo(4200.0, within(1e-9));
        assertThat(read.downLoadLbf()).isCloseTo(200.0, within(1e-9));
        assertThat(read.fluidLoadLbf()).isCloseTo(4000.0, within(1e-9));
        assertThat(read.intakePressure())
                .isInstanceOfSatisfying(IntakePressure.Found.class, found -> assertThat(found.pressurePsia())
                        .isCloseTo(2000.0 - 4000.0 / area, within(1e-8)));
        assertThat(read.displacementBblPerDay()).isCloseTo(1440 * area * 100 * 8 / 9702, within(1e-9));
        assertThat(read.productionBblPerDay()).isEqualTo(read.netDisplacementBblPerDay());
        assertThat(read.advisories()).isEmpty();
        assertThat(read.toString()).startsWith("Read[stroke 100.0 in");
    }

    @Test
    void aPoundHasItsFillageAndCorners() {
        Read read = read(polygon(0, 0, 4, 3000, 100, 3000, 60, 3000, 55, 0), PUMP);
        PumpCorners corners = read.corners();
        assertThat(corners.travellingCloses().positionIn()).isCloseTo(0.0, within(1e-9));
        assertThat(corners.standingOpens().positionIn()).isCloseTo(4.0, within(1e-9));
        assertThat(corners.standingCloses().positionIn()).isCloseTo(60.0, within(1e-9));
        assertThat(corners.travellingOpens().positionIn()).isCloseTo(55.0, within(1e-9));
        assertThat(read.fillage()).isCloseTo(0.55, within(1e-11));
        // Five sides of equal time: corners at 0.2 k.
        assertThat(corners.travellingCloses().timePart() % 1.0).isCloseTo(0.0, within(1e-9));
        assertThat(corners.standingOpens().timePart()).isCloseTo(0.2, within(1e-9));
        assertThat(corners.standingCloses().timePart()).isCloseTo(0.6, within(1e-9));
        assertThat(corners.travellingOpens().timePart()).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void frictionIsTakenOffTheFluidLoad() {
        Card card = polygon(0, -150, 0, 4150, 100, 4150, 100, -150);
        double area = PUMP.plungerAreaIn2();
        Read read = read(card, PUMP.withPlungerFrictionLbf(150));
        assertThat(((IntakePressure.Found) read.intakePressure()).pressurePsia())
                .isCloseTo(2000 - 4000 / area, within(1e-8));
    }

    @Test
    void unanchoredTubingIsTakenOut() {
        // The barrel moves 4 in with a fluid load of 4,000 lbf on 1,000 lbf/in: a parallelogram.
        Card card = polygon(0, 0, 4, 4000, 104, 4000, 100, 0);
        Read read = read(card, PUMP.withTubingStiffnessLbfPerIn(1000));
        assertThat(read.grossStrokeIn()).isCloseTo(100.0, within(1e-9));
        assertThat(read.fillage()).isCloseTo(1.0, within(1e-9));
        assertThat(read(card, PUMP).grossStrokeIn()).isEqualTo(104.0);
        assertThat(read(card, PUMP).netStrokeIn()).isCloseTo(100.0, within(1e-9));
    }

    @Test
    void leakageAndVolumeFactorReduceTheRate() {
        Card card = polygon(0, 0, 0, 4000, 100, 4000, 100, 0);
        PlungerFit fit = new PlungerFit(0.006, 48, 2);
        PumpData pump = new PumpData(1.75, 8, 2000, 0, 0.5, null, fit, 1.1);
        Read read = read(card, pump);
        double leak = 0.5 * fit.lossBblPerDay(1.75, 4000 / pump.plungerAreaIn2(), 8);
        assertThat(read.leakageBblPerDay()).isCloseTo(leak, within(1e-9));
        assertThat(read.productionBblPerDay()).isCloseTo(read.netDisplacementBblPerDay() - leak, within(1e-9));
        assertThat(read.productionStbPerDay()).isCloseTo(read.productionBblPerDay() / 1.1, within(1e-9));
        // friction of the plunger is twice in the height of the card, and leaks nothing
        PumpData rubbing = new PumpData(1.75, 8, 2000, 300, 0.5, null, fit, 1.1);
        assertThat(read(card, rubbing).leakageBblPerDay())
                .isCloseTo(0.5 * fit.lossBblPerDay(1.75, 3400 / pump.plungerAreaIn2(), 8), within(1e-9));
        Read worn = read(card, PUMP.withFit(new PlungerFit(0.05, 12, 0.5)));
        assertThat(worn.productionBblPerDay()).isZero();
        assertThat(worn.advisories()).extracting("code").contains("plunger_clearance", "leak_above_displacement");
        assertThat(fit.toString()).contains("0.006");
    }

    @Test
    void tooGreatALoadHasNoIntakePressure() {
        Read read = read(polygon(0, 0, 0, 6000, 100, 6000, 100, 0), PUMP);
        double excess = 6000 - 2000 * PUMP.plungerAreaIn2();
        assertThat(read.intakePressure())
                .isInstanceOfSatisfying(IntakePressure.LoadTooGreat.class, none -> assertThat(none.excessLbf())
                        .isCloseTo(excess, within(1e-8)));
        assertThat(read.intakePressure().toString()).startsWith("no intake pressure");
    }

    @Test
    void compressionOfGasGivesGasAndLiquid() {
        // Card of 60 in of liquid and 40 in of gas at intake pressure, drawn by the gas law.
        double pi = 200;
        double pd = 2000;
        double n = 1.2;
        double area = PUMP.plungerAreaIn2();
        double opens = 60 + 40 * Math.pow(pi / pd, 1 / n);
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            points.add(new double[] {i / 2.0, (pd - pi) * area});
        }
        for (int i = 0; i <= 400; i++) {
            double x = 100 - (100 - opens) * i / 400.0;
            points.add(new double[] {x, (pd - pi * Math.pow(40 / (x - 60), n)) * area});
        }
        for (int i = 1; i <= 200; i++) {
            points.add(new double[] {opens * (1 - i / 200.0), 0});
        }
        Read read = read(
                Card.of(
                        points.stream().mapToDouble(p -> p[0]).toArray(),
                        points.stream().mapToDouble(p -> p[1]).toArray()),
                PUMP);
        assertThat(read.fluidLoadLbf()).isCloseTo((pd - pi) * area, within(1.0));
        assertThat(read.netStrokeIn()).isCloseTo(opens, within(0.4));
        GasCheck gas = GasCheck.of(read, pi, pd, 10, n);
        assertThat(gas.gasIn()).isCloseTo(40.0, within(0.5));
        assertThat(gas.liquidStrokeIn()).isCloseTo(60.0, within(0.5));
        assertThat(gas.mostPressureRatio()).isCloseTo(Math.pow(11, n), within(1e-9));
        assertThat(gas.canLock()).isFalse();
        assertThat(GasCheck.of(read, pi, pd, 30, n).canLock()).isTrue();
        assertThat(GasCheck.of(read, pi, pd, 30, n).toString()).endsWith("can lock]");
    }

    @Test
    void ripplesAndSpikesDoNotMoveTheLevels() {
        Card card = polygon(0, 0, 0, 4000, 100, 4000, 100, 0);
        double[] f = card.loadsLbf();
        for (int i = 0; i < f.length; i++) {
            f[i] += 60 * Math.sin(i);
        }
        f[150] = 9000;
        f[310] = -3000;
        assertThat(read(Card.of(card.positionsIn(), f), PUMP).fluidLoadLbf()).isCloseTo(4000, within(40.0));
    }

    @Test
    void aReversedCardIsTurnedAndSaysSo() {
        Card card = polygon(0, 0, 100, 0, 100, 3000, 0, 3000);
        Read read = read(card, PUMP);
        assertThat(read.fluidLoadLbf()).isCloseTo(3000, within(1e-9));
        assertThat(read.advisories()).extracting("code").containsExactly("time_reversed");
        assertThat(read.corners().travellingCloses().timePart()).isBetween(0.0, 1.0);
    }

    @Property(tries = 200)
    void offsetsUnitsAndStartDoNotCount(
            @ForAll @DoubleRange(min = 0.1, max = 0.95) double fillage,
            @ForAll @DoubleRange(min = 100, max = 9000) double load,
            @ForAll @DoubleRange(min = -5000, max = 5000) double offset,
            @ForAll @IntRange(max = 499) int start) {
        Card card = polygon(0, 0, 3, load, 100, load, 100 * fillage + 3, load, 100 * fillage, 0);
        double[] x = new double[card.size()];
        double[] f = new double[card.size()];
        for (int i = 0; i < x.length; i++) {
            int j = (i + start) % x.length;
            x[i] = card.positionIn(j) + 0.01 * offset;
            f[i] = card.loadLbf(j) + offset;
        }
        Read read = read(Card.of(x, f), PUMP);
        assertThat(read.fillage()).isCloseTo(fillage, within(1e-7));
        assertThat(read.fluidLoadLbf()).isCloseTo(load, within(1e-6 * load));
        assertThat(read.corners().travellingOpens().positionIn())
                .isCloseTo(100 * fillage + 0.01 * offset, within(1e-5));
    }

    @Test
    void whatHasNoLevelsSaysWhy() {
        double[] still = new double[40];
        double[] wave = new double[40];
        double[] huge = new double[40];
        for (int i = 0; i < 40; i++) {
            wave[i] = Math.sin(2 * Math.PI * i / 40);
            huge[i] = 1e200 * wave[i];
        }
        assertThat(reason(Card.of(still, wave))).isEqualTo(Reason.NO_STROKE);
        assertThat(reason(Card.of(wave, still))).isEqualTo(Reason.NO_LOAD_RANGE);
        assertThat(reason(Card.of(wave, huge))).isEqualTo(Reason.TOO_LARGE);
        Card line = polygon(0, 0, 100, 1000, 100, 1000.001, 0, 0.001);
        assertThat(reason(line)).isIn(Reason.LEVELS_NOT_APART, Reason.NO_PLATEAU);
        assertThat(PumpCardReading.of(line, PUMP).toString()).startsWith("NotReadable[");
        for (Reason reason : Reason.values()) {
            assertThat(reason.explanation()).isNotBlank();
        }
    }

    private static Reason reason(Card card) {
        return ((NotReadable) PumpCardReading.of(card, PUMP)).reason();
    }

    @Test
    void tenThousandRandomCardsHaveAnOutcome() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        int readable = 0;
        for (int k = 0; k < 10_000; k++) {
            PumpCardReading reading = PumpCardReading.of(RandomCards.next(random, k), PUMP);
            if (reading instanceof Read read) {
                readable++;
                assertThat(read.fillage()).isBetween(0.0, 1.0);
                assertThat(read.fluidLoadLbf()).isPositive().isFinite();
                assertThat(read.productionBblPerDay()).isNotNegative();
            } else {
                assertThat(reading.toString()).startsWith("NotReadable[");
            }
        }
        assertThat(readable).isBetween(1000, 9000);
    }

    @Test
    void platesReadPlausibly() {
        Plates.all().forEach((name, card) -> {
            PumpCardReading reading = PumpCardReading.of(card, PUMP);
            if (reading instanceof Read read) {
                double range = card.peakLoadLbf() - card.minimumLoadLbf();
                assertThat(read.fluidLoadLbf()).as(name).isBetween(0.25 * range, range);
                assertThat(read.fillage()).as(name).isBetween(0.1, 1.0);
            }
        });
        assertThat(plate("NORMAL").fillage()).isGreaterThan(0.8);
        assertThat(plate("FLUID_POUND").fillage()).isBetween(0.15, 0.7);
        assertThat(plate("GAS_INTERFERENCE").fillage()).isBetween(0.1, 0.8);
        assertThat(plate("GAS_INTERFERENCE").fillage())
                .isLessThan(plate("NORMAL").fillage());
    }

    private static Read plate(String name) {
        return read(Plates.all().get(name), PUMP);
    }

    @Test
    void readingsAndDataAreJson() {
        PumpData pump = PUMP.withFit(new PlungerFit(0.005, 48, 1)).withTubingStiffnessLbfPerIn(900);
        assertThat(Json.read(Json.write(pump), PumpData.class)).isEqualTo(pump);
        PumpCardReading read = PumpCardReading.of(polygon(0, 0, 0, 4000, 100, 4000, 100, 0), pump);
        assertThat(Json.read(Json.write(read), PumpCardReading.class)).isEqualTo(read);
        assertThat(pump.toString()).contains("1.750 in plunger");
        assertThatThrownBy(() -> PumpData.of(Double.NaN, 8, 2000)).hasMessageContaining("plungerDiameterIn");
        assertThatThrownBy(() -> PUMP.withTubingStiffnessLbfPerIn(0)).hasMessageContaining("tubingStiffnessLbfPerIn");
    }

    @Test
    void reversedTimesRunBackwards() {
        Card card = polygon(0, 0, 4, 3000, 100, 3000, 60, 3000, 55, 0);
        double[] x = card.positionsIn();
        double[] f = card.loadsLbf();
        int n = x.length;
        double[] xr = new double[n];
        double[] fr = new double[n];
        Arrays.setAll(xr, i -> x[n - 1 - i]);
        Arrays.setAll(fr, i -> f[n - 1 - i]);
        double forward = read(card, PUMP).corners().travellingOpens().timePart();
        double backward =
                read(Card.of(xr, fr), PUMP).corners().travellingOpens().timePart();
        assertThat(backward).isCloseTo((n - 1.0) / n - forward, within(1e-9));
    }
}
