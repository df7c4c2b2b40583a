/** What an answer depends on: any number of a nodal study varied, alone and in every combination. */
package io.welleng.nodal.sensitivity;
