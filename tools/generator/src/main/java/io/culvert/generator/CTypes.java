package io.culvert.generator;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses the C types of the facts. Refuses unknown types. */
final class CTypes {
    private static final Map<String, FieldKind> SCALARS = Map.ofEntries(
            entry("UINT8", FieldKind.UINT8),
            entry("BYTE", FieldKind.UINT8),
            entry("IPSEC_AUTH_CONFIG", FieldKind.UINT8),
            entry("IPSEC_CIPHER_CONFIG", FieldKind.UINT8),
            entry("UINT16", FieldKind.UINT16),
            entry("UINT32", FieldKind.UINT32),
            entry("DWORD", FieldKind.UINT32),
            entry("ULONG", FieldKind.UINT32),
            entry("FWP_ACTION_TYPE", FieldKind.UINT32),
            entry("IPSEC_SA_SPI", FieldKind.UINT32),
            entry("UINT64", FieldKind.UINT64),
            entry("IKEEXT_COOKIE", FieldKind.UINT64),
            entry("IPSEC_TOKEN_HANDLE", FieldKind.UINT64),
            entry("INT8", FieldKind.INT8),
            entry("INT16", FieldKind.INT16),
            entry("INT32", FieldKind.INT32),
            entry("BOOL", FieldKind.INT32),
            entry("INT64", FieldKind.INT64),
            entry("float", FieldKind.FLOAT32),
            entry("double", FieldKind.FLOAT64));

    /** Pointer types without an asterisk, and pointer types whose target is a typedef of a structure. */
    private static final Map<String, String> STRUCT_POINTERS = Map.of(
            "PSID", "SID",
            "PSID_AND_ATTRIBUTES", "SID_AND_ATTRIBUTES",
            "IPSEC_CRYPTO_MODULE_ID*", "GUID");

    /** {@code DWORD[1] (really SubAuthorityCount entries)}: the type, the length, the remark. */
    private static final Pattern TYPE = Pattern.compile("(\\w+)(\\*|\\[(\\w+)\\])?(?: \\([^)]*\\))?");

    private final Set<String> structNames;
    private final ConstantFacts constants;

    CTypes(Set<String> structNames, ConstantFacts constants) {
        this.structNames = structNames;
        this.constants = constants;
    }

    CType resolve(String text, TsvRow row) {
        Matcher matcher = TYPE.matcher(text);
        if (!matcher.matches()) {
            throw row.failure("unknown form of C type: " + text);
        }
        String base = matcher.group(1);
        String suffix = matcher.group(2) == null ? "" : matcher.group(2);
        String declaration = base + suffix;
        String structPointer = STRUCT_POINTERS.get(declaration);
        if (structPointer != null) {
            return CType.pointerToStruct(declaration, structPointer);
        }
        if (suffix.equals("*")) {
            return pointer(declaration, base, row);
        }
        return suffix.isEmpty() ? plain(base, row) : array(declaration, base, matcher.group(3), row);
    }

    private CType plain(String base, TsvRow row) {
        if (structNames.contains(base)) {
            return CType.struct(base, base);
        }
        if (constants.isEnumeration(base)) {
            return CType.scalar(base, FieldKind.ENUM32);
        }
        return switch (base) {
            case "LPWSTR" -> CType.pointer(base, FieldKind.POINTER_TO_UTF16, FieldKind.UINT16);
            case "PACL" -> CType.pointer(base, FieldKind.OPAQUE, null);
            default -> CType.scalar(base, scalar(base, row));
        };
    }

    private CType pointer(String declaration, String base, TsvRow row) {
        if (structNames.contains(base)) {
            return CType.pointerToStruct(declaration, base);
        }
        return switch (base) {
            case "wchar_t" -> CType.pointer(declaration, FieldKind.POINTER_TO_UTF16, FieldKind.UINT16);
            case "char" -> CType.pointer(declaration, FieldKind.POINTER_TO_ASCII, FieldKind.UINT8);
            case "LPWSTR" -> CType.pointer(declaration, FieldKind.POINTER_TO_POINTERS, FieldKind.POINTER_TO_UTF16);
            case "LPSTR" -> CType.pointer(declaration, FieldKind.POINTER_TO_POINTERS, FieldKind.POINTER_TO_ASCII);
            case "UINT8" -> CType.pointer(declaration, FieldKind.POINTER_TO_BYTES, FieldKind.UINT8);
            default -> CType.pointer(declaration, FieldKind.POINTER_TO_SCALAR, scalar(base, row));
        };
    }

    private CType array(String declaration, String base, String length, TsvRow row) {
        boolean isNumber = Character.isDigit(length.charAt(0));
        int count = isNumber ? Integer.parseInt(length) : Math.toIntExact(constants.value(length, row));
        return CType.array(declaration, scalar(base, row), count);
    }

    private static FieldKind scalar(String base, TsvRow row) {
        FieldKind kind = SCALARS.get(base);
        if (kind == null) {
            throw row.failure("unknown C type: " + base);
        }
        return kind;
    }

    /** Returns the C type of {@code stdint.h}, for declarations that do not include headers of the SDK. */
    static String standardScalar(FieldKind kind) {
        return switch (kind) {
            case UINT8 -> "uint8_t";
            case UINT16 -> "uint16_t";
            case UINT32, ENUM32 -> "uint32_t";
            case UINT64 -> "uint64_t";
            case INT8 -> "int8_t";
            case INT16 -> "int16_t";
            case INT32 -> "int32_t";
            case INT64 -> "int64_t";
            case FLOAT32 -> "float";
            case FLOAT64 -> "double";
            default -> throw new IllegalArgumentException(kind + " is not a scalar");
        };
    }
}
