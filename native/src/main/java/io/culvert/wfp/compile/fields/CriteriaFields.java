package io.culvert.wfp.compile.fields;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import java.util.Optional;

/**
 * {@code IKEEXT_CERT_ROOT_CONFIG0} and its successor {@code IKEEXT_CERTIFICATE_CRITERIA0}.
 *
 * @param layout the structure
 * @param certData {@code certData}
 * @param certHash {@code certHash}, of the successor only
 * @param eku {@code eku}, of the successor only
 * @param name {@code name}, of the successor only
 * @param flags {@code flags}
 */
public record CriteriaFields(
        StructLayout layout,
        FieldLayout certData,
        Optional<FieldLayout> certHash,
        Optional<FieldLayout> eku,
        Optional<FieldLayout> name,
        FieldLayout flags) {

    static CriteriaFields of(StructLayout layout) {
        return new CriteriaFields(
                layout,
                layout.field("certData"),
                FieldLookup.find(layout, "certHash"),
                FieldLookup.find(layout, "eku"),
                FieldLookup.find(layout, "name"),
                layout.field("flags"));
    }
}
