/**
 * Correction of a liquid volume for temperature and pressure: API MPMS 11.1 of 2004 and, as a named option, the 1980
 * short form.
 */
package io.welleng.allocation.volume;
