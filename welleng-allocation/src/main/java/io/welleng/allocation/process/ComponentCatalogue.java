package io.welleng.allocation.process;

import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.json.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * Components by their names, with the source of their data.
 *
 * @param source where the data come from
 * @param components components with names unlike each other, at least one
 */
public record ComponentCatalogue(String source, List<ProcessComponent> components) {

    /** Checks the source and the names, and keeps its own copy of the list. */
    public ComponentCatalogue {
        Check.text(source, "source");
        components = List.copyOf(Check.notEmpty(components, "components"));
        ByName.checkDistinct(components, ProcessComponent::name, "components");
    }

    /**
     * The catalogue that comes with the library: {@code nitrogen}, {@code carbon_dioxide}, {@code hydrogen_sulfide},
     * {@code methane}, {@code ethane}, {@code propane}, {@code isobutane}, {@code n_butane}, {@code isopentane},
     * {@code n_pentane}, and {@code n_hexane} to {@code n_decane}. It reads a file of the jar: keep it. Critical
     * constants are those of present reference equations and differ by up to 1.1 % from the older ones of
     * {@link io.welleng.pvt.gas.Component}.
     *
     * @return the catalogue; its source names the documents
     */
    public static ComponentCatalogue shipped() {
        return Json.readResource(ComponentCatalogue.class, "components.json", ComponentCatalogue.class);
    }

    /**
     * A catalogue with more components, such as the pseudo-components of a C7+ characterisation.
     *
     * @param more components with other names
     * @return the catalogue
     */
    public ComponentCatalogue with(List<ProcessComponent> more) {
        List<ProcessComponent> all = new ArrayList<>(components);
        all.addAll(Check.present(more, "more"));
        return new ComponentCatalogue(source, all);
    }

    /**
     * The component of a name.
     *
     * @param name the name, in any case
     * @return the component
     * @throws io.welleng.core.check.InvalidInputException if there is none; the message names the nearest
     */
    public ProcessComponent find(String name) {
        return ByName.find(components, ProcessComponent::name, name, "components");
    }

    /**
     * Components of names, in their order.
     *
     * @param names the names
     * @return the components
     */
    public List<ProcessComponent> find(List<String> names) {
        return Check.notEmpty(names, "names").stream().map(this::find).toList();
    }
}
