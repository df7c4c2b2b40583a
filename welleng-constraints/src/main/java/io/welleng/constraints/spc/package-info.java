/**
 * The study of statistical process control: one question over a well's history, answered by one of the methods of the
 * packages below, with signals, panels for a picture, cautions, and what could not be judged.
 */
package io.welleng.constraints.spc;
