package io.culvert.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two C compilers judge the facts: by the headers of mingw-w64, and by the rules of C for what these headers lack. */
@Tag("not-on-windows")
class HeaderAuditTest {
    private static final Facts FACTS = Facts.read(Path.of("src", "facts"));
    private static final Map<String, String> REMARKS = remarks();
    private static final String REWRITE = "culvert.rewrite";
    private static final String SAME = "same";
    private static final List<String> AGREEMENT = List.of(SAME, "same (base Windows header)", "defined");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void aCompilerPlacesEveryFieldWhereTheFactsDo(TargetAbi abi) {
        AuditResult result = AuditResult.of(DeclarationAudit.write(FACTS, abi), abi, directory);
        assertEquals(Map.of(), result.deviations());
    }

    @Test
    void theHeadersDeviateOnlyWhereItIsKnown() {
        Map<String, String> deviations = deviations();
        boolean isWhatTheFactsAreAbout = deviations.remove(HeaderAudit.VERSION_ITEM) == null;
        deviations.replaceAll(HeaderAuditTest::withRemark);
        if (!Boolean.getBoolean(REWRITE)) {
            assertEquals(Map.of(), without(KnownDeviations.read(), deviations), "not known so far");
        }
        if (isWhatTheFactsAreAbout) {
            assertKnown(deviations);
        }
        assertFactsAgree(KnownDeviations.read());
    }

    private static void assertKnown(Map<String, String> deviations) {
        if (Boolean.getBoolean(REWRITE)) {
            KnownDeviations.write(deviations);
        } else {
            assertEquals(
                    KnownDeviations.text(KnownDeviations.read()),
                    KnownDeviations.text(deviations),
                    "-D" + REWRITE + "=true writes the list anew");
        }
    }

    private static Map<String, String> without(Map<String, String> known, Map<String, String> deviations) {
        Map<String, String> unknown = new LinkedHashMap<>(deviations);
        unknown.entrySet().removeAll(known.entrySet());
        return unknown;
    }

    /** Headers of another version may have more, but what is written in the facts and in the list is about one version. */
    private static void assertFactsAgree(Map<String, String> known) {
        REMARKS.forEach((item, status) -> {
            boolean isMissing = status.equals(AuditResult.MISSING);
            assertEquals(
                    isMissing, AuditResult.MISSING.equals(known.get(item)), () -> item + " in the facts: " + status);
            assertFalse(AGREEMENT.contains(status) && known.containsKey(item), () -> item + " in the facts: " + status);
        });
    }

    private Map<String, String> deviations() {
        Map<String, String> win64 = deviations(TargetAbi.WIN64);
        Map<String, String> win32 = deviations(TargetAbi.WIN32);
        Map<String, String> both = new LinkedHashMap<>(win64);
        win32.forEach((item, text) -> both.merge(item, text, (one, other) -> one.equals(other) ? one : ""));
        both.replaceAll((item, text) -> win64.containsKey(item) && text.equals(win32.get(item))
                ? text
                : "64-bit " + win64.getOrDefault(item, SAME) + ", 32-bit " + win32.getOrDefault(item, SAME));
        return both;
    }

    private Map<String, String> deviations(TargetAbi abi) {
        return AuditResult.of(HeaderAudit.write(FACTS, abi, directory), abi, directory)
                .deviations();
    }

    private static String withRemark(String item, String deviation) {
        String remark = REMARKS.getOrDefault(item, deviation);
        return remark.equals(deviation) ? deviation : deviation + " (" + remark + ")";
    }

    /** What the facts say of the headers, by item. */
    private static Map<String, String> remarks() {
        Map<String, String> remarks = new LinkedHashMap<>();
        FACTS.structs().forEach(struct -> remarks.put(StructAssertions.item(struct), struct.mingwStatus()));
        for (ConstantGroup group : FACTS.constants().groups()) {
            group.constants().forEach(constant -> remarks.put(HeaderAudit.item(constant), constant.mingwStatus()));
        }
        return remarks;
    }
}
