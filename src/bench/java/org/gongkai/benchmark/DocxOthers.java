package org.gongkai.benchmark;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.gongkai.benchmark.Material.Sample;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.xml.sax.SAXException;

/** Other ways into a .docx, and the floor. */
@State(Scope.Benchmark)
public class DocxOthers {
  private final AutoDetectParser tika = new AutoDetectParser();
  private final InputFactoryImpl aalto = new InputFactoryImpl();
  private final XMLInputFactory jdk = XMLInputFactory.newDefaultFactory();
  private List<Sample> files;
  private List<byte[]> deflated;

  @Setup
  public void write() throws IOException {
    files = Material.of("docx");
    deflated = new ArrayList<>();
    for (Sample file : files) {
      deflated.add(deflatedMainPart(file.bytes()));
    }
  }

  private static byte[] deflatedMainPart(byte[] docx) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return deflated(zip.readAllBytes());
        }
      }
    }
    throw new IOException("no word/document.xml");
  }

  private static byte[] deflated(byte[] xml) {
    var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    deflater.setInput(xml);
    deflater.finish();
    var bytes = new byte[xml.length + 1_000];
    int length = deflater.deflate(bytes);
    deflater.end();
    return Arrays.copyOf(bytes, length);
  }

  @Benchmark
  public long xwpf() throws IOException {
    long characters = 0;
    for (Sample file : files) {
      try (var document = new XWPFDocument(new ByteArrayInputStream(file.bytes()))) {
        characters += characters(document);
      }
    }
    return characters;
  }

  private static long characters(IBody body) {
    long characters = 0;
    for (IBodyElement element : body.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        characters += paragraph.getText().length();
      } else if (element instanceof XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell cell : row.getTableCells()) {
            characters += characters(cell);
          }
        }
      }
    }
    return characters;
  }

  @Benchmark
  public long tika() throws IOException, SAXException, TikaException {
    long characters = 0;
    for (Sample file : files) {
      var text = new BodyContentHandler(-1);
      tika.parse(new ByteArrayInputStream(file.bytes()), text, new Metadata(), new ParseContext());
      characters += text.toString().length();
    }
    return characters;
  }

  @Benchmark
  public long docx4j() throws Docx4JException {
    long blocks = 0;
    for (Sample file : files) {
      var loaded = WordprocessingMLPackage.load(new ByteArrayInputStream(file.bytes()));
      blocks += loaded.getMainDocumentPart().getContent().size();
    }
    return blocks;
  }

  @Benchmark
  public long floor() throws XMLStreamException, IOException {
    return pulled(aalto);
  }

  @Benchmark
  public long floorOfJdk() throws XMLStreamException, IOException {
    return pulled(jdk);
  }

  private long pulled(XMLInputFactory factory) throws XMLStreamException, IOException {
    long length = 0;
    for (byte[] part : deflated) {
      var inflater = new Inflater(true);
      try (var xml = new InflaterInputStream(new ByteArrayInputStream(part), inflater)) {
        length += pulled(factory, xml);
      } finally {
        inflater.end();
      }
    }
    return length;
  }

  private static long pulled(XMLInputFactory factory, InputStream xml) throws XMLStreamException {
    long length = 0;
    XMLStreamReader reader = factory.createXMLStreamReader(xml);
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        length += reader.getLocalName().length();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
          length += reader.getAttributeValue(i).length();
        }
      } else if (event == XMLStreamConstants.CHARACTERS) {
        length += reader.getTextLength();
      }
    }
    reader.close();
    return length;
  }
}
