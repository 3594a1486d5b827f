package io.culvert.policy;

import io.culvert.internal.DifferenceList;
import io.culvert.rule.Difference;
import io.culvert.rule.Place;
import java.util.List;

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

    /** Compares keyings without their pinning. */
    static List<Difference> between(Place within, Keying before, Keying after) {
        DifferenceList differences = new DifferenceList(within);
        differences.compare("keying", unpinned(before), unpinned(after), KeyingText::parameters);
        return differences.toList();
    }

    private static Keying unpinned(Keying keying) {
        return switch (keying) {
            case KeyedByIkev1 ikev1 -> ikev1.moduleUnpinned();
            case KeyedByAuthIp authIp -> authIp.moduleUnpinned();
            case KeyedByIkev2 ikev2 -> ikev2.moduleUnpinned();
        };
    }
}
