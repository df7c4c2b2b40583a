/** Oil correlations: one enum per property, one constant per published form, equation and source at the constant. */
package io.welleng.pvt.oil;
