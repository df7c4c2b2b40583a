/** Elastomers of stators: ageing by heat, remaining life, and the fit of rotor and stator. */
package io.welleng.lift.pcp.elastomer;
