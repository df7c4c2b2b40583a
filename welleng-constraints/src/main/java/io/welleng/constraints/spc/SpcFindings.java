package io.welleng.constraints.spc;

import io.welleng.constraints.spc.arl.Arl;
import io.welleng.constraints.spc.chart.ControlChart;
import io.welleng.constraints.spc.chart.Process;
import io.welleng.constraints.spc.chart.ProcessEstimate;
import io.welleng.constraints.spc.event.EventReport;
import io.welleng.constraints.spc.multivariate.HotellingChart;
import io.welleng.constraints.spc.multivariate.PcaModel;
import io.welleng.constraints.spc.multivariate.SpeLimit;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/** What a method of an {@link SpcStudy} worked with, or why it could not. */
public sealed interface SpcFindings {

    /**
     * One tag was charted.
     *
     * @param process target and sigma of the chart
     * @param estimate where they come from; null where they were given
     * @param chart the design
     * @param inControl its average run length without shift (samples)
     * @param shifts its average run lengths at the shifts asked for
     * @param readings readings charted, missing ones not counted
     * @param missing readings missing among the rows charted
     */
    record Charted(
            Process process,
            @OptionalValue ProcessEstimate estimate,
            ControlChart chart,
            Arl inControl,
            List<ShiftArl> shifts,
            int readings,
            int missing)
            implements SpcFindings {

        /** Copies the list. */
        public Charted {
            shifts = List.copyOf(shifts);
        }
    }

    /**
     * Rows were judged by Hotelling's \(T^2\).
     *
     * @param chart mean, covariance and where they come from
     * @param trainingLimit limit of rows that they come from (dimensionless), of a row without a gap
     * @param limit limit of all other rows (dimensionless), of a row without a gap
     * @param rowsDropped training rows left out for their missing readings
     * @param rows how many rows were judged
     */
    record HotellingJudged(HotellingChart chart, double trainingLimit, double limit, int rowsDropped, RowCounts rows)
            implements SpcFindings {}

    /**
     * Rows were judged against principal components.
     *
     * @param model the model; a later study may be given it
     * @param t2Limit limit of \(T^2\) (dimensionless)
     * @param speLimit limit of the squared prediction error of a row without a gap, or why there is none
     * @param rowsDropped training rows left out for their missing readings
     * @param rows how many rows were judged
     */
    record PcaJudged(PcaModel model, double t2Limit, SpeLimit speLimit, int rowsDropped, RowCounts rows)
            implements SpcFindings {}

    /**
     * Rows were judged by an isolation forest. The forest itself grows again from the same rows and seed.
     *
     * @param trees number of trees
     * @param subsample rows that each tree was grown from
     * @param threshold score from which on a row is an anomaly
     * @param trainingRows rows it was grown from
     * @param rows how many rows were judged
     */
    record ForestJudged(int trees, int subsample, double threshold, int trainingRows, RowCounts rows)
            implements SpcFindings {}

    /**
     * One tag was cut into stretches without change.
     *
     * @param segments the stretches in order; one if there is no change
     * @param cost their cost (scale of twice a log-likelihood)
     * @param penalty what each change had to gain (same scale)
     * @param readings readings used
     * @param missing rows without a reading
     */
    record Segmented(List<SpcSegment> segments, double cost, double penalty, int readings, int missing)
            implements SpcFindings {

        /** Copies the list. */
        public Segmented {
            segments = List.copyOf(segments);
        }
    }

    /**
     * One tag was followed for changes.
     *
     * @param changeRows rows at which stretches begin, as seen from the last reading
     * @param logEvidence logarithm of the density of all readings
     * @param lostMass sum of the probabilities of run lengths that were dropped
     * @param readings readings used
     * @param missing rows without a reading
     */
    record Followed(List<Integer> changeRows, double logEvidence, double lostMass, int readings, int missing)
            implements SpcFindings {

        /** Copies the list. */
        public Followed {
            changeRows = List.copyOf(changeRows);
        }
    }

    /**
     * A window was compared with a reference.
     *
     * @param tags one for each tag, in the order asked
     */
    record DriftCompared(List<TagDrift> tags) implements SpcFindings {

        /** Copies the list. */
        public DriftCompared {
            tags = List.copyOf(tags);
        }
    }

    /**
     * One tag was judged by its baselines.
     *
     * @param modes the baseline of each mode after the last row
     * @param judged readings judged
     * @param withoutBaseline readings at which their mode had no baseline, or one without a spread
     * @param withoutMode readings of rows without a mode
     * @param missing rows without a reading
     */
    record BaselinesJudged(List<ModeBaseline> modes, int judged, int withoutBaseline, int withoutMode, int missing)
            implements SpcFindings {

        /** Copies the list. */
        public BaselinesJudged {
            modes = List.copyOf(modes);
        }
    }

    /**
     * Events were looked for.
     *
     * @param report sensors used and left out, and all events with their beginnings and ends
     */
    record EventsSought(EventReport.Watched report) implements SpcFindings {}

    /**
     * There was nothing to judge by.
     *
     * @param reason why, in words
     */
    record NotJudged(String reason) implements SpcFindings {

        /** Checks that there is a reason. */
        public NotJudged {
            Check.text(reason, "reason");
        }
    }
}
