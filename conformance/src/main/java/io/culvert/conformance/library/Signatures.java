package io.culvert.conformance.library;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The types that appear in signatures. */
public final class Signatures {

    private Signatures() {}

    /**
     * The types in the declaration of a type: supertypes and bounds, with their arguments. In place of the generated
     * superclass of a builder, its own supertypes are taken.
     */
    public static Stream<JavaClass> ofType(JavaClass type) {
        Stream<JavaClass> above = type.getRawSuperclass()
                .filter(superclass -> isGeneratedBuilder(type, superclass))
                .map(Signatures::ofType)
                .orElseGet(() -> raw(Stream.of(type.getSuperclass().stream())));
        return Stream.concat(above, raw(Stream.of(type.getInterfaces().stream(), bounds(type.getTypeParameters()))));
    }

    /**
     * Whether the superclass is the {@code ImmutableX.Builder} of {@code X.Builder}. Immutables generates it in a hidden
     * class, and the builder extends it to give its methods to users under a name that is exported. No other exported
     * type may extend a hidden class.
     */
    private static boolean isGeneratedBuilder(JavaClass type, JavaClass superclass) {
        return type.getEnclosingClass()
                .map(value -> value.getPackageName() + ".Immutable" + value.getSimpleName() + "$Builder")
                .filter(superclass.getName()::equals)
                .isPresent();
    }

    /**
     * The types of a member: of a field; or the parameters, result, exceptions and bounds of a method or constructor.
     */
    public static Stream<JavaClass> ofMember(JavaMember member) {
        if (!(member instanceof JavaCodeUnit code)) {
            return raw(Stream.of(Stream.of(((JavaField) member).getType())));
        }
        return raw(Stream.of(
                Stream.of(code.getReturnType()),
                code.getParameterTypes().stream(),
                code.getThrowsClause().stream().map(each -> each.getRawType()),
                bounds(code.getTypeParameters())));
    }

    /** The public and protected members of a type, inherited ones included. */
    public static Stream<JavaMember> members(JavaClass type) {
        return type.getAllMembers().stream()
                .filter(Signatures::isOpen)
                .filter(member -> !member.getOwner().getPackageName().startsWith("java."));
    }

    /** Whether the member is public or protected. */
    public static boolean isOpen(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> bounds(List<? extends JavaTypeVariable<?>> variables) {
        return variables.stream().map(JavaTypeVariable::getBounds).flatMap(Collection::stream);
    }

    private static Stream<JavaClass> raw(Stream<? extends Stream<? extends JavaType>> types) {
        return types.flatMap(each -> each)
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType);
    }
}
