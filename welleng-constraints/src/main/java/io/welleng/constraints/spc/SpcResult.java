package io.welleng.constraints.spc;

import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * What a method found in the data.
 *
 * @param findings what it worked with, or why it could not
 * @param explanation the outcome in words
 * @param signals all signals, in the order of the rows
 * @param panels statistics and limits for a picture
 * @param advisories what to mind
 */
public record SpcResult(
        SpcFindings findings,
        String explanation,
        List<SpcSignal> signals,
        List<SpcPanel> panels,
        List<Advisory> advisories) {

    /** Copies the lists. */
    public SpcResult {
        signals = List.copyOf(signals);
        panels = List.copyOf(panels);
        advisories = List.copyOf(advisories);
    }

    static SpcResult none(String reason) {
        return new SpcResult(new SpcFindings.NotJudged(reason), reason, List.of(), List.of(), List.of());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(explanation);
        advisories.forEach(advisory -> text.append("\n  ").append(advisory));
        return text.toString();
    }
}
