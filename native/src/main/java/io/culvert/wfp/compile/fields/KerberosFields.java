package io.culvert.wfp.compile.fields;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import java.util.Optional;

/**
 * {@code IKEEXT_KERBEROS_AUTHENTICATION0} and {@code 1}.
 *
 * @param place its field of the method
 * @param flags {@code flags}
 * @param proxyServer {@code proxyServer}, from version 1 on
 */
public record KerberosFields(FieldLayout place, FieldLayout flags, Optional<FieldLayout> proxyServer) {

    static KerberosFields of(FieldLayout place) {
        StructLayout layout = FieldLookup.struct(place);
        return new KerberosFields(place, layout.field("flags"), FieldLookup.find(layout, "proxyServer"));
    }
}
