package io.culvert.wfp.compile.lower;

import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_SUBSCRIPTION0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_SUBSCRIPTION0;
import io.culvert.wfp.layout.sdk.FWPM_SUBSCRIPTION_FLAG;
import io.culvert.wfp.session.ContextSelection;
import io.culvert.wfp.session.ProviderContextType;
import java.util.Optional;

/**
 * Lowers the templates of enumerations and subscriptions. Each image begins with its structure and has no call
 * arguments.
 */
public final class TemplateLowering {

    private static final int EVERY_CHANGE = FWPM_SUBSCRIPTION_FLAG.FWPM_SUBSCRIPTION_FLAG_NOTIFY_ON_ADD
            | FWPM_SUBSCRIPTION_FLAG.FWPM_SUBSCRIPTION_FLAG_NOTIFY_ON_DELETE;

    private TemplateLowering() {}

    /**
     * Lowers the template of {@code FwpmProviderContextCreateEnumHandle0}.
     *
     * @param selection the contexts of one type
     * @param abi the binary interface of the process that makes the call
     * @return an image of {@code FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0}
     * @throws IllegalArgumentException if the selection has no type, for which no template exists
     */
    public static NativeImage contexts(ContextSelection selection, TargetAbi abi) {
        try (ImageBuilder image = new ImageBuilder(abi)) {
            if (template(image, selection) == NativeImage.NULL) {
                throw new IllegalArgumentException(
                        "the selection has no type, and no template selects contexts of all types");
            }
            return image.build(CallArguments.NONE);
        }
    }

    /**
     * Lowers the subscription of {@code FwpmProviderContextSubscribeChanges0}.
     *
     * @param selection the contexts to watch
     * @param abi the binary interface of the process that makes the call
     * @return an image of {@code FWPM_PROVIDER_CONTEXT_SUBSCRIPTION0}
     */
    public static NativeImage contextSubscription(ContextSelection selection, TargetAbi abi) {
        try (ImageBuilder image = new ImageBuilder(abi)) {
            int subscription = image.allocate(FWPM_PROVIDER_CONTEXT_SUBSCRIPTION0.LAYOUT);
            image.point(subscription, FWPM_PROVIDER_CONTEXT_SUBSCRIPTION0.enumTemplate, template(image, selection));
            image.put(subscription, FWPM_PROVIDER_CONTEXT_SUBSCRIPTION0.flags, EVERY_CHANGE);
            return image.build(CallArguments.NONE);
        }
    }

    /**
     * Lowers the subscription of {@code FwpmProviderSubscribeChanges0}.
     *
     * @param abi the binary interface of the process that makes the call
     * @return an image of {@code FWPM_PROVIDER_SUBSCRIPTION0}, for every provider
     */
    public static NativeImage providerSubscription(TargetAbi abi) {
        try (ImageBuilder image = new ImageBuilder(abi)) {
            int subscription = image.allocate(FWPM_PROVIDER_SUBSCRIPTION0.LAYOUT);
            image.put(subscription, FWPM_PROVIDER_SUBSCRIPTION0.flags, EVERY_CHANGE);
            return image.build(CallArguments.NONE);
        }
    }

    private static int template(ImageBuilder image, ContextSelection selection) {
        Optional<ProviderContextType> type = selection.type();
        if (type.isEmpty()) {
            return NativeImage.NULL;
        }
        int template = image.allocate(FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0.LAYOUT);
        image.putBits(
                template,
                FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0.providerContextType,
                type.get().number());
        if (selection.providerKey().isPresent()) {
            image.point(
                    template,
                    FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0.providerKey,
                    image.guid(selection.providerKey().get()));
        }
        return template;
    }
}
