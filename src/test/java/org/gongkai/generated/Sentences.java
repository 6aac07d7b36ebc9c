package org.gongkai.generated;

import java.util.List;

/**
 * The narrative, written for this generator; braces are filled with the report's own words and
 * numbers.
 */
final class Sentences {
  static final List<String> PROACTIVE =
      List.of(
          "全年各渠道累计发布信息1.{m}万余条，较上年增长{p}%。",
          "全年通过门户网站、公告栏和便民大厅屏幕公开信息{n}条，其中涉农补贴类{m}条。",
          "在“{y}民生清单”专题下更新进度{m}期，群众可以按村、按项目查到资金去向。",
          "把{m}份重要文件改写成问答和图示，同步推送到微信公众号，阅读量{n}次。",
          "财政预算、决算以及“三公”经费说明按时上网，附表{m}张，数据可以下载。");
  static final List<String> ON_REQUEST =
      List.of(
          "{self}新收政府信息公开申请{received}件，上年结转{carriedOver}件，逐件编号、限时转办。",
          "答复前由法制岗位和业务科室共同把关，平均用时{m}个工作日。",
          "窗口备有填写样例{m}种，对表述不清的来件先打电话问明，再发补正告知。");
  static final List<String> MANAGEMENT =
      List.of(
          "对{n}份旧文件重新核定公开属性，{m}份改为主动公开。",
          "新公文起草时同步勾选公开方式，没有勾选的系统不予流转。",
          "每季度抽查一次历史信息，修正错链{m}处、过期电话{m}个。");
  static final List<String> PLATFORM =
      List.of(
          "网站改版后栏目压减到{m}个，首页两步之内可以找到办事指南。",
          "停更的政务新媒体账号全部注销，现保留{m}个，每个账号都有专人负责。",
          "在图书馆、档案馆和{m}个便民服务站设置查阅点，全年接待{n}人次。");
  static final List<String> SUPERVISION =
      List.of(
          "公开工作列入年度考核，占{m}分，结果在内网通报。",
          "组织业务培训{m}场，覆盖经办人员{n}人次。",
          "邀请{m}名社会监督员评议，意见已经全部答复。",
          "全年没有因公开工作被追究责任的情形。");
  static final List<String> OVERVIEW =
      List.of(
          "{y}年，{self}把公开透明作为日常工作的一部分，围绕住房、就学、就医三件事持续更新信息。",
          "一是抓目录，修订公开事项{n}项；二是抓时效，平均提前{m}天发布；三是抓解读，图解比例达到{p}%。",
          "{self}主要负责人两次听取专题汇报，分管负责人逐月过问进度。");
  static final List<String> ITEMS =
      List.of("1.重大项目批准结果当月上网，累计{m}项。", "2.食品抽检结果每两周发布一期，不合格产品的处置一并写明。", "3.就业补贴名单按批次公示{m}次。");
  static final List<String> WEAKNESSES =
      List.of(
          "对照群众期待还有三方面不足：一是部分栏目更新不够及时；二是政策解读偏重文字；三是基层经办人员变动较多。",
          "个别单位报送材料晚于规定时间，最长的一次晚了{m}天。",
          "解读形式还不够活泼，视频类只占{p}%。",
          "一些历史文件扫描不清，检索仍有困难。");
  static final List<String> PLANS =
      List.of(
          "下一步，将按月核对栏目清单，对空白栏目限期{m}日补齐。",
          "计划举办两期实务培训，并编印{m}个常见情形的答复范本。",
          "推动数据一次录入、多处共用，减少重复填报。",
          "探索用短视频和方言音频讲解政策，每季度不少于{m}期。");
  static final List<String> OTHERS =
      List.of(
          "本年度没有发出收费通知，未收取信息处理费。",
          "本报告电子版可以在政府网站年报专栏下载，纸质版存放于档案馆查阅处。",
          "办理人大代表建议{m}件、政协提案{m}件，复文均已公开。",
          "除以上内容外，没有其他需要报告的事项。",
          "无。");
  static final List<String> EXTRAS =
      List.of(
          "围绕住房、就医、入学三件事，公开服务指南{n}份。",
          "重点工程的招标、变更和验收信息同步公开，累计{n}条。",
          "养老服务机构名录每半年更新一次，现有{m}家。",
          "生态环境监测数据按日发布，历史数据可以按年下载。");
  static final List<String> BEFORE_TABLES = List.of("有关数据见下表。", "按照统一格式统计如下：", "具体数字如下表所示。");

  private Sentences() {}

  /** The sentence with its braces filled. */
  static String filled(
      String sentence, Dice dice, int year, Agency agency, String received, String over) {
    String result =
        sentence
            .replace("{y}", Integer.toString(year))
            .replace("{self}", agency.self())
            .replace("{received}", received)
            .replace("{carriedOver}", over)
            .replace("{p}", dice.between(10, 95) + "." + dice.between(1, 99));
    while (result.contains("{n}")) {
      result = result.replaceFirst("\\{n\\}", Integer.toString(dice.between(31, 2400)));
    }
    while (result.contains("{m}")) {
      result = result.replaceFirst("\\{m\\}", Integer.toString(dice.between(2, 30)));
    }
    return result;
  }
}
