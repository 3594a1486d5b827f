package io.culvert.access;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.SecurityDescriptorRules;
import java.util.Optional;
import java.util.UUID;

/** Writes the text of a descriptor in the form of Windows. */
final class SddlPrinter {

    static final String NULL_LIST = "NO_ACCESS_CONTROL";

    private final StringBuilder text = new StringBuilder();

    private SddlPrinter() {}

    static String print(DescriptorParts parts) {
        SddlPrinter printer = new SddlPrinter();
        parts.owner().ifPresent(sid -> printer.text.append("O:").append(SidNames.print(sid)));
        parts.group().ifPresent(sid -> printer.text.append("G:").append(SidNames.print(sid)));
        for (ListKind kind : ListKind.values()) {
            printer.list(parts, kind);
        }
        return printer.text.toString();
    }

    /** Whether every entry has a text form. */
    static boolean canPrint(DescriptorParts parts) {
        for (ListKind kind : ListKind.values()) {
            Optional<Acl> list = parts.list(kind);
            if (list.isPresent() && !list.get().entries().stream().allMatch(Ace.class::isInstance)) {
                return false;
            }
        }
        return true;
    }

    private void list(DescriptorParts parts, ListKind kind) {
        if ((parts.control() & kind.present) == 0) {
            return;
        }
        text.append(kind.tag);
        text.append((parts.control() & kind.isProtected) != 0 ? "P" : "");
        text.append((parts.control() & kind.autoInheritReq) != 0 ? "AR" : "");
        text.append((parts.control() & kind.autoInherited) != 0 ? "AI" : "");
        Optional<Acl> list = parts.list(kind);
        if (list.isEmpty()) {
            text.append(NULL_LIST);
            return;
        }
        int number = 1;
        for (Entry entry : list.get().entries()) {
            entry(entry, kind.place().nth("entry", number));
            number++;
        }
    }

    private void entry(Entry entry, Place place) {
        switch (entry) {
            case Ace ace -> ace(ace);
            case OtherEntry other ->
                throw new InvalidPolicyException(SecurityDescriptorRules.CONDITIONAL_ENTRY.violatedBy(
                        place, "an entry of type 0x" + Integer.toHexString(other.type()), SddlParser.TYPES));
        }
    }

    private void ace(Ace ace) {
        text.append('(').append(ace.type().token).append(';');
        text.append(Tokens.FLAGS.print(ace.flags())).append(';');
        text.append(rights(ace)).append(';');
        text.append(guid(ace.object())).append(';');
        text.append(guid(ace.inheritedObject())).append(';');
        text.append(SidNames.print(ace.who())).append(')');
    }

    private static String rights(Ace ace) {
        int rights = ace.rights();
        if (ace.type() == AceType.SYSTEM_MANDATORY_LABEL) {
            return Tokens.LABEL_RIGHTS.cover(rights) ? Tokens.LABEL_RIGHTS.print(rights) : hex(rights);
        }
        return Tokens.GROUPS
                .token(rights)
                .orElseGet(() -> Tokens.RIGHTS.cover(rights) ? Tokens.RIGHTS.print(rights) : hex(rights));
    }

    private static String hex(int rights) {
        return "0x" + Integer.toHexString(rights);
    }

    private static String guid(Optional<UUID> guid) {
        return guid.map(UUID::toString).orElse("");
    }
}
