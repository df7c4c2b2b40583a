/** Casing heading of gas-lift wells: is there a cycle in the measured casing pressure, how long, how large, how sure. */
package io.welleng.lift.gaslift.heading;
