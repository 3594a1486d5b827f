package io.culvert.generator;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The structures that the recorded calls use. Each follows the structures that it contains or references. */
final class WireStructs {

    static final List<String> ROOTS = List.of(
            "GUID",
            "FWPM_FILTER_CONDITION0",
            "FWPM_PROVIDER_CONTEXT0",
            "FWPM_PROVIDER_CONTEXT1",
            "FWPM_PROVIDER_CONTEXT2",
            "FWPM_PROVIDER_CONTEXT3",
            "FWPM_PROVIDER0",
            "FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0",
            "FWPM_SESSION0",
            "FWPM_PROVIDER_CONTEXT_SUBSCRIPTION0",
            "FWPM_PROVIDER_CONTEXT_CHANGE0",
            "FWPM_PROVIDER_SUBSCRIPTION0",
            "FWPM_PROVIDER_CHANGE0");

    private final Map<String, StructFact> byName = new LinkedHashMap<>();
    private final Set<StructFact> reached = new LinkedHashSet<>();

    private WireStructs(List<StructFact> structs) {
        structs.forEach(struct -> byName.put(struct.name(), struct));
    }

    static List<StructFact> of(Facts facts) {
        WireStructs structs = new WireStructs(facts.structs());
        ROOTS.forEach(structs::reach);
        return List.copyOf(structs.reached);
    }

    private void reach(String name) {
        StructFact struct = byName.get(name);
        if (struct == null) {
            throw new IllegalStateException("unknown structure " + name);
        }
        for (FieldFact field : struct.fields()) {
            if (field.type().target() != null) {
                reach(field.type().target());
            }
            if (field.type().kind() == FieldKind.OPAQUE) {
                throw field.row().failure("an opaque field cannot be marshalled");
            }
        }
        reached.add(struct);
    }

    /** A member of a structure: a field outside of unions, or a whole union. */
    record Member(List<FieldFact> fields, @Nullable UnionFact union) {

        /** Returns the fields of each arm. Only an anonymous structure has several. */
        List<List<FieldFact>> arms() {
            List<List<FieldFact>> arms = new ArrayList<>();
            for (FieldFact field : fields) {
                List<FieldFact> last = arms.isEmpty() ? List.of() : arms.get(arms.size() - 1);
                if (!last.isEmpty() && condition(last.get(0)).isSameArm(condition(field))) {
                    last.add(field);
                } else {
                    arms.add(new ArrayList<>(List.of(field)));
                }
            }
            return arms;
        }
    }

    /** Returns the members of a structure, with the fields of each union as one member. */
    static List<Member> members(StructFact struct) {
        Map<String, UnionFact> unions = new LinkedHashMap<>();
        struct.unions().forEach(union -> unions.put(union.first().union(), union));
        List<Member> members = new ArrayList<>();
        Map<String, Member> open = new LinkedHashMap<>();
        for (FieldFact field : struct.fields()) {
            if (field.conditions().isEmpty()) {
                members.add(new Member(List.of(field), null));
            } else {
                String name = condition(field).union();
                Member member = open.computeIfAbsent(name, key -> {
                    Member first = new Member(new ArrayList<>(), requireNonNull(unions.get(key)));
                    members.add(first);
                    return first;
                });
                member.fields().add(field);
            }
        }
        return members;
    }

    /** Returns the condition of a field. Refuses nested unions and masks, which no structure of the calls has. */
    static ArmCondition condition(FieldFact field) {
        ArmCondition condition = field.conditions().get(0);
        if (field.conditions().size() != 1 || condition.mask() != null) {
            throw field.row().failure("a nested or masked union cannot be marshalled");
        }
        return condition;
    }
}
