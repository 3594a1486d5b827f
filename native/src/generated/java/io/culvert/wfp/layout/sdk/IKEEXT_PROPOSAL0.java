// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_PROPOSAL0}, since Windows Vista: 28 bytes on 64-bit Windows, 28 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_PROPOSAL0 {                           // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IKEEXT_CIPHER_ALGORITHM0 cipherAlgorithm;       // 0 (12), 0 (12)
 *     IKEEXT_INTEGRITY_ALGORITHM0 integrityAlgorithm; // 12 (4), 12 (4)
 *     UINT32 maxLifetimeSeconds;                      // 16 (4), 16 (4)
 *     IKEEXT_DH_GROUP dhGroup;                        // 20 (4), 20 (4)
 *     UINT32 quickModeLimit;                          // 24 (4), 24 (4)
 * };
 * }</pre>
 */
public final class IKEEXT_PROPOSAL0 {
    /** {@code IKEEXT_CIPHER_ALGORITHM0 cipherAlgorithm}. */
    public static final FieldLayout cipherAlgorithm = FieldLayout.of("IKEEXT_PROPOSAL0", "cipherAlgorithm", "IKEEXT_CIPHER_ALGORITHM0", FieldKind.STRUCT)
            .win64(0, 12)
            .win32(0, 12)
            .target(IKEEXT_CIPHER_ALGORITHM0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_INTEGRITY_ALGORITHM0 integrityAlgorithm}. */
    public static final FieldLayout integrityAlgorithm = FieldLayout.of("IKEEXT_PROPOSAL0", "integrityAlgorithm", "IKEEXT_INTEGRITY_ALGORITHM0", FieldKind.STRUCT)
            .win64(12, 4)
            .win32(12, 4)
            .target(IKEEXT_INTEGRITY_ALGORITHM0.LAYOUT)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 maxLifetimeSeconds}. */
    public static final FieldLayout maxLifetimeSeconds = FieldLayout.of("IKEEXT_PROPOSAL0", "maxLifetimeSeconds", "UINT32", FieldKind.UINT32)
            .win64(16, 4)
            .win32(16, 4)
            .since("Windows Vista")
            .build();

    /** {@code IKEEXT_DH_GROUP dhGroup}. */
    public static final FieldLayout dhGroup = FieldLayout.of("IKEEXT_PROPOSAL0", "dhGroup", "IKEEXT_DH_GROUP", FieldKind.ENUM32)
            .win64(20, 4)
            .win32(20, 4)
            .constants(IKEEXT_DH_GROUP.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 quickModeLimit}. */
    public static final FieldLayout quickModeLimit = FieldLayout.of("IKEEXT_PROPOSAL0", "quickModeLimit", "UINT32", FieldKind.UINT32)
            .win64(24, 4)
            .win32(24, 4)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_PROPOSAL0")
            .win64(28, 4)
            .win32(28, 4)
            .since("Windows Vista")
            .fields(cipherAlgorithm, integrityAlgorithm, maxLifetimeSeconds, dhGroup, quickModeLimit)
            .build();

    private IKEEXT_PROPOSAL0() {}
}
