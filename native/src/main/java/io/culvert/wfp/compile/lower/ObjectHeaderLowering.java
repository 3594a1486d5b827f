package io.culvert.wfp.compile.lower;

import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.fields.ContextFields;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.FWPM_DISPLAY_DATA0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_FLAG;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_FLAG;
import io.culvert.wfp.session.Provider;
import java.util.Optional;
import java.util.UUID;

/** Puts the parts that every object has: key, texts, owner and lifetime. */
public final class ObjectHeaderLowering {

    private ObjectHeaderLowering() {}

    /** {@code FWPM_PROVIDER_CONTEXT}, still without a policy. */
    static int context(ImageBuilder image, ContextFields fields, TunnelPolicy policy, UUID key, int type) {
        int context = image.allocate(fields.layout());
        image.putGuid(context, fields.key(), key);
        displayData(image, context, fields.displayData(), policy.name(), policy.description());
        if (policy.providerKey().isPresent()) {
            image.point(
                    context,
                    fields.providerKey(),
                    image.guid(policy.providerKey().get()));
        }
        if (policy.lifetime() == ObjectLifetime.PERSISTENT) {
            image.put(context, fields.flags(), FWPM_PROVIDER_CONTEXT_FLAG.FWPM_PROVIDER_CONTEXT_FLAG_PERSISTENT);
        }
        if (policy.providerData().isPresent()) {
            ValueLowering.blob(
                    image,
                    image.embedded(context, fields.providerData()),
                    policy.providerData().get().toBytes());
        }
        image.put(context, fields.type(), type);
        return context;
    }

    /**
     * Lowers the argument of {@code FwpmProviderAdd0}.
     *
     * @param provider the provider
     * @param abi the binary interface of the process that makes the call
     * @return an image that begins with {@code FWPM_PROVIDER0}, without the arguments of a tunnel
     */
    public static NativeImage provider(Provider provider, TargetAbi abi) {
        try (ImageBuilder image = new ImageBuilder(abi)) {
            int place = image.allocate(FWPM_PROVIDER0.LAYOUT);
            image.putGuid(place, FWPM_PROVIDER0.providerKey, provider.key());
            displayData(image, place, FWPM_PROVIDER0.displayData, provider.name(), provider.description());
            if (provider.lifetime() == ObjectLifetime.PERSISTENT) {
                image.put(place, FWPM_PROVIDER0.flags, FWPM_PROVIDER_FLAG.FWPM_PROVIDER_FLAG_PERSISTENT);
            }
            if (provider.providerData().isPresent()) {
                ValueLowering.blob(
                        image,
                        image.embedded(place, FWPM_PROVIDER0.providerData),
                        provider.providerData().get().toBytes());
            }
            if (provider.serviceName().isPresent()) {
                image.point(
                        place,
                        FWPM_PROVIDER0.serviceName,
                        image.utf16(provider.serviceName().get()));
            }
            return image.build(CallArguments.NONE);
        }
    }

    static void displayData(
            ImageBuilder image, int struct, FieldLayout field, String name, Optional<String> description) {
        int display = image.embedded(struct, field);
        image.point(display, FWPM_DISPLAY_DATA0.name, image.utf16(name));
        if (description.isPresent()) {
            image.point(display, FWPM_DISPLAY_DATA0.description, image.utf16(description.get()));
        }
    }
}
