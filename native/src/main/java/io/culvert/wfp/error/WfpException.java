package io.culvert.wfp.error;

import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.layout.ErrorCode;
import io.culvert.wfp.layout.sdk.ErrorTable;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A filtering engine refused a call, or cannot be called. Has the code and its meaning, the reason, the element of the policy
 * and the cure.
 *
 * <p>Every failure of an engine is a {@code WfpException}. Errors of the program are not, and do not reach the engine: an
 * image for another binary interface or an empty page ({@link IllegalArgumentException}), a transaction that has ended, a
 * destroyed pre-shared key or the engine of Windows on another system ({@link IllegalStateException}). Serializable; contains
 * no secrets.
 */
public final class WfpException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final int code;
    private final String call;
    private final String detail;
    private final ErrorElement element;

    /**
     * A refusal.
     *
     * @param code the code that the call returned, not zero
     * @param call the function, such as {@code FwpmIPsecTunnelAdd1}
     */
    public WfpException(int code, String call) {
        this(code, call, "", ErrorElement.NONE, null);
    }

    /**
     * A refusal with a reason that is more specific than the code.
     *
     * @param code the code that the call returned, not zero
     * @param call the function
     * @param detail the reason, without secrets
     */
    public WfpException(int code, String call, String detail) {
        this(code, call, detail, ErrorElement.NONE, null);
    }

    /**
     * A refusal with a cause.
     *
     * @param code the code that the call returned, not zero
     * @param call the function
     * @param detail the reason, without secrets
     * @param cause the cause
     */
    public WfpException(int code, String call, String detail, Throwable cause) {
        this(code, call, detail, ErrorElement.NONE, cause);
    }

    private WfpException(int code, String call, String detail, ErrorElement element, @Nullable Throwable cause) {
        super(message(code, call, detail, element), cause);
        this.code = code;
        this.call = call;
        this.detail = detail;
        this.element = element;
    }

    /**
     * The code with a name.
     *
     * @param symbol the name as the SDK spells it, such as {@code FWP_E_ALREADY_EXISTS}
     * @return the code as a 32-bit pattern; empty if no known code has that name
     */
    public static OptionalInt codeOf(String symbol) {
        ErrorCode known = ErrorTable.TABLE.find(symbol);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known.code());
    }

    /**
     * The same refusal with the part that it is about. For implementations of sessions that know the part; a
     * {@link FilterSession} puts the object in front of it.
     *
     * @param part the part of the object, such as {@code quick mode > proposal 2 > lifetime > seconds}
     * @return a refusal with the same stack trace
     */
    public WfpException at(Place part) {
        return with(element.at(part));
    }

    /**
     * The same refusal with the object that it is about. Has no effect if the object is known.
     *
     * @param object the object
     * @return a refusal with the same stack trace
     */
    public WfpException about(Place object) {
        return with(element.about(object, ""));
    }

    /**
     * The same refusal with the object that it is about, and its key. Has no effect if the object is known.
     *
     * @param object the object, by its name
     * @param key the key of the object
     * @return a refusal with the same stack trace
     */
    public WfpException about(Place object, UUID key) {
        return with(element.about(object, key.toString()));
    }

    /**
     * The same refusal with the policy that was to be added. If the engine named no part, the code may leave one part, which
     * is then marked as probable.
     *
     * @param policy the policy
     * @return a refusal with the same stack trace
     */
    public WfpException about(TunnelPolicy policy) {
        return with(element.probablyAt(ErrorPlaces.of(code))
                .about(Place.tunnel(policy.name()), policy.providerContextKey().toString()));
    }

    /**
     * The same refusal with a reason. For callers that know more than the engine states.
     *
     * @param reason the reason, without secrets
     * @return a refusal with the same stack trace
     */
    public WfpException because(String reason) {
        return with(reason, element);
    }

    private WfpException with(ErrorElement newElement) {
        return newElement.equals(element) ? this : with(detail, newElement);
    }

    /** The new exception stands for the old one, so it has the same trace, cause and suppressed exceptions. */
    private WfpException with(String newDetail, ErrorElement newElement) {
        WfpException named = new WfpException(code, call, newDetail, newElement, getCause());
        named.setStackTrace(getStackTrace());
        for (Throwable each : getSuppressed()) {
            named.addSuppressed(each);
        }
        return named;
    }

    /**
     * The code that the call returned.
     *
     * @return a Win32 number or an {@code HRESULT}, as a 32-bit pattern
     */
    public int code() {
        return code;
    }

    /**
     * The name of the code.
     *
     * @return as the SDK spells it, such as {@code FWP_E_ALREADY_EXISTS}; the number if it has no name
     */
    public String symbol() {
        return symbol(code);
    }

    /**
     * The function that returned it.
     *
     * @return such as {@code FwpmIPsecTunnelAdd1}
     */
    public String call() {
        return call;
    }

    /**
     * The element that the refusal is about: the object, and its part where one is known. The embedded engine names the part.
     * Windows names none; some codes leave only one part of a policy, which is then given, and the message calls it probable.
     *
     * @return such as {@code tunnel 'hq' > quick mode > proposal 2 > cipher}, or {@code tunnel 'hq' (…)} with its key where no
     *     part is known; empty if the call had no object
     */
    public Optional<Place> element() {
        return element.place();
    }

    /**
     * Whether a retry can succeed.
     *
     * @return what has to be repeated
     */
    public RetryAdvice retryAdvice() {
        return RetryAdvice.of(code);
    }

    /**
     * The cure.
     *
     * @return a sentence for each code that a call may return or a negotiation may end with; empty for others
     */
    public Optional<String> cure() {
        return ErrorCures.cure(code);
    }

    private static String message(int code, String call, String detail, ErrorElement element) {
        ErrorCode known = ErrorTable.TABLE.find(code);
        StringBuilder text = new StringBuilder(symbol(code))
                .append(" (")
                .append(number(code))
                .append(") from ")
                .append(call);
        element.words().ifPresent(words -> text.append(" for ").append(words));
        line(text, "meaning: ", known == null ? "not in the table of known codes" : known.meaning());
        line(text, "reason:  ", detail);
        line(text, "seen:    ", known == null ? "" : known.whenSeen());
        line(text, "cure:    ", ErrorCures.cure(code).orElse(""));
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String content) {
        if (!content.isEmpty()) {
            text.append("\n      ").append(label).append(content);
        }
    }

    private static String symbol(int code) {
        ErrorCode known = ErrorTable.TABLE.find(code);
        return known == null || known.isRange() ? number(code) : known.symbol();
    }

    private static String number(int code) {
        return "0x" + HEX.toHexDigits(code);
    }
}
