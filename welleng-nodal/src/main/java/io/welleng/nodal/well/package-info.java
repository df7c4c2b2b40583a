/** The wellbore: path, tubing, temperature. */
package io.welleng.nodal.well;
