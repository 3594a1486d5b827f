package io.culvert.wfp.embedded;

import io.culvert.access.SecurityDescriptor;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/**
 * Stores persistent objects in a file with H2's MVStore, one jar of pure Java without dependencies. MVStore appends
 * versions with checksums, and opens the last complete one. SQLite and RocksDB need native code for each system, and
 * MapDB is no longer maintained.
 *
 * <p>A commit writes one version and forces it to the disk before it returns, so a crash of the process loses nothing.
 * A crash of the machine loses nothing that the disk has confirmed. When writing fails, MVStore closes itself, and
 * every later change is refused until the engine is opened again with the last complete version.
 */
final class DurableStore implements PersistentStore {

    private static final String FORMAT_KEY = "format";
    private static final String ABI_KEY = "abi";
    private static final String SECURITY_KEY = "security";

    private final TargetAbi abi;
    private final StoreFile file;
    private final MVStore store;
    private final MVMap<String, byte[]> engine;
    private final MVMap<String, byte[]> providers;
    private final MVMap<String, byte[]> tunnels;

    /** Whether the file still contains bytes of replaced or removed objects. */
    private boolean hasRemains;

    private DurableStore(TargetAbi abi, StoreFile file, MVStore store) {
        this.abi = abi;
        this.file = file;
        this.store = store;
        this.engine = map(store, "engine");
        this.providers = map(store, "providers");
        this.tunnels = map(store, "tunnels");
    }

    private static MVMap<String, byte[]> map(MVStore store, String name) {
        return store.openMap(
                name,
                new MVMap.Builder<String, byte[]>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    /** Opens the store of a directory, which is created if it does not exist. */
    static DurableStore open(Path directory, TargetAbi abi, char @Nullable [] passphrase) {
        StoreFile file = new StoreFile(directory, passphrase);
        MVStore opened = file.open();
        try {
            DurableStore store = new DurableStore(abi, file, opened);
            store.requireFormat(directory);
            return store;
        } catch (MVStoreException failure) {
            opened.closeImmediately();
            throw file.refusal(failure);
        } catch (RuntimeException | Error failure) {
            opened.closeImmediately();
            throw failure;
        }
    }

    private void requireFormat(Path directory) {
        if (engine.isEmpty()) {
            engine.put(FORMAT_KEY, StoreFormat.text(StoreFormat.VERSION));
            engine.put(ABI_KEY, StoreFormat.text(abi.name()));
            store.commit();
            store.sync();
            return;
        }
        require(directory, FORMAT_KEY, StoreFormat.VERSION, "written by another version of this library");
        require(directory, ABI_KEY, abi.name(), "of an engine that takes other bytes");
    }

    private void require(Path directory, String key, String expected, String otherwise) {
        String found = StoreFormat.text(engine.get(key));
        if (!found.equals(expected)) {
            throw new IllegalStateException(
                    "the store in " + directory + " is " + otherwise + ": its " + key + " is '" + found + "', and '"
                            + expected + "' is required. Open it as it was created, or name another directory");
        }
    }

    @Override
    public Contents load() {
        try {
            List<StoredProvider> allProviders =
                    providers.values().stream().map(StoreFormat::provider).toList();
            List<StoredTunnel> allTunnels = tunnels.values().stream()
                    .map(bytes -> StoreFormat.tunnel(bytes, abi))
                    .sorted(Comparator.comparingLong(tunnel -> tunnel.tunnel().id()))
                    .toList();
            return new Contents(
                    allProviders,
                    allTunnels,
                    Optional.ofNullable(engine.get(SECURITY_KEY)).map(SecurityDescriptor::of));
        } catch (MVStoreException failure) {
            throw file.refusal(failure);
        }
    }

    @Override
    public void commit(List<StateChange> changes) {
        try {
            changes.forEach(this::put);
            store.commit();
        } catch (RuntimeException | Error failure) {
            // The changes that were not committed must not become part of the next commit.
            if (!store.isClosed()) {
                store.rollback();
            }
            throw refusal(ErrorCodes.RPC_S_OUT_OF_RESOURCES, "the transaction changed nothing", failure);
        }
        try {
            store.sync();
        } catch (RuntimeException | Error failure) {
            store.closeImmediately();
            throw refusal(
                    ErrorCodes.RPC_S_CALL_FAILED,
                    "whether the transaction took effect is known when the store is opened again",
                    failure);
        }
    }

    private static WfpException refusal(int code, String outcome, Throwable failure) {
        return new WfpException(
                code,
                "FwpmTransactionCommit0",
                "the store of persistent objects cannot be written, and may refuse changes until the engine is opened"
                        + " again; " + outcome + ": " + failure.getMessage(),
                failure);
    }

    private void put(StateChange change) {
        hasRemains = true;
        switch (change) {
            case StateChange.OfProvider provider -> put(provider);
            case StateChange.OfTunnel tunnel -> put(tunnel);
            case StateChange.OfEngine secured ->
                secured.after().ifPresent(descriptor -> engine.put(SECURITY_KEY, descriptor.toBytes()));
        }
    }

    private void put(StateChange.OfProvider change) {
        if (change.after() != null) {
            providers.put(key(change.after().provider().key()), StoreFormat.bytes(change.after()));
        } else if (change.before() != null) {
            providers.remove(key(change.before().provider().key()));
        }
    }

    private void put(StateChange.OfTunnel change) {
        if (change.after() != null) {
            tunnels.put(key(change.after().tunnel().key()), StoreFormat.bytes(change.after()));
        } else if (change.before() != null) {
            tunnels.remove(key(change.before().tunnel().key()));
        }
    }

    private static String key(UUID key) {
        return key.toString();
    }

    /**
     * If objects were removed, copies the rest into a new file that replaces the old one, so that no keys of deleted
     * tunnels remain. (The compaction of MVStore 2.4.240 fails on files of a killed process.)
     */
    @Override
    public void close() {
        if (store.isClosed()) {
            return;
        }
        if (hasRemains) {
            file.replace(store, fresh -> {
                for (MVMap<String, byte[]> each : List.of(engine, providers, tunnels)) {
                    map(fresh, each.getName()).putAll(each);
                }
            });
        } else {
            store.close(0);
        }
    }
}
