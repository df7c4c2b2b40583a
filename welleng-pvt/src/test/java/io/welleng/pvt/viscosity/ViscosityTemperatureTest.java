package io.welleng.pvt.viscosity;

import static io.welleng.pvt.Tolerance.relative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.pvt.oil.DeadOilViscosityModel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ViscosityTemperatureTest {

    private static final double[][] HEAVY_OIL = {{80.0, 52_000.0}, {120.0, 6_400.0}, {160.0, 1_500.0}, {210.0, 290.0}};

    private static List<KinematicViscosity> kinematic(double... numbers) {
        return IntStream.range(0, numbers.length / 2)
                .mapToObj(i -> new KinematicViscosity(numbers[2 * i], numbers[2 * i + 1]))
                .toList();
    }

    private static List<DynamicViscosity> dynamic(double... numbers) {
        return kinematic(numbers).stream().map(point -> point.toDynamic(1.0)).toList();
    }

    private static double[] heavyOil() {
        return Arrays.stream(HEAVY_OIL).flatMapToDouble(Arrays::stream).toArray();
    }

    // Equation: 50-digit evaluation, viscosity-temperature.py beside the csv. Where the short form does not hold, at a
    // point or at the temperature asked for, it refuses.
    @Test
    void astmD341MatchesTheEquation() {
        List<Row> rows = OracleCsv.read(ViscosityTemperatureTest.class, "viscosity-temperature-d341.csv");
        assertThat(rows).hasSize(72);
        int points = 0;
        int temperatures = 0;
        for (Row row : rows) {
            List<KinematicViscosity> measured =
                    kinematic(row.number("t1_f"), row.number("nu1_cst"), row.number("t2_f"), row.number("nu2_cst"));
            double tF = row.number("t_f");
            double nu = row.number("nu_short_cst");
            if (row.number("nu2_cst") < 2.0) {
                points++;
                assertThatThrownBy(() -> ViscosityTemperature.astmD341(measured))
                        .isInstanceOf(InvalidInputException.class)
                        .hasMessageContaining("viscosityCst must be from 2 to 20000000 cSt");
            } else if (nu < 2.0) {
                temperatures++;
                AstmD341 curve = ViscosityTemperature.astmD341(measured);
                assertThatThrownBy(() -> curve.kinematicViscosityCst(tF))
                        .isInstanceOf(InvalidInputException.class)
                        .hasMessageContaining("temperatureF must be from ");
            } else {
                assertThat(ViscosityTemperature.astmD341(measured).kinematicViscosityCst(tF))
                        .as("%s", row)
                        .isCloseTo(nu, relative(nu, 1e-12));
            }
        }
        assertThat(points).isEqualTo(27);
        assertThat(temperatures).isEqualTo(1);
    }

    // Equation: the same script.
    @Test
    void andradeMatchesTheEquation() {
        List<Row> rows = OracleCsv.read(ViscosityTemperatureTest.class, "viscosity-temperature-andrade.csv");
        assertThat(rows).hasSize(72);
        for (Row row : rows) {
            double mu = row.number("mu_cp");
            assertThat(ViscosityTemperature.andrade(dynamic(
                                    row.number("t1_f"), row.number("mu1_cp"), row.number("t2_f"), row.number("mu2_cp")))
                            .dynamicViscosityCp(row.number("t_f")))
                    .as("%s", row)
                    .isCloseTo(mu, relative(mu, 1e-12));
        }
    }

    // Equation: 50-digit evaluation, least-squares.py beside the csv.
    @Test
    void fourPointsGiveTheLeastSquaresLine() {
        AstmD341 d341 = ViscosityTemperature.astmD341(kinematic(heavyOil()));
        Andrade andrade = ViscosityTemperature.andrade(dynamic(heavyOil()));
        List<Row> rows = OracleCsv.read(ViscosityTemperatureTest.class, "least-squares.csv");
        assertThat(rows).hasSize(7);
        for (Row row : rows) {
            double nu = row.number("d341_cst");
            double mu = row.number("andrade_cp");
            assertThat(d341.kinematicViscosityCst(row.number("t_f"))).isCloseTo(nu, relative(nu, 1e-12));
            assertThat(andrade.dynamicViscosityCp(row.number("t_f"))).isCloseTo(mu, relative(mu, 1e-12));
        }
        for (int i = 0; i < HEAVY_OIL.length; i++) {
            double atPoint = d341.kinematicViscosityCst(HEAVY_OIL[i][0]) / HEAVY_OIL[i][1] - 1.0;
            assertThat(d341.residuals(kinematic(heavyOil()))[i]).isEqualTo(atPoint);
            double byAndrade = andrade.dynamicViscosityCp(HEAVY_OIL[i][0]) / HEAVY_OIL[i][1] - 1.0;
            assertThat(andrade.residuals(dynamic(heavyOil()))[i]).isEqualTo(byAndrade);
        }
        assertThat(d341.residuals(kinematic(heavyOil()))).containsExactly(new double[4], within(0.11));
    }

    // Literature: ASTM D341 calculators on the web: 32 cSt at 40 °C and 5.4 cSt at 100 °C make 8.5 cSt at 80 °C.
    @Test
    void calculatorExample() {
        AstmD341 curve = ViscosityTemperature.astmD341(kinematic(104.0, 32.0, 212.0, 5.4));
        assertThat(curve.kinematicViscosityCst(176.0)).isCloseTo(8.5, within(0.05));
    }

    // Cross-model: Andrade interpolates as D341 does, and is far below it for the same oil when cold.
    @Test
    void andradeIsTooThinForColdHeavyOil() {
        double[] measured = {120.0, 6400.0, 210.0, 290.0};
        AstmD341 d341 = ViscosityTemperature.astmD341(kinematic(measured));
        Andrade andrade = ViscosityTemperature.andrade(dynamic(measured));
        double between = d341.kinematicViscosityCst(165.0);
        assertThat(andrade.dynamicViscosityCp(165.0)).isCloseTo(between, relative(between, 0.25));
        assertThat(andrade.dynamicViscosityCp(40.0)).isLessThan(0.5 * d341.kinematicViscosityCst(40.0));
    }

    // Property: through two points, falling, and inverted by temperatureF.
    @Property
    void twoPointsAreMet(
            @ForAll @DoubleRange(min = 0.5, max = 3.0) double thinExponent,
            @ForAll @DoubleRange(min = 0.2, max = 3.0) double moreExponent,
            @ForAll @DoubleRange(min = 40.0, max = 120.0) double coldF,
            @ForAll @DoubleRange(min = 30.0, max = 200.0) double warmerF) {
        double thin = Math.pow(10.0, thinExponent);
        double thick = thin * Math.pow(10.0, moreExponent);
        AstmD341 d341 = ViscosityTemperature.astmD341(kinematic(coldF, thick, coldF + warmerF, thin));
        Andrade andrade = ViscosityTemperature.andrade(dynamic(coldF, thick, coldF + warmerF, thin));
        assertThat(d341.kinematicViscosityCst(coldF)).isCloseTo(thick, relative(thick, 1e-11));
        assertThat(d341.kinematicViscosityCst(coldF + warmerF)).isCloseTo(thin, relative(thin, 1e-11));
        assertThat(andrade.dynamicViscosityCp(coldF)).isCloseTo(thick, relative(thick, 1e-11));
        double middleF = coldF + 0.5 * warmerF;
        double middle = d341.kinematicViscosityCst(middleF);
        assertThat(middle).isBetween(thin, thick);
        assertThat(d341.temperatureF(middle)).isCloseTo(middleF, within(1e-8));
    }

    // Property: the limits of the short form are the ends of the range of temperatures.
    @Test
    void limitsOfTheShortForm() {
        AstmD341 curve = ViscosityTemperature.astmD341(kinematic(100.0, 2000.0, 300.0, 2.0));
        assertThat(curve.hottestF()).isCloseTo(300.0, within(1e-9));
        assertThat(curve.kinematicViscosityCst(300.0)).isCloseTo(2.0, within(1e-12));
        assertThat(curve.kinematicViscosityCst(curve.coldestF())).isCloseTo(2e7, relative(2e7, 1e-9));
        assertThatThrownBy(() -> curve.kinematicViscosityCst(301.0))
                .hasMessageContaining(
                        "to 300.000, where ASTM D341's constant 0.7 holds (2 to 2e7 cSt) °F, but was 301.0");
        assertThatThrownBy(() -> curve.kinematicViscosityCst(curve.coldestF() - 1.0))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> curve.temperatureF(1.9)).hasMessageContaining("viscosityCst must be from 2");
        assertThat(curve.residuals(kinematic(310.0, 1.9))[0]).isNegative();
    }

    @Test
    void densityConvertsBetweenKinematicAndDynamic() {
        DynamicViscosity measured = new DynamicViscosity(150.0, 900.0);
        assertThat(measured.toKinematic(0.9)).isEqualTo(new KinematicViscosity(150.0, 1000.0));
        assertThat(measured.toKinematic(0.9).toDynamic(0.9)).isEqualTo(measured);
        ViscosityTemperature d341 = ViscosityTemperature.astmD341(kinematic(100.0, 2000.0, 200.0, 85.0));
        ViscosityTemperature andrade = ViscosityTemperature.andrade(dynamic(100.0, 2000.0, 200.0, 85.0));
        assertThat(d341.kinematicViscosityCst(100.0, 0.9)).isCloseTo(2000.0, within(1e-8));
        assertThat(d341.dynamicViscosityCp(100.0, 0.9)).isCloseTo(1800.0, within(1e-8));
        assertThat(andrade.dynamicViscosityCp(100.0, 0.9)).isCloseTo(2000.0, within(1e-8));
        assertThat(andrade.kinematicViscosityCst(100.0, 0.8)).isCloseTo(2500.0, within(1e-8));
        assertThatThrownBy(() -> d341.dynamicViscosityCp(100.0, 0.0)).hasMessageContaining("densityGPerCm3 must be");
    }

    @Test
    void takesThePlaceOfADeadOilCorrelation() {
        DeadOilViscosityModel d341 = ViscosityTemperature.astmD341(kinematic(100.0, 2000.0, 200.0, 85.0))
                .deadOil(tF -> 0.96 - 0.0004 * (tF - 60.0));
        assertThat(d341.viscosityCp(15.0, 200.0)).isCloseTo(85.0 * 0.904, within(1e-9));
        assertThat(d341.viscosityCp(40.0, 200.0)).isEqualTo(d341.viscosityCp(15.0, 200.0));
        assertThat(d341.fittedRanges()).isEmpty();
        Andrade andrade = ViscosityTemperature.andrade(dynamic(100.0, 2000.0, 200.0, 85.0));
        assertThat(andrade.deadOil(tF -> Double.NaN)).isSameAs(andrade);
        assertThat(andrade.viscosityCp(15.0, 200.0)).isCloseTo(85.0, within(1e-10));
    }

    @Test
    void whatIsNoCurveIsRefused() {
        assertThatThrownBy(() -> ViscosityTemperature.astmD341(kinematic(100.0, 50.0)))
                .hasMessageContaining("number of points must be at least 2");
        assertThatThrownBy(() -> ViscosityTemperature.andrade(List.of())).hasMessageContaining("points must be");
        assertThatThrownBy(() -> ViscosityTemperature.astmD341(kinematic(100.0, 50.0, 100.0, 51.0)))
                .hasMessageContaining("points must be at two temperatures at least, but was all at 100.0 °F");
        assertThatThrownBy(() -> ViscosityTemperature.astmD341(kinematic(100.0, 50.0, 200.0, 51.0)))
                .hasMessageContaining("points must be falling with temperature");
        assertThatThrownBy(() -> ViscosityTemperature.andrade(dynamic(100.0, 50.0, 200.0, 50.0)))
                .hasMessageContaining("points must be falling with temperature");
        assertThatThrownBy(() -> ViscosityTemperature.astmD341(kinematic(100.0, 50.0, 200.0, 1.9)))
                .hasMessageContaining("points[1].viscosityCst must be from 2 to 20000000 cSt, but was 1.9");
        assertThatThrownBy(() -> new KinematicViscosity(-500.0, 5.0))
                .hasMessageContaining("temperatureF must be above absolute zero");
        assertThatThrownBy(() -> new DynamicViscosity(Double.NaN, 5.0)).hasMessageContaining("temperatureF must be");
        assertThatThrownBy(() -> new DynamicViscosity(60.0, 0.0)).hasMessageContaining("viscosityCp must be");
        assertThatThrownBy(() -> new AstmD341(10.0, -3.0)).hasMessageContaining("b must be");
        assertThatThrownBy(() -> new Andrade(0.0, 3000.0)).hasMessageContaining("aCp must be");
    }

    @Test
    void isDataAndPrintsItself() {
        AstmD341 d341 = ViscosityTemperature.astmD341(kinematic(104.0, 32.0, 212.0, 5.4));
        Andrade andrade = ViscosityTemperature.andrade(dynamic(104.0, 32.0, 212.0, 5.4));
        for (ViscosityTemperature curve : List.of(d341, andrade)) {
            assertThat(Json.read(Json.write(curve), ViscosityTemperature.class)).isEqualTo(curve);
        }
        assertThat(ViscosityTemperature.class.getPermittedSubclasses()).containsExactly(AstmD341.class, Andrade.class);
        assertThat(d341).hasToString("AstmD341[log log(cSt + 0.7) = 9.531 - 3.747 log K, -89.25 to 328.5 °F]");
        assertThat(andrade).hasToString("Andrade[cP = 0.0005003 exp(6238/°R)]");
        assertThat(new KinematicViscosity(100.0, 52.0)).hasToString("52.00 cSt at 100.0 °F");
        assertThat(new DynamicViscosity(100.0, 52.0)).hasToString("52.00 cP at 100.0 °F");
    }
}
