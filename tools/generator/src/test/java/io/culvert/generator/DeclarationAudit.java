package io.culvert.generator;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Declares every structure anew, without the headers of the SDK, and asserts that the compiler lays it out as the facts say.
 *
 * <p>This finds an offset that does not follow from the types, in the structures that no free header has as well.
 */
final class DeclarationAudit {
    private static final String PREFIX = "CULVERT_";

    private final Map<String, StructFact> structs = new LinkedHashMap<>();
    private final Set<String> declared = new LinkedHashSet<>();
    private final AuditSource source = new AuditSource();
    private final TargetAbi abi;

    private DeclarationAudit(Facts facts, TargetAbi abi) {
        facts.structs().forEach(struct -> structs.put(struct.name(), struct));
        this.abi = abi;
    }

    static AuditSource write(Facts facts, TargetAbi abi) {
        DeclarationAudit audit = new DeclarationAudit(facts, abi);
        audit.source.line("#include <stdint.h>");
        StructAssertions.addMacros(audit.source);
        facts.structs().forEach(audit::declare);
        return audit.source;
    }

    /** A structure inside another must be complete before it. */
    private void declare(StructFact struct) {
        if (!declared.add(struct.name())) {
            return;
        }
        for (FieldFact field : struct.fields()) {
            StructFact inside = structs.get(field.type().target());
            if (field.type().kind() == FieldKind.STRUCT && inside != null) {
                declare(inside);
            }
        }
        source.line("typedef struct {");
        CDeclaration.members(struct, DeclarationAudit::declarator).forEach(line -> source.line(line.code()));
        source.line("} " + PREFIX + struct.name() + ";");
        StructAssertions.add(source, struct, PREFIX + struct.name(), abi);
    }

    private static String declarator(FieldFact field) {
        CType type = field.type();
        if (type.kind().isPointer()) {
            return "void *" + field.name();
        }
        if (type.kind() == FieldKind.STRUCT) {
            return PREFIX + type.target() + " " + field.name();
        }
        return type.elementKind() == null
                ? CTypes.standardScalar(type.kind()) + " " + field.name()
                : CTypes.standardScalar(type.elementKind()) + " " + field.name() + "[" + type.length() + "]";
    }
}
