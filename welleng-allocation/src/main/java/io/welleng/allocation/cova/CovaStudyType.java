package io.welleng.allocation.cova;

import io.welleng.core.study.StudyType;
import java.util.List;

/** Makes the study known under the name {@code cova}. */
public final class CovaStudyType implements StudyType<CovaStudy> {

    /** Creates the type; used by {@link java.util.ServiceLoader}. */
    public CovaStudyType() {
        // no state
    }

    @Override
    public String name() {
        return "cova";
    }

    @Override
    public String summary() {
        return "Value adjustment of blended crudes (quality bank), closing to the cent or to the barrel";
    }

    @Override
    public Class<CovaStudy> studyClass() {
        return CovaStudy.class;
    }

    /** Two crudes, light and heavy, priced by assay and settled in money. */
    @Override
    public CovaStudy example() {
        return new CovaStudy(
                List.of(
                        CrudeStream.priced("light", "Aguila", 225.0, 45.0),
                        CrudeStream.priced("heavy", "Boreal", 1632.0, 33.62)),
                new Valuation.AssayPrice(),
                new BlendPrice.AsBrought(),
                new Settlement.Cash());
    }
}
