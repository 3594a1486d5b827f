package io.culvert.samples

import groovy.transform.CompileStatic
import io.culvert.policy.ObjectLifetime
import io.culvert.policy.TunnelPolicy
import io.culvert.wfp.FilterEngine
import io.culvert.wfp.FilterSession
import io.culvert.wfp.error.WfpException
import io.culvert.wfp.session.Provider
import io.culvert.wfp.session.SessionOptions

/** Several sessions of one engine, and the lifetime of the objects that they add, in Groovy. */
@CompileStatic
class GroovyEngine {

    /** Runs the steps and returns a line for each. */
    static List<String> steps() {
        List<String> told = []
        TunnelPolicy kept = TunnelPolicy.builder()
            .from(ReferencePolicies.modern())
            .providerKey(EngineSamples.OWNER)
            .lifetime(ObjectLifetime.PERSISTENT)
            .build()
        TunnelPolicy tried = TunnelPolicy.builder()
            .from(ReferencePolicies.modern())
            .name('trial')
            .providerContextKey(EngineSamples.TRIAL)
            .build()
        try {
            FilterEngine.embedded().withCloseable { engine ->
                engine.open().withCloseable { service ->
                    engine.open(SessionOptions.dynamicSession()).withCloseable { trial ->
                        service.transaction { tunnels ->
                            tunnels.addProvider(Provider.of(EngineSamples.OWNER, 'Gateway manager').persistent())
                            tunnels.replace(kept)
                        }
                        trial.add(tried)
                        told << ("both: ${names(service)}" as String)
                    }
                }
                engine.open().withCloseable { service ->
                    service.begin().withCloseable { change ->
                        told << ("the trial is over: ${names(service)}" as String)
                        change.delete(kept.providerContextKey())
                        change.abort()
                    }
                }
                engine.restart()
                engine.open().withCloseable { service ->
                    told << ("after a restart: ${names(service)}" as String)
                    service.deleteProvider(EngineSamples.OWNER)
                }
            }
        } catch (WfpException refusal) {
            told << ("refused: ${refusal.symbol()} for ${refusal.element().orElseThrow()}" as String)
        }
        return told
    }

    private static List<String> names(FilterSession session) {
        session.tunnels().withCloseable { tunnels -> tunnels.toList()*.name().sort() }
    }
}
