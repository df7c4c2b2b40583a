/**
 * What was measured and estimated in a day: the total meter, the groups below it and how each is measured, and the
 * wells and fields in them with their estimates.
 */
package io.welleng.allocation.metering;
