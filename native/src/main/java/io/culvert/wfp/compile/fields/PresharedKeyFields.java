package io.culvert.wfp.compile.fields;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import java.util.Optional;

/**
 * {@code IKEEXT_PRESHARED_KEY_AUTHENTICATION0} and {@code 1}.
 *
 * @param place its field of the method
 * @param key {@code presharedKey}
 * @param flags {@code flags}, from version 1 on
 */
public record PresharedKeyFields(FieldLayout place, FieldLayout key, Optional<FieldLayout> flags) {

    static PresharedKeyFields of(FieldLayout place) {
        StructLayout layout = FieldLookup.struct(place);
        return new PresharedKeyFields(place, layout.field("presharedKey"), FieldLookup.find(layout, "flags"));
    }
}
