package io.welleng.constraints.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.core.check.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpcQualityTest {

    // Literature: OPC Data Access 3.00, section 6.8: the bits QQSSSSLL, QQ = 00 bad, 01 uncertain, 10 not used, 11
    // good.
    @Test
    void theTwoHighestBitsOfAllCodesDecide() {
        for (int code = 0; code <= OpcQuality.LARGEST; code++) {
            String bits = String.format("%8s", Integer.toBinaryString(code)).replace(' ', '0');
            Quality expected =
                    switch (bits.substring(0, 2)) {
                        case "00" -> Quality.BAD;
                        case "11" -> Quality.GOOD;
                        default -> Quality.DOUBTFUL;
                    };
            assertThat(OpcQuality.of(code)).as("code %d", code).isEqualTo(expected);
            // The high byte belongs to the vendor.
            assertThat(OpcQuality.of(0xA500 | code))
                    .as("code %d of a vendor", code)
                    .isEqualTo(expected);
        }
    }

    // Literature: the named codes of the same section.
    @ParameterizedTest
    @CsvSource({
        "0, BAD", // non-specific
        "4, BAD", // configuration error
        "8, BAD", // not connected
        "12, BAD", // device failure
        "16, BAD", // sensor failure
        "20, BAD", // last known value
        "24, BAD", // communication failure
        "28, BAD", // out of service
        "64, DOUBTFUL", // uncertain, non-specific
        "68, DOUBTFUL", // last usable value
        "80, DOUBTFUL", // sensor not accurate
        "84, DOUBTFUL", // engineering units exceeded
        "88, DOUBTFUL", // sub-normal
        "128, DOUBTFUL", // reserved, see OpcQuality
        "192, GOOD", // non-specific
        "216, GOOD" // local override
    })
    void namedCodesAreWhatTheyAreCalled(int code, Quality expected) {
        assertThat(OpcQuality.of(code)).isEqualTo(expected);
    }

    @Test
    void noQualitySetIsNotGood() {
        assertThat(OpcQuality.of(0xFFFF)).isEqualTo(Quality.DOUBTFUL);
        assertThat(OpcQuality.of(0xFEFF)).isEqualTo(Quality.GOOD);
    }

    @Test
    void refusesWhatIsNoCode() {
        assertThatThrownBy(() -> OpcQuality.of(-1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("quality");
        assertThatThrownBy(() -> OpcQuality.of(0x1_0000)).isInstanceOf(InvalidInputException.class);
    }

    // Literature: OPC 10000-4, section 7.39: severity 00 good, 01 uncertain, 10 bad, 11 reserved.
    @ParameterizedTest
    @CsvSource({
        "00000000, GOOD", // Good
        "00960000, GOOD", // GoodLocalOverride
        "40000000, DOUBTFUL", // Uncertain
        "40900000, DOUBTFUL", // UncertainLastUsableValue
        "80000000, BAD", // Bad
        "808A0000, BAD", // BadNotConnected
        "C0000000, BAD",
        "3FFFFFFF, GOOD",
        "7FFFFFFF, DOUBTFUL",
        "BFFFFFFF, BAD",
        "FFFFFFFF, BAD"
    })
    void unifiedArchitectureHasItsSeverityInFront(String status, Quality expected) {
        assertThat(OpcQuality.ofUnifiedArchitecture(Integer.parseUnsignedInt(status, 16)))
                .isEqualTo(expected);
    }
}
