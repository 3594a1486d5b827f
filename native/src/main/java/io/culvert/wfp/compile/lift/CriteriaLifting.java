package io.culvert.wfp.compile.lift;

import io.culvert.auth.CertificateAuthority;
import io.culvert.auth.CertificateCriteria;
import io.culvert.auth.CertificateFlag;
import io.culvert.auth.CertificateHash;
import io.culvert.auth.CertificateName;
import io.culvert.auth.CertificateNameType;
import io.culvert.wfp.compile.fields.CriteriaFields;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_EKUS0;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_NAME0;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code IKEEXT_CERT_ROOT_CONFIG0} and its successor {@code IKEEXT_CERTIFICATE_CRITERIA0}. */
final class CriteriaLifting {

    private final CriteriaFields fields;

    CriteriaLifting(CriteriaFields fields) {
        this.fields = fields;
    }

    CertificateAuthority authority(StructView root) {
        return named(root).matching(criteria(root));
    }

    /** The criteria of a store. A store names no authority, so the name must be empty. */
    List<CertificateCriteria> ofStore(StructView authentication, FieldLayout store) {
        List<StructView> all = UnrepresentableValues.array(authentication, store);
        if (all.isEmpty()) {
            if (!authentication.isNull(store)) {
                throw new UnknownPolicyException(
                        store.path(), "an array of 0 elements", "null, or at least one element");
            }
            // Null is no condition on certificates, as are criteria that are empty.
            return List.of(CertificateCriteria.of());
        }
        all.forEach(each -> UnrepresentableValues.absentBlob(each, fields.certData()));
        return all.stream().map(this::criteria).toList();
    }

    private CertificateAuthority named(StructView root) {
        try {
            return CertificateAuthority.ofSubjectDer(UnrepresentableValues.blob(root, fields.certData()));
        } catch (IllegalArgumentException e) {
            throw (UnknownPolicyException)
                    new UnknownPolicyException(fields.certData().path(), "not a name", "an X.501 name in DER")
                            .initCause(e);
        }
    }

    private CertificateCriteria criteria(StructView struct) {
        FlagReader flags = FlagReader.of(struct, fields.flags());
        Set<CertificateFlag> known = flags.take(CertificateFlag.class, LiftedOptions.CRITERIA);
        flags.requireNoMore("the flags of certificate criteria");
        CertificateCriteria criteria = CertificateCriteria.of().flags(known);
        Optional<byte[]> hash = fields.certHash()
                .map(field -> UnrepresentableValues.blob(struct, field))
                .filter(bytes -> bytes.length != 0);
        if (hash.isPresent()) {
            criteria = criteria.hash(CertificateHash.ofBytes(hash.get()));
        }
        Optional<StructView> ekus = fields.eku().flatMap(struct::pointee);
        if (ekus.isPresent()) {
            criteria = criteria.ekus(ekus.get().asciiTexts(IKEEXT_CERT_EKUS0.eku));
        }
        Optional<StructView> name = fields.name().flatMap(struct::pointee);
        return name.isPresent() ? criteria.name(name(name.get())) : criteria;
    }

    private static CertificateName name(StructView name) {
        CertificateNameType type =
                LiftedAlgorithms.one(LiftedAlgorithms.CERTIFICATE_NAMES, name, IKEEXT_CERT_NAME0.nameType);
        // Not null: the check of the image refuses null, as the client stub does.
        return new CertificateName(type, name.text(IKEEXT_CERT_NAME0.certName).orElse(""));
    }
}
