/** The field study itself: the allocation cases of a month, the nodal analysis of its wells, their ranking, and its pumps. */
package io.welleng.examples.fieldstudy.study;
