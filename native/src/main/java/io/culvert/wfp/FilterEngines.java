package io.culvert.wfp;

import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.jna.WindowsSession;
import io.culvert.wfp.session.SessionOptions;
import java.util.Objects;

/** Opens filtering engines. */
public final class FilterEngines {

    private FilterEngines() {}

    /**
     * A new, empty engine inside this process, which behaves as the documents say the one of Windows does: it takes the
     * same bytes, checks them, keeps them and answers with the same codes. Runs on any system; nothing of it reaches the
     * network stack.
     *
     * @return the only session of that engine; what it holds is gone when it is closed, keys overwritten
     */
    public static FilterEngine embedded() {
        return embedded(TargetAbi.WIN64);
    }

    /**
     * The same, taking bytes laid out for a binary interface.
     *
     * @param abi the binary interface
     * @return the only session of that engine
     */
    public static FilterEngine embedded(TargetAbi abi) {
        return FilterEngine.only(EmbeddedEngine.builder().abi(abi).build());
    }

    /**
     * The base filtering engine of this Windows, through {@code fwpuclnt.dll}. The process needs the rights of an
     * administrator for whatever changes something.
     *
     * @return a static session: what it installs stays until it is deleted or the engine of Windows stops
     * @throws IllegalStateException if this is not Windows
     * @throws WfpException if the engine refuses; {@code ERROR_MOD_NOT_FOUND} if this Windows has none
     */
    public static FilterEngine windows() {
        return FilterEngine.over(WindowsSession.open(SessionOptions.staticSession()));
    }

    /**
     * The same with a dynamic session: what it installs is gone when it is closed, or when the process ends, however it
     * ends. For trying things out on a machine that others use.
     *
     * @return a dynamic session
     * @throws IllegalStateException if this is not Windows
     * @throws WfpException if the engine refuses; {@code ERROR_MOD_NOT_FOUND} if this Windows has none
     */
    public static FilterEngine windowsDynamic() {
        return FilterEngine.over(WindowsSession.open(SessionOptions.dynamicSession()));
    }

    /**
     * The same with a session as it is wanted.
     *
     * @param options how it is opened
     * @return a session
     * @throws IllegalStateException if this is not Windows
     * @throws WfpException if the engine refuses; {@code ERROR_MOD_NOT_FOUND} if this Windows has none, {@code FWP_E_ALREADY_EXISTS} if another session has its key
     */
    public static FilterEngine windows(SessionOptions options) {
        return FilterEngine.over(WindowsSession.open(Objects.requireNonNull(options, "options")));
    }
}
