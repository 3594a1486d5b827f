package io.culvert.wfp;

import io.culvert.access.SecurityDescriptor;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.embedded.StoreSalvage;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.SecuredObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sound objects of the directory of an embedded engine, and the damage. {@link EmbeddedEngine#salvage(Path)} reads one. It
 * contains pre-shared keys: {@link #close()} overwrites those of {@link #images()}, and a caller of {@link #policies()}
 * overwrites those with {@link TunnelPolicy#destroySecrets()}.
 */
public final class SalvagedStore implements AutoCloseable {

    private final Path directory;
    private final List<Provider> providers;
    private final List<NativeImage> images;
    private final Map<SecuredObject, SecurityDescriptor> security;
    private final List<String> damage;

    SalvagedStore(Path directory, StoreSalvage found) {
        this.directory = directory;
        this.providers = List.copyOf(found.providers());
        this.images = List.copyOf(found.calls());
        this.security = found.security();
        this.damage = List.copyOf(found.damage());
    }

    /**
     * The sound providers.
     *
     * @return the providers, unmodifiable
     */
    public List<Provider> providers() {
        return providers;
    }

    /**
     * The calls that added the sound tunnels.
     *
     * @return the calls in their order, unmodifiable; {@link #close()} overwrites them
     */
    public List<NativeImage> images() {
        return images;
    }

    /**
     * The policies of the sound tunnels.
     *
     * @return new policies in the order of {@link #images()}, without tunnels that no policy can express
     */
    public List<TunnelPolicy> policies() {
        return images.stream().flatMap(image -> policy(image).stream()).toList();
    }

    private static Optional<TunnelPolicy> policy(NativeImage image) {
        try {
            return Optional.of(TunnelCompiler.lift(image));
        } catch (UnknownPolicyException | InvalidPolicyException inexpressible) {
            return Optional.empty();
        }
    }

    /**
     * The damage, with the reasons.
     *
     * @return a line for each damaged file and each damaged object, unmodifiable; empty if the store is whole
     */
    public List<String> damage() {
        return damage;
    }

    /**
     * Adds all sound objects to another engine, in one transaction. A provider that the engine has already is left as it is.
     * Then sets the access rights that were stored. The tunnels of all providers are added, whichever owns the session.
     *
     * @param session a static session without a transaction
     * @throws io.culvert.wfp.error.WfpException if the engine refuses an object, such as a tunnel that exists already or whose
     *     provider is damaged. Then nothing was added: add that provider first, and repeat the call
     */
    public void addTo(FilterSession session) {
        session.transaction(tunnels -> {
            providers.stream()
                    .filter(provider -> tunnels.findProvider(provider.key()).isEmpty())
                    .forEach(tunnels::addProvider);
            images.forEach(session.nativeSession()::addTunnel);
        });
        security.forEach(session::secure);
    }

    /** Overwrites the pre-shared keys of the images. */
    @Override
    public void close() {
        images.forEach(NativeImage::close);
    }

    /** A line with the numbers of sound objects, and a line for each damage. Shows no keys. */
    @Override
    public String toString() {
        String sound = directory + ": " + images.size() + " tunnels and " + providers.size() + " providers are sound";
        return String.join(
                System.lineSeparator(),
                Stream.concat(Stream.of(sound), damage.stream().map(line -> "damaged: " + line))
                        .toList());
    }
}
