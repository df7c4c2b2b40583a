/**
 * Studies: a question as one record, its answer as one record. A study's JSON is the integration contract; see
 * {@link io.welleng.core.study.Studies}.
 */
package io.welleng.core.study;
