/** Lift-curve tables for reservoir simulators. Start at {@link io.welleng.nodal.vfp.VfpStudy}. */
package io.welleng.nodal.vfp;
