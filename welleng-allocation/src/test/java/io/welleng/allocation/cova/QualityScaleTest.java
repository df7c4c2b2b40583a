package io.welleng.allocation.cova;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QualityScaleTest {

    // Equation: by hand, steps of 0.1 worth 0.02.
    @Test
    void aScaleMayBeReadByTheStep() {
        QualityScale scale = new QualityScale(
                0.1, 30.0, List.of(new QualityScale.Band(20.0, 40.0, 0.02)), QualityScale.Reading.NEAREST_STEP);
        assertThat(scale.usdPerBbl(31.04)).isEqualTo(0.2);
        assertThat(scale.usdPerBbl(31.05)).isEqualTo(0.22);
        assertThat(scale.usdPerBbl(29.0)).isEqualTo(-0.2);
        assertThat(QualityScale.linear(0.1, 30.0, 20.0, 40.0, 0.02).usdPerBbl(31.04))
                .isEqualTo(0.208);
        assertThat(scale.lower()).isEqualTo(20.0);
        assertThat(scale.upper()).isEqualTo(40.0);
    }
}
