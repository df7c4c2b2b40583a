/**
 * Decline analysis: models of falling rates, their fit to histories, and the study that does both.
 */
package io.welleng.dca;
