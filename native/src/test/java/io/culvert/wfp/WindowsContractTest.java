package io.culvert.wfp;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The engine of Windows keeps the contract: calls through JNA into {@code fwpuclnt.dll}, the recording one or, if that is
 * asked for, the real one, in a dynamic session that leaves nothing behind.
 */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = ".+")
class WindowsContractTest extends EngineContract {

    @Override
    FilterEngine open() {
        if (System.getProperty(RecordingEngine.PROPERTY).equals(RecordingEngine.REAL)) {
            return FilterEngines.windowsDynamic();
        }
        RecordingEngine.reset();
        return FilterEngines.windows();
    }
}
