package org.gongkai.internal.mhtml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.io.MaxLineLimitException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.html.PageParts;
import org.gongkai.internal.limit.Budget;

/** Takes a MIME message apart, as far as it can be read. Used once. */
final class MessageReader {
  private final Budget budget;
  private final Limits limits;
  private final List<MessagePart> parts = new ArrayList<>();
  private final Map<String, String> whole = new HashMap<>();
  private Map<String, String> fields = new HashMap<>();
  private int count;
  private int depth;

  private MessageReader(Budget budget) {
    this.budget = budget;
    this.limits = budget.limits();
  }

  static Message read(byte[] bytes, Budget budget) throws GongkaiException {
    var reader = new MessageReader(budget);
    try {
      reader.read(Envelope.of(bytes));
    } catch (MaxHeaderLimitException e) {
      int most = reader.limits.mimeHeaders();
      throw reader.exceeded("mimeHeaders", most, "has more than " + most + " headers in a part");
    } catch (MaxHeaderLengthLimitException | MaxLineLimitException e) {
      throw reader.longHeader();
    } catch (GongkaiException e) {
      throw e;
    } catch (IOException | MimeException | RuntimeException e) {
      if (e.getCause() instanceof MaxLineLimitException) {
        throw reader.longHeader();
      }
      if (reader.parts.isEmpty()) {
        throw new GongkaiException(
            Reason.DAMAGED, "the MIME file is broken; save the document anew", null, e);
      }
    }
    String start = reader.whole.getOrDefault("start", "");
    return new Message(reader.parts, start, reader.whole.getOrDefault("content-location", ""));
  }

  private void read(InputStream message) throws IOException, MimeException {
    MimeConfig config =
        MimeConfig.custom()
            .setMaxLineLen(limits.mimeHeaderBytes())
            .setMaxHeaderLen(limits.mimeHeaderBytes())
            .setMaxHeaderCount(limits.mimeHeaders())
            .build();
    var tokens = new MimeTokenStream(config);
    tokens.parse(message);
    EntityState state = tokens.getState();
    while (state != EntityState.T_END_OF_STREAM) {
      switch (state) {
        case T_START_HEADER -> fields = new HashMap<>();
        case T_FIELD -> field(tokens.getField());
        case T_START_MULTIPART, T_START_MESSAGE -> begin();
        case T_END_MULTIPART, T_END_MESSAGE -> depth--;
        case T_BODY -> part(tokens);
        default -> {}
      }
      state = tokens.next();
    }
  }

  private void field(Field field) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    switch (name) {
      case "content-location", "snapshot-content-location", "content-id" ->
          fields.put(name, DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT));
      case "content-type" -> fields.put("start", start(field));
      default -> {}
    }
  }

  private static String start(Field field) {
    var raw = new RawField(field.getName(), field.getBody());
    for (var parameter : RawFieldParser.DEFAULT.parseRawBody(raw).getParams()) {
      if (parameter.getName().equalsIgnoreCase("start") && parameter.getValue() != null) {
        return withoutBrackets(parameter.getValue());
      }
    }
    return "";
  }

  private static String withoutBrackets(String id) {
    String plain = id.strip();
    boolean bracketed = plain.startsWith("<") && plain.endsWith(">") && plain.length() > 1;
    return bracketed ? plain.substring(1, plain.length() - 1) : plain;
  }

  /** The first level that holds others tells about the whole. */
  private void begin() throws GongkaiException {
    int most = limits.mimeDepth();
    if (++depth > most) {
      throw exceeded("mimeDepth", most, "is nested deeper than " + most + " levels");
    }
    if (whole.isEmpty() && !fields.isEmpty()) {
      whole.putAll(fields);
      String page = fields.get("snapshot-content-location");
      if (page != null) {
        whole.put("content-location", page);
      }
    }
  }

  private void part(MimeTokenStream tokens) throws IOException {
    int most = limits.mimeParts();
    if (++count > most) {
      throw exceeded("mimeParts", most, "has more than " + most + " parts");
    }
    BodyDescriptor descriptor = tokens.getBodyDescriptor();
    String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
    if (mayBePage(type)) {
      byte[] bytes = content(tokens.getDecodedInputStream());
      String location = fields.getOrDefault("content-location", "");
      String id = withoutBrackets(fields.getOrDefault("content-id", ""));
      var content = new PageParts.Part(bytes, descriptor.getCharset());
      parts.add(new MessagePart(type, location, id, content));
    }
  }

  private static boolean mayBePage(String type) {
    return switch (type) {
      case "text/css", "text/javascript", "text/rtf" -> false;
      case "application/octet-stream", "application/xhtml+xml", "application/xml" -> true;
      default -> type.startsWith("text/");
    };
  }

  /** What can be decoded of a part; the rest of a damaged one is lost. */
  private byte[] content(InputStream stream) throws IOException {
    var content = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
      content.write(buffer, 0, read);
      budget.expand(read, place());
      if (content.size() > limits.partBytes()) {
        throw exceeded(
            "partBytes",
            limits.partBytes(),
            "holds a part of more than " + limits.partBytes() + " bytes");
      }
    }
    return content.toByteArray();
  }

  private GongkaiException longHeader() {
    int most = limits.mimeHeaderBytes();
    return exceeded("mimeHeaderBytes", most, "has a header of more than " + most + " bytes");
  }

  private String place() {
    return "part " + count;
  }

  private GongkaiException exceeded(String limit, long most, String problem) {
    return GongkaiException.beyond(limit, most, "the MIME file " + problem, place());
  }
}
