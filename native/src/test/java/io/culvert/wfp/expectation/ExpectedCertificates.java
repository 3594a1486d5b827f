package io.culvert.wfp.expectation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateAuthority;
import io.culvert.auth.CertificateCriteria;
import io.culvert.auth.CertificateName;
import io.culvert.auth.CertificateNameType;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.Ikev2Certificate;
import io.culvert.auth.SslAuthentication;
import io.culvert.auth.TrustList;
import io.culvert.auth.TrustedRootStore;
import io.culvert.policy.ApiGeneration;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code IKEEXT_CERTIFICATE_AUTHENTICATION0} to {@code 2}. */
final class ExpectedCertificates {

    private final ApiGeneration generation;

    ExpectedCertificates(ApiGeneration generation) {
        this.generation = generation;
    }

    JsonObject of(CertificateAuthentication method) {
        return authentication(method.inbound(), method.outbound(), ExpectedFlags.certificate(method), Optional.empty());
    }

    JsonObject of(Ikev2Certificate method) {
        CertificateAuthentication certificate = method.certificate();
        return authentication(
                certificate.inbound(),
                certificate.outbound(),
                ExpectedFlags.certificate(certificate) + ExpectedFlags.certificateUrl(method.urlOptions()),
                method.localCertificateUrl());
    }

    JsonObject of(SslAuthentication method) {
        return authentication(method.inbound(), method.outbound(), ExpectedFlags.ssl(method), Optional.empty());
    }

    private JsonObject authentication(
            CertificateTrust inbound, CertificateTrust outbound, int flags, Optional<String> url) {
        JsonObject authentication = new JsonObject();
        trust(authentication, "inbound", inbound);
        trust(authentication, "outbound", outbound);
        authentication.addProperty("flags", flags);
        if (generation != ApiGeneration.ADD0) {
            authentication.add(
                    "localCertLocationUrl",
                    url.map(text -> Json.blob(text.getBytes(StandardCharsets.US_ASCII)))
                            .orElseGet(Json::blob));
        }
        return authentication;
    }

    private void trust(JsonObject authentication, String side, CertificateTrust trust) {
        switch (generation) {
            case ADD0, ADD1 -> roots(authentication, side, trust);
            case ADD2, ADD3 -> criteria(authentication, side, trust);
        }
    }

    /** The union of {@code IKEEXT_CERTIFICATE_AUTHENTICATION0} and {@code 1}: an array, or one of a store. */
    private static void roots(JsonObject authentication, String side, CertificateTrust trust) {
        if (trust instanceof TrustList list) {
            authentication.addProperty(side + "ConfigType", 0); // IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST
            authentication.addProperty(
                    side + "RootArraySize", list.authorities().size());
            authentication.add(
                    side + "RootArray",
                    Json.array(list.authorities().stream()
                            .map(authority -> root(Json.blob(authority.subjectDer()), authority.criteria()))
                            .toList()));
        } else if (trust instanceof EnterpriseStore store) {
            authentication.addProperty(side + "ConfigType", 1); // IKEEXT_CERT_CONFIG_ENTERPRISE_STORE
            authentication.add(side + "EnterpriseStoreConfig", root(Json.blob(), only(store.criteria())));
        } else if (trust instanceof TrustedRootStore store) {
            authentication.addProperty(side + "ConfigType", 2); // IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE
            authentication.add(side + "TrustedRootStoreConfig", root(Json.blob(), only(store.criteria())));
        } else {
            authentication.addProperty(side + "ConfigType", 3); // IKEEXT_CERT_CONFIG_UNSPECIFIED
        }
    }

    private static CertificateCriteria only(List<CertificateCriteria> criteria) {
        if (criteria.size() != 1) {
            throw new IllegalArgumentException("there is room for one: " + criteria);
        }
        return criteria.get(0);
    }

    /** {@code IKEEXT_CERT_ROOT_CONFIG0}. */
    private static JsonObject root(JsonObject certData, CertificateCriteria criteria) {
        if (criteria.hash().isPresent()
                || !criteria.ekus().isEmpty()
                || criteria.name().isPresent()) {
            throw new IllegalArgumentException("there is room for flags only: " + criteria);
        }
        return Json.object("certData", certData, "flags", ExpectedFlags.criteria(criteria.flags()));
    }

    /** The union of {@code IKEEXT_CERTIFICATE_AUTHENTICATION2}: an array in each arm. */
    private static void criteria(JsonObject authentication, String side, CertificateTrust trust) {
        if (trust instanceof TrustList list) {
            authentication.addProperty(side + "ConfigType", 0); // IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST
            authentication.addProperty(
                    side + "RootArraySize", list.authorities().size());
            authentication.add(
                    side + "RootCriteria",
                    Json.array(list.authorities().stream()
                            .map(ExpectedCertificates::criteria)
                            .toList()));
        } else if (trust instanceof EnterpriseStore store) {
            authentication.addProperty(side + "ConfigType", 1); // IKEEXT_CERT_CONFIG_ENTERPRISE_STORE
            authentication.addProperty(
                    side + "EnterpriseStoreArraySize", store.criteria().size());
            authentication.add(side + "EnterpriseStoreCriteria", criteria(store.criteria()));
        } else if (trust instanceof TrustedRootStore store) {
            authentication.addProperty(side + "ConfigType", 2); // IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE
            authentication.addProperty(
                    side + "RootStoreArraySize", store.criteria().size());
            authentication.add(side + "TrustedRootStoreCriteria", criteria(store.criteria()));
        } else {
            authentication.addProperty(side + "ConfigType", 3); // IKEEXT_CERT_CONFIG_UNSPECIFIED
        }
    }

    private static JsonElement criteria(List<CertificateCriteria> criteria) {
        return Json.array(
                criteria.stream().map(each -> criteria(Json.blob(), each)).toList());
    }

    private static JsonObject criteria(CertificateAuthority authority) {
        return criteria(Json.blob(authority.subjectDer()), authority.criteria());
    }

    /** {@code IKEEXT_CERTIFICATE_CRITERIA0}. */
    private static JsonObject criteria(JsonObject certData, CertificateCriteria criteria) {
        return Json.object(
                "certData",
                certData,
                "certHash",
                criteria.hash().map(hash -> Json.blob(hash.toBytes())).orElseGet(Json::blob),
                "eku",
                criteria.ekus().isEmpty()
                        ? null
                        : Json.object("numEku", criteria.ekus().size(), "eku", Json.array(criteria.ekus())),
                "name",
                criteria.name().map(ExpectedCertificates::name),
                "flags",
                ExpectedFlags.criteria(criteria.flags()));
    }

    private static JsonObject name(CertificateName name) {
        return Json.object("nameType", number(name.type()), "certName", name.name());
    }

    private static int number(CertificateNameType type) {
        return switch (type) {
            case DNS -> 0; // IKEEXT_CERT_CRITERIA_DNS
            case UPN -> 1; // IKEEXT_CERT_CRITERIA_UPN
            case RFC822 -> 2; // IKEEXT_CERT_CRITERIA_RFC822
            case COMMON_NAME -> 3; // IKEEXT_CERT_CRITERIA_CN
            case ORGANIZATIONAL_UNIT -> 4; // IKEEXT_CERT_CRITERIA_OU
            case ORGANIZATION -> 5; // IKEEXT_CERT_CRITERIA_O
            case DOMAIN_COMPONENT -> 6; // IKEEXT_CERT_CRITERIA_DC
        };
    }
}
