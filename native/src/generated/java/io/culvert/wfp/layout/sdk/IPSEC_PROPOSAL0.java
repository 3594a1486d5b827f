// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IPSEC_PROPOSAL0}, since Windows Vista: 32 bytes on 64-bit Windows, 24 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IPSEC_PROPOSAL0 {               // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IPSEC_SA_LIFETIME0 lifetime;       // 0 (12), 0 (12)
 *     UINT32 numSaTransforms;            // 12 (4), 12 (4)
 *     IPSEC_SA_TRANSFORM0* saTransforms; // 16 (8), 16 (4)
 *     IPSEC_PFS_GROUP pfsGroup;          // 24 (4), 20 (4)
 * };
 * }</pre>
 */
public final class IPSEC_PROPOSAL0 {
    /** {@code IPSEC_SA_LIFETIME0 lifetime}. */
    public static final FieldLayout lifetime = FieldLayout.of("IPSEC_PROPOSAL0", "lifetime", "IPSEC_SA_LIFETIME0", FieldKind.STRUCT)
            .win64(0, 12)
            .win32(0, 12)
            .target(IPSEC_SA_LIFETIME0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 numSaTransforms}. */
    public static final FieldLayout numSaTransforms = FieldLayout.of("IPSEC_PROPOSAL0", "numSaTransforms", "UINT32", FieldKind.UINT32)
            .win64(12, 4)
            .win32(12, 4)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_SA_TRANSFORM0* saTransforms}, counted by {@code numSaTransforms}. */
    public static final FieldLayout saTransforms = FieldLayout.of("IPSEC_PROPOSAL0", "saTransforms", "IPSEC_SA_TRANSFORM0*", FieldKind.POINTER_TO_STRUCT)
            .win64(16, 8)
            .win32(16, 4)
            .target(IPSEC_SA_TRANSFORM0.LAYOUT)
            .count(numSaTransforms)
            .pointer(PointerRule.REF)
            .since("Windows Vista")
            .build();

    /** {@code IPSEC_PFS_GROUP pfsGroup}. */
    public static final FieldLayout pfsGroup = FieldLayout.of("IPSEC_PROPOSAL0", "pfsGroup", "IPSEC_PFS_GROUP", FieldKind.ENUM32)
            .win64(24, 4)
            .win32(20, 4)
            .constants(IPSEC_PFS_GROUP.TABLE)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IPSEC_PROPOSAL0")
            .win64(32, 8)
            .win32(24, 4)
            .since("Windows Vista")
            .fields(lifetime, numSaTransforms, saTransforms, pfsGroup)
            .build();

    private IPSEC_PROPOSAL0() {}
}
