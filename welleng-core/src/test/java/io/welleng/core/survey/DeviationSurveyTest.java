package io.welleng.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeviationSurveyTest {

    private static final TieIn ORIGIN = new TieIn(0.0, 0.0, 0.0);

    /** Down to 1,000 ft, then past horizontal and up again: 300 ft of hole at 120 degrees. */
    private static final DeviationSurvey FISH_HOOK = DeviationSurvey.of(
            new double[] {0.0, 1000.0, 2200.0, 2500.0},
            new double[] {0.0, 0.0, 120.0, 120.0},
            new double[] {0, 90, 90, 90});

    private static DeviationSurvey survey(String name) {
        return DeviationSurvey.of(
                ORIGIN,
                stations()
                        .filter(row -> row.text("survey").equals(name))
                        .map(row ->
                                new SurveyStation(row.number("md_ft"), row.number("inc_deg"), row.number("azi_deg")))
                        .toList());
    }

    // Equation: 50-digit evaluation, minimum-curvature.py beside the csv.

    static Stream<Row> stations() {
        return OracleCsv.read(DeviationSurveyTest.class, "minimum-curvature.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("stations")
    void stationsAreWhereTheEquationPutsThem(Row row) {
        DeviationSurvey survey = survey(row.text("survey"));
        double md = row.number("md_ft");
        assertThat(survey.tvdFt(md)).isCloseTo(row.number("tvd_ft"), within(1e-11 * Math.max(1.0, md)));
        assertThat(survey.northFt(md)).isCloseTo(row.number("north_ft"), within(1e-11));
        assertThat(survey.eastFt(md)).isCloseTo(row.number("east_ft"), within(1e-11));
        assertThat(survey.inclinationDeg(md)).isCloseTo(row.number("inc_deg"), within(1e-12));
        if (md > survey.station(0).mdFt()) {
            double above = Math.nextDown(md);
            assertThat(survey.doglegDegPer100Ft(above)).isCloseTo(row.number("dogleg_deg_per_100ft"), within(1e-12));
        }
    }

    static Stream<Row> points() {
        return OracleCsv.read(DeviationSurveyTest.class, "minimum-curvature-interpolated.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("points")
    void pointsBetweenStationsAreOnTheArc(Row row) {
        DeviationSurvey survey = survey(row.text("survey"));
        double md = row.number("md_ft");
        assertThat(survey.tvdFt(md)).isCloseTo(row.number("tvd_ft"), within(1e-11));
        assertThat(survey.northFt(md)).isCloseTo(row.number("north_ft"), within(1e-11));
        assertThat(survey.eastFt(md)).isCloseTo(row.number("east_ft"), within(1e-11));
        assertThat(survey.inclinationDeg(md)).isCloseTo(row.number("inc_deg"), within(1e-12));
        assertThat(survey.cosInclination(md)).isCloseTo(Math.cos(Math.toRadians(row.number("inc_deg"))), within(1e-15));
        if (!Double.isNaN(row.number("azi_deg"))) {
            double apart = Math.IEEEremainder(survey.azimuthDeg(md) - row.number("azi_deg"), 360.0);
            assertThat(apart).isCloseTo(0.0, within(1e-10));
        }
    }

    // Literature: drillingformulas.com, "Minimum Curvature Method", two decimals as printed.

    @Test
    void theWorkedExampleOfATextbookComesOut() {
        DeviationSurvey survey = DeviationSurvey.of(
                ORIGIN, new double[] {3500.0, 3600.0}, new double[] {15.0, 25.0}, new double[] {20.0, 45.0});
        assertThat(survey.tvdFt(3600.0)).isCloseTo(94.01, within(0.005));
        assertThat(survey.northFt(3600.0)).isCloseTo(27.22, within(0.005));
        assertThat(survey.eastFt(3600.0)).isCloseTo(19.45, within(0.005));
        assertThat(Math.toRadians(survey.doglegDegPer100Ft(3500.0))).isCloseTo(0.22605, within(5e-6));
    }

    // Geometry known by hand: a quarter circle of radius 600/(pi/2) ft from vertical to horizontal.

    @Test
    void aQuarterCircleIsAQuarterCircle() {
        DeviationSurvey survey =
                DeviationSurvey.of(new double[] {0.0, 600.0}, new double[] {0.0, 90.0}, new double[] {0.0, 90.0});
        double radius = 600.0 / (Math.PI / 2.0);
        assertThat(survey.totalTvdFt()).isCloseTo(radius, within(1e-12));
        assertThat(survey.eastFt(600.0)).isCloseTo(radius, within(1e-12));
        assertThat(survey.northFt(600.0)).isCloseTo(0.0, within(1e-12));
        assertThat(survey.tvdFt(300.0)).isCloseTo(radius * Math.sqrt(0.5), within(1e-12));
        assertThat(survey.inclinationDeg(200.0)).isCloseTo(30.0, within(1e-12));
        assertThat(survey.cosInclination(600.0)).isZero();
        assertThat(survey.doglegDegPer100Ft(600.0)).isCloseTo(15.0, within(1e-13));
        assertThat(survey.mdFt(radius * 0.5)).isCloseTo(200.0, within(1e-11));
    }

    @Test
    void aVerticalWellIsItsDepth() {
        DeviationSurvey well = DeviationSurvey.vertical(8000.0);
        assertThat(well.tvdFt(1234.5)).isEqualTo(1234.5);
        assertThat(well.mdFt(1234.5)).isEqualTo(1234.5);
        assertThat(well.cosInclination(8000.0)).isEqualTo(1.0);
        assertThat(well.inclinationDeg(10.0)).isZero();
        assertThat(well.azimuthDeg(10.0)).isZero();
        assertThat(well.northFt(8000.0)).isZero();
        assertThat(well.eastFt(8000.0)).isZero();
        assertThat(well.doglegDegPer100Ft(8000.0)).isZero();
        assertThat(well.totalMdFt()).isEqualTo(8000.0);
        assertThat(well.totalTvdFt()).isEqualTo(8000.0);
        assertThat(well.stationCount()).isEqualTo(2);
        assertThat(well.station(1)).isEqualTo(new SurveyStation(8000.0, 0.0, 0.0));
        assertThat(well).hasToString("DeviationSurvey[2 stations, 8000 ft MD, 8000 ft TVD]");
    }

    @Test
    void aTieInMovesEverything() {
        double[] md = {3000.0, 3400.0, 4000.0};
        double[] inclination = {20.0, 35.0, 60.0};
        double[] azimuth = {350.0, 10.0, 15.0};
        DeviationSurvey plain = DeviationSurvey.of(ORIGIN, md, inclination, azimuth);
        DeviationSurvey moved = DeviationSurvey.of(new TieIn(2900.0, -50.0, 70.0), md, inclination, azimuth);
        assertThat(moved.tvdFt(3000.0)).isEqualTo(2900.0);
        assertThat(moved.tvdFt(3700.0)).isCloseTo(plain.tvdFt(3700.0) + 2900.0, within(1e-11));
        assertThat(moved.northFt(3700.0)).isCloseTo(plain.northFt(3700.0) - 50.0, within(1e-11));
        assertThat(moved.eastFt(3700.0)).isCloseTo(plain.eastFt(3700.0) + 70.0, within(1e-11));
        assertThat(moved).isNotEqualTo(plain);
    }

    @Test
    void nothingIsLostAsTheDoglegVanishes() {
        for (double turn = 10.0; turn > 1e-300; turn /= 10.0) {
            DeviationSurvey survey = DeviationSurvey.of(
                    new double[] {0.0, 100.0}, new double[] {30.0, 30.0 + turn}, new double[] {40.0, 40.0});
            double mean = Math.toRadians(30.0 + turn / 2.0);
            double half = Math.toRadians(turn / 2.0);
            double chord = half < 1e-8 ? 100.0 : 100.0 * Math.sin(half) / half;
            assertThat(survey.totalTvdFt()).isCloseTo(chord * Math.cos(mean), within(1e-12));
            assertThat(survey.northFt(100.0))
                    .isCloseTo(chord * Math.sin(mean) * Math.cos(Math.toRadians(40.0)), within(1e-12));
            assertThat(survey.cosInclination(50.0)).isCloseTo(Math.cos(mean), within(1e-15));
            assertThat(survey.mdFt(survey.tvdFt(70.0))).isCloseTo(70.0, within(1e-12));
        }
    }

    @Test
    void azimuthTurnsThroughNorth() {
        DeviationSurvey survey = DeviationSurvey.of(
                new double[] {0.0, 100.0, 200.0, 300.0},
                new double[] {0.0, 90.0, 90.0, 0.0},
                new double[] {77.0, 350.0, 10.0, 33.0});
        assertThat(survey.azimuthDeg(0.0)).isEqualTo(77.0);
        assertThat(survey.azimuthDeg(150.0))
                .satisfiesAnyOf(azimuth -> assertThat(azimuth).isBetween(0.0, 1e-12), azimuth -> assertThat(azimuth)
                        .isBetween(360.0 - 1e-12, Math.nextDown(360.0)));
        assertThat(survey.azimuthDeg(125.0)).isCloseTo(355.0, within(1e-11));
        assertThat(survey.azimuthDeg(175.0)).isCloseTo(5.0, within(1e-11));
        DeviationSurvey north = DeviationSurvey.of(new double[] {0, 9}, new double[] {0, 0}, new double[] {360, 360});
        assertThat(north.azimuthDeg(5.0)).isZero();
    }

    // Looking up depths

    @Test
    void aHoleThatTurnsUpReachesADepthTwice() {
        double radius = 1200.0 / Math.toRadians(120.0);
        double deepest = 1000.0 + radius;
        double end = 1000.0 + radius * Math.sin(Math.toRadians(120.0)) - 150.0;
        assertThat(FISH_HOOK.totalTvdFt()).isCloseTo(end, within(1e-11));
        double between = end + 50.0;
        assertThat(FISH_HOOK.allMdFt(between)).hasSize(2);
        assertThat(FISH_HOOK.mdFt(between)).isEqualTo(FISH_HOOK.allMdFt(between)[0]);
        for (double md : FISH_HOOK.allMdFt(between)) {
            assertThat(FISH_HOOK.tvdFt(md)).isCloseTo(between, within(1e-10));
        }
        assertThat(FISH_HOOK.allMdFt(500.0)).containsExactly(500.0);
        assertThat(FISH_HOOK.mdFt(deepest - 1e-9)).isCloseTo(1900.0, within(1e-2));
        assertThat(FISH_HOOK.allMdFt(FISH_HOOK.totalTvdFt())).hasSize(2).endsWith(2500.0);
        assertThatThrownBy(() -> FISH_HOOK.mdFt(deepest + 0.001))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("tvdFt must be from 0 to 1572.9");
    }

    @Test
    void theDeepestPointOfAnArcIsFoundOnce() {
        double deepest = FISH_HOOK.tvdFt(1900.0);
        assertThat(boxed(FISH_HOOK.allMdFt(deepest)))
                .allSatisfy(md -> assertThat(md).isCloseTo(1900.0, within(1e-3)));
        assertThat(FISH_HOOK.mdFt(deepest)).isCloseTo(1900.0, within(1e-3));
    }

    @Test
    void aLevelStretchCountsOnceWhereItStarts() {
        DeviationSurvey survey = DeviationSurvey.of(
                new double[] {0, 1000, 1900, 2900, 3300}, new double[] {0, 0, 90, 90, 80}, new double[] {0, 0, 0, 60, 60
                });
        double level = survey.tvdFt(1900.0);
        assertThat(survey.tvdFt(2222.0)).isEqualTo(level);
        assertThat(survey.tvdFt(2900.0)).isEqualTo(level);
        assertThat(survey.mdFt(level)).isEqualTo(1900.0);
        assertThat(survey.allMdFt(level)).containsExactly(1900.0);
        assertThat(survey.mdFt(survey.totalTvdFt())).isEqualTo(3300.0);
        assertThat(survey.mdFt(survey.tvdFt(3000.0))).isCloseTo(3000.0, within(1e-6));
    }

    @Test
    void aSideTrackUpwardsIsFoundAboveItsStart() {
        DeviationSurvey up = DeviationSurvey.of(
                new TieIn(5000.0, 0.0, 0.0),
                new double[] {6000, 7000, 8000, 9000},
                new double[] {100, 100, 60, 60},
                new double[] {0, 0, 0, 0});
        double atFirst = up.tvdFt(6500.0);
        assertThat(atFirst).isLessThan(5000.0);
        assertThat(up.mdFt(atFirst)).isCloseTo(6500.0, within(1e-9));
        assertThat(up.allMdFt(atFirst)).hasSize(2);
        assertThat(up.mdFt(5000.0)).isEqualTo(6000.0);
        assertThat(up.allMdFt(5000.0)).hasSize(2).startsWith(6000.0);
        double least = up.tvdFt(7250.0);
        assertThat(up.mdFt(least)).isCloseTo(7250.0, within(1e-3));
        assertThat(up.mdFt(up.totalTvdFt())).isEqualTo(9000.0);
        assertThatThrownBy(() -> up.mdFt(least - 1.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("tvdFt must be from 4804.59");
    }

    // Properties

    @Property(tries = 300)
    void depthsThereAndBack(
            @ForAll("wells") DeviationSurvey well, @ForAll @DoubleRange(max = 1.0) @Scale(9) double share) {
        double md = share * well.totalMdFt();
        double tvd = well.tvdFt(md);
        double first = well.mdFt(tvd);
        assertThat(first).isLessThanOrEqualTo(md + 1e-3);
        assertThat(well.tvdFt(first)).isCloseTo(tvd, within(1e-8));
        double[] all = well.allMdFt(tvd);
        assertThat(all).isSorted().isNotEmpty();
        assertThat(all[0]).isEqualTo(first);
        for (double one : all) {
            assertThat(well.tvdFt(one)).isCloseTo(tvd, within(1e-8));
        }
        if (Math.abs(well.cosInclination(md)) > 0.01) {
            assertThat(boxed(all)).anySatisfy(one -> assertThat(one).isCloseTo(md, within(1e-8)));
        }
    }

    @Property(tries = 300)
    void cosineIsTheDerivativeOfDepth(
            @ForAll("wells") DeviationSurvey well,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) @Scale(9) double share) {
        double md = share * well.totalMdFt();
        double step = 1e-3;
        double slope = (well.tvdFt(md + step) - well.tvdFt(md - step)) / (2.0 * step);
        double severity = Math.max(well.doglegDegPer100Ft(md - step), well.doglegDegPer100Ft(md + step));
        double bend = step * Math.toRadians(severity) / 100.0;
        assertThat(well.cosInclination(md)).isCloseTo(slope, within(1e-8 + bend));
        assertThat(Math.cos(Math.toRadians(well.inclinationDeg(md)))).isCloseTo(well.cosInclination(md), within(1e-14));
    }

    @Property(tries = 300)
    void theHoleIsAsLongAsItsMeasuredDepth(
            @ForAll("wells") DeviationSurvey well, @ForAll @DoubleRange(max = 0.999) @Scale(9) double share) {
        double md = share * well.totalMdFt();
        double step = 1e-2;
        double dn = well.northFt(md + step) - well.northFt(md);
        double de = well.eastFt(md + step) - well.eastFt(md);
        double dv = well.tvdFt(md + step) - well.tvdFt(md);
        assertThat(Math.sqrt(dn * dn + de * de + dv * dv)).isCloseTo(step, within(1e-8));
    }

    @Property(tries = 300)
    void moreStationsOnTheSameArcsAreTheSameHole(
            @ForAll("wells") DeviationSurvey well,
            @ForAll @DoubleRange(min = 0.05, max = 0.95) @Scale(9) double share) {
        List<SurveyStation> denser = new ArrayList<>();
        for (int i = 0; i < well.stationCount(); i++) {
            if (i > 0) {
                double above = well.station(i - 1).mdFt();
                double md = above + share * (well.station(i).mdFt() - above);
                denser.add(new SurveyStation(md, well.inclinationDeg(md), well.azimuthDeg(md)));
            }
            denser.add(well.station(i));
        }
        DeviationSurvey same = DeviationSurvey.of(denser);
        assertThat(same.totalTvdFt()).isCloseTo(well.totalTvdFt(), within(1e-7));
        assertThat(same.northFt(same.totalMdFt())).isCloseTo(well.northFt(well.totalMdFt()), within(1e-7));
        assertThat(same.eastFt(same.totalMdFt())).isCloseTo(well.eastFt(well.totalMdFt()), within(1e-7));
    }

    @Provide
    Arbitrary<DeviationSurvey> wells() {
        Arbitrary<SurveyStation> next = Combinators.combine(
                        Arbitraries.doubles().between(20.0, 1500.0),
                        Arbitraries.doubles().between(0.0, 125.0),
                        Arbitraries.doubles().between(0.0, 360.0))
                .as(SurveyStation::new);
        return next.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(steps -> {
                    List<SurveyStation> stations = new ArrayList<>();
                    stations.add(new SurveyStation(0.0, 0.0, 0.0));
                    double md = 0.0;
                    for (SurveyStation step : steps) {
                        md += step.mdFt();
                        stations.add(new SurveyStation(md, step.inclinationDeg(), step.azimuthDeg()));
                    }
                    return stations;
                })
                .filter(DeviationSurveyTest::hasNoHairpin)
                .map(DeviationSurvey::of);
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private static boolean hasNoHairpin(List<SurveyStation> stations) {
        for (int i = 1; i < stations.size(); i++) {
            if (Arc.dogleg(stations.get(i - 1), stations.get(i)) > 3.0) {
                return false;
            }
        }
        return true;
    }

    // Equality

    @Test
    void equalStationsMakeEqualSurveys() {
        DeviationSurvey one = DeviationSurvey.vertical(100.0);
        DeviationSurvey two = DeviationSurvey.of(new double[] {0, 100}, new double[] {0, 0}, new double[] {0, 0});
        assertThat(one).isEqualTo(two).hasSameHashCodeAs(two).isNotEqualTo(DeviationSurvey.vertical(101.0));
        assertThat(one.equals("survey")).isFalse();
    }
}
