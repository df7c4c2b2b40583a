package io.welleng.examples.fieldstudy.report;

import io.welleng.examples.fieldstudy.study.WellResult;
import io.welleng.nodal.NodalOutcome;

/** What became of a well, in a word and in a sentence. */
enum WellStatus {
    FLOWS("flows"),
    NO_FLOW("does not flow"),
    NOT_SOLVED("not solved"),
    FAILED("failed");

    private final String words;

    WellStatus(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static WellStatus of(WellResult well) {
        if (!(well instanceof WellResult.Analysed analysed)) {
            return FAILED;
        }
        NodalOutcome outcome = analysed.report().outcome();
        if (outcome instanceof NodalOutcome.Flowing) {
            return FLOWS;
        }
        return outcome instanceof NodalOutcome.NoFlow ? NO_FLOW : NOT_SOLVED;
    }

    /** Why a well has no rate; empty for one that flows. */
    static String reason(WellResult well) {
        if (well instanceof WellResult.Failed failed) {
            return failed.reason();
        }
        NodalOutcome outcome = ((WellResult.Analysed) well).report().outcome();
        if (outcome instanceof NodalOutcome.NoFlow noFlow) {
            return Numbers.four(noFlow.shortfallPsi()) + " psi missing at best, at "
                    + Numbers.four(noFlow.nearestRateStbPerDay()) + " STB/d";
        }
        return outcome instanceof NodalOutcome.NotSolved notSolved ? notSolved.reason() : "";
    }
}
