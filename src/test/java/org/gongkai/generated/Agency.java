package org.gongkai.generated;

import java.util.List;

/** An invented public body: its place, its own name without the place, and how it calls itself. */
public record Agency(String place, String organ, String self) {
  private static final List<String> FIRST =
      List.of("澜", "栖", "砚", "汀", "霁", "岫", "珞", "泓", "棠", "漪", "菀", "玥", "翀", "峤", "朔", "沅");
  private static final List<String> SECOND =
      List.of("泊", "坪", "浦", "陵", "溪", "岗", "湾", "塘", "口", "川", "垟", "洲", "嵊", "昪", "桥", "源");
  private static final List<String> BUREAUS =
      List.of("财政局", "教育局", "民政局", "自然资源和规划局", "市场监督管理局", "应急管理局", "卫生健康委员会", "水利局", "统计局", "司法局");

  /** A body of any level. */
  static Agency random(long seed, boolean government, boolean bureau) {
    Dice dice = Dice.of(seed, "agency");
    String name = dice.pick(FIRST) + dice.pick(SECOND);
    int kind = government ? dice.between(0, 2) : bureau ? 4 : dice.between(0, 7);
    String level = dice.pick("市", "县", "区");
    return switch (kind) {
      case 0 -> new Agency(name + level, "人民政府", "我" + level);
      case 1 -> new Agency(name + "镇", "人民政府", "我镇");
      case 2 -> new Agency(name + "乡", "人民政府", "我乡");
      case 3 -> new Agency(name + "街道", "办事处", "本街道");
      case 6 -> new Agency(name + level, "人民政府办公室", "本办");
      case 7 -> new Agency(name + "经济技术开发区", "管理委员会", "管委会");
      default -> new Agency(name + level, dice.pick(BUREAUS), "我局");
    };
  }

  /** Whether it may make regulations, as the governments of large cities may. */
  boolean makesRegulations() {
    return place.endsWith("市") && organ.startsWith("人民政府");
  }

  /** Place and organ: the full name. */
  public String name() {
    return place + organ;
  }
}
