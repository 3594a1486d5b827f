package io.culvert.auth;

/** The kind of a name of a certificate. Becomes {@code IKEEXT_CERT_NAME0.nameType}. Windows 8 and later. */
public enum CertificateNameType {
    /** A DNS name among the alternative names of the subject: {@code IKEEXT_CERT_CRITERIA_DNS}. */
    DNS,
    /** A user principal name among the alternative names of the subject: {@code IKEEXT_CERT_CRITERIA_UPN}. */
    UPN,
    /** A mail address among the alternative names of the subject: {@code IKEEXT_CERT_CRITERIA_RFC822}. */
    RFC822,
    /** The common name, CN, in the subject: {@code IKEEXT_CERT_CRITERIA_CN}. */
    COMMON_NAME,
    /** The organizational unit, OU, in the subject: {@code IKEEXT_CERT_CRITERIA_OU}. */
    ORGANIZATIONAL_UNIT,
    /** The organization, O, in the subject: {@code IKEEXT_CERT_CRITERIA_O}. */
    ORGANIZATION,
    /** The domain component, DC, in the subject: {@code IKEEXT_CERT_CRITERIA_DC}. */
    DOMAIN_COMPONENT
}
