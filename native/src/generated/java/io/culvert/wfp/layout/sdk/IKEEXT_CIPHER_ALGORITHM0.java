// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code IKEEXT_CIPHER_ALGORITHM0}, since Windows Vista: 12 bytes on 64-bit Windows, 12 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct IKEEXT_CIPHER_ALGORITHM0 {      // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     IKEEXT_CIPHER_TYPE algoIdentifier; // 0 (4), 0 (4)
 *     UINT32 keyLen;                     // 4 (4), 4 (4)
 *     UINT32 rounds;                     // 8 (4), 8 (4)
 * };
 * }</pre>
 */
public final class IKEEXT_CIPHER_ALGORITHM0 {
    /** {@code IKEEXT_CIPHER_TYPE algoIdentifier}. */
    public static final FieldLayout algoIdentifier = FieldLayout.of("IKEEXT_CIPHER_ALGORITHM0", "algoIdentifier", "IKEEXT_CIPHER_TYPE", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(IKEEXT_CIPHER_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 keyLen}. */
    public static final FieldLayout keyLen = FieldLayout.of("IKEEXT_CIPHER_ALGORITHM0", "keyLen", "UINT32", FieldKind.UINT32)
            .win64(4, 4)
            .win32(4, 4)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 rounds}. */
    public static final FieldLayout rounds = FieldLayout.of("IKEEXT_CIPHER_ALGORITHM0", "rounds", "UINT32", FieldKind.UINT32)
            .win64(8, 4)
            .win32(8, 4)
            .since("Windows Vista")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("IKEEXT_CIPHER_ALGORITHM0")
            .win64(12, 4)
            .win32(12, 4)
            .since("Windows Vista")
            .fields(algoIdentifier, keyLen, rounds)
            .build();

    private IKEEXT_CIPHER_ALGORITHM0() {}
}
