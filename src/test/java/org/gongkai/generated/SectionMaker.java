package org.gongkai.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.generated.ReportPlan.Paragraph;
import org.gongkai.generated.ReportPlan.Section;

/** Writes the sections of a report: headings in order, narrative, and where the tables stand. */
final class SectionMaker {
  private static final String EXTRA = "additional";

  /** A section before it is numbered. */
  private record Draft(String kind, boolean narrative, int table, int number) {}

  private final Dice dice;
  private final Headings headings;
  private final Agency agency;
  private final int year;
  private final Map<String, Entry> entries;
  private final Set<Quirk> quirks;
  private final List<Figures.Sentence> figures;

  SectionMaker(long seed, Agency agency, int year, Map<String, Entry> entries, Set<Quirk> quirks) {
    this.dice = Dice.of(seed, "sections");
    this.headings = new Headings(seed, quirks);
    this.agency = agency;
    this.year = year;
    this.entries = entries;
    this.quirks = quirks;
    this.figures = Figures.of(seed, agency, year, entries);
  }

  /** The sections in order; {@code lead} opens the first one unless empty. */
  List<Section> sections(String lead) {
    List<Section> result = new ArrayList<>();
    for (Draft draft : order()) {
      List<Paragraph> paragraphs = new ArrayList<>();
      if (draft.kind().equals("overview") && !lead.isEmpty()) {
        paragraphs.add(new Paragraph("", lead));
      }
      paragraphs.addAll(paragraphs(draft));
      boolean headless = draft.table() > 0 && quirks.contains(Quirk.NO_TABLE_HEADINGS);
      String heading =
          headless
              ? ""
              : draft.kind().equals(EXTRA) ? headings.additional() : headings.of(draft.kind());
      String prefix = headless ? "" : headings.prefix(draft.number());
      result.add(
          new Section(
              draft.kind(), prefix, heading, headless ? List.of() : paragraphs, draft.table()));
    }
    return result;
  }

  private List<Draft> order() {
    List<Draft> drafts = new ArrayList<>();
    int number = 0;
    for (String kind : Headings.KINDS) {
      int place = Headings.KINDS.indexOf(kind);
      int table = place >= 1 && place <= 3 ? place + 1 : 0;
      number++;
      if (kind.equals("proactiveDisclosure") && quirks.contains(Quirk.REPEATED_SECTION)) {
        drafts.add(new Draft(kind, true, 0, 2));
        drafts.add(new Draft(EXTRA, true, 0, 3));
      }
      drafts.add(new Draft(kind, table == 0, table, number));
    }
    if (quirks.contains(Quirk.EXTRA_SECTION)) {
      addExtra(drafts);
    }
    if (quirks.contains(Quirk.MISSING_SECTION)) {
      String kind =
          dice.pick("overview", "problemsAndImprovements", "otherMatters", "otherMatters");
      drafts.removeIf(d -> d.kind().equals(kind));
    }
    if (quirks.contains(Quirk.OUT_OF_ORDER)) {
      int last = drafts.size() - 1;
      int at = dice.pick(List.of(last - 1, last - 3));
      Draft upper = drafts.get(at);
      Draft lower = drafts.get(at + 1);
      drafts.set(at, numbered(lower, upper.number()));
      drafts.set(at + 1, numbered(upper, lower.number()));
    }
    if (quirks.contains(Quirk.NUMBERING_SHIFTED)) {
      drafts.replaceAll(d -> numbered(d, Math.max(1, d.number() - 1)));
    }
    return drafts;
  }

  private void addExtra(List<Draft> drafts) {
    int at = dice.pick(List.of(1, drafts.size() - 2, drafts.size() - 1));
    int number = drafts.get(at).number();
    for (int i = at; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      drafts.set(i, numbered(draft, draft.number() + 1));
    }
    drafts.add(at, new Draft(EXTRA, true, 0, number));
  }

  private static Draft numbered(Draft draft, int number) {
    return new Draft(draft.kind(), draft.narrative(), draft.table(), number);
  }

  private List<Paragraph> paragraphs(Draft draft) {
    if (draft.table() > 0) {
      return dice.oneIn(3) ? List.of(paragraph(dice.pick(Sentences.BEFORE_TABLES))) : List.of();
    }
    return switch (draft.kind()) {
      case "overview" -> overview();
      case "problemsAndImprovements" -> problems();
      case "otherMatters" -> some(Sentences.OTHERS, dice.between(1, 2));
      default -> some(Sentences.EXTRAS, dice.between(1, 3));
    };
  }

  private List<Paragraph> overview() {
    List<Paragraph> result = new ArrayList<>(some(Sentences.OVERVIEW, dice.between(0, 2)));
    List<List<String>> topics =
        List.of(
            Sentences.PROACTIVE,
            Sentences.ON_REQUEST,
            Sentences.MANAGEMENT,
            Sentences.PLATFORM,
            Sentences.SUPERVISION);
    List<String> names = List.of("主动公开", "依申请公开", "政府信息管理", "平台建设", "监督保障");
    String ending = dice.pick("情况", "方面", "");
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i) + ending;
      if (i == 0 && quirks.contains(Quirk.TWIN_SUBHEADING)) {
        name = Headings.OFFICIAL.get("proactiveDisclosure");
      }
      addTopic(result, i, name, topics.get(i));
      if (i == 1) {
        figures.forEach(sentence -> result.add(new Paragraph("", sentence.text())));
      }
    }
    if (quirks.contains(Quirk.DECOY)) {
      result.add(paragraph("各渠道发布数量列表如下。"));
    }
    return result;
  }

  /** A sub-heading with its text behind it or below, and sometimes a list. */
  private void addTopic(List<Paragraph> result, int i, String name, List<String> sentences) {
    String prefix = headings.subPrefix(i + 1);
    List<Paragraph> texts = some(sentences, dice.between(1, 2));
    if (dice.oneIn(2) && !quirks.contains(Quirk.TWIN_SUBHEADING)) {
      result.add(new Paragraph(prefix, name + "。" + texts.get(0).text()));
      result.addAll(texts.subList(1, texts.size()));
    } else {
      result.add(new Paragraph(prefix, name));
      result.addAll(texts);
    }
    boolean arabic =
        quirks.contains(Quirk.NUMBERING_ARABIC) || quirks.contains(Quirk.NUMBERING_BRACKETS);
    if (!arabic && i == 0 && dice.oneIn(2)) {
      for (String item : Sentences.ITEMS) {
        result.add(new Paragraph(item.substring(0, 2), fill(item.substring(2))));
      }
    }
  }

  private List<Paragraph> problems() {
    List<Paragraph> result = new ArrayList<>();
    boolean heads = dice.oneIn(2);
    if (heads) {
      result.add(new Paragraph(headings.subPrefix(1), "存在问题"));
    }
    result.addAll(some(Sentences.WEAKNESSES, dice.between(1, 3)));
    if (heads) {
      result.add(new Paragraph(headings.subPrefix(2), "改进措施"));
    }
    result.addAll(some(Sentences.PLANS, dice.between(1, 3)));
    return result;
  }

  private List<Paragraph> some(List<String> sentences, int count) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      places.add(dice.between(0, places.size()), i);
    }
    List<Integer> chosen = new ArrayList<>(places.subList(0, Math.min(count, places.size())));
    Collections.sort(chosen);
    return chosen.stream().map(i -> paragraph(sentences.get(i))).toList();
  }

  private Paragraph paragraph(String sentence) {
    return new Paragraph("", fill(sentence));
  }

  private String fill(String sentence) {
    return Sentences.filled(sentence, dice, year, agency, total("received"), total("carriedOver"));
  }

  private String total(String row) {
    return entries.get("requests/" + row + "/total").truth().isNull()
        ? "若干"
        : entries.get("requests/" + row + "/total").truth().asText();
  }
}
