/**
 * Progressing cavity pumps: displacement, slip, torque, rods, power, intake and wear. The pump in its well is built on
 * {@link io.welleng.lift.pcp.PcpInstallation}.
 */
package io.welleng.lift.pcp;
