package io.culvert.internal;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of every generated value: the implementation stays package-private behind its sealed interface, and no
 * Guava type shows in a signature. Nor do annotations that Immutables would find on the class path: those that stay in
 * the class file make the compiler of every user warn that it does not know them.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = "*",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        allowedClasspathAnnotations = {Override.class, CanIgnoreReturnValue.class})
public @interface CulvertStyle {}
