package io.culvert.generator;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What a compiler says against the assertions of a source, item by item. */
final class AuditResult {
    static final String MISSING = "missing";
    private static final String DIFFERENT = "different";

    /** By item and aspect; both in the order of the source, which is that of the facts. */
    private final Map<String, Map<String, String>> findings = new LinkedHashMap<>();

    private AuditResult() {}

    static AuditResult of(AuditSource source, TargetAbi abi, Path directory) {
        AuditResult result = new AuditResult();
        Map<Integer, String> verdicts = new TreeMap<>();
        source.missingLines().forEach(lineNumber -> verdicts.put(lineNumber, MISSING));
        for (CrossCompiler.Complaint complaint :
                new CrossCompiler(abi).complaints(source, directory.resolve("audit.c"))) {
            verdicts.merge(complaint.lineNumber(), verdict(complaint.message()), AuditResult::graver);
        }
        verdicts.forEach((lineNumber, verdict) -> {
            AuditSource.Subject subject = source.subject(lineNumber);
            result.findings
                    .computeIfAbsent(subject.item(), item -> new LinkedHashMap<>())
                    .merge(subject.aspect(), verdict, AuditResult::graver);
        });
        return result;
    }

    private static String verdict(String message) {
        boolean isMissing = message.contains("undeclared") || message.contains("has no member named");
        return isMissing ? MISSING : DIFFERENT;
    }

    private static String graver(String one, String other) {
        return one.equals(MISSING) ? one : other;
    }

    /** A text for each item that is missing or different. */
    Map<String, String> deviations() {
        Map<String, String> deviations = new LinkedHashMap<>();
        findings.forEach((item, byAspect) -> deviations.put(item, text(byAspect)));
        return deviations;
    }

    private static String text(Map<String, String> byAspect) {
        if (MISSING.equals(byAspect.get(""))) {
            return MISSING;
        }
        StringBuilder text = new StringBuilder();
        byAspect.forEach((aspect, verdict) -> {
            text.append(text.isEmpty() ? "" : ", ");
            text.append(aspect.isEmpty() ? verdict : aspect + " " + verdict);
        });
        return text.toString();
    }
}
