package io.culvert.samples

import groovy.transform.CompileStatic
import io.culvert.policy.ObjectLifetime
import io.culvert.policy.TunnelPolicy
import io.culvert.wfp.EmbeddedEngine
import io.culvert.wfp.FilterEngine
import io.culvert.wfp.session.Provider
import io.culvert.wfp.session.SessionOptions
import io.culvert.wfp.error.WfpException

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
            EmbeddedEngine.inMemory().withCloseable { machine ->
                machine.open().withCloseable { service ->
                    machine.open(SessionOptions.dynamicSession()).withCloseable { trial ->
                        service.transaction { tunnels ->
                            tunnels.addProvider(Provider.of(EngineSamples.OWNER, 'Gateway manager').persistent())
                            tunnels.replace(kept)
                        }
                        trial.add(tried)
                        told << ("both: ${names(service)}" as String)
                    }
                }
                machine.open().withCloseable { service ->
                    service.begin().withCloseable { change ->
                        told << ("the trial is over: ${names(service)}" as String)
                        change.delete(kept.providerContextKey())
                        change.abort()
                    }
                }
                machine.restart()
                machine.open().withCloseable { service ->
                    told << ("after a restart: ${names(service)}" as String)
                    service.deleteProvider(EngineSamples.OWNER)
                }
            }
        } catch (WfpException refusal) {
            told << ("refused: ${refusal.symbol()} for ${refusal.element().orElseThrow()}" as String)
        }
        return told
    }

    private static List<String> names(FilterEngine engine) {
        engine.tunnels().withCloseable { tunnels -> tunnels.toList()*.name().sort() }
    }
}
