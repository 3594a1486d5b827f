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
     * The types in the declaration of a type: supertypes and bounds, with their arguments. A superclass that is not
     * public has no name for users and hands its members down; its own supertypes are taken in its place.
     */
    public static Stream<JavaClass> ofType(JavaClass type) {
        Stream<JavaClass> above = type.getRawSuperclass()
                .filter(superclass -> !Library.isPublic(superclass))
                .map(Signatures::ofType)
                .orElseGet(() -> raw(Stream.of(type.getSuperclass().stream())));
        return Stream.concat(above, raw(Stream.of(type.getInterfaces().stream(), bounds(type.getTypeParameters()))));
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
