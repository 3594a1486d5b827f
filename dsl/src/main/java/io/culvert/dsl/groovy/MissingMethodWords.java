package io.culvert.dsl.groovy;

import io.culvert.auth.Anonymous;
import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateAuthority;
import io.culvert.auth.CertificateCriteria;
import io.culvert.auth.CertificateHash;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.CertificateName;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.CgaModifier;
import io.culvert.auth.Eap;
import io.culvert.auth.Ikev2Certificate;
import io.culvert.auth.Ipv6Cga;
import io.culvert.auth.Kerberos;
import io.culvert.auth.NtlmV2;
import io.culvert.auth.OneWayPresharedKey;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.Secret;
import io.culvert.auth.SslAuthentication;

/**
 * Groovy calls this class when an authentication method, or a part of one, has no method of a name, or none for the
 * arguments. There is one method for each type, because Groovy chooses by the type of the first parameter. The
 * parameters are the receiver, the name and the arguments. No method returns.
 *
 * @hidden
 */
@SuppressWarnings({"DoNotCallSuggester", "InvalidBlockTag"}) // Only Groovy calls it; Javadoc takes @hidden on types.
public final class MissingMethodWords {

    private MissingMethodWords() {}

    /** Refuses a call on a method. */
    public static Object methodMissing(PresharedKey self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a method. */
    public static Object methodMissing(OneWayPresharedKey self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a method. */
    public static Object methodMissing(CertificateAuthentication self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a method. */
    public static Object methodMissing(Ikev2Certificate self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a method. */
    public static Object methodMissing(SslAuthentication self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a method. */
    public static Object methodMissing(Kerberos self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a method. */
    public static Object methodMissing(NtlmV2 self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a method. */
    public static Object methodMissing(Anonymous self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a method. */
    public static Object methodMissing(Eap self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a method. */
    public static Object methodMissing(Ipv6Cga self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a modifier. */
    public static Object methodMissing(CgaModifier self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a key. */
    public static Object methodMissing(Secret self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a kind of certificate. */
    public static Object methodMissing(CertificateKind self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on the authorities. */
    public static Object methodMissing(CertificateTrust self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on an authority. */
    public static Object methodMissing(CertificateAuthority self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on criteria. */
    public static Object methodMissing(CertificateCriteria self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a hash. */
    public static Object methodMissing(CertificateHash self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a name. */
    public static Object methodMissing(CertificateName self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }
}
