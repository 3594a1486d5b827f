package io.culvert.wfp.error;

import static java.util.Objects.requireNonNull;

import io.culvert.rule.Place;
import io.culvert.wfp.layout.IkeErrorRow;
import io.culvert.wfp.layout.sdk.IkeErrorTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A code that a negotiation of IPsec ends with, or that a packet is dropped for: {@code ERROR_IPSEC_*}.
 *
 * <p>No function of the platform returns such a code. Net events ({@code failureErrorCode}), the counters of the IKE service
 * and the logs of Windows contain it.
 *
 * <pre>{@code
 * IkeError.of(13868).ifPresent(System.out::println);
 * }</pre>
 *
 * <p>Immutable, one instance a code. Source: the Windows headers, their message texts, and the reports that
 * {@link #standing()} summarises.
 */
public final class IkeError {

    private static final List<IkeError> ALL =
            IkeErrorTable.TABLE.all().stream().map(IkeError::new).toList();
    private static final Map<Integer, IkeError> BY_CODE = byCode();

    private final IkeErrorRow row;
    private final Severity severity;
    private final List<Place> places;

    private IkeError(IkeErrorRow row) {
        this.row = row;
        this.severity = Severity.valueOf(row.severity().toUpperCase(Locale.ROOT));
        this.places = row.places().stream().map(IkeError::place).toList();
    }

    private static Map<Integer, IkeError> byCode() {
        Map<Integer, IkeError> byCode = new HashMap<>();
        for (IkeError error : ALL) {
            byCode.put(error.code(), error);
            if (error.row.status() != 0) {
                byCode.put(error.row.status(), error);
            }
        }
        return Map.copyOf(byCode);
    }

    private static Place place(String path) {
        String[] elements = path.split(" > ", -1);
        Place place = Place.of(elements[0]);
        for (int i = 1; i < elements.length; i++) {
            place = place.then(elements[i]);
        }
        return place;
    }

    /** The kinds of codes. */
    public enum Severity {
        /** A negotiation failed. */
        FAILURE,
        /** A packet was dropped. */
        DROP,
        /** An association ended, or another normal event happened. */
        BENIGN,
        /** Information about a negotiation that goes on. */
        INFO,
        /** A code of the older policy agent, which tunnels of the filtering engine do not cause. */
        LEGACY,
        /** The end of a range of numbers. Never a result. */
        MARKER
    }

    /**
     * Finds a code.
     *
     * @param code the Win32 number, such as 13801, or the {@code NTSTATUS} of a dropped packet, such as {@code 0xC0360001}
     * @return the code; empty for other numbers
     */
    public static Optional<IkeError> of(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * Finds a code by name.
     *
     * @param symbol the name as the SDK spells it, such as {@code ERROR_IPSEC_IKE_AUTH_FAIL}
     * @return the code; empty for other names
     */
    public static Optional<IkeError> ofSymbol(String symbol) {
        return Optional.ofNullable(IkeErrorTable.TABLE.find(requireNonNull(symbol, "symbol")))
                .flatMap(row -> of(row.code()));
    }

    /**
     * The codes.
     *
     * @return all codes, by number
     */
    public static List<IkeError> all() {
        return ALL;
    }

    /**
     * The number.
     *
     * @return the Win32 number
     */
    public int code() {
        return row.code();
    }

    /**
     * The name of the code.
     *
     * @return as the SDK spells it
     */
    public String symbol() {
        return row.symbol();
    }

    /**
     * The kind of code.
     *
     * @return the kind
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The phase of the negotiation and the side that reports the code.
     *
     * @return such as {@code MM; peer certificate}, where MM, QM and EM are the modes; empty if it has none
     */
    public String phase() {
        return row.phase();
    }

    /**
     * The meaning.
     *
     * @return one statement
     */
    public String meaning() {
        return row.meaning();
    }

    /**
     * The likely causes. {@link #standing()} contains their evidence.
     *
     * @return the causes, {@code unknown} if no source states one; empty if the code needs none
     */
    public String causes() {
        return row.causes();
    }

    /**
     * The elements of a policy to check, most likely first. Each is a path below the tunnel.
     *
     * @return such as {@code main mode > proposals}; empty if the cause is outside the policy
     */
    public List<Place> places() {
        return places;
    }

    /**
     * The cure.
     *
     * @return what to do, with commands or words of a policy where there are some
     */
    public String cure() {
        return row.cure();
    }

    /**
     * The evidence for meaning and causes.
     *
     * @return such as {@code meaning documented; causes inferred}: documented by Microsoft, in the headers, inferred, or
     *     practice of public programs
     */
    public String standing() {
        return row.standing();
    }

    /**
     * The code for people, on several lines.
     *
     * @return name, number and all texts
     */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(symbol()).append(" (").append(code()).append(')');
        line(text, "kind:     ", severity.name().toLowerCase(Locale.ROOT));
        line(text, "phase:    ", phase());
        line(text, "meaning:  ", meaning());
        line(text, "causes:   ", causes());
        line(text, "check:    ", places.stream().map(Place::toString).collect(Collectors.joining("; ")));
        line(text, "cure:     ", cure());
        line(text, "standing: ", standing());
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String content) {
        if (!content.isEmpty()) {
            text.append("\n      ").append(label).append(content);
        }
    }
}
