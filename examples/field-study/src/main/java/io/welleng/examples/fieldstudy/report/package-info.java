/** What a field study leaves behind: a page, a JSON file, a CSV file, a summary for the terminal. */
package io.welleng.examples.fieldstudy.report;
