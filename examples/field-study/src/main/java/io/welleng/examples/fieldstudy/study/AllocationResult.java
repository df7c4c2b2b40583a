package io.welleng.examples.fieldstudy.study;

import io.welleng.allocation.AllocationReport;

/**
 * A case with its answer.
 *
 * @param question the case
 * @param report its report
 */
public record AllocationResult(AllocationCase question, AllocationReport report) {}
