package io.culvert.junit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.culvert.analysis.explain.Packet;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Difference;
import io.culvert.wfp.InstalledTunnel;
import io.culvert.wfp.TunnelReader;
import io.culvert.wfp.session.ContextSelection;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.ProviderContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/** Assertions about the contents of an engine. Each assertion reads the engine again. */
public final class EngineAssert {

    private final TunnelReader engine;

    EngineAssert(TunnelReader engine) {
        this.engine = Objects.requireNonNull(engine, "engine");
    }

    /**
     * Asserts that the engine has a tunnel, and that it is equal to the policy.
     *
     * @param policy the tunnel
     * @return these assertions
     */
    @CanIgnoreReturnValue
    public EngineAssert has(TunnelPolicy policy) {
        InstalledTunnel found = engine.find(policy.providerContextKey())
                .orElseThrow(() -> failed(
                        "the engine does not have tunnel " + words(policy.name(), policy.providerContextKey()),
                        policy.name(),
                        tunnels()));
        try {
            List<Difference> differences = found.differencesFrom(policy);
            if (!differences.isEmpty()) {
                throw new AssertionFailedError(
                        differences.stream()
                                .map(each -> each.place() + ": installed <" + each.before() + ">, expected <"
                                        + each.after() + ">")
                                .collect(Collectors.joining(
                                        "\n  ",
                                        "tunnel " + words(policy.name(), policy.providerContextKey()) + " differs:\n  ",
                                        "")),
                        policy.describe(),
                        found.policy().map(TunnelPolicy::describe).orElseGet(found::toString));
            }
        } finally {
            found.destroySecrets();
        }
        return this;
    }

    /**
     * Asserts that the engine has no tunnel with a key.
     *
     * @param providerContextKey {@link TunnelPolicy#providerContextKey()}
     * @return these assertions
     */
    @CanIgnoreReturnValue
    public EngineAssert hasNo(UUID providerContextKey) {
        Optional<InstalledTunnel> found = engine.find(providerContextKey);
        found.ifPresent(InstalledTunnel::destroySecrets);
        if (found.isPresent()) {
            throw failed(
                    "the engine has tunnel " + words(found.get().name(), providerContextKey),
                    "no tunnel of that key",
                    tunnels());
        }
        return this;
    }

    /**
     * Asserts the number of tunnels, also counting those of other programs.
     *
     * @param count the number
     * @return these assertions
     */
    @CanIgnoreReturnValue
    public EngineAssert hasTunnels(int count) {
        List<String> found = tunnels();
        if (found.size() != count) {
            throw failed("the engine has " + found.size() + " tunnels: " + found, count, found.size());
        }
        return this;
    }

    /**
     * Asserts that the engine has these tunnels and no others.
     *
     * @param policy a tunnel
     * @param more the others
     * @return these assertions
     */
    @CanIgnoreReturnValue
    public EngineAssert hasOnly(TunnelPolicy policy, TunnelPolicy... more) {
        List<TunnelPolicy> all =
                Stream.concat(Stream.of(policy), Stream.of(more)).toList();
        all.forEach(this::has);
        return hasTunnels(all.size());
    }

    /**
     * Asserts that the engine has no tunnels and no providers.
     *
     * @return these assertions
     */
    @CanIgnoreReturnValue
    public EngineAssert isEmpty() {
        hasTunnels(0);
        List<String> providers;
        try (Stream<Provider> all = engine.providers()) {
            providers =
                    all.map(provider -> words(provider.name(), provider.key())).toList();
        }
        if (!providers.isEmpty()) {
            throw failed("the engine has providers: " + providers, 0, providers.size());
        }
        return this;
    }

    /**
     * Begins an assertion about the way of a packet.
     *
     * @param packet the packet
     * @return assertions about its way
     * @throws UnsupportedOperationException if the engine is that of Windows
     */
    @CheckReturnValue
    public PacketAssert sends(Packet packet) {
        return new PacketAssert(this, engine.classify(packet));
    }

    /** Lists contexts, because no policy may be able to express the tunnels of other programs. */
    private List<String> tunnels() {
        try (Stream<ProviderContext> contexts = engine.providerContexts(ContextSelection.all())) {
            return contexts.filter(context -> context.type().isTunnel())
                    .map(context -> words(context.name(), context.key()))
                    .toList();
        }
    }

    private static String words(String name, UUID key) {
        return "'" + name + "' (" + key + ")";
    }

    static AssertionFailedError failed(String what, Object expected, Object found) {
        return new AssertionFailedError(
                what + " ==> expected: <" + expected + "> but was: <" + found + ">", expected, found);
    }
}
