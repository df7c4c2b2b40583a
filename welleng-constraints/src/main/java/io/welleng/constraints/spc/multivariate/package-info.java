/**
 * Many variables watched together: Hotelling's \(T^2\), principal components with \(T^2\) and the squared prediction
 * error, what each variable contributes, and rows in which readings are missing.
 */
package io.welleng.constraints.spc.multivariate;
