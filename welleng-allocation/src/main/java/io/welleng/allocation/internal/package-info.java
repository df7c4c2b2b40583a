/** Arithmetic and checks shared by the packages of this module. Not promised to users. */
package io.welleng.allocation.internal;
