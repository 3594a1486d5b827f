package io.culvert.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A code that the functions of the platform return, or a range of them. */
record ErrorFact(
        int code,
        int lastCode,
        String symbol,
        String family,
        String kernelStatus,
        String meaning,
        String whenSeen,
        String standing,
        List<String> sources) {
    private static final String NEGOTIATION = "IPsec negotiation";
    private static final String WHEN_SEEN = "when_seen_for_tunnels (documented unless marked inferred)";

    /**
     * Reads the codes. Those of negotiations have their meanings in a table of their own; errors.tsv repeats their names only.
     */
    static List<ErrorFact> read(Path facts, List<IkeErrorFact> negotiation) {
        Map<String, IkeErrorFact> left = new LinkedHashMap<>();
        negotiation.forEach(each -> left.put(each.symbol(), each));
        List<ErrorFact> errors = new ArrayList<>();
        for (ErrorFact error : read(facts)) {
            IkeErrorFact known = left.remove(error.symbol());
            errors.add(known == null ? error : error.meaning(known));
        }
        left.values().forEach(each -> errors.add(of(each)));
        errors.forEach(ErrorFact::requireMeaning);
        return errors;
    }

    private static ErrorFact of(IkeErrorFact negotiation) {
        return new ErrorFact(
                negotiation.code(),
                negotiation.code(),
                negotiation.symbol(),
                NEGOTIATION,
                "",
                negotiation.meaning(),
                "",
                "base",
                List.of("SDK winerror.h"));
    }

    private ErrorFact meaning(IkeErrorFact known) {
        if (known.code() != code || !family.equals(NEGOTIATION)) {
            throw new IllegalStateException(symbol + ": errors.tsv and ike-errors.tsv differ");
        }
        return new ErrorFact(
                code, lastCode, symbol, family, kernelStatus, known.meaning(), whenSeen, standing, sources);
    }

    /** A meaning that repeats the name of the code is a guess. */
    private static void requireMeaning(ErrorFact error) {
        if (error.meaning.isEmpty() || error.meaning.contains("from the name")) {
            throw new IllegalStateException(error.symbol + " has no meaning: write 'unknown' if no source has one");
        }
    }

    private static List<ErrorFact> read(Path facts) {
        List<ErrorFact> errors = new ArrayList<>();
        for (TsvRow row : TsvFile.read(
                facts.resolve("errors.tsv"),
                "code_hex",
                "code_dec_signed",
                "name",
                "family",
                "kernel_status",
                "meaning",
                WHEN_SEEN,
                "min_windows_or_header",
                "source")) {
            errors.add(error(row));
        }
        return errors;
    }

    private static ErrorFact error(TsvRow row) {
        String[] range = row.text("code_hex").split("\\.\\.", -1);
        int code;
        int lastCode;
        if (range.length == 2) {
            code = Integer.parseUnsignedInt(range[0].substring(2), 16);
            lastCode = Integer.parseUnsignedInt(range[1].substring(2), 16);
        } else {
            code = row.integer("code_dec_signed");
            lastCode = code;
            requireSame(row, code);
        }
        return new ErrorFact(
                code,
                lastCode,
                row.text("name"),
                row.text("family"),
                row.text("kernel_status"),
                row.text("meaning"),
                row.text(WHEN_SEEN),
                row.text("min_windows_or_header"),
                sources(row));
    }

    /** Returns the sources of the code, without the sources of the {@code when_seen} column. */
    private static List<String> sources(TsvRow row) {
        return Stream.of(row.text("source").split(";", -1))
                .map(String::strip)
                .filter(source -> !source.startsWith("when_seen:"))
                .toList();
    }

    /** Checks the hexadecimal form. Codes that only the kernel uses have it in the column for kernel codes. */
    private static void requireSame(TsvRow row, int code) {
        String column = row.text("code_hex").isEmpty() ? "kernel_status" : "code_hex";
        String hexadecimal = String.format(Locale.ROOT, "0x%08X", code);
        if (!row.text(column).equals(hexadecimal)) {
            throw row.failure(column + " is not " + hexadecimal);
        }
    }

    boolean isRange() {
        return code != lastCode;
    }
}
