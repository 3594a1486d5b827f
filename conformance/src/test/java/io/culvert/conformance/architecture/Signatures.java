package io.culvert.conformance.architecture;

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

/** The types that a user's compiler meets. */
final class Signatures {

    private Signatures() {}

    /** What a type says of itself: supertypes and bounds, with their arguments. */
    static Stream<JavaClass> ofType(JavaClass type) {
        Stream<JavaType> superclass = Library.isGeneratedBuilder(type) ? Stream.empty() : type.getSuperclass().stream();
        return raw(Stream.of(superclass, type.getInterfaces().stream(), bounds(type.getTypeParameters())));
    }

    /** What a member says: type of a field; parameters, result, exceptions and bounds of a method or constructor. */
    static Stream<JavaClass> ofMember(JavaMember member) {
        if (!(member instanceof JavaCodeUnit code)) {
            return raw(Stream.of(Stream.of(((JavaField) member).getType())));
        }
        return raw(Stream.of(
                Stream.of(code.getReturnType()),
                code.getParameterTypes().stream(),
                code.getThrowsClause().stream().map(each -> each.getRawType()),
                bounds(code.getTypeParameters())));
    }

    /** The members of a type that users may use, inherited ones as well. */
    static Stream<JavaMember> members(JavaClass type) {
        return type.getAllMembers().stream()
                .filter(Signatures::isOpen)
                .filter(member -> !member.getOwner().getPackageName().startsWith("java."));
    }

    /** Whether users may use it. */
    static boolean isOpen(JavaMember member) {
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
