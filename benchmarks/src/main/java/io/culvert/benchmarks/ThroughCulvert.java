package io.culvert.benchmarks;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.NativeImage;
import java.nio.ByteBuffer;

/** The policy in native memory as the library puts it there: lowered to an image, and the image bound to the memory. */
final class ThroughCulvert {

    private final Memory memory;
    private final ByteBuffer buffer;
    private final long address;

    /** Takes any memory that is large enough, again and again. */
    ThroughCulvert(Memory memory) {
        this.memory = memory;
        this.buffer = memory.getByteBuffer(0, memory.size());
        this.address = Pointer.nativeValue(memory);
    }

    NativeCall put(TunnelPolicy policy) {
        try (NativeImage image = TunnelCompiler.lower(policy, TargetAbi.WIN64)) {
            image.bind(buffer, address);
            CallArguments arguments = image.arguments();
            return new NativeCall(
                    arguments.flags(),
                    address + arguments.mainModePolicy(),
                    address + arguments.tunnelPolicy(),
                    arguments.numFilterConditions(),
                    address + arguments.filterConditions(),
                    address + arguments.keyModKey(),
                    memory);
        }
    }
}
