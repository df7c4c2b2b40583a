/** A well with a pump between inflow and outflow: pressure at the intake, pressure needed at the discharge, calibration. */
package io.welleng.lift.well;
