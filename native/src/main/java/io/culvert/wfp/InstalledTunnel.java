package io.culvert.wfp;

import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.ProviderData;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Difference;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A tunnel that an engine has. {@link ReadableTunnel} is one that a policy can express, {@link UnreadableTunnel} is one that
 * another program added with contents that no policy can express. Only the library makes these.
 *
 * <pre>{@code
 * switch (session.get(key)) {
 *     case ReadableTunnel tunnel -> System.out.println(tunnel.keying());
 *     case UnreadableTunnel tunnel -> System.out.println(tunnel.place() + ": " + tunnel.reason());
 * }
 * }</pre>
 */
public sealed interface InstalledTunnel permits ReadableTunnel, UnreadableTunnel {

    /**
     * The number by which statistics and events of the engine name the tunnel.
     *
     * @return the number
     */
    long providerContextId();

    /**
     * The key by which the tunnel is found and deleted.
     *
     * @return the key
     */
    UUID providerContextKey();

    /**
     * The display name. An indirect text ({@code @…}) is returned resolved.
     *
     * @return the name
     */
    String name();

    /**
     * The description.
     *
     * @return the description, or empty
     */
    Optional<String> description();

    /**
     * The provider that owns the tunnel.
     *
     * @return the provider's key, or empty
     */
    Optional<UUID> providerKey();

    /**
     * The lifetime.
     *
     * @return the lifetime
     */
    ObjectLifetime lifetime();

    /**
     * Data that the owner stores with the tunnel.
     *
     * @return the data, or empty
     */
    Optional<ProviderData> providerData();

    /**
     * The whole policy with its traffic.
     *
     * @return the policy; always from the embedded engine if the tunnel is readable, never from Windows
     */
    Optional<TunnelPolicy> policy();

    /**
     * Compares the installed tunnel with a policy.
     *
     * @param expected the policy
     * @return an element for each part that differs, with the installed value before and the value of the policy after;
     *     empty if every part that the engine returns is equal. An unreadable tunnel always differs in its unreadable part
     */
    List<Difference> differencesFrom(TunnelPolicy expected);

    /**
     * Overwrites the pre-shared keys that were read back. They are copies: the installed policy and the engine keep their
     * own.
     */
    void destroySecrets();

    /** The tunnel for people: name, key, owner, and policy or reason, without secrets. */
    @Override
    String toString();
}
