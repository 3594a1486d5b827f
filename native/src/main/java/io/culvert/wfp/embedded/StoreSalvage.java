package io.culvert.wfp.embedded;

import io.culvert.access.SecurityDescriptor;
import io.culvert.wfp.embedded.PersistentStore.Contents;
import io.culvert.wfp.embedded.store.Salvage;
import io.culvert.wfp.embedded.store.Salvaged;
import io.culvert.wfp.embedded.store.StoreSettings;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.SecuredObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sound objects of a store that may be damaged.
 *
 * @param providers the providers
 * @param calls the calls that added the tunnels, in their order; the caller closes them
 * @param security the descriptors that were set
 * @param damage a line for each damage, with the reason
 */
public record StoreSalvage(
        List<Provider> providers,
        List<NativeImage> calls,
        Map<SecuredObject, SecurityDescriptor> security,
        List<String> damage) {

    /** Any kind of store can be read. */
    private static final String ANY_KIND = "";

    /**
     * Reads a directory and changes nothing in it.
     *
     * @param directory the directory of a store
     * @param passphrase its passphrase, null if it has none
     * @return the sound objects
     */
    public static StoreSalvage read(Path directory, char @Nullable [] passphrase) {
        Salvaged salvaged = Salvage.read(StoreSettings.of(directory, ANY_KIND, passphrase));
        List<String> damage = new ArrayList<>(salvaged.damage());
        StoredObjects objects = new StoredObjects();
        salvaged.values().forEach((name, value) -> {
            try {
                objects.read(name, value);
            } catch (IllegalStateException unreadable) {
                damage.add(String.valueOf(unreadable.getMessage()));
            } finally {
                Arrays.fill(value, (byte) 0);
            }
        });
        try {
            return of(objects.contents(), damage);
        } finally {
            objects.release();
        }
    }

    private static StoreSalvage of(Contents contents, List<String> damage) {
        Map<SecuredObject, SecurityDescriptor> security = new LinkedHashMap<>();
        contents.security().ifPresent(descriptor -> security.put(SecuredObject.engine(), descriptor));
        for (StoredProvider provider : contents.providers()) {
            provider.security()
                    .ifPresent(descriptor -> security.put(
                            SecuredObject.provider(provider.provider().key()), descriptor));
        }
        for (StoredTunnel tunnel : contents.tunnels()) {
            for (StoredContext context : tunnel.contexts()) {
                context.security()
                        .ifPresent(
                                descriptor -> security.put(SecuredObject.providerContext(context.key()), descriptor));
            }
        }
        return new StoreSalvage(
                contents.providers().stream().map(StoredProvider::provider).toList(),
                contents.tunnels().stream().map(StoredImages::call).toList(),
                security,
                damage);
    }
}
