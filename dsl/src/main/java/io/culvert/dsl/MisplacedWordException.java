package io.culvert.dsl;

/**
 * A word is called where it is not allowed, or with arguments that it does not take. Only dynamic Groovy throws it; in
 * other languages the call does not compile. The message contains the call, its place, the words that are allowed
 * there, and a cure. It shows the types of arguments only, because a value may be a secret.
 *
 * <p>It is a mistake in the program and therefore no {@link IllegalArgumentException}: code that catches
 * {@link io.culvert.rule.InvalidPolicyException} to report bad data does not catch it.
 */
public final class MisplacedWordException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses a call.
     *
     * @param message the call, its place, the allowed words, the cure
     */
    public MisplacedWordException(String message) {
        super(message);
    }
}
