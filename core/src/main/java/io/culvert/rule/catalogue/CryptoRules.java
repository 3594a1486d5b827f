package io.culvert.rule.catalogue;

import io.culvert.rule.Rule;

/**
 * The rules for algorithms. Constructors and factories of the values check them. Continues {@link Rules}.
 */
public final class CryptoRules {

    /** The numbers of a custom algorithm fit their native fields. */
    public static final Rule CUSTOM_NUMBER = new Rule(
            "custom.number",
            "the type of an algorithm from another module is a value of the platform's enumeration: 0 to 5 for"
                    + " integrity, 1 to 5 for a cipher; its config is 0 to 255",
            "the type is an IPSEC_AUTH_TYPE or IPSEC_CIPHER_TYPE and the config is a UINT8: no other number fits"
                    + " these fields",
            "set the numbers that the maker of the module documents",
            "ipsectypes.h IPSEC_AUTH_TYPE, IPSEC_CIPHER_TYPE, IPSEC_AUTH_CONFIG, IPSEC_CIPHER_CONFIG");

    /** A custom algorithm names its module. */
    public static final Rule CUSTOM_MODULE = new Rule(
            "custom.module",
            "the module of an algorithm is not the zero GUID",
            "the zero GUID names no module: Windows would read the numbers as its own algorithms",
            "set the GUID of the module, or use an algorithm of Windows such as AES_CBC_256",
            "ipsectypes.idl IPSEC_AUTH_TRANSFORM0, IPSEC_CIPHER_TRANSFORM0 (cryptoModuleId)");

    /** A custom ESP has a custom cipher or integrity. */
    public static final Rule CUSTOM_PART = new Rule(
            "custom.part",
            "the cipher of a custom ESP, its integrity, or both come from another module",
            "Windows' own cipher with Windows' own integrity is an EspCbc, and each native transform has one value",
            "use an EspCbc instead, such as esp(AES_CBC_256, HMAC_SHA_256)",
            "this library: one native transform is one value");

    private CryptoRules() {}
}
