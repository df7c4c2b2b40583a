/**
 * Fits of decline models to rates: least squares in ln rate or rate, bounded, robust, weighted, with priors and
 * autocorrelated residuals; what they say and how sure they are. Start at {@link io.welleng.dca.fit.DeclineFitter}.
 */
package io.welleng.dca.fit;
