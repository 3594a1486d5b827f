package io.culvert.policy;

import io.culvert.rule.Difference;
import io.culvert.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares two policies part by part. */
final class Differences {

    private final Place tunnel;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Place tunnel) {
        this.tunnel = tunnel;
    }

    static List<Difference> between(TunnelPolicy before, TunnelPolicy after) {
        Differences differences = new Differences(Place.tunnel(after.name()));
        differences.objects(before, after);
        differences.compare("addressing", before.addressing(), after.addressing());
        differences.keying(before.keying(), after.keying());
        differences.compare("quick mode", before.quickModeProposals(), after.quickModeProposals());
        differences.compare("idle timeout", before.idleTimeout(), after.idleTimeout());
        differences.found.addAll(before.clauseDifferences(differences.tunnel, after));
        return List.copyOf(differences.found);
    }

    private void objects(TunnelPolicy before, TunnelPolicy after) {
        compare("key", before.providerContextKey(), after.providerContextKey());
        compare("name", before.name(), after.name());
        compare("description", before.description(), after.description());
        compare("provider", before.providerKey(), after.providerKey());
        compare("lifetime", before.lifetime(), after.lifetime());
        compare("provider data", before.providerData(), after.providerData());
        compare("security descriptor", before.securityDescriptor(), after.securityDescriptor());
    }

    private void keying(Keying before, Keying after) {
        if (!before.equals(after)) {
            String old = KeyingText.of(before);
            String wanted = KeyingText.of(after);
            found.add(new Difference(
                    tunnel.then("keying"), old, old.equals(wanted) ? wanted + ", with another secret" : wanted));
        }
    }

    private void compare(String element, Object before, Object after) {
        add(found, tunnel.then(element), before, after);
    }

    /** Adds a difference unless the values are equal. */
    static void add(List<Difference> found, Place place, Object before, Object after) {
        if (!before.equals(after)) {
            found.add(new Difference(place, text(before), text(after)));
        }
    }

    private static String text(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("none")
                : value.toString();
    }
}
