package io.culvert.generator;

/** Asserts in C that a structure lies in memory as the facts say. */
final class StructAssertions {
    private StructAssertions() {}

    static String item(StructFact struct) {
        return "struct " + struct.name();
    }

    /** The structure is declared already, under the name given. */
    static void add(AuditSource source, StructFact struct, String declaredName, TargetAbi abi) {
        AuditSource.Subject whole = new AuditSource.Subject(item(struct), "");
        source.assertion(whole, "sizeof(" + declaredName + ") == " + struct.size(abi));
        source.assertion(whole, "_Alignof(" + declaredName + ") == " + struct.alignment(abi));
        for (FieldFact field : struct.fields()) {
            AuditSource.Subject subject = new AuditSource.Subject(item(struct), field.name());
            String member = declaredName + ", " + field.name();
            source.assertion(subject, "OFFSET(" + member + ") == " + field.offset(abi));
            source.assertion(subject, "SIZE(" + member + ") == " + field.size(abi));
        }
    }

    /** What {@link #add} needs. */
    static void addMacros(AuditSource source) {
        source.line("#define OFFSET(type, field) __builtin_offsetof(type, field)");
        source.line("#define SIZE(type, field) sizeof(((type *)0)->field)");
    }
}
