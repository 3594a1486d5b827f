package io.culvert.wfp.compile.lift;

import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.ProviderData;
import io.culvert.wfp.compile.fields.ContextFields;
import io.culvert.wfp.compile.fields.PolicyFields;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.ImageReader;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.sdk.FWPM_DISPLAY_DATA0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_FLAG;
import io.culvert.wfp.session.ProviderContext;
import io.culvert.wfp.session.ProviderContextType;
import io.culvert.wfp.session.value.ProviderContextValue;
import java.util.Optional;

/**
 * Reads the identity of a provider context of any type and origin. The rest is not read: in a list, a context that this
 * library does not know must not hide the others.
 */
public final class ContextSummary {

    private ContextSummary() {}

    /**
     * Reads the only context of an image.
     *
     * @param image an image with the context as its tunnel
     * @return the identity of the context
     */
    public static ProviderContext of(NativeImage image) {
        return of(image, image.arguments().tunnelPolicy());
    }

    /**
     * Reads a context of an image.
     *
     * @param image the image
     * @param place the place of the context
     * @return the identity of the context
     */
    public static ProviderContext of(NativeImage image, int place) {
        ContextFields fields = PolicyFields.of(image.arguments().generation()).context();
        StructView context = new StructView(new ImageReader(image), place);
        StructView display = context.inner(fields.displayData());
        byte[] data = context.blob(fields.providerData());
        boolean persistent =
                (context.get(fields.flags()) & FWPM_PROVIDER_CONTEXT_FLAG.FWPM_PROVIDER_CONTEXT_FLAG_PERSISTENT) != 0;
        return new ProviderContextValue(
                context.get(fields.id()),
                context.guid(fields.key()),
                new ProviderContextType(context.bits(fields.type())),
                display.text(FWPM_DISPLAY_DATA0.name).orElse(""),
                display.text(FWPM_DISPLAY_DATA0.description),
                context.guidPointee(fields.providerKey()),
                persistent ? ObjectLifetime.PERSISTENT : ObjectLifetime.STATIC,
                data.length == 0 ? Optional.empty() : Optional.of(ProviderData.of(data)));
    }
}
