/** What flows in a pipe: produced oil, water and gas, or gas with little liquid, at any pressure and temperature. */
package io.welleng.nodal.stream;
