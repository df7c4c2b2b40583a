package io.welleng.lift.srp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.units.ForceUnit;
import io.welleng.core.units.LengthUnit;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.unit.CardAlignment;
import io.welleng.lift.srp.unit.MotorEfficiency;
import io.welleng.lift.srp.unit.PrimeMover;
import io.welleng.lift.srp.wave.Damping;
import io.welleng.lift.srp.wave.DampingCriterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand records, from cards with noise, spikes and gaps to plain garbage: each gets an answer that explains what is
 * missing in it, or is refused as an input that cannot be. Nothing else may happen.
 */
class DynacardGarbageTest {

    private static final int RECORDS = 10_000;
    private static final List<Card> CARDS = Conditions.all().stream()
            .map(condition -> CardPoint.card(DynacardCards.predict(DynacardCards.pumping(condition))
                    .surface()
                    .points()))
            .toList();

    @Test
    void everyRecordIsAnsweredOrRefused() throws ReflectiveOperationException {
        int refused = 0;
        int unusable = 0;
        int analysed = 0;
        for (int seed = 0; seed < RECORDS; seed++) {
            Random random = new Random(seed);
            DynacardReport report;
            try {
                report = study(random).run();
            } catch (InvalidInputException e) {
                assertThat(e.getMessage()).isNotBlank();
                refused++;
                continue;
            } catch (RuntimeException e) {
                fail("record " + seed, e);
                throw e;
            }
            if (report.outcome() instanceof DynacardOutcome.Unusable why) {
                assertThat(why.message()).isNotBlank();
                assertThat(report.findings().isEmpty() && !why.code().equals("not_the_units_motion"))
                        .isFalse();
                unusable++;
            } else {
                DynacardOutcome.Analysed answer = (DynacardOutcome.Analysed) report.outcome();
                DynacardStudyTest.missingPartsAreExplained(answer);
                assertThat(answer.surface().strokeIn()).isPositive();
                assertThat(answer.toString()).isNotBlank();
                analysed++;
            }
            if (seed % 50 == 0) {
                assertThat(Json.read(Json.write(report), DynacardReport.class)).isEqualTo(report);
            }
        }
        // the mix holds enough of each that none of the branches goes untested
        assertThat(refused).isGreaterThan(100);
        assertThat(unusable).isGreaterThan(1000);
        assertThat(analysed).isGreaterThan(4000);
    }

    private static DynacardStudy study(Random random) {
        double[][] points = points(random);
        List<Double> position = new ArrayList<>();
        List<Double> load = new ArrayList<>();
        for (int i = 0; i < points[0].length; i++) {
            position.add(points[0][i]);
            load.add(points[1][i]);
        }
        if (random.nextInt(40) == 0) {
            load.remove(load.size() - 1);
        }
        double speed = random.nextInt(20) == 0 ? 50 * random.nextDouble() - 5 : 2 + 12 * random.nextDouble();
        CardRecord record = new CardRecord(
                position,
                random.nextInt(5) == 0
                        ? LengthUnit.values()[random.nextInt(LengthUnit.values().length)]
                        : LengthUnit.IN,
                load,
                random.nextInt(5) == 0 ? ForceUnit.values()[random.nextInt(ForceUnit.values().length)] : ForceUnit.LBF,
                speed,
                timing(random, position.size(), speed));
        DynacardStudy study = plain(record, unit(random)).withDamping(damping(random));
        study = random.nextBoolean() ? study : study.withCasingPressurePsia(400 * random.nextDouble());
        study = random.nextBoolean() ? study : study.withMeasuredRateBblPerDay(100.0 * random.nextInt(3));
        study = random.nextBoolean() ? study : study.withStress(StressSetting.of("C"));
        study = random.nextInt(4) != 0 ? study : study.withTubing(new TubingSetting(2.875, 2.441, 3000));
        study = random.nextInt(40) != 0 ? study : study.withSolver(SolverChoice.values()[random.nextInt(3)]);
        return random.nextInt(3) == 0 && !(record.timing() instanceof RecordTiming.ByUnit)
                ? study.withUnit(null)
                : study;
    }

    private static DynacardStudy plain(CardRecord record, UnitSetting unit) {
        return new DynacardStudy(
                "W-1",
                record,
                DynacardCards.RODS,
                new DampingChoice.Given(new Damping.Factor(DynacardCards.FACTOR)),
                PumpSetting.of(DynacardCards.PLUNGER_IN),
                DynacardCards.GRAVITY,
                DynacardCards.TUBING_PSIA,
                null,
                null,
                unit,
                null,
                null,
                null,
                null,
                null);
    }

    private static UnitSetting unit(Random random) {
        return new UnitSetting(
                DynacardCards.UNIT,
                CardAlignment.values()[random.nextInt(2)],
                random.nextBoolean() ? null : new PrimeMover(new MotorEfficiency.Losses(15, 0.9, 0.4), 0.85, false));
    }

    private static DampingChoice damping(Random random) {
        int kind = random.nextInt(60);
        if (kind == 0) {
            return new DampingChoice.Searched(DampingCriterion.LevelStrokes.usual(false), null);
        }
        if (kind == 1) {
            return new DampingChoice.Searched(new DampingCriterion.NetStroke(3000), new Damping.Factor(0.1));
        }
        if (kind == 2) {
            return new DampingChoice.Given(new Damping.UpDown(0.4, 0.8));
        }
        return new DampingChoice.Given(new Damping.Factor(random.nextInt(50) == 0 ? 50.0 : 0.3 * random.nextDouble()));
    }

    private static RecordTiming timing(Random random, int points, double speed) {
        int kind = random.nextInt(12);
        if (kind == 0) {
            List<Double> times = new ArrayList<>();
            double t = 0.0;
            for (int i = 0; i < points; i++) {
                times.add(t);
                t += 60.0 / (Math.abs(speed) + 0.1) / points * 1.02 * random.nextDouble() * 1.9;
            }
            return new RecordTiming.Timed(times);
        }
        if (kind == 1) {
            return new RecordTiming.ByUnit();
        }
        return new RecordTiming.EqualTime();
    }

    private static double[][] points(Random random) {
        int kind = random.nextInt(10);
        if (kind < 7) {
            Card card = CARDS.get(random.nextInt(CARDS.size()));
            card = card.resampled(8 + random.nextInt(300)).startingAt(random.nextInt(8));
            card = random.nextInt(5) == 0 ? card.reversed() : card;
            double[] x = card.positionsIn();
            double[] f = card.loadsLbf();
            double noise = Math.pow(10, 6 * random.nextDouble() - 4);
            for (int i = 0; i < x.length; i++) {
                x[i] += 0.01 * noise * random.nextGaussian();
                f[i] += 50 * noise * random.nextGaussian();
            }
            spoil(random, x, f);
            return new double[][] {x, f};
        }
        int n = kind == 7 ? 1 + random.nextInt(10) : 1 + random.nextInt(400);
        double[] x = new double[n];
        double[] f = new double[n];
        double scale = Math.pow(10, 40 * random.nextDouble() - 20);
        boolean huge = random.nextInt(20) == 0;
        for (int i = 0; i < n; i++) {
            double turn = 2 * Math.PI * i / n;
            x[i] = kind == 8 ? random.nextGaussian() * scale : 50 * (1 - Math.cos(turn * (1 + random.nextInt(2))));
            f[i] = kind == 9 && random.nextBoolean() ? 0.0 : random.nextGaussian() * (huge ? 1e300 : scale);
        }
        return new double[][] {x, f};
    }

    private static void spoil(Random random, double[] x, double[] f) {
        int n = x.length;
        switch (random.nextInt(12)) {
            case 0 -> f[random.nextInt(n)] = Double.NaN;
            case 1 -> f[random.nextInt(n)] = 1e12;
            case 2 -> {
                for (int i = 0; i < 1 + random.nextInt(n); i++) {
                    f[random.nextInt(n)] = 0.0;
                }
            }
            case 3 -> {
                for (int i = n - random.nextInt(n); i < n; i++) {
                    x[i] = 0.0;
                    f[i] = 0.0;
                }
            }
            case 4 -> x[random.nextInt(n)] = -1e5 * random.nextDouble();
            case 5 -> {
                for (int i = 0; i < n; i++) {
                    f[i] = Math.min(f[i], 9000);
                }
            }
            default -> {}
        }
    }

    @Test
    void conditionsMakeCards() {
        assertThat(CARDS).hasSize(PumpCondition.class.getPermittedSubclasses().length);
    }
}
