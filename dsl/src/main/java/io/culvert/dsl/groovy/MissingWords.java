package io.culvert.dsl.groovy;

import io.culvert.access.SecurityDescriptor;
import io.culvert.crypto.AuthIpProposal;
import io.culvert.crypto.EspCipher;
import io.culvert.crypto.EspTransform;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.IntegrityAlone;
import io.culvert.crypto.PfsGroup;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.dsl.stage.Stage;
import io.culvert.policy.ExtendedMode;
import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;

/**
 * What Groovy calls when a stage or the policy that came out has no such word, or not with such arguments. One method a type: Groovy
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

    /** Answers a word said to a policy that is built. */
    public static Object methodMissing(TunnelPolicy self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a keying. */
    public static Object methodMissing(Keying self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to the second authentication. */
    public static Object methodMissing(ExtendedMode self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a quick-mode proposal. */
    public static Object methodMissing(QuickModeProposal self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a transform. */
    public static Object methodMissing(EspTransform self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a main-mode proposal. */
    public static Object methodMissing(AuthIpProposal self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a cipher. */
    public static Object methodMissing(GcmCipher self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a cipher. */
    public static Object methodMissing(EspCipher self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to an integrity algorithm. */
    public static Object methodMissing(IntegrityAlone self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a cipher. */
    public static Object methodMissing(IkeCipher self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a hash. */
    public static Object methodMissing(IkeIntegrity self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a group. */
    public static Object methodMissing(PfsGroup self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a security descriptor. */
    public static Object methodMissing(SecurityDescriptor self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }
}
