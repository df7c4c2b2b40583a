package io.welleng.constraints.spc;

import io.welleng.constraints.spc.baseline.RobustScale;
import io.welleng.constraints.spc.change.DriftTest;
import io.welleng.constraints.spc.chart.Side;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Compares tags, each by itself, in a window with what they were in a reference. The significance holds for each tag.
 * Missing readings are left out.
 *
 * @param tags keys of the tags, distinct
 * @param reference rows of the reference
 * @param window rows of the window; none of them in the reference
 * @param test what counts as a drift
 * @see DriftTest
 */
public record Drift(List<String> tags, RowRange reference, RowRange window, DriftTest test) implements SpcMethod {

    /** Fewer effective readings than these say little of a distribution; a judgement. */
    private static final double FEW_EFFECTIVE = 10.0;

    /** Checks that all is there. */
    public Drift {
        tags = SpcTable.checkTags(tags, 1);
        Check.present(reference, "reference");
        Check.present(window, "window");
        Check.present(test, "test");
    }

    @Override
    public void check(SpcData data) {
        SpcTable.checkTags(data, tags, "method.tags");
        reference.check(data, "method.reference");
        window.check(data, "method.window");
        if (IntStream.range(0, data.rows()).anyMatch(row -> reference.has(data, row) && window.has(data, row))) {
            throw new InvalidInputException("method.window", "apart from the reference, " + reference, "", "" + window);
        }
    }

    @Override
    public SpcResult apply(SpcData data) {
        Gathered gathered = new Gathered(data);
        List<TagDrift> drifts = new ArrayList<>();
        List<Advisory> advisories = new ArrayList<>();
        for (String tag : tags) {
            OneTag before = OneTag.of(data, tag, reference);
            OneTag now = OneTag.of(data, tag, window);
            if (before.size() < 2 || now.size() < 2) {
                drifts.add(new TagDrift.NotCompared(tag, before.size(), now.size()));
                continue;
            }
            DriftTest.Report report = test.compare(before.readings(), now.readings());
            double median = RobustScale.quantile(before.readings(), 0.5);
            drifts.add(new TagDrift.Compared(tag, median, report));
            draw(gathered, data, tag, before, median);
            draw(gathered, data, tag, now, median);
            if (report.drifted()) {
                boolean up = report.cliffDelta() > 0.0;
                gathered.signal(
                        now.row(0),
                        false,
                        "drift",
                        report.cliffDelta() == 0.0 ? null : up ? Side.UPPER : Side.LOWER,
                        report.cliffDelta(),
                        up ? test.leastEffect() : -test.leastEffect(),
                        ContributingTag.named(List.of(tag)));
            }
            double effective = Math.min(report.referenceEffective(), report.windowEffective());
            if (effective < FEW_EFFECTIVE) {
                advisories.add(new Advisory(
                        "few_effective_readings",
                        tag + " follows itself: its readings are worth so few independent ones that the test says"
                                + " little",
                        effective,
                        FEW_EFFECTIVE,
                        null));
            }
        }
        return gathered.result(new SpcFindings.DriftCompared(drifts), inWords(drifts), advisories);
    }

    private static void draw(Gathered gathered, SpcData data, String tag, OneTag series, double median) {
        for (int i = 0; i < series.size(); i++) {
            gathered.point(tag, data.unit(tag), new SpcPoint(series.row(i), series.readings()[i], null, median, null));
        }
    }

    private String inWords(List<TagDrift> drifts) {
        List<String> drifted = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (TagDrift drift : drifts) {
            if (drift instanceof TagDrift.NotCompared) {
                unknown.add(drift.toString());
            } else if (((TagDrift.Compared) drift).report().drifted()) {
                drifted.add(drift.toString());
            }
        }
        return (drifted.isEmpty() ? "No drift" : "Drift of " + String.join("; ", drifted)) + " in "
                + (drifts.size() - unknown.size()) + " tag(s) compared, of " + drifts.size() + "."
                + (unknown.isEmpty() ? "" : " " + String.join("; ", unknown) + ".");
    }
}
