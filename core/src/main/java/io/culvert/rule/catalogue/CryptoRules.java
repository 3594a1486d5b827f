package io.culvert.rule.catalogue;

import io.culvert.rule.Rule;

/**
 * The catalogue of rules about algorithms, which go on where {@link Rules} ends. Each is checked when the value is made.
 */
public final class CryptoRules {

    /** Numbers of somebody else's algorithm fit their native fields. */
    public static final Rule CUSTOM_NUMBER = new Rule(
            "custom.number",
            "an algorithm of another module has a type that the platform's enumeration has, 0 to 5 for integrity and 1"
                    + " to 5 for a cipher, and a config of 0 to 255",
            "type is an IPSEC_AUTH_TYPE or IPSEC_CIPHER_TYPE, config a UINT8: another number has no place in them",
            "give the numbers that the module's maker states",
            "ipsectypes.h IPSEC_AUTH_TYPE, IPSEC_CIPHER_TYPE, IPSEC_AUTH_CONFIG, IPSEC_CIPHER_CONFIG");

    /** Somebody else's algorithm names its module. */
    public static final Rule CUSTOM_MODULE = new Rule(
            "custom.module",
            "the module of an algorithm is not the zero GUID",
            "a zero GUID names no module; without one the numbers would be read as Windows' own algorithms",
            "give the module's GUID, or name an algorithm of Windows instead",
            "ipsectypes.idl IPSEC_AUTH_TRANSFORM0, IPSEC_CIPHER_TRANSFORM0 (cryptoModuleId)");

    /** Custom ESP has something custom. */
    public static final Rule CUSTOM_PART = new Rule(
            "custom.part",
            "of cipher and integrity of a custom ESP at least one comes from another module",
            "Windows' own cipher with Windows' own integrity is an EspCbc: one thing has one value",
            "say it as EspCbc, such as esp(AES_CBC_256, HMAC_SHA_256)",
            "this library: one native transform is one value");

    private CryptoRules() {}
}
