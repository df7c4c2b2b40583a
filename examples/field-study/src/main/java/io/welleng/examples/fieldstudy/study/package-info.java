/** The field study itself: the allocation cases of a month, the nodal analysis of its wells, and their ranking. */
package io.welleng.examples.fieldstudy.study;
