package io.culvert.junit;

import io.culvert.wfp.abi.TargetAbi;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks {@link EmbeddedEngineExtension} for an engine that is otherwise, for a test or for all of a class. Of several, the
 * nearest to the test counts, and it counts as a whole: what it does not say is as if there were none.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface EngineWith {

    /**
     * How the images are laid out that the engine takes.
     *
     * @return the binary interface
     */
    TargetAbi abi() default TargetAbi.WIN64;

    /**
     * The time that it goes by.
     *
     * @return which clock
     */
    EngineTime time() default EngineTime.SYSTEM;

    /**
     * Services that do not start by themselves: when the engine is {@linkplain
     * io.culvert.wfp.EmbeddedEngine#restart() restarted}, what belongs to a provider of one of them stays away.
     *
     * @return names, as providers give them; all others start
     */
    String[] servicesStartedByHand() default {};
}
