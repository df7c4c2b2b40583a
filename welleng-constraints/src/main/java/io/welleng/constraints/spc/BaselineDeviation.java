package io.welleng.constraints.spc;

import io.welleng.constraints.spc.baseline.BaselineDesign;
import io.welleng.constraints.spc.baseline.BaselineState;
import io.welleng.constraints.spc.baseline.Baselines;
import io.welleng.constraints.spc.baseline.Deviation;
import io.welleng.constraints.spc.chart.Side;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Judges one tag by what has been usual for it over the days before, in each operating mode by itself. A reading is
 * judged by the days that are over, and learned afterwards.
 *
 * @param tag key of the tag
 * @param design how baselines are made
 * @param mode tag that tells the operating mode; null if modes are not told apart
 * @param limitSpreads distance from the median beyond which there is a signal (robust standard deviations)
 * @param learnSignals whether readings beyond the limit are learned too: true to follow a lasting change after some
 *     days, false to go on signalling until the baseline is too old
 * @see BaselineState
 */
public record BaselineDeviation(
        String tag, BaselineDesign design, @OptionalValue ModeTag mode, double limitSpreads, boolean learnSignals)
        implements SpcMethod {

    /** Checks that all is there. */
    public BaselineDeviation {
        Check.text(tag, "tag");
        Check.present(design, "design");
        Check.positive(limitSpreads, "limitSpreads", "(robust standard deviations)");
    }

    @Override
    public void check(SpcData data) {
        SpcTable.checkTimes(data, "method");
        data.checkTag(tag, "method.tag");
        if (mode != null) {
            data.checkTag(mode.tag(), "method.mode.tag");
        }
    }

    @Override
    public SpcResult apply(SpcData data) {
        List<String> modes = mode == null
                ? List.of("all")
                : mode.modes().stream().map(ModeTag.Mode::name).toList();
        Baselines baselines = Baselines.of(List.of(design), modes);
        double[] values = data.values(tag);
        double[] modeReadings = mode == null ? null : data.values(mode.tag());
        int[] judged = new int[modes.size()];
        int missing = 0;
        int withoutMode = 0;
        int withoutBaseline = 0;
        String why = "";
        Gathered gathered = new Gathered(data);
        for (int row = 0; row < values.length; row++) {
            int number = mode == null ? 0 : mode.number(modeReadings[row]);
            if (!Double.isFinite(values[row]) || number < 0) {
                missing += Double.isFinite(values[row]) ? 0 : 1;
                withoutMode += Double.isFinite(values[row]) ? 1 : 0;
                continue;
            }
            BaselineState state = baselines.of(0, number);
            long millis = data.time(row).toEpochMilli();
            state.advanceTo(millis);
            Deviation deviation = state.deviation(values[row]);
            boolean beyond = false;
            if (deviation instanceof Deviation.Measured measured) {
                judged[number]++;
                beyond = signal(gathered, row, measured);
            } else {
                withoutBaseline++;
                why = ((Deviation.NotKnown) deviation).reason();
            }
            state.update(millis, values[row], beyond && !learnSignals);
        }
        List<ModeBaseline> of = new ArrayList<>();
        for (int k = 0; k < judged.length; k++) {
            of.add(new ModeBaseline(modes.get(k), baselines.of(0, k).status(), judged[k]));
        }
        int all = Arrays.stream(judged).sum();
        return gathered.result(
                new SpcFindings.BaselinesJudged(of, all, withoutBaseline, withoutMode, missing),
                tag + ": " + (all == 0 ? "no reading could be judged" : gathered.signalsInWords()) + "; " + all
                        + " readings judged, " + withoutBaseline + " without a baseline"
                        + (why.isEmpty() ? "" : " (last: " + why + ")") + ", " + withoutMode + " without a mode, "
                        + missing + " missing.",
                advisories(withoutBaseline + withoutMode));
    }

    private boolean signal(Gathered gathered, int row, Deviation.Measured measured) {
        double z = measured.robustZ();
        gathered.point("robust deviation", "1", new SpcPoint(row, z, -limitSpreads, 0.0, limitSpreads));
        boolean beyond = Math.abs(z) > limitSpreads;
        if (beyond) {
            gathered.signal(
                    row,
                    false,
                    "baseline_deviation",
                    z > 0.0 ? Side.UPPER : Side.LOWER,
                    z,
                    Math.copySign(limitSpreads, z),
                    List.of(new ContributingTag(tag, null, z)));
        }
        return beyond;
    }

    private static List<Advisory> advisories(int notJudged) {
        return notJudged == 0
                ? List.of()
                : List.of(new Advisory(
                        "readings_not_judged",
                        "readings were not judged, for want of a baseline or a mode: nothing is known of them",
                        notJudged,
                        null,
                        0.0));
    }
}
