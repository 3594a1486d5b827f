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
 * What Groovy calls when an end, a side, a filter or a part of one has no such word, or not with such arguments. One method a type: Groovy
 * chooses by the type of the first parameter, and what the types have in common is {@link Object}. The parameters are
 * what it was said to, what was asked, and the arguments; nothing is ever returned.
 */
@SuppressWarnings("DoNotCallSuggester") // nobody does but Groovy
public final class MissingTrafficWords {

    private MissingTrafficWords() {}

    /** Answers a word said to an address, prefix or range. */
    public static Object methodMissing(Ipv4Match self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to an address, prefix or range. */
    public static Object methodMissing(Ipv6Match self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to an end. */
    public static Object methodMissing(AnyIpv4 self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to an end. */
    public static Object methodMissing(AnyIpv6 self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to an end. */
    public static Object methodMissing(Ipv4Gateways self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to an end. */
    public static Object methodMissing(Ipv6Gateways self, String word, Object arguments) {
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

    /** Answers a word said to a filter. */
    public static Object methodMissing(PointToPointFilter self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a protocol or range. */
    public static Object methodMissing(ProtocolMatch self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a port or range. */
    public static Object methodMissing(PortMatch self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a type of ICMP. */
    public static Object methodMissing(IcmpTypeMatch self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a code of ICMP. */
    public static Object methodMissing(IcmpCodeMatch self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to an interface. */
    public static Object methodMissing(InterfaceMatch self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a profile. */
    public static Object methodMissing(ProfileMatch self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a security realm. */
    public static Object methodMissing(RealmMatch self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to a traffic selector. */
    public static Object methodMissing(TrafficSelector self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }

    /** Answers a word said to traffic selectors. */
    public static Object methodMissing(TrafficSelectorPolicy self, String word, Object arguments) {
        throw Reply.toValue(self, word, arguments);
    }
}
