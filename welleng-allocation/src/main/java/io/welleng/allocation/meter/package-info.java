/**
 * Meters: readings of a meter run to standard volumes and mass, with an uncertainty budget and the allowed uncertainty
 * of the point of measurement; K-factor linearisation, meter tickets after API MPMS 12.2, multiphase and virtual meters
 * by their uncertainty.
 */
package io.welleng.allocation.meter;
