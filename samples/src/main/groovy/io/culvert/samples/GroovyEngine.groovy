package io.culvert.samples

import groovy.transform.CompileStatic
import io.culvert.policy.ObjectLifetime
import io.culvert.policy.TunnelPolicy
import io.culvert.wfp.FilterEngine
import io.culvert.wfp.FilterSession
import io.culvert.wfp.error.WfpException
import io.culvert.wfp.session.SessionOptions

/** Several sessions of one engine, and the lifetime of the objects that they add, in Groovy. */
@CompileStatic
class GroovyEngine {

    /** Runs the steps and returns a line for each. */
    static List<String> steps() {
        List<String> steps = []
        TunnelPolicy kept = TunnelPolicy.builder()
            .from(ReferencePolicies.modern())
            .lifetime(ObjectLifetime.PERSISTENT)
            .build()
        TunnelPolicy tried = TunnelPolicy.builder()
            .from(ReferencePolicies.modern())
            .name('trial')
            .providerContextKey(EngineSamples.TRIAL)
            .build()
        try {
            FilterEngine.embedded().withCloseable { engine ->
                engine.open(EngineSamples.OWNER).withCloseable { session ->
                    engine.open(SessionOptions.dynamicSession().owner(EngineSamples.OWNER)).withCloseable { trial ->
                        session.replace(kept)
                        trial.add(tried)
                        steps << ("both: ${names(session)}" as String)
                    }
                }
                engine.open(EngineSamples.OWNER).withCloseable { session ->
                    session.begin().withCloseable { change ->
                        steps << ("the trial is over: ${names(session)}" as String)
                        change.delete(kept.providerContextKey())
                        change.abort()
                    }
                }
                engine.restart()
                engine.open(EngineSamples.OWNER).withCloseable { session ->
                    steps << ("after a restart: ${names(session)}" as String)
                    session.deleteProvider(EngineSamples.OWNER.key())
                }
            }
        } catch (WfpException refusal) {
            steps << ("refused: ${refusal.symbol()} for ${refusal.element().orElseThrow()}" as String)
        }
        return steps
    }

    private static List<String> names(FilterSession session) {
        session.tunnels().withCloseable { tunnels -> tunnels.toList()*.name().sort() }
    }
}
