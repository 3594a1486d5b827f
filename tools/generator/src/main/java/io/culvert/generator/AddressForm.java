package io.culvert.generator;

import java.util.Arrays;

/** The form of an address in a field. The constants have the names of the generated tables, which the compiler of native checks. */
enum AddressForm {
    IPV4(FieldKind.UINT32, 1),
    IPV6(FieldKind.BYTES, 16);

    private final FieldKind kind;
    private final int length;

    AddressForm(FieldKind kind, int length) {
        this.kind = kind;
        this.length = length;
    }

    /** Reads the form of a field. Refuses a form that does not fit the type of the field. */
    static AddressForm parse(TsvRow row, CType type) {
        String name = row.text("form");
        AddressForm form = Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> row.failure("unknown form of an address: " + name));
        if (type.kind() != form.kind || type.length() != form.length) {
            throw row.failure("a field with the form " + name + " must be of the kind " + form.kind + " and of length "
                    + form.length);
        }
        return form;
    }
}
