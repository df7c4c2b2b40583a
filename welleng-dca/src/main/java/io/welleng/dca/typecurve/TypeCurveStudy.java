package io.welleng.dca.typecurve;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Study;
import io.welleng.dca.data.CleaningRules;
import io.welleng.dca.fit.Criterion;
import io.welleng.dca.fit.FitSettings;
import io.welleng.dca.fit.ModelFamily;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What does a well of this kind do? Cleans the histories, normalises and aligns them, takes percentiles and means month by
 * month, and fits a model.
 *
 * <p>A month is a twelfth of 365.25 days from the start of the aligned record on. A record counts for the month in which its
 * middle lies; several in a month are averaged by their days, also
 * where they do not fill the last month. Months of a well without a record, because it was shut in or
 * the record was dropped, do not count for the well; to count shut-ins as 0, keep them in cleaning.
 *
 * @param wells the wells, each of another name
 * @param cleaning what is left out of each history
 * @param normalization what rates are divided by
 * @param alignment which record is month 0
 * @param survivorship what becomes of a well after its last record
 * @param truncation where the curve ends
 * @param line which line the models are fitted to, from its greatest value on; months are weighted by their wells
 * @param families the models to fit, each once
 * @param settings how to fit them
 * @param criterion what decides between them
 */
public record TypeCurveStudy(
        List<TypeWell> wells,
        CleaningRules cleaning,
        Normalization normalization,
        Alignment alignment,
        Survivorship survivorship,
        Truncation truncation,
        TypeCurveLine line,
        List<ModelFamily> families,
        FitSettings settings,
        Criterion criterion)
        implements Study<TypeCurveReport> {

    /** Checks the components and keeps its own copies of the lists. */
    public TypeCurveStudy {
        wells = List.copyOf(Check.notEmpty(wells, "wells"));
        Check.present(cleaning, "cleaning");
        Check.present(normalization, "normalization");
        Set<String> names = new HashSet<>();
        for (int i = 0; i < wells.size(); i++) {
            TypeWell well = wells.get(i);
            if (!names.add(well.name())) {
                throw new InvalidInputException(
                        Check.element("wells", i), "of a name not given before", "", well.name());
            }
            if (normalization instanceof Normalization.ByFactor) {
                Check.present(well.factor(), Check.element("wells", i) + ".factor");
            }
        }
        Check.present(alignment, "alignment");
        Check.present(survivorship, "survivorship");
        Check.present(truncation, "truncation");
        Check.present(line, "line");
        families = List.copyOf(Check.notEmpty(families, "families"));
        if (EnumSet.copyOf(families).size() < families.size()) {
            throw new InvalidInputException("families", "each given once", "", families.toString());
        }
        Check.present(settings, "settings");
        Check.present(criterion, "criterion");
    }

    @Override
    public TypeCurveReport run() {
        return new TypeCurve(this).report();
    }
}
