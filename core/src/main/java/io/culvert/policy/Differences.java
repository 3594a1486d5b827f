package io.culvert.policy;

import io.culvert.auth.AuthenticationMethod;
import io.culvert.auth.Ikev1Method;
import io.culvert.auth.Ikev2Method;
import io.culvert.auth.NotGivenBack;
import io.culvert.auth.OneWayPresharedKey;
import io.culvert.auth.PresharedKey;
import io.culvert.internal.DifferenceList;
import io.culvert.rule.Difference;
import io.culvert.rule.Place;
import java.util.List;
import java.util.stream.IntStream;

/** Compares two policies part by part. */
final class Differences {

    private Differences() {}

    static List<Difference> between(TunnelPolicy before, TunnelPolicy after) {
        Place tunnel = Place.tunnel(after.name());
        DifferenceList differences = new DifferenceList(tunnel);
        objects(before, after, differences);
        differences.compare("addressing", before.addressing(), after.addressing());
        differences.addAll(before.keying().keyingDifferences(tunnel, after.keying()));
        differences.compare(
                "module pinning", before.keying().pinning(), after.keying().pinning());
        differences.compare("quick mode", before.quickModeProposals(), after.quickModeProposals());
        differences.compare("idle timeout", before.idleTimeout(), after.idleTimeout());
        differences.addAll(before.clauseDifferences(tunnel, after));
        return differences.toList();
    }

    private static void objects(TunnelPolicy before, TunnelPolicy after, DifferenceList differences) {
        differences.compare("key", before.providerContextKey(), after.providerContextKey());
        differences.compare("name", before.name(), after.name());
        differences.compare("description", before.description(), after.description());
        differences.compare("provider", before.providerKey(), after.providerKey());
        differences.compare("lifetime", before.lifetime(), after.lifetime());
        differences.compare("provider data", before.providerData(), after.providerData());
        differences.compare("security descriptor", before.securityDescriptor(), after.securityDescriptor());
    }

    /** Compares keyings without their pinning, and without the keys that an engine did not return. */
    static List<Difference> between(Place within, Keying before, Keying after) {
        DifferenceList differences = new DifferenceList(within);
        differences.compare(
                "keying",
                unpinned(withoutMissingKeys(before, after)),
                unpinned(withoutMissingKeys(after, before)),
                KeyingText::parameters);
        return differences.toList();
    }

    /** Drops each key whose counterpart was not returned: an unknown key is no difference. */
    private static Keying withoutMissingKeys(Keying keying, Keying counterpart) {
        List<? extends AuthenticationMethod> others = counterpart.mainModeMethods();
        return switch (keying) {
            case Ikev1Keying ikev1 ->
                Ikev1Keying.builder()
                        .from(ikev1)
                        .methods(withoutMissingKeys(ikev1.methods(), others, Ikev1Method.class))
                        .build();
            case Ikev2Keying ikev2 ->
                Ikev2Keying.builder()
                        .from(ikev2)
                        .methods(withoutMissingKeys(ikev2.methods(), others, Ikev2Method.class))
                        .build();
            case Ikev1WithSystemMainMode ignored -> keying;
            case Ikev2WithSystemMainMode ignored -> keying;
            case KeyedByAuthIp ignored -> keying;
        };
    }

    private static <M extends AuthenticationMethod> List<M> withoutMissingKeys(
            List<M> methods, List<? extends AuthenticationMethod> others, Class<M> type) {
        return IntStream.range(0, methods.size())
                .mapToObj(i -> isMissing(others, i) ? type.cast(withoutKey(methods.get(i))) : methods.get(i))
                .toList();
    }

    private static boolean isMissing(List<? extends AuthenticationMethod> methods, int index) {
        return index < methods.size()
                && methods.get(index)
                        .keyMaterial()
                        .filter(new NotGivenBack()::equals)
                        .isPresent();
    }

    private static AuthenticationMethod withoutKey(AuthenticationMethod method) {
        if (method instanceof OneWayPresharedKey oneWay) {
            return new OneWayPresharedKey(new NotGivenBack(), oneWay.roles());
        }
        return method instanceof PresharedKey ? new PresharedKey(new NotGivenBack()) : method;
    }

    private static Keying unpinned(Keying keying) {
        return switch (keying) {
            case KeyedByIkev1 ikev1 -> ikev1.moduleUnpinned();
            case KeyedByAuthIp authIp -> authIp.moduleUnpinned();
            case KeyedByIkev2 ikev2 -> ikev2.moduleUnpinned();
        };
    }
}
