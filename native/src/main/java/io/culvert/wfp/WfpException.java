package io.culvert.wfp;

import io.culvert.wfp.layout.ErrorCode;
import io.culvert.wfp.layout.sdk.ErrorCodes;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A filtering engine refused a call. Says which code, what it means, what was the matter and what to do about it. */
public final class WfpException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final int code;
    private final String call;
    private final String detail;
    private final @Nullable String element;

    /**
     * A refusal.
     *
     * @param code what the call returned, not zero
     * @param call the function, such as {@code FwpmIPsecTunnelAdd1}
     */
    public WfpException(int code, String call) {
        this(code, call, "", null, null);
    }

    /**
     * A refusal whose reason is known better than the code tells.
     *
     * @param code what the call returned, not zero
     * @param call the function
     * @param detail what was the matter, without secrets
     */
    public WfpException(int code, String call, String detail) {
        this(code, call, detail, null, null);
    }

    /**
     * A refusal that something else brought about.
     *
     * @param code what the call returned, not zero
     * @param call the function
     * @param detail what was the matter, without secrets
     * @param cause what brought it about
     */
    public WfpException(int code, String call, String detail, Throwable cause) {
        this(code, call, detail, null, cause);
    }

    private WfpException(int code, String call, String detail, @Nullable String element, @Nullable Throwable cause) {
        super(message(code, call, detail, element), cause);
        this.code = code;
        this.call = call;
        this.detail = detail;
        this.element = element;
    }

    /** The same refusal, with the object named that it is about. */
    WfpException about(String newElement) {
        return element != null ? this : new WfpException(code, call, detail, newElement, this);
    }

    /**
     * What the call returned.
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
     * The object that the call was about.
     *
     * @return such as {@code tunnel 'hq' (…)}, empty if it was about none
     */
    public Optional<String> element() {
        return Optional.ofNullable(element);
    }

    /**
     * What to do about it.
     *
     * @return a sentence, empty if nobody knows
     */
    public Optional<String> cure() {
        return ErrorCures.cure(code);
    }

    private static String message(int code, String call, String detail, @Nullable String element) {
        ErrorCode known = ErrorCodes.TABLE.find(code);
        StringBuilder text = new StringBuilder(symbol(code))
                .append(" (")
                .append(number(code))
                .append(") from ")
                .append(call);
        if (element != null) {
            text.append(" for ").append(element);
        }
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
        ErrorCode known = ErrorCodes.TABLE.find(code);
        return known == null || known.isRange() ? number(code) : known.symbol();
    }

    private static String number(int code) {
        return "0x" + HEX.toHexDigits(code);
    }
}
