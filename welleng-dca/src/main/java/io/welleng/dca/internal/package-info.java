/** Kernels shared by the packages of this module. Not part of what the module promises. */
package io.welleng.dca.internal;
