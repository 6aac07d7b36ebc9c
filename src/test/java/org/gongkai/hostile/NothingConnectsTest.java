package org.gongkai.hostile;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.GongkaiException;
import org.gongkai.ReportReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a file asks for, nothing is fetched; a listener stands at the address that it names. */
class NothingConnectsTest {
  private static final ReportReader READER = ReportReader.create();

  private ServerSocketChannel listener;
  private String address;

  @BeforeEach
  void listen() throws IOException {
    listener = ServerSocketChannel.open();
    listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    listener.configureBlocking(false);
    address =
        "http://127.0.0.1:" + ((InetSocketAddress) listener.getLocalAddress()).getPort() + "/";
  }

  @AfterEach
  void close() throws IOException {
    listener.close();
  }

  /** A connection stands in the queue as soon as its other end has it. */
  private void assertNobodyConnected(String what) throws IOException {
    try (SocketChannel connection = listener.accept()) {
      assertNull(connection, what);
    }
  }

  @Test
  void theListenerHearsWhoConnects() throws IOException {
    try (var socket = SocketChannel.open(listener.getLocalAddress());
        SocketChannel heard = listener.accept()) {
      assertTrue(socket.isConnected());
      assertNotNull(heard);
    }
  }

  @Test
  void nothingIsFetchedWhateverAFileAsksFor() throws IOException {
    int refused = 0;
    Map<String, byte[]> files = LoopbackPages.asking(address);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      try {
        assertNotNull(READER.readAll(file.getValue(), file.getKey()));
      } catch (GongkaiException e) {
        refused++;
      }
      assertNobodyConnected(file.getKey());
    }
    assertEquals(19, files.size());
    assertTrue(refused >= 11, "document types are refused: " + refused);
  }

  @Test
  void xmlWithADocumentTypeIsRefused() {
    LoopbackPages.asking(address)
        .forEach(
            (name, bytes) -> {
              if (name.matches("[0-4]\\.(?:docx|xml)")) {
                GongkaiException refusal =
                    assertThrows(GongkaiException.class, () -> READER.read(bytes, name));
                assertTrue(refusal.problem().contains("XML"), name + ": " + refusal.getMessage());
              }
            });
  }

  /** Objects and links of an OLE2 file are never opened. */
  @Test
  void nothingIsFetchedForAnOldDocument() throws IOException {
    Path doc = Path.of("testdata/word/fields.doc");
    byte[] bytes = Files.readAllBytes(doc);
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      var pool = files.getRoot().createDirectory("ObjectPool").createDirectory("_1");
      byte[] link = address.getBytes(UTF_16LE);
      pool.createDocument("\u0001Ole", new ByteArrayInputStream(link));
      files.getRoot().createDirectory("Macros").createDirectory("VBA");
      var out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      assertNotNull(READER.readAll(out.toByteArray(), "a.doc"));
    }
    assertNobodyConnected("a.doc");
  }
}
