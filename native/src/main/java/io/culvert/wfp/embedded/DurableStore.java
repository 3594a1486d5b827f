package io.culvert.wfp.embedded;

import io.culvert.access.SecurityDescriptor;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.embedded.store.StoreFailure;
import io.culvert.wfp.embedded.store.StoreSettings;
import io.culvert.wfp.embedded.store.ValueStore;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stores persistent objects in a directory: a value for each provider and each tunnel, and one for the descriptor of the
 * engine. A commit is on the disk before it returns.
 */
final class DurableStore implements PersistentStore {

    private final ValueStore store;

    private DurableStore(ValueStore store) {
        this.store = store;
    }

    /** Opens the store of a directory, which is created if it does not exist. */
    static DurableStore open(StoreSettings settings) {
        return new DurableStore(ValueStore.open(settings));
    }

    /** The kind of the values of an engine. */
    static String kind(TargetAbi abi) {
        return abi.name();
    }

    @Override
    public Contents load() {
        StoredObjects objects = new StoredObjects();
        try {
            for (String name : store.names()) {
                byte[] value = store.get(name);
                try {
                    objects.read(name, value);
                } finally {
                    Arrays.fill(value, (byte) 0);
                }
            }
            return objects.contents();
        } catch (RuntimeException | Error failure) {
            objects.release();
            throw failure;
        }
    }

    @Override
    public void commit(List<StateChange> changes) {
        Map<String, byte @Nullable []> values = new HashMap<>();
        try {
            changes.forEach(change -> put(change, values));
            store.commit(values);
        } catch (StoreFailure failure) {
            throw failure.isUndone()
                    ? refusal(ErrorCodes.RPC_S_OUT_OF_RESOURCES, "the transaction changed nothing", failure)
                    : refusal(
                            ErrorCodes.RPC_S_CALL_FAILED,
                            "whether the transaction took effect is known when the store is opened again, and every"
                                    + " change is refused until then",
                            failure);
        } finally {
            values.values().forEach(DurableStore::wipe);
        }
    }

    private static void wipe(byte @Nullable [] value) {
        if (value != null) {
            Arrays.fill(value, (byte) 0);
        }
    }

    private static WfpException refusal(int code, String outcome, StoreFailure failure) {
        return new WfpException(
                code,
                "FwpmTransactionCommit0",
                "the store of persistent objects cannot be written; " + outcome + ": " + failure.getMessage(),
                failure);
    }

    /** An object that is changed twice has two values, of which the first is overwritten. */
    private static void put(StateChange change, Map<String, byte @Nullable []> values) {
        switch (change) {
            case StateChange.OfProvider provider -> {
                StoredProvider after = provider.after();
                StoredProvider either = after == null ? provider.before() : after;
                if (either != null) {
                    wipe(values.put(StoredObjects.name(either), after == null ? null : StoreFormat.bytes(after)));
                }
            }
            case StateChange.OfTunnel tunnel -> {
                StoredTunnel after = tunnel.after();
                StoredTunnel either = after == null ? tunnel.before() : after;
                if (either != null) {
                    wipe(values.put(StoredObjects.name(either), after == null ? null : StoreFormat.bytes(after)));
                }
            }
            case StateChange.OfEngine engine ->
                values.put(
                        StoredObjects.SECURITY,
                        engine.after().map(SecurityDescriptor::toBytes).orElse(null));
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
