package io.welleng.constraints.spc.multivariate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The Tennessee Eastman process (Downs and Vogel, 1993), data as packaged in BibMon (Apache-2.0). The model is trained
 * with d00 (500 rows); the rate of fault 1 is that of the 800 rows of d01_te from row 161, where the fault begins. The
 * rates of fault 0 in the reference are the false alarms in the 960 rows of d00_te, which are not beside the project.
 */
class TennesseeEastmanTest {

    private static PcaModel model;

    @BeforeAll
    static void train() throws IOException {
        Observations data = Observations.of(TennesseeEastman.names(), TennesseeEastman.rows("data/tep_d00_train.csv"));
        model = ((PcaFit.Fitted) PcaModel.fit(data, PcaOptions.of(Components.number(11)))).model();
    }

    @Test
    void limitsAreThoseOfTheReference() {
        assertThat(model.t2Limit(T2LimitForm.NEW_OBSERVATION, 0.99)).isCloseTo(25.690, within(5e-4));
        assertThat(model.t2Limit(T2LimitForm.KNOWN_MEAN, 0.99)).isCloseTo(25.690 * 500 / 501, within(5e-4));
        SpeLimit.Found found = (SpeLimit.Found) model.speLimit(SpeLimitForm.JACKSON_MUDHOLKAR, 0.99);
        assertThat(found.value()).isCloseTo(41.688, within(5e-4));
        assertThat(found.advisories()).isEmpty();
    }

    @Test
    void detectionOfFaultOneIsThatOfTheReference() throws IOException {
        OracleCsv.Row reference = OracleCsv.read(TennesseeEastmanTest.class, "tep_pca_reference_results.csv").stream()
                .filter(row -> row.number("fault") == 1)
                .findFirst()
                .orElseThrow();
        double[] rates = rates(TennesseeEastman.rows("data/tep_d01_te.csv"), 160, 960, 0);
        assertThat(rates[0]).isCloseTo(reference.number("t2_detection_rate"), within(1e-9));
        assertThat(rates[1]).isCloseTo(reference.number("q_detection_rate"), within(1e-9));
    }

    /** Before the fault: no more false alarms than the limits promise, within what 160 correlated rows allow. */
    @Test
    void rowsBeforeTheFaultGiveFewAlarms() throws IOException {
        double[] rates = rates(TennesseeEastman.rows("data/tep_d01_te.csv"), 0, 160, 0);
        assertThat(rates[0]).isLessThan(0.05);
        assertThat(rates[1]).isLessThan(0.10);
    }

    /** With ten of the 52 sensors gone fault 1 is still found. */
    @Test
    void theFaultIsFoundWithoutAFifthOfTheSensors() throws IOException {
        double[] rates = rates(TennesseeEastman.rows("data/tep_d01_te.csv"), 160, 960, 10);
        assertThat(rates[0]).isGreaterThan(0.98);
        assertThat(rates[1]).isGreaterThan(0.98);
    }

    private static double[] rates(double[][] rows, int from, int to, int gone) {
        PcaMonitor monitor = PcaMonitor.of(model, PcaSettings.of(0.99));
        PcaWork work = monitor.newWork();
        int t2 = 0;
        int spe = 0;
        for (int i = from; i < to; i++) {
            for (int j = 0; j < gone; j++) {
                rows[i][5 * j + 1] = Double.NaN;
            }
            assertThat(monitor.judge(rows[i], work)).isEqualTo(PcaStatus.JUDGED);
            t2 += work.t2Exceeds() ? 1 : 0;
            spe += work.speExceeds() ? 1 : 0;
        }
        return new double[] {t2 / (double) (to - from), spe / (double) (to - from)};
    }
}
