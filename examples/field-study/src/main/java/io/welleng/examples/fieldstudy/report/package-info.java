/** What a field study leaves behind: a page, a JSON file, CSV files, a summary for the terminal. */
package io.welleng.examples.fieldstudy.report;
