package io.welleng.examples.fieldstudy.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0", "12345.678; 12,350", "1234567; 1,235,000", "999.96; 1,000", "123.456; 123.5",
                "-1234.5; -1,235", "0.00012345; 0.0001235", "0.1234567; 0.1235", "100; 100.0", "1e12; 1.000e+12"
            })
    void fourSignificantFiguresWithSeparators(double value, String text) {
        assertThat(Numbers.four(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1234567.891; 1,234,567.89; +1,234,567.89", "-0.0; 0.00; 0.00", "-1234.5; -1,234.50; −1,234.50"})
    void accountsKeepTheirDecimals(double value, String plain, String signed) {
        assertThat(Numbers.account(value, 2)).isEqualTo(plain);
        assertThat(Numbers.signedAccount(value, 2)).isEqualTo(signed);
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1", "0.0, 0", "31.449, 31.449", "1e10, 10000000000", "1e-7, 0.0000001"})
    void plainNumbersHaveNoExponent(double value, String text) {
        assertThat(Numbers.plain(value)).isEqualTo(text);
    }
}
