package io.culvert.dsl.groovy;

import io.culvert.access.SecurityDescriptor;
import io.culvert.crypto.AuthIpProposal;
import io.culvert.crypto.EspCipher;
import io.culvert.crypto.EspTransform;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.IntegrityAlone;
import io.culvert.crypto.MainModeCipher;
import io.culvert.crypto.PfsGroup;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.dsl.stage.Stage;
import io.culvert.policy.ExtendedMode;
import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;

/**
 * Groovy calls this class when a stage or a finished policy has no method of a name, or none for the arguments.
 * There is one method for each type, because Groovy chooses by the type of the first parameter.
 * The parameters are the receiver, the name and the arguments. No method returns.
 *
 * @hidden
 */
@SuppressWarnings({"DoNotCallSuggester", "InvalidBlockTag"}) // Only Groovy calls it; Javadoc takes @hidden on types.
public final class MissingWords {

    private MissingWords() {}

    /** Refuses a call on a stage. */
    public static Object methodMissing(Stage self, String word, Object arguments) {
        throw MisplacedWordMessage.toStage(self, word, arguments);
    }

    /** Refuses the reading of a word without parentheses. */
    public static Object propertyMissing(Stage self, String word) {
        throw MisplacedWordMessage.toProperty(self, word);
    }

    /** Refuses an assignment to a word. */
    public static Object propertyMissing(Stage self, String word, Object argument) {
        throw MisplacedWordMessage.toProperty(self, word);
    }

    /** Refuses a call on a finished policy. */
    public static Object methodMissing(TunnelPolicy self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a keying. */
    public static Object methodMissing(Keying self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on the second authentication. */
    public static Object methodMissing(ExtendedMode self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a quick-mode proposal. */
    public static Object methodMissing(QuickModeProposal self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a transform. */
    public static Object methodMissing(EspTransform self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a main-mode proposal. */
    public static Object methodMissing(AuthIpProposal self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a cipher. */
    public static Object methodMissing(GcmCipher self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a cipher. */
    public static Object methodMissing(EspCipher self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on an integrity algorithm. */
    public static Object methodMissing(IntegrityAlone self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a cipher. */
    public static Object methodMissing(MainModeCipher self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a hash. */
    public static Object methodMissing(IkeIntegrity self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a group. */
    public static Object methodMissing(PfsGroup self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a security descriptor. */
    public static Object methodMissing(SecurityDescriptor self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }
}
