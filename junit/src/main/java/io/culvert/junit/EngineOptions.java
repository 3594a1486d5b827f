package io.culvert.junit;

import io.culvert.wfp.abi.TargetAbi;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** The options of the engine of a test. */
record EngineOptions(TargetAbi abi, EngineTime time, Set<String> servicesStartedByHand) {

    static final EngineOptions DEFAULT = new EngineOptions(TargetAbi.WIN64, EngineTime.SYSTEM, Set.of());

    /** The options of the test, its class, a superclass or an enclosing class; empty if none has any. */
    static Optional<EngineOptions> of(ExtensionContext context) {
        Optional<EngineOptions> ofMethod = context.getTestMethod().flatMap(EngineOptions::at);
        if (ofMethod.isPresent()) {
            return ofMethod;
        }
        @Nullable Class<?> around = context.getTestClass().orElse(null);
        while (around != null) {
            Optional<EngineOptions> ofClass = at(around);
            if (ofClass.isPresent()) {
                return ofClass;
            }
            around = around.getEnclosingClass();
        }
        return Optional.empty();
    }

    private static Optional<EngineOptions> at(AnnotatedElement element) {
        return AnnotationSupport.findAnnotation(element, EngineWith.class)
                .map(with -> new EngineOptions(with.abi(), with.time(), Set.of(with.servicesStartedByHand())));
    }

    EngineOptions time(EngineTime other) {
        return new EngineOptions(abi, other, servicesStartedByHand);
    }
}
