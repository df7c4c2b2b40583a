/** The gas-lift well: gas down the annulus, the deepest valve it can enter by, performance curve, best gas rates, chokes. */
package io.welleng.lift.gaslift;
