/** Studies of fluids: properties over pressure and temperature, and matching to laboratory data. */
package io.welleng.pvt.study;
