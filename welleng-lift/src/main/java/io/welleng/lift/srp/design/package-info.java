/** Design of a rod-pumped installation: plunger, stroke, speed, tapered rods and unit for a wanted rate, ranked. */
package io.welleng.lift.srp.design;
