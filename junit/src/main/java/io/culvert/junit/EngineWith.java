package io.culvert.junit;

import io.culvert.wfp.abi.TargetAbi;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets options of the engine of {@link EmbeddedEngineExtension}, for a test or for a class. Only the annotation nearest to
 * the test applies; options that it does not set have their defaults.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface EngineWith {

    /**
     * The binary interface of the images that the engine takes.
     *
     * @return the binary interface
     */
    TargetAbi abi() default TargetAbi.WIN64;

    /**
     * The clock of the engine.
     *
     * @return the clock
     */
    EngineTime time() default EngineTime.SYSTEM;

    /**
     * Services that do not start automatically. When the engine is {@linkplain io.culvert.wfp.EmbeddedEngine#restart()
     * restarted}, it does not load the objects of their providers.
     *
     * @return service names of providers; all other services start
     */
    String[] servicesStartedByHand() default {};
}
