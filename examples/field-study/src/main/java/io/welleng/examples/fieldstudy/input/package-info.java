/** What a field study is made from: settings, a month of meters and estimates, a list of wells; checked, with its origin. */
package io.welleng.examples.fieldstudy.input;
