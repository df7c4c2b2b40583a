package io.welleng.lift.srp;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.lift.srp.unit.CatalogueUnit;
import io.welleng.lift.srp.unit.Counterbalance;
import io.welleng.lift.srp.unit.PumpingUnit;
import io.welleng.lift.srp.unit.UnitCatalogue;
import java.util.stream.Collectors;

/** Which pumping unit a study is about. */
public sealed interface UnitSource {

    /**
     * The unit.
     *
     * @return geometry, counterbalance and ratings
     */
    PumpingUnit unit();

    /**
     * A unit of the library's catalogue with its longest stroke.
     *
     * @param designation for example {@code C-114D-133-54}
     * @param counterbalance what balances the well
     */
    record Published(String designation, Counterbalance counterbalance) implements UnitSource {

        /** Checks that there is such a unit. */
        public Published {
            Check.text(designation, "designation");
            Check.present(counterbalance, "counterbalance");
            find(designation);
        }

        @Override
        public PumpingUnit unit() {
            return find(designation).unit(counterbalance);
        }

        private static CatalogueUnit find(String designation) {
            UnitCatalogue catalogue = UnitCatalogue.standard();
            return catalogue
                    .find(designation)
                    .orElseThrow(() -> new InvalidInputException(
                            "designation",
                            "one of the catalogue: "
                                    + catalogue.units().stream()
                                            .map(CatalogueUnit::designation)
                                            .collect(Collectors.joining(", ")),
                            "",
                            designation));
        }
    }

    /**
     * Another unit.
     *
     * @param unit its geometry, counterbalance and ratings
     */
    record Own(PumpingUnit unit) implements UnitSource {

        /** Checks that it is there. */
        public Own {
            Check.present(unit, "unit");
        }
    }
}
