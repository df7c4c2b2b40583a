/**
 * How sure an allocated number is, where it comes from, what a method makes of wrong meters, and which meter is wrong.
 */
package io.welleng.allocation.trust;
