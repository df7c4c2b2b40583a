package io.welleng.pvt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PvtStateTest {

    // Four significant figures and units, the same in every locale; the values only stand for themselves.
    @Test
    void printsOnOneLine() {
        PvtState state = new PvtState(
                12_345.0, 180.0, 2_280.04, 550.0, 1.31234, 46.0, 0.412, 1.0, 0.81234, 0.004321, 12.5, 0.0234, 1.0321,
                63.9, 0.35, 41.0);
        String expected = "PvtState[12350 psia, 180.0 °F: Pb 2280 psia, Rs 550.0 scf/STB, Bo 1.312 rb/STB,"
                + " oil 46.00 lb/ft³ 0.4120 cP 1.000 dyn/cm, z 0.8123, Bg 0.004321 ft³/scf, gas 12.50 lb/ft³ 0.02340 cP,"
                + " Bw 1.032 rb/STB, water 63.90 lb/ft³ 0.3500 cP 41.00 dyn/cm]";
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(state).hasToString(expected);
        } finally {
            Locale.setDefault(before);
        }
    }
}
