package io.culvert.dsl;

/**
 * A word was said where it cannot stand, or with arguments that it does not take. Only a dynamic language gets so far:
 * elsewhere the compiler refuses. The message says what was asked, where, what is allowed there, and how to get to what
 * was asked; of arguments it tells the types only, since a value may be a secret.
 *
 * <p>It is a mistake in the program, like a call that does not compile, and no {@link IllegalArgumentException}, so that
 * code which catches {@link io.culvert.rule.InvalidPolicyException} and its kin to report bad data does not swallow it.
 */
public final class MisplacedWordException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses a word.
     *
     * @param message what was asked, where, what is allowed, what to do
     */
    public MisplacedWordException(String message) {
        super(message);
    }
}
