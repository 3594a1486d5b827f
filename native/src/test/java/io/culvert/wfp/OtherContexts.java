package io.culvert.wfp;

import io.culvert.policy.ApiGeneration;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.FWPM_CLASSIFY_OPTION0;
import io.culvert.wfp.layout.sdk.FWPM_CLASSIFY_OPTIONS0;
import io.culvert.wfp.layout.sdk.FWPM_DISPLAY_DATA0;
import io.culvert.wfp.layout.sdk.FWPM_NETWORK_CONNECTION_POLICY_SETTING0;
import io.culvert.wfp.layout.sdk.FWPM_NETWORK_CONNECTION_POLICY_SETTINGS0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT3;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_TYPE;
import io.culvert.wfp.layout.sdk.FWP_BYTE_BLOB;
import io.culvert.wfp.layout.sdk.FWP_DATA_TYPE;
import io.culvert.wfp.layout.sdk.FWP_VALUE0;
import io.culvert.wfp.layout.sdk.GUID;
import io.culvert.wfp.layout.sdk.IPSEC_DOSP_OPTIONS0;
import io.culvert.wfp.layout.sdk.IPSEC_KEYING_POLICY1;
import java.util.List;
import java.util.UUID;

/** Provider contexts that belong to no tunnel, as other programs and the system keep them. */
public final class OtherContexts {

    /** {@code S-1-5-21-1-2-3-4}. */
    private static final byte[] SID = {
        1, 5, 0, 0, 0, 0, 0, 5, 21, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0
    };

    private static final byte[] DATA = {7, 8, 9};

    /** Types of all of them. */
    public static final List<Integer> TYPES = List.of(
            FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_KEYING_CONTEXT,
            FWPM_PROVIDER_CONTEXT_TYPE.FWPM_CLASSIFY_OPTIONS_CONTEXT,
            FWPM_PROVIDER_CONTEXT_TYPE.FWPM_GENERAL_CONTEXT,
            FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_DOSP_CONTEXT,
            FWPM_PROVIDER_CONTEXT_TYPE.FWPM_NETWORK_CONNECTION_POLICY_CONTEXT);

    private static final int SID_ALIGNMENT = 4;

    private OtherContexts() {}

    /** Who is in the policy of network connections: longer than the structure that stands for every SID. */
    public static byte[] sid() {
        return SID.clone();
    }

    /** What the general one has. */
    public static byte[] data() {
        return DATA.clone();
    }

    /** A key for each type. */
    public static UUID key(int type) {
        return new UUID(type, 0x8000_0000_0000_0000L);
    }

    /** One of a type, as the tunnel of an image. */
    public static NativeImage ofType(int type, TargetAbi abi) {
        try (ImageBuilder image = new ImageBuilder(abi)) {
            int context = image.allocate(FWPM_PROVIDER_CONTEXT3.LAYOUT);
            image.putGuid(context, FWPM_PROVIDER_CONTEXT3.providerContextKey, key(type));
            int display = image.embedded(context, FWPM_PROVIDER_CONTEXT3.displayData);
            image.point(display, FWPM_DISPLAY_DATA0.name, image.utf16("type " + type));
            image.put(context, FWPM_PROVIDER_CONTEXT3.type, type);
            image.point(context, arm(type), content(image, type));
            return image.build(CallArguments.of(ApiGeneration.ADD3).tunnelPolicy(context));
        }
    }

    private static FieldLayout arm(int type) {
        return FWPM_PROVIDER_CONTEXT3.LAYOUT.fields().stream()
                .filter(field -> field.discriminator() == FWPM_PROVIDER_CONTEXT3.type && field.isArmFor(type))
                .findFirst()
                .orElseThrow();
    }

    private static int content(ImageBuilder image, int type) {
        return switch (type) {
            case FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_KEYING_CONTEXT -> keying(image);
            case FWPM_PROVIDER_CONTEXT_TYPE.FWPM_CLASSIFY_OPTIONS_CONTEXT -> classifyOptions(image);
            case FWPM_PROVIDER_CONTEXT_TYPE.FWPM_GENERAL_CONTEXT -> general(image);
            case FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_DOSP_CONTEXT -> denialOfService(image);
            default -> connectionPolicy(image);
        };
    }

    private static int keying(ImageBuilder image) {
        int keying = image.allocate(IPSEC_KEYING_POLICY1.LAYOUT);
        image.put(keying, IPSEC_KEYING_POLICY1.numKeyMods, 2);
        int modules = image.allocate(GUID.LAYOUT, 2);
        image.point(keying, IPSEC_KEYING_POLICY1.keyModKeys, modules);
        return keying;
    }

    private static int classifyOptions(ImageBuilder image) {
        int options = image.allocate(FWPM_CLASSIFY_OPTIONS0.LAYOUT);
        image.put(options, FWPM_CLASSIFY_OPTIONS0.numOptions, 1);
        int option = image.allocate(FWPM_CLASSIFY_OPTION0.LAYOUT);
        int value = image.embedded(option, FWPM_CLASSIFY_OPTION0.value);
        image.put(value, FWP_VALUE0.type, FWP_DATA_TYPE.FWP_UINT32);
        image.put(value, FWP_VALUE0.uint32, 1);
        image.point(options, FWPM_CLASSIFY_OPTIONS0.options, option);
        return options;
    }

    private static int general(ImageBuilder image) {
        int blob = image.allocate(FWP_BYTE_BLOB.LAYOUT);
        image.put(blob, FWP_BYTE_BLOB.size, DATA.length);
        image.point(blob, FWP_BYTE_BLOB.data, image.bytes(DATA));
        return blob;
    }

    private static int denialOfService(ImageBuilder image) {
        int options = image.allocate(IPSEC_DOSP_OPTIONS0.LAYOUT);
        image.put(options, IPSEC_DOSP_OPTIONS0.numPublicIFLuids, 1);
        image.point(options, IPSEC_DOSP_OPTIONS0.publicIFLuids, image.uint64(5));
        return options;
    }

    private static int connectionPolicy(ImageBuilder image) {
        int settings = image.allocate(FWPM_NETWORK_CONNECTION_POLICY_SETTINGS0.LAYOUT);
        image.put(settings, FWPM_NETWORK_CONNECTION_POLICY_SETTINGS0.numSettings, 1);
        int setting = image.allocate(FWPM_NETWORK_CONNECTION_POLICY_SETTING0.LAYOUT);
        int value = image.embedded(setting, FWPM_NETWORK_CONNECTION_POLICY_SETTING0.value);
        image.put(value, FWP_VALUE0.type, FWP_DATA_TYPE.FWP_SID);
        image.point(value, FWP_VALUE0.sid, image.bytes(SID, SID_ALIGNMENT));
        image.point(settings, FWPM_NETWORK_CONNECTION_POLICY_SETTINGS0.settings, setting);
        return settings;
    }
}
