package io.culvert.wfp.jna;

import com.sun.jna.Pointer;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.GuidBytes;
import io.culvert.wfp.layout.sdk.FWPM_CHANGE_TYPE;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CHANGE0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_CHANGE0;
import io.culvert.wfp.session.ChangeType;
import io.culvert.wfp.session.ObjectChange;
import io.culvert.wfp.session.value.ObjectChangeValue;
import java.util.UUID;

/** The kinds of objects that changes are reported for, with their calls and structures. */
enum ChangeKind {
    PROVIDER("FwpmProvider") {
        @Override
        ObjectChange read(Pointer change) {
            // Providers have no numbers.
            return new ObjectChangeValue(
                    type(change, FWPM_PROVIDER_CHANGE0.changeType), key(change, FWPM_PROVIDER_CHANGE0.providerKey), 0);
        }
    },
    PROVIDER_CONTEXT("FwpmProviderContext") {
        @Override
        ObjectChange read(Pointer change) {
            return new ObjectChangeValue(
                    type(change, FWPM_PROVIDER_CONTEXT_CHANGE0.changeType),
                    key(change, FWPM_PROVIDER_CONTEXT_CHANGE0.providerContextKey),
                    change.getLong(FWPM_PROVIDER_CONTEXT_CHANGE0.providerContextId.byteOffset(EngineHandle.ABI)));
        }
    };

    private final String object;

    ChangeKind(String object) {
        this.object = object;
    }

    String subscribe() {
        return object + "SubscribeChanges0";
    }

    String unsubscribe() {
        return object + "UnsubscribeChanges0";
    }

    abstract ObjectChange read(Pointer change);

    private static ChangeType type(Pointer change, FieldLayout field) {
        return change.getInt(field.byteOffset(EngineHandle.ABI)) == FWPM_CHANGE_TYPE.FWPM_CHANGE_DELETE
                ? ChangeType.DELETED
                : ChangeType.ADDED;
    }

    private static UUID key(Pointer change, FieldLayout field) {
        return GuidBytes.parse(change.getByteArray(field.byteOffset(EngineHandle.ABI), GuidBytes.BYTE_SIZE), 0);
    }
}
