package io.culvert.wfp.compile.fields;

import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * {@code FWPM_PROVIDER_CONTEXT0} to {@code 3}.
 *
 * @param layout the version
 * @param key {@code providerContextKey}
 * @param displayData {@code displayData}
 * @param flags {@code flags}
 * @param providerKey {@code providerKey}
 * @param providerData {@code providerData}
 * @param type {@code type}, which selects the arm in use
 * @param mainMode the arms of main mode
 * @param tunnel the arms of tunnels
 * @param id {@code providerContextId}
 */
public record ContextFields(
        StructLayout layout,
        FieldLayout key,
        FieldLayout displayData,
        FieldLayout flags,
        FieldLayout providerKey,
        FieldLayout providerData,
        FieldLayout type,
        ModuleArms mainMode,
        ModuleArms tunnel,
        FieldLayout id) {

    static ContextFields of(StructLayout layout) {
        return new ContextFields(
                layout,
                layout.field("providerContextKey"),
                layout.field("displayData"),
                layout.field("flags"),
                layout.field("providerKey"),
                layout.field("providerData"),
                layout.field("type"),
                ModuleArms.ofMainMode(layout),
                ModuleArms.ofTunnel(layout),
                layout.field("providerContextId"));
    }
}
