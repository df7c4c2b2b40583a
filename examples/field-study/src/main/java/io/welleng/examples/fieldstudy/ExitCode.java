package io.welleng.examples.fieldstudy;

/** Exit codes of all commands. */
final class ExitCode {

    static final int OK = 0;
    static final int INTERNAL_ERROR = 1;
    static final int BAD_INPUT = 2;
    static final int SOME_WELLS_FAILED = 3;

    private ExitCode() {}
}
