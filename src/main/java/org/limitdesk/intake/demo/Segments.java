package org.limitdesk.intake.demo;

import java.util.List;

/** The words by which the demo book is cut into segments; provinces and cities are real names. */
final class Segments {
  static final Choice REGIONS =
      Choice.of(
          "广东 13", "江苏 10", "山东 9", "浙江 7", "河南 7", "四川 7", "湖北 6", "湖南 6", "福建 5", "安徽 5", "河北 5",
          "上海 4", "北京 4", "陕西 4", "江西 3", "重庆 3", "辽宁 3", "广西 3", "云南 3", "贵州 2");

  static final Choice INDUSTRIES =
      Choice.of(
          "批发零售 15", "制造业 14", "餐饮住宿 10", "互联网 8", "物流运输 9", "建筑装修 9", "纺织服装 6", "教育培训 6", "医疗健康 6",
          "农林牧渔 5", "公共服务 7", "居民服务 5");

  static final Choice OCCUPATIONS =
      Choice.of("职员 30", "个体经营 22", "技术人员 12", "司机 6", "工人 14", "教师 4", "自由职业 8", "管理人员 4");
  static final Choice EDUCATION = Choice.of("初中及以下 22", "高中/中专 33", "大专 25", "本科 18", "硕士及以上 2");
  static final Choice MARITAL = Choice.of("已婚 55", "未婚 36", "离异 9");
  static final Choice PURPOSES =
      Choice.of("consumption 52", "business 22", "education 9", "travel 8", "medical 9");
  static final Choice PRODUCTS = Choice.of("示例随借 60", "示例周转 25", "示例小店 15");
  static final Choice CAMPAIGNS = Choice.of("自然流量 40", "首页推荐 22", "商家合作 16", "节日活动 12", "老客邀请 10");
  static final Choice FUNDERS = Choice.of("自有资金 50", "示例甲银行 20", "示例乙银行 20", "示例丙信托 10");

  /** The lender's own share of the lines of each funder, in hundredths. */
  private static final int[] OWN_SHARE_PERCENT = {100, 30, 20, 50};

  private static final long PERCENT = 1_000_000;

  private static final List<List<String>> CITIES =
      List.of(
          List.of("广州", "深圳", "东莞", "佛山"),
          List.of("南京", "苏州", "无锡", "徐州"),
          List.of("济南", "青岛", "临沂", "潍坊"),
          List.of("杭州", "宁波", "温州", "绍兴"),
          List.of("郑州", "洛阳", "南阳"),
          List.of("成都", "绵阳", "宜宾"),
          List.of("武汉", "襄阳", "宜昌"),
          List.of("长沙", "株洲", "衡阳"),
          List.of("福州", "厦门", "泉州"),
          List.of("合肥", "芜湖", "阜阳"),
          List.of("石家庄", "唐山", "保定"),
          List.of("上海"),
          List.of("北京"),
          List.of("西安", "宝鸡", "咸阳"),
          List.of("南昌", "赣州", "九江"),
          List.of("重庆"),
          List.of("沈阳", "大连", "鞍山"),
          List.of("南宁", "桂林", "柳州"),
          List.of("昆明", "曲靖", "大理"),
          List.of("贵阳", "遵义"));

  private Segments() {}

  /** One of the region's cities. */
  static String city(int region, Dice dice) {
    List<String> cities = CITIES.get(region);
    return cities.get(dice.below(cities.size()));
  }

  /** The lender's own share of that funder's lines, in 1e-8. */
  static long ownShare(int funder) {
    return OWN_SHARE_PERCENT[funder] * PERCENT;
  }
}
