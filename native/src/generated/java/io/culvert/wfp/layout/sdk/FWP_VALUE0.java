// Generated from tools/generator/src/facts; see CONTRIBUTING.md. Do not edit.
package io.culvert.wfp.layout.sdk;

import io.culvert.wfp.layout.FieldKind;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.PointerRule;
import io.culvert.wfp.layout.StructLayout;

/**
 * The structure {@code FWP_VALUE0}, since Windows Vista: 16 bytes on 64-bit Windows, 8 bytes on 32-bit Windows.
 *
 * <pre>{@code
 * struct FWP_VALUE0 {                              // offset (size) on 64-bit Windows, then on 32-bit Windows
 *     FWP_DATA_TYPE type;                          // 0 (4), 0 (4)
 *     union {                                      // u1, decided by type
 *         UINT8 uint8;                             // 8 (1), 4 (1) if FWP_UINT8
 *         UINT16 uint16;                           // 8 (2), 4 (2) if FWP_UINT16
 *         UINT32 uint32;                           // 8 (4), 4 (4) if FWP_UINT32
 *         UINT64* uint64;                          // 8 (8), 4 (4) if FWP_UINT64
 *         INT8 int8;                               // 8 (1), 4 (1) if FWP_INT8
 *         INT16 int16;                             // 8 (2), 4 (2) if FWP_INT16
 *         INT32 int32;                             // 8 (4), 4 (4) if FWP_INT32
 *         INT64* int64;                            // 8 (8), 4 (4) if FWP_INT64
 *         float float32;                           // 8 (4), 4 (4) if FWP_FLOAT
 *         double* double64;                        // 8 (8), 4 (4) if FWP_DOUBLE
 *         FWP_BYTE_ARRAY16* byteArray16;           // 8 (8), 4 (4) if FWP_BYTE_ARRAY16_TYPE
 *         FWP_BYTE_BLOB* byteBlob;                 // 8 (8), 4 (4) if FWP_BYTE_BLOB_TYPE
 *         SID* sid;                                // 8 (8), 4 (4) if FWP_SID
 *         FWP_BYTE_BLOB* sd;                       // 8 (8), 4 (4) if FWP_SECURITY_DESCRIPTOR_TYPE
 *         FWP_TOKEN_INFORMATION* tokenInformation; // 8 (8), 4 (4) if FWP_TOKEN_INFORMATION_TYPE
 *         FWP_BYTE_BLOB* tokenAccessInformation;   // 8 (8), 4 (4) if FWP_TOKEN_ACCESS_INFORMATION_TYPE
 *         LPWSTR unicodeString;                    // 8 (8), 4 (4) if FWP_UNICODE_STRING_TYPE
 *         FWP_BYTE_ARRAY6* byteArray6;             // 8 (8), 4 (4) if FWP_BYTE_ARRAY6_TYPE
 *                                                  // nothing if FWP_EMPTY
 *     };
 * };
 * }</pre>
 */
public final class FWP_VALUE0 {
    /** {@code FWP_DATA_TYPE type}. */
    public static final FieldLayout type = FieldLayout.of("FWP_VALUE0", "type", "FWP_DATA_TYPE", FieldKind.ENUM32)
            .win64(0, 4)
            .win32(0, 4)
            .constants(FWP_DATA_TYPE.TABLE)
            .since("Windows Vista")
            .build();

    /** {@code UINT8 uint8}. */
    public static final FieldLayout uint8 = FieldLayout.of("FWP_VALUE0", "uint8", "UINT8", FieldKind.UINT8)
            .win64(8, 1)
            .win32(4, 1)
            .arm("u1", type, -1L, FWP_DATA_TYPE.FWP_UINT8)
            .since("Windows Vista")
            .build();

    /** {@code UINT16 uint16}. */
    public static final FieldLayout uint16 = FieldLayout.of("FWP_VALUE0", "uint16", "UINT16", FieldKind.UINT16)
            .win64(8, 2)
            .win32(4, 2)
            .arm("u1", type, -1L, FWP_DATA_TYPE.FWP_UINT16)
            .since("Windows Vista")
            .build();

    /** {@code UINT32 uint32}. */
    public static final FieldLayout uint32 = FieldLayout.of("FWP_VALUE0", "uint32", "UINT32", FieldKind.UINT32)
            .win64(8, 4)
            .win32(4, 4)
            .arm("u1", type, -1L, FWP_DATA_TYPE.FWP_UINT32)
            .since("Windows Vista")
            .build();

    /** {@code UINT64* uint64}. */
    public static final FieldLayout uint64 = FieldLayout.of("FWP_VALUE0", "uint64", "UINT64*", FieldKind.POINTER_TO_SCALAR)
            .win64(8, 8)
            .win32(4, 4)
            .elements(FieldKind.UINT64)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWP_DATA_TYPE.FWP_UINT64)
            .since("Windows Vista")
            .build();

    /** {@code INT8 int8}. */
    public static final FieldLayout int8 = FieldLayout.of("FWP_VALUE0", "int8", "INT8", FieldKind.INT8)
            .win64(8, 1)
            .win32(4, 1)
            .arm("u1", type, -1L, FWP_DATA_TYPE.FWP_INT8)
            .since("Windows Vista")
            .build();

    /** {@code INT16 int16}. */
    public static final FieldLayout int16 = FieldLayout.of("FWP_VALUE0", "int16", "INT16", FieldKind.INT16)
            .win64(8, 2)
            .win32(4, 2)
            .arm("u1", type, -1L, FWP_DATA_TYPE.FWP_INT16)
            .since("Windows Vista")
            .build();

    /** {@code INT32 int32}. */
    public static final FieldLayout int32 = FieldLayout.of("FWP_VALUE0", "int32", "INT32", FieldKind.INT32)
            .win64(8, 4)
            .win32(4, 4)
            .arm("u1", type, -1L, FWP_DATA_TYPE.FWP_INT32)
            .since("Windows Vista")
            .build();

    /** {@code INT64* int64}. */
    public static final FieldLayout int64 = FieldLayout.of("FWP_VALUE0", "int64", "INT64*", FieldKind.POINTER_TO_SCALAR)
            .win64(8, 8)
            .win32(4, 4)
            .elements(FieldKind.INT64)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWP_DATA_TYPE.FWP_INT64)
            .since("Windows Vista")
            .build();

    /** {@code float float32}. */
    public static final FieldLayout float32 = FieldLayout.of("FWP_VALUE0", "float32", "float", FieldKind.FLOAT32)
            .win64(8, 4)
            .win32(4, 4)
            .arm("u1", type, -1L, FWP_DATA_TYPE.FWP_FLOAT)
            .since("Windows Vista")
            .build();

    /** {@code double* double64}. */
    public static final FieldLayout double64 = FieldLayout.of("FWP_VALUE0", "double64", "double*", FieldKind.POINTER_TO_SCALAR)
            .win64(8, 8)
            .win32(4, 4)
            .elements(FieldKind.FLOAT64)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWP_DATA_TYPE.FWP_DOUBLE)
            .since("Windows Vista")
            .build();

    /** {@code FWP_BYTE_ARRAY16* byteArray16}. */
    public static final FieldLayout byteArray16 = FieldLayout.of("FWP_VALUE0", "byteArray16", "FWP_BYTE_ARRAY16*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(4, 4)
            .target(FWP_BYTE_ARRAY16.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWP_DATA_TYPE.FWP_BYTE_ARRAY16_TYPE)
            .since("Windows Vista")
            .build();

    /** {@code FWP_BYTE_BLOB* byteBlob}. */
    public static final FieldLayout byteBlob = FieldLayout.of("FWP_VALUE0", "byteBlob", "FWP_BYTE_BLOB*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(4, 4)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWP_DATA_TYPE.FWP_BYTE_BLOB_TYPE)
            .since("Windows Vista")
            .build();

    /** {@code SID* sid}. */
    public static final FieldLayout sid = FieldLayout.of("FWP_VALUE0", "sid", "SID*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(4, 4)
            .target(SID.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWP_DATA_TYPE.FWP_SID)
            .since("Windows Vista")
            .build();

    /** {@code FWP_BYTE_BLOB* sd}. */
    public static final FieldLayout sd = FieldLayout.of("FWP_VALUE0", "sd", "FWP_BYTE_BLOB*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(4, 4)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWP_DATA_TYPE.FWP_SECURITY_DESCRIPTOR_TYPE)
            .since("Windows Vista")
            .build();

    /** {@code FWP_TOKEN_INFORMATION* tokenInformation}. */
    public static final FieldLayout tokenInformation = FieldLayout.of("FWP_VALUE0", "tokenInformation", "FWP_TOKEN_INFORMATION*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(4, 4)
            .target(FWP_TOKEN_INFORMATION.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWP_DATA_TYPE.FWP_TOKEN_INFORMATION_TYPE)
            .since("Windows Vista")
            .build();

    /** {@code FWP_BYTE_BLOB* tokenAccessInformation}. */
    public static final FieldLayout tokenAccessInformation = FieldLayout.of("FWP_VALUE0", "tokenAccessInformation", "FWP_BYTE_BLOB*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(4, 4)
            .target(FWP_BYTE_BLOB.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWP_DATA_TYPE.FWP_TOKEN_ACCESS_INFORMATION_TYPE)
            .since("Windows Vista")
            .build();

    /** {@code LPWSTR unicodeString}. */
    public static final FieldLayout unicodeString = FieldLayout.of("FWP_VALUE0", "unicodeString", "LPWSTR", FieldKind.POINTER_TO_UTF16)
            .win64(8, 8)
            .win32(4, 4)
            .elements(FieldKind.UINT16)
            .arm("u1", type, -1L, FWP_DATA_TYPE.FWP_UNICODE_STRING_TYPE)
            .since("Windows Vista")
            .build();

    /** {@code FWP_BYTE_ARRAY6* byteArray6}. */
    public static final FieldLayout byteArray6 = FieldLayout.of("FWP_VALUE0", "byteArray6", "FWP_BYTE_ARRAY6*", FieldKind.POINTER_TO_STRUCT)
            .win64(8, 8)
            .win32(4, 4)
            .target(FWP_BYTE_ARRAY6.LAYOUT)
            .pointer(PointerRule.UNIQUE)
            .arm("u1", type, -1L, FWP_DATA_TYPE.FWP_BYTE_ARRAY6_TYPE)
            .since("Windows 7")
            .build();

    /** The layout of the structure. */
    public static final StructLayout LAYOUT = StructLayout.of("FWP_VALUE0")
            .win64(16, 8)
            .win32(8, 4)
            .since("Windows Vista")
            .fields(type, uint8, uint16, uint32, uint64, int8, int16, int32, int64, float32, double64, byteArray16, byteBlob, sid, sd, tokenInformation, tokenAccessInformation, unicodeString, byteArray6)
            .union("u1", type, -1L, FWP_DATA_TYPE.FWP_EMPTY)
            .build();

    private FWP_VALUE0() {}
}
