/** Fitting of parameters to data. */
package io.welleng.core.fit;
