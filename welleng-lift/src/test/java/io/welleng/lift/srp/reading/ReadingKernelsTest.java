package io.welleng.lift.srp.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingKernelsTest {

    static Stream<OracleCsv.Row> rows() {
        return OracleCsv.read(ReadingKernelsTest.class, "/reading/kernels.csv").stream();
    }

    // Equation: 50-digit evaluation, reading.py beside the csv.
    @ParameterizedTest
    @MethodSource("rows")
    void matchesTheEquation(OracleCsv.Row row) {
        double[] a = Arrays.stream(row.text("arguments").split(";"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        double value =
                switch (row.text("kernel")) {
                    case "displacement" -> PumpKernels.displacementBblPerDay(a[0], a[1], a[2]);
                    case "intake" -> PumpKernels.intakePressurePsia(a[0], a[1], a[2], a[3]);
                    case "leak" -> PumpKernels.leakBblPerDay(a[0], a[1], a[2]);
                    case "gas" -> PumpKernels.gasIn(a[0], a[1], a[2], a[3], a[4]);
                    case "ratio" -> PumpKernels.mostRatio(a[0], a[1], a[2]);
                    case "patterson" -> new PlungerFit(a[2], a[3], a[4]).lossBblPerDay(a[0], a[1], a[5]);
                    case "annulus" -> FluidLevelKernels.annulusFt2(a[0], a[1]);
                    case "buildup" -> FluidLevelKernels.buildUpMscfPerDay(a[0], a[1], a[2], a[3]);
                    case "superficial" -> FluidLevelKernels.superficialFtPerS(a[0], a[1], a[2], a[3], a[4]);
                    case "rise" -> FluidLevelKernels.bubbleRiseFtPerS(a[0], a[1], a[2]);
                    case "part" -> FluidLevelKernels.gasPart(a[0], a[1], a[2]);
                    default -> throw new IllegalStateException(row.toString());
                };
        double expected = row.number("value");
        assertThat(value).isCloseTo(expected, within(1e-12 * Math.abs(expected)));
    }

    // Literature: slippage table of the ARCO-HF calculator for 2,351 psi, 48 in, 1 cP, printed to 0.1 bbl/d.
    // Patterson's equation
    // is that of ARCO-HF where 453 (1 + 0.14 N) = 870.
    @ParameterizedTest
    @CsvSource({
        "0.003, 1.25, 7.8",
        "0.003, 2.0, 12.5",
        "0.005, 1.5, 20.3",
        "0.006, 1.75, 31.3",
        "0.008, 2.0, 55.4",
        "0.010, 2.25, 87.4",
        "0.012, 2.75, 141.0"
    })
    void pattersonAgreesWithTheTableOfArcoHf(double clearance, double diameter, double printed) {
        double speed = (870.0 / 453.0 - 1.0) / 0.14;
        assertThat(new PlungerFit(clearance, 48.0, 1.0).lossBblPerDay(diameter, 2351.0, speed))
                .isCloseTo(printed, within(0.0500001));
    }

    // Literature: 1.75 in, 114.35 in, 5.7252 1/min; a field report prints 234 bbl/d with the rounded constant 0.1166.
    @Test
    void displacementAgreesWithAFieldReport() {
        assertThat(PumpKernels.displacementBblPerDay(1.75, 114.35, 5.7251908)).isCloseTo(234.0, within(1.0));
    }

    @Test
    void noGasNoPart() {
        assertThat(FluidLevelKernels.gasPart(0.0, 1.2, 0.0)).isZero();
    }
}
