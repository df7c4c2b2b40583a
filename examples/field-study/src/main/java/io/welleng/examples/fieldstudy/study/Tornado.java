package io.welleng.examples.fieldstudy.study;

import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.sensitivity.SensitivityOutput;
import io.welleng.nodal.sensitivity.SensitivityReport;
import io.welleng.nodal.sensitivity.SensitivityStudy;
import io.welleng.nodal.sensitivity.TornadoBar;
import io.welleng.nodal.sensitivity.Variable;
import java.util.List;

/**
 * What the oil rate of a well depends on: each input alone, a little lower and a little higher.
 *
 * @param question what is varied
 * @param report what it comes to
 */
public record Tornado(Question question, SensitivityReport report) {

    /**
     * The inputs of a well, and the study that varies them.
     *
     * @param inputs names and units
     * @param study the well with the values of the inputs; an inflow through tests is given by its curve
     */
    public record Question(List<TornadoInput> inputs, SensitivityStudy study) {

        /** Makes the list immutable. */
        public Question {
            inputs = List.copyOf(inputs);
        }

        static Question of(NodalStudy well, double change) {
            NodalStudy base = well.withInflow(TornadoInput.byParameters(well.inflow()));
            List<TornadoInput> inputs = TornadoInput.of(base, change);
            List<Variable> variables =
                    inputs.stream().map(TornadoInput::variable).toList();
            return new Question(
                    inputs,
                    new SensitivityStudy(
                            base,
                            variables.subList(0, 1),
                            variables.subList(1, variables.size()),
                            SensitivityOutput.OIL_RATE));
        }
    }

    /**
     * One input.
     *
     * @param input its name and unit
     * @param result its values and what they come to
     */
    public record Bar(TornadoInput input, TornadoBar result) {}

    /**
     * The inputs by what they do.
     *
     * @return bars by falling swing of the oil rate; those without a swing last
     */
    public List<Bar> bars() {
        return report.tornado().stream()
                .map(bar -> new Bar(input(bar.pointer()), bar))
                .toList();
    }

    private TornadoInput input(String pointer) {
        return question.inputs().stream()
                .filter(input -> input.variable().pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The well as it is.
     *
     * @return oil rate (STB/d), 0 where it does not flow
     */
    public double oilRateStbPerDay() {
        return report.base().result().value(SensitivityOutput.OIL_RATE).orElse(0.0);
    }

    /**
     * Whether any input alone changes the oil rate.
     *
     * @return false for a well that is dead whatever is changed
     */
    public boolean anySwing() {
        return report.tornado().stream().anyMatch(bar -> bar.swing() != null && bar.swing() > 0.0);
    }
}
