package io.welleng.constraints.spc;

import io.welleng.constraints.spc.change.Autocorrelation;
import io.welleng.constraints.spc.change.Pelt;
import io.welleng.constraints.spc.change.SegmentCost;
import io.welleng.constraints.spc.change.Segmentation;
import io.welleng.constraints.spc.chart.Side;
import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts one tag's history into stretches without change, looking back over all of it. Missing readings are left out.
 *
 * @param tag key of the tag
 * @param pelt what a stretch costs and a change must gain
 * @see Pelt
 */
public record ChangePoints(String tag, Pelt pelt) implements SpcMethod {

    private static final int LEAST_FOR_NOISE = 10;

    /** Its estimate from the readings scatters by about this factor. */
    private static final double NOISE_SCATTER = 2.0;

    /** Checks that all is there. */
    public ChangePoints {
        Check.text(tag, "tag");
        Check.present(pelt, "pelt");
    }

    @Override
    public void check(SpcData data) {
        data.checkTag(tag, "method.tag");
    }

    @Override
    public SpcResult apply(SpcData data) {
        OneTag series = OneTag.of(data, tag);
        if (series.size() < pelt.leastLength()) {
            return SpcResult.none(
                    tag + " has " + series.size() + " readings, fewer than the least stretch, " + pelt.leastLength());
        }
        Segmentation cut = pelt.segment(series.readings());
        Gathered gathered = new Gathered(data);
        List<SpcSegment> segments = new ArrayList<>();
        double before = Double.NaN;
        for (Segmentation.Segment segment : cut.segments()) {
            int row = series.row(segment.from());
            if (!segments.isEmpty()) {
                Side side = segment.mean() == before ? null : segment.mean() > before ? Side.UPPER : Side.LOWER;
                gathered.signal(
                        row, false, "change_point", side, segment.mean(), null, ContributingTag.named(List.of(tag)));
            }
            before = segment.mean();
            segments.add(new SpcSegment(
                    row,
                    series.row(segment.to() - 1),
                    data.time(row),
                    segment.to() - segment.from(),
                    segment.mean(),
                    segment.standardDeviation()));
            for (int i = segment.from(); i < segment.to(); i++) {
                gathered.point(
                        tag,
                        data.unit(tag),
                        new SpcPoint(series.row(i), series.readings()[i], null, segment.mean(), null));
            }
        }
        List<Advisory> advisories = new ArrayList<>(series.advisories());
        noise(series.readings(), advisories);
        return gathered.result(
                new SpcFindings.Segmented(segments, cut.cost(), cut.penalty(), series.size(), series.missing()),
                tag + ": "
                        + (segments.size() == 1
                                ? "no change"
                                : segments.size() - 1 + " change(s), the first at "
                                        + gathered.signals().get(0))
                        + " in " + series.size() + " readings.",
                advisories);
    }

    private void noise(double[] readings, List<Advisory> advisories) {
        Double noise = null;
        if (pelt.cost() instanceof SegmentCost.Mean mean) {
            noise = mean.noise();
        } else if (pelt.cost() instanceof SegmentCost.Biweight biweight) {
            noise = biweight.noise();
        }
        if (noise == null || readings.length < LEAST_FOR_NOISE) {
            return;
        }
        double longRun = Autocorrelation.longRunDeviation(readings);
        if (longRun > NOISE_SCATTER * noise) {
            advisories.add(new Advisory(
                    "noise_too_small",
                    "the readings follow each other: their long-run standard deviation is well above the noise given,"
                            + " so that their wander may be taken for changes",
                    longRun,
                    null,
                    NOISE_SCATTER * noise));
        }
    }
}
