package org.gongkai.internal.parquet;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import org.apache.parquet.io.DelegatingSeekableInputStream;

/** A file as the Parquet library reads it; its own stream of a local file goes byte by byte. */
final class ChannelStream extends DelegatingSeekableInputStream {
  private final FileChannel channel;

  ChannelStream(FileChannel channel) {
    super(Channels.newInputStream(channel));
    this.channel = channel;
  }

  @Override
  public long getPos() throws IOException {
    return channel.position();
  }

  @Override
  public void seek(long position) throws IOException {
    channel.position(position);
  }
}
