package org.gongkai.internal.section;

import java.util.regex.Pattern;
import org.gongkai.internal.document.Blank;

/**
 * Lines that web pages put around an article: who published it, how often it was read, what is
 * next.
 */
public final class PageFurniture {
  private static final int LONGEST = 160;

  private static final Pattern ABOVE =
      Pattern.compile(
          "(?:(?:发布|发文|公开|成文|生成|更新|信息|文章)?(?:日期|时间|来源|机构|名称|类别|分类|主体|作者)|发布者|发布单位|发布人"
              + "|来源|作者|编辑|责任编辑|索引号|文号|字体|字号|浏览|点击|阅读|访问|有效性|主题词|当前位置|您(?:现在)?(?:的|所在的?)?位置|首页"
              + "|打印|分享|收藏|下载|保护视力色|背景色|扫一扫).*");

  private static final Pattern BELOW =
      Pattern.compile(
          "(?:[【\\[]?(?:上一篇|下一篇|上一条|下一条|上篇|下篇)|版权所有|版权声明|主办单位|主办[:：]|承办单位|承办[:：]|技术支持"
              + "|网站标识码|备案号|.{0,12}ICP备|.{0,8}公网安备|[【\\[]?打印(?:本页|此页|文章|[】\\]]|$)|[【\\[]?关闭(?:本页|窗口|此页|[】\\]]|$)"
              + "|扫一扫|扫码|分享到|分享[:：]|返回顶部|返回首页|相关(?:文章|链接|信息|阅读|稿件|新闻|文件|解读|附件)|责任编辑|网站地图|联系我们"
              + "|微信扫|【字体|浏览次数|访问量|您是第|友情链接|网站声明|收藏本页|信息来源[:：]|来源[:：]).*");

  private PageFurniture() {}

  /** Whether this is a line above an article that is not of it. */
  public static boolean isAbove(String line) {
    return matches(ABOVE, line);
  }

  /** Whether this line, and so all that follows, stands below an article. */
  static boolean isBelow(String line) {
    return matches(BELOW, line);
  }

  private static boolean matches(Pattern pattern, String line) {
    return line.length() <= LONGEST && pattern.matcher(Blank.remove(line)).matches();
  }
}
