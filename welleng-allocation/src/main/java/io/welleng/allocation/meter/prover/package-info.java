/** Proving of meters after API MPMS 12.2 and 4.8: corrected prover volumes, meter factors, repeatability, history. */
package io.welleng.allocation.meter.prover;
