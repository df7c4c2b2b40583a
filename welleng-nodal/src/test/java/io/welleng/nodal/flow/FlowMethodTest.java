package io.welleng.nodal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.core.check.InvalidInputException;
import org.junit.jupiter.api.Test;

class FlowMethodTest {

    /** A method added to the catalogue needs a contract test, here by its name. */
    @Test
    void everyMethodWeShipHasAContractTest() throws ClassNotFoundException {
        assertThat(FlowMethod.class.getPermittedSubclasses()).isNotEmpty();
        for (Class<?> method : FlowMethod.class.getPermittedSubclasses()) {
            assertThat(Class.forName(method.getName() + "ContractTest")).isAssignableTo(FlowCorrelationContract.class);
        }
    }

    @Test
    void theOriginalMethodHasNoPayneAndAnAccelerationTerm() {
        assertThat(BeggsBrill.ORIGINAL).isEqualTo(new BeggsBrill(Payne.NONE, true));
        assertThat(BeggsBrill.ORIGINAL.toString())
                .isEqualTo("BeggsBrill[payne=NONE, acceleration=true, regimeChange=SHARP]");
    }

    @Test
    void aMethodNeedsItsOption() {
        assertThatThrownBy(() -> new BeggsBrill(null, true))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("payne must be present, but was null");
    }

    @Test
    void paynesFactorsAreThoseOfThePaper() {
        assertThat(Payne.AFTER_INCLINATION.factor(0.3)).isEqualTo(0.924);
        assertThat(Payne.BEFORE_INCLINATION.factor(-0.3)).isEqualTo(0.685);
        assertThat(Payne.AFTER_INCLINATION.factor(0.0)).isEqualTo(1.0);
        assertThat(Payne.NONE.factor(0.3)).isEqualTo(1.0);
        assertThat(Payne.NONE.factor(-0.3)).isEqualTo(1.0);
    }
}
