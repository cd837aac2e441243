/**
 * Which reading a character has where it stands alone between words. The most frequent one is in the table of readings;
 * these rules name the neighbours that ask for another.
 */

interface Rule {
  reading: string;
  /** What must stand before, words parted by a space, ending in a space; the start of a clause is empty. */
  before?: RegExp;
  /** What must follow, beginning with a space. */
  after?: RegExp;
}

/** `before('不 得')`: one of these words is the one before. */
const before = (words: string) =>
  new RegExp(`(?:^| |(?<=\\p{Script=Han}))(?:${words.trim().split(/\s+/).join('|')}) $`, 'u');
/** `after('了 一_圈')`: what follows begins with one of these; `_` is a boundary between words. */
const after = (words: string) =>
  new RegExp(`^ (?:${words.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`, 'u');

const people = '我 你 您 他 她 它 咱 们 谁 人 自己 大家';
const numbers = '(?:[一二两三四五六七八九十百千万几数半]+|[0-9.,]+)';
const pointers = `这 那 每 某 哪 各 ${numbers}`;
const degrees =
  '很 太 好 更 最 挺 超 真 够 这么 那么 有点 非常 特别 比较 越来越 越 极 多 巨 不 显 超级 十分 偏 略';

const rules: Record<string, Rule[]> = {
  得: [
    { reading: 'de2', before: before(people), after: after('了 过 到 第 奖 金奖 冠军 病 分 癌') },
    {
      reading: 'dei3',
      before: before(`${people} 也 都 就 还 只 总 必 非 又 才 那 肯定 至少 起码 一定 可能 天天 每天 估计`),
      after: /^ (?!了|很|太|好|不错|像)\p{Script=Han}/u,
    },
    { reading: 'dei3', before: /^$/, after: /^ (?!了)\p{Script=Han}/u },
  ],
  地: [
    { reading: 'de5', before: /(?:(.)\1|一 (.) 一 \2|(.) \3) $/u, after: /^ \p{Script=Han}/u },
    {
      reading: 'de5',
      before: /(?:^| )\p{Script=Han}{2,} $/u,
      after: /^ (?![的是在为有和与及、上下里面区及之处位将已于至属])\p{Script=Han}/u,
    },
  ],
  着: [{ reading: 'zhao2', before: before('不 得') }],
  了: [{ reading: 'liao3', before: /\p{Script=Han} 不 $/u }],
  还: [
    {
      reading: 'huan2',
      after: after('给 钱 款 债 贷 书 清 账 帐 花呗 信用卡 房贷 车贷 本金 人情 车 他 她 愿'),
    },
    { reading: 'huan2', before: before('归 偿 退 够 记得 按时 逾期') },
  ],
  长: [
    {
      reading: 'zhang3',
      before: before('部 院 局 校 市 县 省 队 团 所 会 村 镇 乡 站 处 科 组 区 董事 班 厂 州 议'),
    },
    {
      reading: 'zhang3',
      before: new RegExp(`^(?!.*(?:${degrees.split(' ').join('|')}) $)`, 'u'),
      after: after(
        '得 大 出 高 了 在 胖 痘 痘痘 肉 成 草 满 毛 斑 着 皱纹 白发 歪 残 开 牙 虫 智齿 个子 这样 那样 什么样 啥样 势 辈 女 子 老',
      ),
    },
  ],
  行: [
    { reading: 'hang2', before: before(`第${numbers} 入 转 跨 本 我们`), after: /^(?! ?动| ?为)/u },
    { reading: 'hang2', before: before(pointers), after: /^(?! ?(?:人|不|走|动|吗|吧))/u },
  ],
  重: [
    {
      reading: 'chong2',
      after: after(
        '做 来 写 看 拍 买 装 启 学 刷 返 走 建 修 组 读 开 考 播 登 获 洗 染 跑 测 唱 录 选 审 现 铸 排 映 译 建于',
      ),
    },
  ],
  为: [
    {
      reading: 'wei4',
      after: after(
        `我 你 您 他 她 它 咱 自己 大家 谁 什么 啥 何 此 孩子 家人 爱 梦想 了 着 的 祖国 人民 国家 观众 读者 用户 客户 学生 别人 人们 这 那 后来 今后 进一步 促进 保护 加强 适应 满足 防止 避免 纪念 提高 解决 配合 表彰 庆祝 方便 争取 确保 推动 广大 社会 顾客 消费者`,
      ),
    },
    { reading: 'wei4', before: before('因 专 只 特 皆 均 不'), after: after('此 了') },
  ],
  中: [{ reading: 'zhong4', after: /^ (?:了(?: |$)|奖|大奖|头奖|弹|枪|标|签|招|彩票|暑)/u }],
  种: [
    { reading: 'zhong3', before: before(`${pointers} 何 此 该 多 品 亚 变 本 新 同 物 特有 模式`) },
    { reading: 'zhong4', before: before('会 爱 想 学 要 来 去 可以 自己 能 适合 好 没 不 我 开始') },
    {
      reading: 'zhong4',
      after: after(
        '了 着 过 在 满 花 菜 树 草 地 田 下 上 点 什么 西瓜 蔬菜 多肉 玫瑰 水稻 小麦 薄荷 植物 番茄 粮食 庄稼 茶 果树 土豆 葱 活 出 的 菜',
      ),
    },
  ],
  只: [
    { reading: 'zhi1', before: before(`(?:[二两三四五六七八九十几数百千半]+|[0-9]+) 每 单 整 多`) },
    {
      reading: 'zhi1',
      before: before('一 这 那 某 哪 另 此'),
      after: /^(?! (?:是|有|能|会|要|想|为|在|需|不过|卖))/u,
    },
  ],
  干: [
    { reading: 'gan1', before: before(`${degrees} 皮肤 脸 嘴 嘴唇 头发 吹 晾 晒 擦 烘 风 榨 喝 饿 哭 晾`) },
    {
      reading: 'gan4',
      after: after('什么 嘛 吗 啥 饭 架 得 完 过 这 那 了 点 坏事 大事 一件 到 一 出 不 起 掉 活'),
    },
    { reading: 'gan4', before: before('能 敢 别 不 想 在 来 去 苦 实 主 树 骨') },
  ],
  发: [
    {
      reading: 'fa4',
      before: before('头 毛 白 黑 短 长 剪 染 烫 理 护 秀 金 卷 直 假 洗 掉 脱 盘 束 披 美 植'),
    },
  ],
  倒: [
    { reading: 'dao3', before: before('摔 跌 推 晕 病 滑 吹 绊 压 醉 打 卧 昏 扑 跪 累 放 难') },
    { reading: 'dao3', after: after('了 下 地 在 塌 台 班 卖 闭 霉') },
  ],
  背: [{ reading: 'bei1', after: after('着 起 个 包 书包 双肩包 锅 了_一 什么_包 黑锅') }],
  数: [{ reading: 'shu3', after: after('着 了 到 钱 星星 羊 一_数 得_上') }],
  空: [
    { reading: 'kong4', before: before('抽 没 得 填 留') },
    { reading: 'kong4', after: after('出 格 缺 闲 隙 位') },
  ],
  假: [{ reading: 'jia4', before: before('请 放 休 年 病 产 事 婚 暑 寒 度 销 天 小长 五一 国庆') }],
  卷: [{ reading: 'juan4', before: before(`试 考 第${numbers} 上 下 中 全 各 ${numbers} 答 阅`) }],
  转: [{ reading: 'zhuan4', after: after('圈 悠 动 圈圈 呼啦圈 了_一_圈') }],
  调: [
    { reading: 'diao4', before: before('曲 音 声 腔 论 基 色 高 低 单 步 语 情 强 主 格 词') },
    { reading: 'diao4', after: after('查 研 往 任 离 入 到 走 回 赴 升 派 驻 至') },
  ],
  传: [
    { reading: 'zhuan4', before: before('自 列 小 外 正 别 评 左 英雄 水浒'), after: /^(?! ?[达给播授])/u },
    { reading: 'zhuan4', after: /^ [》”]/u },
  ],
  乐: [
    { reading: 'yue4', before: before('音 声 器 民 国 古典 奏 弦 管 配 爵士 礼 雅 摇滚') },
    { reading: 'yue4', after: after('队 团 曲 器 坛 谱 章 府') },
  ],
  应: [{ reading: 'ying4', after: /^.{0,24}?(?:邀|之请|之约|要求|号召)/u }],
  藏: [
    { reading: 'zang4', before: before('西 川 青 入 进 汉 在 滇') },
    { reading: 'zang4', after: after('族 区 语 文 历 獒 式 红花 香 民 医 药 人 南 北 王 寨 传') },
  ],
  相: [{ reading: 'xiang4', before: before('照 长 真 面 首 丞 宰 拜 吃 睡 坐 站 卖 亮 扮 皮 福 洋 为') }],
  露: [{ reading: 'lou4', after: after('脸 面 馅 怯 一手 了_一_手') }],
  吐: [
    { reading: 'tu4', before: before('呕 想 要 上 孕 狂 恶心 快') },
    { reading: 'tu4', after: after('了 血 奶 得') },
  ],
  盛: [{ reading: 'cheng2', after: after('饭 汤 菜 一_碗 了 满 着 出 放') }],
  扇: [{ reading: 'shan1', after: after('风 了 扇子 他 耳光 巴掌 我 自己') }],
  炸: [{ reading: 'zha4', after: after('了 弹 裂 毁 掉 开 药 锅 毛 死 伤 沉 断') }],
  漂: [{ reading: 'piao3', after: after('头发 发 白 染 浅 了_头发') }],
  载: [{ reading: 'zai3', before: before(`${numbers} 转 下 刊 登 记 连 千`) }],
  铺: [{ reading: 'pu4', before: before('店 商 床 上 下 当 卧 旺 药 饭 肉 杂货 当') }],
  处: [{ reading: 'chu3', after: after('对象 了 得 着 一下 朋友 于 在 理') }],
  冲: [{ reading: 'chong4', after: after('着') }],
  划: [{ reading: 'hua2', after: after('船 水 算 伤 破 拳 开 桨') }],
  系: [{ reading: 'ji4', after: after('好 上 着 鞋带 领带 安全带 围裙 腰带 蝴蝶结') }],
  朝: [{ reading: 'zhao1', before: before('今 明 一') }],
  奔: [{ reading: 'ben4', after: after('着 向 三 四 五 六 小康') }],
  率: [
    {
      reading: 'shuai4',
      after: after('军 部 队 众 兵 领 团 师 大军 其 骑 舰 红军 清军 三 五 两 十 数 百官 子弟'),
    },
    { reading: 'shuai4', before: before('亲 遂 统 督 表 草 轻 粗 坦 直') },
  ],
  角: [{ reading: 'jue2', before: before('主 配 女 男 丑 旦 名') }],
  结: [{ reading: 'jie1', after: after('满 果 出 了_果') }],
  更: [{ reading: 'geng1', before: before('三 五 打 日 断 连') }],
  晃: [{ reading: 'huang3', after: after('眼') }],
  吓: [{ reading: 'he4', before: before('恐 恫') }],
  散: [{ reading: 'san3', before: before('松 懒 零') }],
  量: [{ reading: 'liang2', after: after('体温 血压 尺寸 身高 一_下 了_一 体重 腰围') }],
  切: [{ reading: 'qie4', before: before('密 亲 关 迫 急') }],
  强: [{ reading: 'qiang3', after: after('求 迫 颜') }],
  教: [{ reading: 'jiao4', before: before('佛 道 基督 天主 宗 任 执 家 早 胎 幼 高 中 邪 入 信') }],
  难: [{ reading: 'nan4', before: before('灾 遇 罹 空 海 苦 逃 避 国 落 蒙 遭 受 大') }],
  尽: [
    { reading: 'jin4', before: before('不 未 用 费 耗 除 享 吃 受 殆 无') },
    { reading: 'jin4', after: after('是 在 情 责 孝 心 力 显 到') },
  ],
  晕: [
    { reading: 'yun4', before: before('光 月 日 红 血 墨') },
    { reading: 'yun4', after: after('车 船 机 染 针') },
  ],
  将: [{ reading: 'jiang4', before: before('名 大 老 武 猛 勇 守 主 部 上 中 少 战 干') }],
};

/** How much of the neighbourhood a rule may see, in characters to either side. */
export const contextReach = 16;

export const hasRules = (char: string) => Object.hasOwn(rules, char);

/**
 * The reading that the neighbours ask for, numbered, or undefined.
 * @param left the words before, each followed by a space, from the start of the clause.
 * @param right the words behind, each preceded by a space.
 */
export function readingIn(char: string, left: string, right: string): string | undefined {
  return rules[char]?.find(
    (rule) => (!rule.before || rule.before.test(left)) && (!rule.after || rule.after.test(right)),
  )?.reading;
}
