package io.culvert.dsl.groovy;

import io.culvert.net.AnyIpv4;
import io.culvert.net.AnyIpv6;
import io.culvert.net.IcmpCodeMatch;
import io.culvert.net.IcmpTypeMatch;
import io.culvert.net.InterfaceMatch;
import io.culvert.net.Ipv4Gateways;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv6Gateways;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6Match;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.net.PortMatch;
import io.culvert.net.ProfileMatch;
import io.culvert.net.ProtocolMatch;
import io.culvert.net.RealmMatch;
import io.culvert.traffic.PointToPointFilter;
import io.culvert.traffic.TrafficSelector;
import io.culvert.traffic.TrafficSelectorPolicy;

/**
 * Groovy calls this class when an end, a side, a filter, or a part of one, has no method of a name, or none for the
 * arguments. There is one method for each type, because Groovy chooses by the type of the first parameter. The
 * parameters are the receiver, the name and the arguments. No method returns.
 *
 * @hidden
 */
@SuppressWarnings({"DoNotCallSuggester", "InvalidBlockTag"}) // Only Groovy calls it; Javadoc takes @hidden on types.
public final class MissingTrafficWords {

    private MissingTrafficWords() {}

    /** Refuses a call on an address, prefix or range. */
    public static Object methodMissing(Ipv4Match self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on an address, prefix or range. */
    public static Object methodMissing(Ipv6Match self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on an end. */
    public static Object methodMissing(AnyIpv4 self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on an end. */
    public static Object methodMissing(AnyIpv6 self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on an end. */
    public static Object methodMissing(Ipv4Gateways self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on an end. */
    public static Object methodMissing(Ipv6Gateways self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a side. */
    public static Object methodMissing(Ipv4LocalSide self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a side. */
    public static Object methodMissing(Ipv4RemoteSide self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a side. */
    public static Object methodMissing(Ipv6LocalSide self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a side. */
    public static Object methodMissing(Ipv6RemoteSide self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a filter. */
    public static Object methodMissing(PointToPointFilter self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a protocol or range. */
    public static Object methodMissing(ProtocolMatch self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a port or range. */
    public static Object methodMissing(PortMatch self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a type of ICMP. */
    public static Object methodMissing(IcmpTypeMatch self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a code of ICMP. */
    public static Object methodMissing(IcmpCodeMatch self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on an interface. */
    public static Object methodMissing(InterfaceMatch self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a profile. */
    public static Object methodMissing(ProfileMatch self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a security realm. */
    public static Object methodMissing(RealmMatch self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on a traffic selector. */
    public static Object methodMissing(TrafficSelector self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }

    /** Refuses a call on traffic selectors. */
    public static Object methodMissing(TrafficSelectorPolicy self, String word, Object arguments) {
        throw MisplacedWordMessage.toValue(self, word, arguments);
    }
}
