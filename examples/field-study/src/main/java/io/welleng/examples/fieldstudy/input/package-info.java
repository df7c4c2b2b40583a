/** What a field study is made from: settings, a month of meters, lists of wells and pumps; checked, with its origin. */
package io.welleng.examples.fieldstudy.input;
