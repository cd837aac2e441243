import type { Sense } from '../types';

/** Number and measure word, which a dictionary lists as if they were one word. */

const numerals = '一二两兩三四五六七八九十百千万半几幾';

/** Units that no noun of the dictionary names as its measure word. */
const units =
  `年 天 周 岁 歲 元 块 塊 毛 斤 倍 次 遍 代 号 號 克 米 月 分 秒 折 款 枚 轮 輪 季 集 分钟 分鐘 小时 小時 星期 礼拜 禮拜
  公里 公斤 厘米 釐米 毫米 毫升 平米 平方米 个月 個月`.split(/\s+/);

/** A number and a measure word that have become a word of their own. */
const ownWords = new Set(
  `一下 一些 一度 一样 一起 一路 一身 一道 一边 一阵 一面 一点 一手 一月 三角 三包 三轮 三门 五行 五毛 五笔 二手 二次 二月 八成 八股 八角
  八月 九天 六角 五角 两样 两边 两面 两头 两手 十分 四下 四周 四季 四声 四面 四边 四起 四方 半天 半路 半边 半点 百度 百分 百家 百年 百姓
  千里 千克 千米 千吨 三月 四月 五月 六月 七月 九月 十月 万分 万一 万岁 万年 万千`.split(/\s+/),
);

/** All measure words: those that the dictionary's nouns name, and units. */
export function collectMeasures(entries: { senses: Sense[] }[]): Set<string> {
  const found = new Set(units);
  for (const { senses } of entries) {
    for (const { classifiers = [] } of senses) {
      for (const { simplified, traditional } of classifiers) found.add(simplified).add(traditional);
    }
  }
  return found;
}

/** Whether a headword is no more than a number and a measure word. */
export function isCounted(simplified: string, measures: Set<string>): boolean {
  const [number, ...rest] = simplified;
  return numerals.includes(number!) && measures.has(rest.join('')) && !ownWords.has(simplified);
}
