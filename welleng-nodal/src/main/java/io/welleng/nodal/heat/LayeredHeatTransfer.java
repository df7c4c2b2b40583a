package io.welleng.nodal.heat;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.survey.DeviationSurvey;
import java.util.ArrayList;
import java.util.List;

/**
 * Ramey's temperature with the overall coefficient of heat transfer computed from the layers of the completion, which may
 * change along the well:
 * \[ \frac{1}{r_{to} U} = \sum \frac{\ln(r_o/r_i)}{k} + \sum \frac{1}{r h}, \qquad
 * A = \frac{w c_p}{2\pi}\left(\frac{1}{r_{to} U} + \frac{f}{k_e}\right) \] over layers that conduct, and films and annuli
 * with their coefficients \(h\). The coefficient of an annulus that convects and radiates depends on the temperatures: it is
 * found for the temperatures at the middle of every step, and the steps are chosen so that the temperature of the fluid is
 * that of the differential equation within 0.02 °F. Without such an annulus the temperature is exact.
 *
 * @param geotherm temperature of the earth
 * @param earth conduction of the earth, and time of flow
 * @param sections completion from the wellhead down, measured depths of their bottoms increasing, the last at or below the
 *     end of the path
 * @param heatCapacity specific heat of the fluid
 * @param energyTerm change of temperature without heat transfer
 * @param inletTemperatureF temperature of the fluid where it enters (°F), 20–700: needed where it flows down the well; left
 *     out for a producer, whose fluid then enters as warm as the earth at the end of the path
 * @see "Willhite, G.P. (1967). Over-all heat transfer coefficients in steam and hot water injection wells. J. Pet. Tech.
 *     19(5), 607–615, SPE-1449"
 */
public record LayeredHeatTransfer(
        Geotherm geotherm,
        Earth earth,
        List<CompletionSection> sections,
        HeatCapacity heatCapacity,
        EnergyTerm energyTerm,
        @OptionalValue Double inletTemperatureF)
        implements TemperatureModel {

    /** Checks the ranges above, and that the time function has a value in every section. */
    public LayeredHeatTransfer {
        Check.present(geotherm, "geotherm");
        Check.present(earth, "earth");
        sections = List.copyOf(Check.notEmpty(sections, "sections"));
        for (int i = 0; i < sections.size(); i++) {
            earth.dimensionlessTemperature(sections.get(i).holeDiameterIn());
            if (i > 0 && !(sections.get(i).bottomMdFt() > sections.get(i - 1).bottomMdFt())) {
                throw new InvalidInputException(
                        "sections[" + i + "].bottomMdFt",
                        "greater than that of the section before, "
                                + sections.get(i - 1).bottomMdFt(),
                        "ft",
                        Double.toString(sections.get(i).bottomMdFt()));
            }
        }
        Check.present(heatCapacity, "heatCapacity");
        Check.present(energyTerm, "energyTerm");
        Temperatures.checkInlet(inletTemperatureF);
    }

    /**
     * Overall coefficient \(U\) from the fluid to the wall of the hole, by area of the tubing's outside.
     *
     * @param mdFt measured depth (ft), from 0 to the bottom of the last section
     * @param fluidTemperatureF temperature of the flowing fluid there (°F)
     * @param earthTemperatureF temperature of the undisturbed earth there (°F)
     * @return coefficient (Btu/(hr ft² °F))
     */
    public double overallCoefficientBtuPerHrFt2F(double mdFt, double fluidTemperatureF, double earthTemperatureF) {
        Check.inRange(mdFt, 0, sections.get(sections.size() - 1).bottomMdFt(), "mdFt", "ft");
        Temperatures.checkFluid(fluidTemperatureF, "fluidTemperatureF");
        Temperatures.checkEarth(earthTemperatureF, "earthTemperatureF");
        int i = 0;
        while (sections.get(i).bottomMdFt() < mdFt) {
            i++;
        }
        double well = radial(sections.get(i)).well(fluidTemperatureF, earthTemperatureF);
        return 1.0 / (sections.get(i).tubingOdIn() / 24.0 * well);
    }

    private RadialHeat radial(CompletionSection section) {
        return new RadialHeat(section.layers(), earth.resistance(section.holeDiameterIn()));
    }

    @Override
    public TemperatureOnPath on(DeviationSurvey path) {
        HeatPath pieces = pieces(path);
        return flow -> along(pieces, flow, new ByLayers(flow));
    }

    private HeatPath pieces(DeviationSurvey path) {
        double[] bottoms =
                sections.stream().mapToDouble(CompletionSection::bottomMdFt).toArray();
        return new HeatPath(path, geotherm, bottoms);
    }

    private HeatAlong along(HeatPath pieces, HeatFlow flow, ByLayers relaxation) {
        return Temperatures.inWell(pieces, relaxation, flow, inletTemperatureF, energyTerm, heatCapacity);
    }

    @Override
    public LayeredHeatTransfer entering(double inletTemperatureF) {
        return new LayeredHeatTransfer(geotherm, earth, sections, heatCapacity, energyTerm, inletTemperatureF);
    }

    @Override
    public List<Advisory> advisories(DeviationSurvey path, HeatFlow flow) {
        List<Advisory> found = new ArrayList<>(earth.advisories());
        if (sections.stream().anyMatch(CompletionSection::varies)) {
            ByLayers relaxation = new ByLayers(flow);
            along(pieces(path), flow, relaxation);
            double rayleigh = relaxation.greatestRayleigh();
            if (rayleigh < AnnulusHeat.LEAST_RAYLEIGH || rayleigh > AnnulusHeat.GREATEST_RAYLEIGH) {
                found.add(new Advisory(
                        "annulus_convection",
                        "greatest Grashof number times Prandtl number along the annulus",
                        rayleigh,
                        AnnulusHeat.LEAST_RAYLEIGH,
                        AnnulusHeat.GREATEST_RAYLEIGH));
            }
        }
        return List.copyOf(found);
    }

    /** Relaxation distance of one flow. */
    private final class ByLayers implements Relaxation {

        private final RadialHeat[] radial =
                sections.stream().map(LayeredHeatTransfer.this::radial).toArray(RadialHeat[]::new);
        private final double wcp;

        ByLayers(HeatFlow flow) {
            wcp = flow.massLbPerHr() * heatCapacity.btuPerLbF(flow);
        }

        @Override
        public double distanceFt(int section, double fluidF, double earthF) {
            return Relaxation.distanceFt(wcp, radial[section].total(fluidF, earthF));
        }

        @Override
        public boolean varies(int section) {
            return radial[section].varies();
        }

        double greatestRayleigh() {
            double greatest = 0.0;
            for (RadialHeat one : radial) {
                greatest = Math.max(greatest, one.greatestRayleigh());
            }
            return greatest;
        }
    }
}
