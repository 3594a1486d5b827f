package io.culvert.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Asserts that the headers of the SDK, as mingw-w64 has them, say what the facts say. */
final class HeaderAudit {
    /** The version that the columns {@code mingw10} of the facts are about. */
    static final int HEADER_VERSION = 10;

    static final String VERSION_ITEM = "version of the headers";

    private static final List<String> BASE_HEADERS = List.of("winsock2.h", "windows.h", "rpc.h");
    private static final List<String> HEADERS =
            List.of("fwptypes.h", "iketypes.h", "ipsectypes.h", "fwpmtypes.h", "fwpmu.h");

    private final AuditSource source = includes();
    private final Set<String> identifiers;

    private HeaderAudit(Set<String> identifiers) {
        this.identifiers = identifiers;
    }

    static AuditSource write(Facts facts, TargetAbi abi, Path directory) {
        CrossCompiler compiler = new CrossCompiler(abi);
        HeaderAudit audit = new HeaderAudit(compiler.identifiers(includes(), directory.resolve("includes.c")));
        StructAssertions.addMacros(audit.source);
        audit.source.assertion(
                new AuditSource.Subject(VERSION_ITEM, ""), "__MINGW64_VERSION_MAJOR == " + HEADER_VERSION);
        facts.structs().forEach(struct -> audit.addStruct(struct, abi));
        audit.addConstants(facts.constants());
        for (GuidFact guid : facts.guids()) {
            audit.addGuid(guid.name(), guid.value());
            guid.aliases().forEach(alias -> audit.addGuid(alias, guid.value()));
        }
        return audit.source;
    }

    static String item(ConstantFact constant) {
        return "constant " + constant.name();
    }

    private static AuditSource includes() {
        AuditSource source = new AuditSource();
        BASE_HEADERS.forEach(header -> source.line("#include <" + header + ">"));
        addGuidMacro(source);
        HEADERS.forEach(header -> source.line("#include <" + header + ">"));
        return source;
    }

    private void addStruct(StructFact struct, TargetAbi abi) {
        if (identifiers.contains(struct.name())) {
            StructAssertions.add(source, struct, struct.name(), abi);
        } else {
            source.missing(StructAssertions.item(struct));
        }
    }

    private void addConstants(ConstantFacts constants) {
        source.line("#define VALUE(x) ((x) < 0 ? (unsigned long long)(unsigned)(x) : (unsigned long long)(x))");
        for (ConstantGroup group : constants.groups()) {
            for (ConstantFact constant : group.constants()) {
                String value = JavaText.hexadecimal(constant.value(), false) + "ull";
                add(item(constant), constant.name(), "VALUE(" + constant.name() + ") == " + value);
            }
        }
    }

    private void add(String item, String identifier, String condition) {
        if (identifiers.contains(identifier)) {
            source.assertion(new AuditSource.Subject(item, ""), condition);
        } else {
            source.missing(item);
        }
    }

    /** A GUID of the headers is a variable, which no static assertion can read; so it is made four enumerators here. */
    private static void addGuidMacro(AuditSource source) {
        source.line("#undef DEFINE_GUID");
        source.line("#define FOUR(a, b, c, d) ((a) | (b) << 8 | (c) << 16 | (unsigned)(d) << 24)");
        source.line("#define DEFINE_GUID(name, a, b, c, d0, d1, d2, d3, d4, d5, d6, d7) enum { \\");
        source.line("  name##_0 = (int)(a), name##_1 = (int)((b) | (unsigned)(c) << 16), \\");
        source.line("  name##_2 = (int)FOUR(d0, d1, d2, d3), name##_3 = (int)FOUR(d4, d5, d6, d7) }");
    }

    private void addGuid(String name, UUID value) {
        long first = value.getMostSignificantBits();
        long last = value.getLeastSignificantBits();
        String condition = String.format(
                Locale.ROOT,
                "%1$s_0 == (int)0x%2$xu && %1$s_1 == (int)0x%3$xu && %1$s_2 == (int)0x%4$xu && %1$s_3 == (int)0x%5$xu",
                name,
                (int) (first >>> Integer.SIZE),
                Integer.rotateRight((int) first, Short.SIZE),
                Integer.reverseBytes((int) (last >>> Integer.SIZE)),
                Integer.reverseBytes((int) last));
        add("guid " + name, name + "_0", condition);
    }
}
