/** Well geometry: deviation surveys by minimum curvature. Depths in ft, angles in degrees from vertical. */
package io.welleng.core.survey;
