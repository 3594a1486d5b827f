package io.culvert.access;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.SecurityDescriptorRules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the text of a descriptor. */
final class SddlParser {

    /** Types of entries, for messages. */
    static final String TYPES =
            "types " + AceType.tokensOf(ListKind.DACL) + " in D:, " + AceType.tokensOf(ListKind.SACL) + " in S:";

    private static final String OWNER = "O:";
    private static final String GROUP = "G:";
    private static final String PARTS = "O:, G:, D: and S:, each at most once";
    private static final String FLAGS = "P, AR, AI, or " + SddlPrinter.NULL_LIST + " without entries";

    private final SddlText text;
    private final Map<ListKind, Optional<Acl>> lists = new EnumMap<>(ListKind.class);
    private Optional<Sid> owner = Optional.empty();
    private Optional<Sid> group = Optional.empty();
    private int control = DescriptorParts.SELF_RELATIVE;

    private SddlParser(String sddl) {
        text = new SddlText(sddl);
    }

    static DescriptorParts parse(String sddl) {
        return new SddlParser(sddl).parts();
    }

    private DescriptorParts parts() {
        while (!text.isAtEnd()) {
            if (owner.isEmpty() && text.skip(OWNER)) {
                owner = Optional.of(SidReading.sid(
                        text.untilPart(), Place.of("security descriptor").then("owner")));
            } else if (group.isEmpty() && text.skip(GROUP)) {
                group = Optional.of(SidReading.sid(
                        text.untilPart(), Place.of("security descriptor").then("group")));
            } else if (!lists.containsKey(ListKind.DACL) && text.skip(ListKind.DACL.tag)) {
                list(ListKind.DACL);
            } else if (!lists.containsKey(ListKind.SACL) && text.skip(ListKind.SACL.tag)) {
                list(ListKind.SACL);
            } else {
                throw text.rest().refused(SecurityDescriptorRules.TEXT_PARTS, Place.of("security descriptor"), PARTS);
            }
        }
        return new DescriptorParts(control, owner, group, list(lists, ListKind.DACL), list(lists, ListKind.SACL));
    }

    private static Optional<Acl> list(Map<ListKind, Optional<Acl>> lists, ListKind kind) {
        return lists.getOrDefault(kind, Optional.empty());
    }

    private void list(ListKind kind) {
        control |= kind.present;
        boolean isNull = flags(kind);
        SddlText.Piece start = text.rest();
        List<Ace> entries = entries(kind);
        if (isNull && !entries.isEmpty()) {
            throw start.refused(SecurityDescriptorRules.LIST_FLAGS, kind.place(), FLAGS);
        }
        lists.put(kind, isNull ? Optional.empty() : Optional.of(new Acl(List.copyOf(entries))));
    }

    /** Reads the flags; returns whether the list is a null list. */
    private boolean flags(ListKind kind) {
        boolean isNull = false;
        while (!text.isAtEnd() && !text.isAt("(") && !text.isAtPart()) {
            if (text.skip(SddlPrinter.NULL_LIST)) {
                isNull = true;
            } else if (text.skip("P")) {
                control |= kind.isProtected;
            } else if (text.skip("AR")) {
                control |= kind.autoInheritReq;
            } else if (text.skip("AI")) {
                control |= kind.autoInherited;
            } else {
                throw text.until("(:").refused(SecurityDescriptorRules.LIST_FLAGS, kind.place(), FLAGS);
            }
        }
        return isNull;
    }

    private List<Ace> entries(ListKind kind) {
        List<Ace> entries = new ArrayList<>();
        int size = Acl.HEADER_SIZE;
        while (text.skip("(")) {
            Ace entry = new EntryParser(text, kind, kind.place().nth("entry", entries.size() + 1)).parse();
            entries.add(entry);
            size += entry.byteSize();
            if (size > Acl.MAX_SIZE) {
                throw new InvalidPolicyException(SecurityDescriptorRules.LIST_SIZE.violatedBy(
                        kind.place(),
                        size + " bytes with entry " + entries.size(),
                        "at most " + Acl.MAX_SIZE + " bytes"));
            }
        }
        return entries;
    }
}
