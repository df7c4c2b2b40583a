package io.welleng.examples.fieldstudy.input;

/** Input that cannot be used; the message is complete and names the file, the place in it, the rule and the value. */
public final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message one line for people
     */
    public BadInputException(String message) {
        super(message);
    }

    /**
     * Creates the exception.
     *
     * @param message one line for people
     * @param cause what was found first
     */
    public BadInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
