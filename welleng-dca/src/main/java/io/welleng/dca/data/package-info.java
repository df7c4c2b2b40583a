/**
 * Histories as they were measured, and their cleaning into a series that can be fitted. Nothing is dropped without being
 * reported. Start at {@link io.welleng.dca.data.ProductionHistory}.
 */
package io.welleng.dca.data;
