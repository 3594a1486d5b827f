package io.culvert.wfp.embedded.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePathWrapper;

/** A path of MVStore whose files write, force and truncate as {@link FaultyFiles} lets them. MVStore makes instances. */
public final class FaultyPath extends FilePathWrapper {

    static final String SCHEME = "faulty";

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new FaultyChannel(getBase().open(mode));
    }

    private static final class FaultyChannel extends FileBase {

        private final FileChannel channel;

        FaultyChannel(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public synchronized int write(ByteBuffer source) throws IOException {
            int written = write(source, channel.position());
            channel.position(channel.position() + written);
            return written;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            if (FaultyFiles.current().fails()) {
                int all = source.limit();
                source.limit(source.position() + source.remaining() / 2);
                channel.write(source, position);
                source.limit(all);
                throw new IOException("writing fails");
            }
            return channel.write(source, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            FaultyFiles.current().attempt();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            FaultyFiles.current().attempt();
            channel.truncate(size);
            return this;
        }

        @Override
        public synchronized int read(ByteBuffer target) throws IOException {
            return channel.read(target);
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return channel.read(target, position);
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            channel.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return channel.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            channel.close();
        }
    }
}
