package io.culvert.dsl.groovy;

import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateAuthority;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.Secret;
import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.IkeProposal;
import io.culvert.dsl.stage.Stage;
import io.culvert.model.Ikev1Keying;
import io.culvert.model.Ikev2Keying;
import io.culvert.model.TransportFilter;
import io.culvert.model.TunnelPolicy;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6Match;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.net.PortMatch;

/**
 * What Groovy calls when a stage or a value has no such word, or not with such arguments. One method a type: Groovy
 * chooses by the type of the first parameter, and what the types have in common is {@link Object}. The parameters are
 * what it was said to, what was asked, and the arguments; nothing is ever returned.
 */
@SuppressWarnings("DoNotCallSuggester") // nobody does but Groovy
public final class MissingWords {

    private MissingWords() {}

    /** Answers a word said in the sentence. */
    public static Object methodMissing(Stage self, String word, Object arguments) {
        throw Reply.toStage(self, word, arguments);
    }

    /** Answers a word said in the sentence without parentheses. */
    public static Object propertyMissing(Stage self, String word) {
        throw Reply.toProperty(self, word);
    }

    /** Answers a word that is assigned to. */
    public static Object propertyMissing(Stage self, String word, Object argument) {
        throw Reply.toProperty(self, word);
    }

    /** Answers a word said to a quick-mode proposal. */
    public static Object methodMissing(EspProposal self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a main-mode proposal. */
    public static Object methodMissing(IkeProposal self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a cipher. */
    public static Object methodMissing(GcmCipher self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a cipher. */
    public static Object methodMissing(CipherNeedingHmac self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a keying. */
    public static Object methodMissing(Ikev1Keying self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a keying. */
    public static Object methodMissing(Ikev2Keying self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a filter. */
    public static Object methodMissing(TransportFilter self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a policy that is built. */
    public static Object methodMissing(TunnelPolicy self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a method. */
    public static Object methodMissing(PresharedKey self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a method. */
    public static Object methodMissing(CertificateAuthentication self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to an authority. */
    public static Object methodMissing(CertificateAuthority self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to the authorities. */
    public static Object methodMissing(CertificateTrust self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a key. */
    public static Object methodMissing(Secret self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a side. */
    public static Object methodMissing(Ipv4LocalSide self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a side. */
    public static Object methodMissing(Ipv4RemoteSide self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a side. */
    public static Object methodMissing(Ipv6LocalSide self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a side. */
    public static Object methodMissing(Ipv6RemoteSide self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to an address, prefix or range. */
    public static Object methodMissing(Ipv4Match self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to an address, prefix or range. */
    public static Object methodMissing(Ipv6Match self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a port or range. */
    public static Object methodMissing(PortMatch self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }
}
