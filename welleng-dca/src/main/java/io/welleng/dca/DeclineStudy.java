package io.welleng.dca;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Study;
import io.welleng.dca.data.CleanHistory;
import io.welleng.dca.data.CleaningRules;
import io.welleng.dca.data.ProductionHistory;
import io.welleng.dca.fit.Criterion;
import io.welleng.dca.fit.FitSettings;
import io.welleng.dca.fit.ModelFamily;
import java.util.EnumSet;
import java.util.List;

/**
 * How does a well decline? Cleans its history, takes the part that declines, fits the models asked for and chooses one.
 *
 * @param well name of the well or field, for the report
 * @param history what it made
 * @param cleaning what is left out
 * @param window which part is fitted
 * @param families the models to fit, each once
 * @param settings how to fit them
 * @param criterion what decides between them
 */
public record DeclineStudy(
        String well,
        ProductionHistory history,
        CleaningRules cleaning,
        FitWindow window,
        List<ModelFamily> families,
        FitSettings settings,
        Criterion criterion)
        implements Study<DeclineReport> {

    /** Checks the components and keeps its own copy of the list. */
    public DeclineStudy {
        Check.text(well, "well");
        Check.present(history, "history");
        Check.present(cleaning, "cleaning");
        Check.present(window, "window");
        families = List.copyOf(Check.notEmpty(families, "families"));
        if (EnumSet.copyOf(families).size() < families.size()) {
            throw new InvalidInputException("families", "each given once", "", families.toString());
        }
        Check.present(settings, "settings");
        Check.present(criterion, "criterion");
    }

    @Override
    public DeclineReport run() {
        return Analysis.of(this, CleanHistory.of(history, cleaning));
    }
}
