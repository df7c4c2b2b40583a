package io.welleng.lift.pcp;

import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * Slip: what leaks back through the seal lines between rotor and stator. It grows with the differential pressure, falls
 * with viscosity, and is taken not to depend on speed, nor on gas; with gas in the pump, tests show that it does (Olivet et
 * al. 2002). It is zero where there is no differential pressure to lift against, and no law gives more than that: below zero
 * the seals are taken as tight, the pump meters, and the well drives it.
 *
 * @see "Gamboa, J., Olivet, A. and Espin, S. (2003). New approach for modeling progressive cavity pumps performance. SPE
 *     84137"
 * @see "Olivet, A., Gamboa, J. and Kenyery, F. (2002). Experimental study of two-phase pumping in a progressive cavity pump
 *     metal to metal. SPE 77730"
 */
public sealed interface SlipModel permits LinearSlip, PowerSlip, PoiseuilleSlip, BenchSlip, WornSlip {

    /**
     * Slip at any speed.
     *
     * @param differentialPressurePsi discharge less intake pressure (psi)
     * @param viscosityCp viscosity of the liquid in the pump (cP), &gt; 0
     * @return rate at conditions of the pump (bbl/d); 0 for a differential pressure of 0 and below
     */
    double slipBblPerDay(double differentialPressurePsi, double viscosityCp);

    /**
     * Cautions about the slip at a pressure and viscosity.
     *
     * @param differentialPressurePsi discharge less intake pressure (psi)
     * @param viscosityCp viscosity of the liquid in the pump (cP), &gt; 0
     * @return conditions outside what the law is known for; empty where there is nothing to say
     */
    default List<Advisory> advisories(double differentialPressurePsi, double viscosityCp) {
        return List.of();
    }
}
