/** Matching a black oil to laboratory data: errors, tuning, which correlation fits best. */
package io.welleng.pvt.match;
