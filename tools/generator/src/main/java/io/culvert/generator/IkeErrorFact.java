package io.culvert.generator;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code that a negotiation of IPsec ends with, or a packet is dropped for. No function returns it; events contain it.
 *
 * @param status the {@code NTSTATUS} that events of dropped packets contain instead, 0 if there is none
 * @param places the elements of a policy to check, as paths
 */
record IkeErrorFact(
        int code,
        int status,
        String symbol,
        String severity,
        String phase,
        String meaning,
        String causes,
        List<String> places,
        String cure,
        String standing) {

    private static final Pattern STATUS = Pattern.compile("NTSTATUS 0x([0-9A-F]{8})");
    private static final Pattern CROSS_REFERENCE = Pattern.compile("as (\\d{5})(.*)");
    private static final Map<Character, String> EVIDENCE =
            Map.of('D', "documented", 'I', "in the headers", 'N', "inferred", 'P', "practice");

    static List<IkeErrorFact> read(Path facts) {
        Map<Integer, TsvRow> advice =
                byCode(TsvFile.read(facts.resolve("ike-advice.tsv"), "code_dec", "name", "places", "cure"));
        Map<Integer, TsvRow> codes = byCode(TsvFile.read(
                facts.resolve("ike-errors.tsv"),
                "code_dec",
                "code_hex",
                "name",
                "severity",
                "phase_and_side",
                "meaning",
                "likely_causes",
                "policy_elements_to_check",
                "cure",
                "frequency_table_index",
                "in_mingw10_winerror",
                "standing",
                "source"));
        if (!advice.keySet().equals(codes.keySet())) {
            throw new IllegalStateException("ike-advice.tsv and ike-errors.tsv have different codes");
        }
        List<IkeErrorFact> all = new ArrayList<>();
        codes.forEach((code, row) -> all.add(error(row, required(advice, code), codes)));
        return List.copyOf(all);
    }

    private static Map<Integer, TsvRow> byCode(List<TsvRow> rows) {
        Map<Integer, TsvRow> byCode = new LinkedHashMap<>();
        for (TsvRow row : rows) {
            if (byCode.put(row.integer("code_dec"), row) != null) {
                throw row.failure("duplicate code");
            }
        }
        return byCode;
    }

    private static TsvRow required(Map<Integer, TsvRow> rows, int code) {
        return requireNonNull(rows.get(code), () -> "no row for code " + code);
    }

    private static IkeErrorFact error(TsvRow row, TsvRow advice, Map<Integer, TsvRow> codes) {
        int code = row.integer("code_dec");
        String hexadecimal = String.format(Locale.ROOT, "0x%08X", code);
        if (!row.text("code_hex").equals(hexadecimal)) {
            throw row.failure("code_hex is not " + hexadecimal);
        }
        if (!advice.text("name").equals(row.text("name")) || advice.text("cure").isEmpty()) {
            throw advice.failure("another name than in ike-errors.tsv, or no cure");
        }
        Matcher status = STATUS.matcher(row.text("meaning"));
        return new IkeErrorFact(
                code,
                status.find() ? Integer.parseUnsignedInt(status.group(1), 16) : 0,
                row.text("name"),
                row.text("severity"),
                dashIsEmpty(row.text("phase_and_side")),
                row.text("meaning"),
                causes(row.text("likely_causes"), codes),
                places(advice.text("places")),
                advice.text("cure"),
                evidence(row.text("standing")));
    }

    /** Replaces a reference to the causes of another code by those causes. */
    private static String causes(String causes, Map<Integer, TsvRow> codes) {
        Matcher reference = CROSS_REFERENCE.matcher(causes);
        if (!reference.matches()) {
            return causes.equals("not stated") ? "unknown" : dashIsEmpty(causes);
        }
        return required(codes, Integer.parseInt(reference.group(1))).text("likely_causes") + reference.group(2);
    }

    private static List<String> places(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("; ", -1));
    }

    private static String dashIsEmpty(String cell) {
        return cell.equals("-") ? "" : cell;
    }

    /** Writes out the letters for evidence. */
    private static String evidence(String standing) {
        StringBuilder text = new StringBuilder();
        for (String word : standing.split("(?<= )|(?=[;)])", -1)) {
            String letter = word.strip();
            text.append(
                    letter.length() == 1 && EVIDENCE.containsKey(letter.charAt(0))
                            ? word.replace(letter, EVIDENCE.get(letter.charAt(0)))
                            : word);
        }
        return text.toString();
    }
}
