package io.welleng.lift.esp.electric;

import io.welleng.core.testing.OracleCsv;
import java.util.List;

/** Motors and cables of the tests. */
final class Samples {

    private Samples() {}

    static Motor motor(String model, CurrentBasis basis, int inSeries) {
        return new Motor("test", MotorCatalogue.standard().find(model), 150.0, 2200.0, 45.0, 4.56, inSeries, basis);
    }

    static Motor motor() {
        return motor("Novomet 117 mm 60 Hz", CurrentBasis.CURRENT_CURVE, 1);
    }

    static List<OracleCsv.Row> rows(String file) {
        return OracleCsv.read(Samples.class, file);
    }
}
