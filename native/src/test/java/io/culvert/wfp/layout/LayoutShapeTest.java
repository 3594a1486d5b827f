package io.culvert.wfp.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.wfp.abi.TargetAbi;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules by which C lays out structures hold for every layout. */
class LayoutShapeTest {

    @ParameterizedTest
    @EnumSource
    void everyFieldIsAligned(TargetAbi abi) {
        for (StructLayout layout : Layouts.all()) {
            for (FieldLayout field : layout.fields()) {
                int alignment = Layouts.alignment(field, abi);
                assertEquals(0, field.byteOffset(abi) % alignment, () -> field + " must be aligned to " + alignment);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theStrictestFieldAlignsTheStructure(TargetAbi abi) {
        for (StructLayout layout : Layouts.all()) {
            int strictest = layout.fields().stream()
                    .mapToInt(field -> Layouts.alignment(field, abi))
                    .max()
                    .orElse(1);
            assertEquals(strictest, layout.byteAlignment(abi), layout::name);
            assertEquals(0, layout.byteSize(abi) % strictest, () -> layout + " cannot stand in an array");
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyArmsOfOneUnionShareBytes(TargetAbi abi) {
        for (StructLayout layout : Layouts.all()) {
            List<FieldLayout> fields = layout.fields();
            for (int later = 1; later < fields.size(); later++) {
                for (FieldLayout earlier : fields.subList(0, later)) {
                    assertInOrder(earlier, fields.get(later), abi);
                }
            }
        }
    }

    private static void assertInOrder(FieldLayout earlier, FieldLayout later, TargetAbi abi) {
        assertTrue(
                Layouts.areExclusive(earlier, later) || Layouts.end(earlier, abi) <= later.byteOffset(abi),
                () -> later + " begins before " + earlier + " ends");
    }

    @ParameterizedTest
    @EnumSource
    void nothingButPaddingLiesBetweenFields(TargetAbi abi) {
        for (StructLayout layout : Layouts.all()) {
            int end = 0;
            for (FieldLayout field : layout.fields()) {
                int gap = field.byteOffset(abi) - end;
                assertTrue(gap < layout.byteAlignment(abi), () -> gap + " bytes are left out before " + field);
                end = Math.max(end, Layouts.end(field, abi));
            }
            int gap = layout.byteSize(abi) - end;
            assertTrue(0 <= gap && gap < layout.byteAlignment(abi), () -> gap + " bytes at the end of " + layout);
        }
    }

    @ParameterizedTest
    @EnumSource
    void fieldsAreAsLongAsTheirKind(TargetAbi abi) {
        for (StructLayout layout : Layouts.all()) {
            for (FieldLayout field : layout.fields()) {
                if (field.kind().isScalar()) {
                    assertEquals(field.kind().scalarByteSize(), field.byteSize(abi), field::path);
                } else if (field.kind().isPointer()) {
                    assertEquals(abi.pointerSize(), field.byteSize(abi), field::path);
                } else if (field.kind() == FieldKind.STRUCT) {
                    assertEquals(field.target().byteSize(abi), field.byteSize(abi), field::path);
                } else {
                    assertEquals(0, field.byteSize(abi) % field.elementByteSize(abi), field::path);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothInterfacesAgreeWhereThereIsNoPointer(TargetAbi abi) {
        for (StructLayout layout : Layouts.all()) {
            if (!Layouts.hasPointer(layout)) {
                assertEquals(layout.byteSize(TargetAbi.WIN64), layout.byteSize(abi), layout::name);
                layout.fields()
                        .forEach(field ->
                                assertEquals(field.byteOffset(TargetAbi.WIN64), field.byteOffset(abi), field::path));
            }
        }
    }
}
