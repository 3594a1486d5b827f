package io.culvert.wfp.compile.fields;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;
import java.util.Optional;

/**
 * {@code IKEEXT_CERT_ROOT_CONFIG0} and its successor {@code IKEEXT_CERTIFICATE_CRITERIA0}.
 *
 * @param certData {@code certData}
 * @param certHash {@code certHash}, of the successor only
 * @param eku {@code eku}, of the successor only
 * @param name {@code name}, of the successor only
 * @param flags {@code flags}
 */
public record CriteriaFields(
        FieldLayout certData,
        Optional<FieldLayout> certHash,
        Optional<FieldLayout> eku,
        Optional<FieldLayout> name,
        FieldLayout flags) {

    static CriteriaFields of(StructLayout layout) {
        return new CriteriaFields(
                layout.field("certData"),
                Members.find(layout, "certHash"),
                Members.find(layout, "eku"),
                Members.find(layout, "name"),
                layout.field("flags"));
    }
}
