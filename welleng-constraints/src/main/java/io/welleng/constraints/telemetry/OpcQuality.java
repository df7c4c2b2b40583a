package io.welleng.constraints.telemetry;

import io.welleng.core.check.InvalidInputException;

/**
 * Quality codes of OPC.
 *
 * <p>OPC classic (Data Access) writes two bits of quality, four of substatus and two of limits into one byte: 0–63 bad,
 * 64–127 uncertain, 192–255 good. 128–191 is reserved there and used by some historians for readings they do not vouch
 * for; it is doubtful here. OPC UA writes the severity into the two highest bits of a 32-bit status: 0 good, 1
 * uncertain, 2 and 3 bad.
 *
 * @see "OPC Foundation, Data Access Custom Interface 3.00, section 6.8; OPC 10000-4, section 7.39"
 */
public final class OpcQuality {

    /** Greatest code of OPC classic without vendor bits. */
    public static final int LARGEST = 255;

    /** Written by some clients where no quality was set; its low byte would be good. */
    private static final int NOT_SET = 0xFFFF;

    private static final int UNCERTAIN_FROM = 64;
    private static final int GOOD_FROM = 192;

    private OpcQuality() {}

    /**
     * Quality of an OPC classic code.
     *
     * @param code 0–65,535; the high byte is the vendor's and does not count, but for 65,535: no quality set, doubtful
     * @return good, doubtful or bad
     * @throws InvalidInputException if the code is outside 0–65,535
     */
    public static Quality of(int code) {
        if (code < 0 || code > 0xFFFF) {
            throw new InvalidInputException("quality", "an OPC code from 0 to 65535", "", Integer.toString(code));
        }
        if (code == NOT_SET) {
            return Quality.DOUBTFUL;
        }
        int quality = code & 0xFF;
        if (quality >= GOOD_FROM) {
            return Quality.GOOD;
        }
        return quality >= UNCERTAIN_FROM ? Quality.DOUBTFUL : Quality.BAD;
    }

    /**
     * Quality of an OPC UA status.
     *
     * @param statusCode all 32 bits
     * @return good, doubtful or bad
     */
    public static Quality ofUnifiedArchitecture(int statusCode) {
        return switch (statusCode >>> 30) {
            case 0 -> Quality.GOOD;
            case 1 -> Quality.DOUBTFUL;
            default -> Quality.BAD;
        };
    }
}
