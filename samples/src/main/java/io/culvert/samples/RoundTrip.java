package io.culvert.samples;

import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.InstalledTunnel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The result of installing, reading back and removing a policy.
 *
 * @param steps a line for each step
 * @param equal whether the policy that was read back is equal, and the tunnel was removed
 */
record RoundTrip(List<String> steps, boolean equal) {

    static RoundTrip of(TunnelPolicy policy, FilterSession session) {
        List<String> steps = new ArrayList<>();
        session.add(policy);
        steps.add("installed");

        List<String> differences = differences(session.get(policy.providerContextKey()), policy);
        steps.add("read back: " + (differences.isEmpty() ? "equal" : "differs in " + String.join(", ", differences)));

        session.delete(policy.providerContextKey());
        boolean removed = session.find(policy.providerContextKey()).isEmpty();
        steps.add(removed ? "removed" : "still there after it was removed");
        return new RoundTrip(List.copyOf(steps), differences.isEmpty() && removed);
    }

    private static List<String> differences(InstalledTunnel installed, TunnelPolicy policy) {
        List<String> differences = installed.differencesFrom(policy).stream()
                .map(difference -> difference.place().inner().orElseThrow().toString())
                .collect(Collectors.toCollection(ArrayList::new));
        if (differences.isEmpty() && !installed.policy().equals(Optional.of(policy))) {
            differences.add("the policy as a whole");
        }
        return differences;
    }
}
