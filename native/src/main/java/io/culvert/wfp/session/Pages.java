package io.culvert.wfp.session;

import io.culvert.wfp.error.WfpException;
import java.util.List;

/**
 * What an engine held at one moment, handed out in pages: {@code Fwpm…CreateEnumHandle0}, {@code Fwpm…Enum},
 * {@code Fwpm…DestroyEnumHandle0}. The moment is that of the making. What an engine holds for it lasts until it is closed,
 * or its session ends.
 *
 * @param <T> what is listed
 */
public interface Pages<T> extends AutoCloseable {

    /**
     * The next page.
     *
     * @param atMost how many are wanted, 1 or more
     * @return that many; fewer if these are the last, none if there are no more
     * @throws WfpException if the engine refuses, {@code ERROR_INVALID_HANDLE} if this or the session is closed
     */
    List<T> next(int atMost);

    /** Gives back what the engine holds for it. A second time does nothing, and so does closing after the session. */
    @Override
    void close();
}
