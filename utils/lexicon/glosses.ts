/**
 * What a common word is worth in the line under it, where the first sense of the dictionary misleads or runs long. At most
 * 16 letters. A dash is a word that means nothing by itself: particles and measure words have no line.
 */
const plain = `
的 - / 了 - / 吧 - / 呢 - / 啊 - / 呀 - / 啦 - / 哦 - / 嘛 - / 哈 - / 呗 - / 哇 wow / 诶 hey / 嗯 mm / 着 - / 吗 - / 地 - / 之 - / 所 - / 们 -
个 - / 件 - / 篇 - / 部 - / 首 - / 款 - / 份 - / 瓶 - / 杯 - / 碗 - / 双 - / 套 - / 遍 - / 趟 - / 顿 - / 根 - / 颗 - / 朵 - / 匹 - / 辆 - / 栋 - / 枚 - / 幅 - / 间 - / 棵
是 is / 我 I / 你 you / 您 you / 他 he / 她 she / 它 it / 我们 we / 咱们 we / 你们 you / 他们 they / 她们 they / 自己 oneself / 大家 everyone / 别人 others / 有人 someone / 谁 who
这 this / 那 that / 哪 which / 这个 this / 那个 that / 哪个 which / 这些 these / 那些 those / 这里 here / 那里 there / 哪里 where / 这样 like this / 那样 like that / 这么 so / 那么 so / 这种 this kind / 那种 that kind / 什么 what / 怎么 how / 怎样 how / 怎么样 how / 为什么 why / 多少 how much / 几 how many / 每 every / 各 each
不 not / 别 don’t / 不要 don’t / 不用 no need / 不能 can’t / 不会 won’t / 不是 is not / 不到 less than / 不想 don’t want to / 没有 didn’t / 没 not / 没想到 didn’t expect / 没事 it’s fine / 不然 or else / 不行 no good / 会不会 would it / 要不要 want or not / 有没有 is there / 是不是 is it / 能不能 can one / 好不好 OK?
也 also / 都 all / 又 again / 再 again / 还 still / 才 only / 只 only / 只是 only / 只有 only / 只能 can only / 就 then / 就是 is just / 就要 about to / 先 first / 刚 just now / 刚刚 just now / 刚好 just right / 已经 already / 正在 now / 一直 always / 总 always / 总是 always / 永远 forever / 终于 finally / 最后 at last / 居然 surprisingly / 竟然 surprisingly / 果然 as expected / 突然 suddenly / 其实 actually / 真的 really / 真 really / 真是 really / 根本 at all / 随便 as you like / 直接 directly / 马上 at once / 赶紧 quickly / 赶快 quickly / 慢慢 slowly / 好好 properly / 偷偷 secretly / 一定 surely / 必 must / 可能 maybe / 也许 maybe / 好像 it seems / 特别 especially / 非常 very / 很 very / 太 too / 最 most / 更 more / 超 super / 超级 super / 挺 quite / 有点 a bit / 有些 some / 一点 a bit / 一下 a bit / 一样 the same / 一起 together / 一半 half / 重新 again / 倒是 - / 反正 anyway / 毕竟 after all / 全 all / 满满 full of / 还有 also / 还是 still / 原来 so it was / 后来 later / 以后 later / 以前 before / 之前 before / 之后 after / 现在 now / 最近 lately / 早 early / 晚 late / 同时 at once / 到底 after all / 随手 in passing / 说好 agreed / 每天 every day / 天天 every day / 再说 besides
和 and / 跟 with / 与 and / 同 with / 及 and / 或 or / 或者 or / 但 but / 但是 but / 可是 but / 不过 but / 却 but / 因为 because / 所以 so / 如果 if / 要是 if / 虽然 although / 而且 and also / 而 and / 并 and / 然后 then / 为了 in order to / 的话 if / 即使 even if / 只要 as long as / 除了 apart from / 关于 about / 对于 for
在 at / 从 from / 向 towards / 往 towards / 把 - / 被 by / 让 let / 给 give / 为 for / 以 by / 按 by / 用 use / 对 right / 靠 rely on / 比 than / 像 like / 跟着 along with / 作为 as / 连 even / 里 in / 里面 inside / 上 on / 下 under / 外 outside / 前 before / 后 after / 中 in / 内 within / 以内 within / 边 side / 旁边 beside / 路上 on the way / 家里 at home / 在家 at home
有 have / 要 want / 想 want to / 会 will / 能 can / 可以 can / 可 can / 敢 dare / 该 should / 应该 should / 需要 need / 得 - / 肯 be willing / 愿意 be willing
来 come / 去 go / 走 walk / 跑 run / 到 arrive / 回 go back / 进 enter / 出 out / 起 up / 过 - / 起来 get up / 下来 down / 下去 down / 出来 out / 出去 go out / 过来 come over / 过去 go over / 回来 come back / 回家 go home / 进去 go in / 进来 come in
看 look / 看看 have a look / 看到 see / 见 see / 看见 see / 听 listen / 听说 hear / 说 say / 说说 tell / 说话 talk / 讲 tell / 谈 talk / 聊 chat / 聊天 chat / 问 ask / 请问 excuse me / 请 please / 叫 be called / 喊 shout / 骂 scold / 夸 praise / 吵 noisy / 吵架 quarrel / 哭 cry / 笑 laugh / 爱 love / 喜欢 like / 怕 fear / 想要 want / 觉得 think / 以为 thought / 知道 know / 认识 know / 懂 understand / 记得 remember / 忘 forget / 忘记 forget / 希望 hope / 决定 decide / 打算 plan to / 准备 get ready / 开始 begin / 完 finished / 停 stop / 结束 end / 坚持 keep at it / 放弃 give up / 习惯 be used to / 表示 express / 祝 wish / 恭喜 congratulations / 谢谢 thanks / 感谢 thank / 欢迎 welcome / 拒绝 refuse / 要求 demand / 承认 admit / 提醒 remind
做 do / 做饭 cook / 写 write / 画 draw / 画画 draw / 读 read / 学 learn / 学会 learn / 教 teach / 考 take an exam / 练 practise / 试 try / 选 choose / 找 look for / 找到 find / 拿 take / 拿到 get / 收 receive / 收到 receive / 发 send / 送 give / 寄 send / 带 bring / 放 put / 挂 hang / 搬 move / 推 push / 拆 open / 装 install / 修 repair / 修好 repaired / 换 change / 改 change / 改成 change into / 变 become / 变成 become / 成 become / 加 add / 抽 draw / 排 line up / 排队 queue / 等 wait / 站 stand / 坐 sit / 躺 lie down / 睡 sleep / 睡觉 sleep / 起床 get up / 住 live / 搬家 move house / 出门 go out / 回复 reply / 上班 go to work / 下班 off work / 加班 work overtime / 开会 be in a meeting / 工作 work / 面试 interview / 辞职 quit a job / 请假 take leave / 升职 be promoted / 出差 business trip / 毕业 graduate / 结婚 marry / 分手 break up / 恋爱 love / 约 arrange / 遇到 meet / 追 chase / 抢 grab / 帮 help / 救 save / 忍 endure / 催 hurry along / 猜 guess / 搜 search / 领 collect / 租 rent / 卖 sell / 买 buy / 退 return / 省 save / 存钱 save money / 省钱 save money / 打折 discount / 涨 go up / 涨价 price rise / 降价 price cut / 请客 treat
吃 eat / 吃饭 eat a meal / 喝 drink / 点 o’clock / 煮 boil / 炒 fry / 烤 roast / 切 cut / 剪 cut / 洗 wash / 涂 apply / 染 dye / 化妆 put on make-up / 穿 wear / 穿上 put on / 戴 wear / 戴上 put on / 脱 take off / 拍 take photos / 拍照 take photos / 唱歌 sing / 跳 jump / 跳舞 dance / 跑步 go running / 爬 climb / 玩 play / 旅行 travel / 开车 drive / 开 open / 关 close / 掉 fall out / 打 hit / 接 answer / 动 move / 刷 scroll / 冲 go for it / 配 go with / 求 please / 走走 take a walk / 养 keep / 生活 life / 露出 show / 整理 tidy up / 显示 show / 更新 update / 联系 contact / 抽中 win / 卖完 sold out / 剪成 cut into / 考上 get into / 值 worth it / 值得 worth it / 超过 more than / 买不起 can’t afford / 看不懂 can’t follow / 认错 admit a mistake / 不理 ignore
大 big / 小 small / 多 many / 少 few / 好多 so many / 新 new / 旧 old / 老 old / 高 high / 低 low / 长 long / 短 short / 快 fast / 慢 slow / 早上 morning / 重 heavy / 轻 light / 厚 thick / 薄 thin / 细 fine / 软 soft / 硬 hard / 直 straight / 亮 bright / 白 white / 黑 black / 红 red / 蓝 blue / 黄 yellow / 绿 green / 粉 pink / 热 hot / 冷 cold / 冰 ice / 暖 warm / 甜 sweet / 辣 spicy / 酸 sour / 香 smells good / 臭 smelly / 好吃 tasty / 好看 good-looking / 好用 works well / 好听 sounds good / 好玩 fun / 可爱 cute / 美 beautiful / 漂亮 pretty / 丑 ugly / 瘦 slim / 胖 fat / 强 strong / 差 bad / 坏 broken / 错 wrong / 假 fake / 真实 real / 贵 expensive / 便宜 cheap / 够 enough / 满 full / 空 empty / 乱 messy / 忙 busy / 累 tired / 困 sleepy / 饿 hungry / 疼 hurts / 痛 hurts / 舒服 comfortable / 开心 happy / 快乐 happy / 难 difficult / 难过 sad / 紧张 nervous / 放心 don’t worry / 容易 easy / 方便 convenient / 重要 important / 认真 serious / 热闹 lively / 适合 suit / 合适 suitable / 不错 not bad / 太好了 great / 成功 succeed / 久 long / 必须 must / 干 dry / 干净 clean / 温柔 gentle / 清爽 fresh / 轻薄 light and thin / 特价 special offer
人 person / 天 day / 年 year / 月 month / 周 week / 岁 years old / 小时 hour / 分钟 minute / 秒 second / 今天 today / 昨天 yesterday / 明天 tomorrow / 今晚 tonight / 今年 this year / 去年 last year / 明年 next year / 周末 weekend / 周日 Sunday / 下周 next week / 上周 last week / 凌晨 small hours / 半夜 midnight / 中午 noon / 下午 afternoon / 晚上 evening / 傍晚 dusk / 时候 when / 时间 time / 第一 first / 第二 second / 第一次 first time / 第二天 the next day / 下次 next time / 上次 last time / 次 time / 家 home / 店 shop / 话 words / 句 sentence / 段 passage / 张 - / 条 - / 块 yuan / 片 - / 支 - / 本 - / 口 mouth / 头 head / 脸 face / 手 hand / 脚 foot / 腿 leg / 腰 waist / 眼 eye / 眼睛 eye / 嘴 mouth / 头发 hair / 皮肤 skin / 身体 body / 心里 in one’s heart / 心情 mood / 感觉 feel / 感受 feeling / 味道 taste / 样子 look / 样 kind / 名字 name / 号 number / 消息 message / 照片 photo / 合照 group photo / 视频 video / 图 picture / 歌 song / 剧 series / 电影 film / 小说 novel / 书 book / 票 ticket / 钱 money / 工资 pay / 价格 price / 账单 bill / 快递 parcel / 外卖 takeaway / 东西 thing / 衣服 clothes / 外套 coat / 毛衣 sweater / 裙子 skirt / 裙 skirt / 裤子 trousers / 裤 trousers / 鞋 shoes / 包 bag / 口红 lipstick / 妆 make-up / 饭 meal / 面 noodles / 水 water / 蛋糕 cake / 火锅 hotpot / 早餐 breakfast / 套餐 set meal / 零食 snack / 餐厅 restaurant / 食堂 canteen / 酒店 hotel / 机场 airport / 地铁 underground / 车 car / 路 road / 楼 building / 楼上 upstairs / 房间 room / 房子 house / 电梯 lift / 空调 air con / 手机 phone / 电脑 computer / 闹钟 alarm clock / 钥匙 key / 公司 company / 同事 colleague / 老板 boss / 领导 boss / 学生 student / 同学 classmate / 女生 girl / 男生 boy / 女孩 girl / 朋友 friend / 男友 boyfriend / 男朋友 boyfriend / 女朋友 girlfriend / 妈 mum / 妈妈 mum / 爸 dad / 爸爸 dad / 爸妈 mum and dad / 老公 husband / 老婆 wife / 姐姐 elder sister / 妹妹 younger sister / 哥哥 elder brother / 弟弟 younger brother / 奶奶 grandma / 爷爷 grandpa / 孩子 child / 娃 kid / 邻居 neighbour / 作者 author / 牌子 brand / 品牌 brand / 问题 problem / 结果 result / 经历 experience / 作业 homework / 考试 exam / 课 class / 班 class / 群 group chat / 地方 place / 城市 city / 海边 seaside / 海 sea / 风 wind / 雨 rain / 花 flower / 火 fire / 灯 lamp / 门 door / 窗 window / 颜色 colour / 色 colour / 版 version / 季 season / 场 - / 局 game / 组 group / 位 - / 名 - / 集 episode / 命 life / 现场 on the spot / 剧情 plot / 结局 ending / 女主 heroine / 男主 hero / 反派 villain / 日记 diary / 健康 health / 简历 CV / 行李 luggage / 全程 all the way / 以上 above / 日 day / 俩 two / 两 two / 半 half / 一口气 in one go / 好久 so long
捐 donate / 正品 genuine / 步骤 step / 建议 suggestion / 挑 be choosy / 断 break / 拔 pull / 展 exhibition / 型 shape / 皮 skin / 线 wire / 没电 out of power
菜 dish / 打电话 make a call / 火车站 railway station / 飞机 plane / 哪儿 where / 那儿 there / 这儿 here / 先生 Mr / 字 character / 帮助 help / 公斤 kilo / 男人 man / 牛奶 milk / 事情 matter / 题 question / 游泳 swim / 元 yuan / 运动 exercise / 左边 left side / 阿姨 auntie / 爱好 hobby / 办法 way / 饱 full / 比较 rather / 草 grass / 层 layer / 成绩 marks / 厨房 kitchen / 词语 word / 聪明 clever / 担心 worry / 锻炼 work out / 多么 how / 发现 discover / 分 points / 故事 story / 季节 season / 练习 practise / 米 metre / 明白 understand / 南 south / 努力 work hard / 盘子 plate / 骑 ride / 热情 warm / 叔叔 uncle / 刷牙 brush teeth / 水平 level / 司机 driver / 特别 especially / 洗手间 toilet / 洗澡 take a shower / 相同 same / 校长 headteacher / 熊猫 panda / 选择 choose / 一般 ordinary / 月亮 moon / 照相机 camera / 中间 middle / 种 kind / 注意 pay attention / 字典 dictionary / 作用 effect / 爱情 love / 安排 arrange / 包括 include / 本来 originally / 倍 times / 博士 PhD / 不管 no matter / 尝 taste / 抽烟 smoke / 打扮 dress up / 打印 print / 打针 get an injection / 代表 represent / 得意 pleased / 到处 everywhere / 底 bottom / 地球 earth / 调查 survey / 发展 develop / 烦恼 worry / 反应 reaction / 方面 aspect / 丰富 rich / 风景 scenery / 复印 photocopy / 感动 touched / 高级 high-class / 个子 height / 孤单 lonely / 观众 audience / 管理 manage / 光 only / 广告 advert / 过程 process / 汗 sweat / 合格 up to standard / 活动 event / 激动 excited / 积极 active / 计划 plan / 奖金 bonus / 教授 professor / 降低 lower / 交通 traffic / 骄傲 proud / 解释 explain / 进行 carry out / 精神 spirit / 究竟 after all / 开玩笑 joke / 看法 view / 考虑 consider / 可惜 a pity / 肯定 surely / 恐怕 I’m afraid / 来不及 no time for / 来得及 in time / 理解 understand / 理想 ideal / 礼貌 manners / 厉害 amazing / 力气 strength / 另外 besides / 流泪 cry / 流行 popular / 麻烦 trouble / 密码 password / 耐心 patience / 难道 can it be / 难受 feel bad / 能力 ability / 农村 countryside / 陪 keep company / 批评 criticise / 骗 cheat / 乒乓球 table tennis / 普遍 common / 千万 be sure to / 轻松 relaxed / 情况 situation / 区别 difference / 缺点 weak point / 任务 task / 入口 entrance / 散步 take a walk / 沙发 sofa / 商量 talk over / 伤心 heartbroken / 稍微 a little / 失败 fail / 师傅 driver / 实在 really / 食品 food / 市场 market / 收入 income / 收拾 tidy up / 受不了 can’t stand / 受到 receive / 熟悉 familiar / 帅 handsome / 顺便 by the way / 死 to death / 算 count as / 孙子 grandson / 台 - / 抬 lift / 态度 attitude / 讨厌 hate / 特点 feature / 提供 provide / 通知 notice / 同情 sympathy / 推迟 postpone / 往往 often / 网球 tennis / 危险 dangerous / 无 without / 误会 misunderstanding / 咸 salty / 现代 modern / 响 ring / 笑话 joke / 效果 effect / 辛苦 hard work / 性别 gender / 性格 character / 幸福 happy / 严重 serious / 研究生 postgraduate / 演出 show / 阳光 sunshine / 养成 form / 叶子 leaf / 意见 opinion / 引起 cause / 印象 impression / 赢 win / 优点 strong point / 优秀 excellent / 幽默 funny / 由 by / 愉快 happy / 于是 so / 圆 round / 原谅 forgive / 原因 reason / 约会 date / 允许 allow / 暂时 for now / 脏 dirty
待遇 pay / 单独 alone / 单位 workplace / 耽误 delay / 胆小鬼 coward / 淡 light / 挡 block / 倒霉 unlucky / 导演 director / 倒 instead / 地道 authentic / 点心 snack / 顶 top / 冻 freeze / 洞 hole / 逗 tease / 堆 pile / 对象 partner / 蹲 squat / 发愁 worry / 发达 developed / 发票 invoice / 翻 turn over / 反而 on the contrary / 反映 reflect / 方 side / 仿佛 as if / 费用 cost / 分别 separately / 纷纷 one by one / 愤怒 angry / 扶 hold up / 服装 clothing / 付款 pay / 改善 improve / 盖 cover / 干脆 simply / 格外 especially / 个人 personal / 功夫 effort / 沟通 communicate / 姑姑 aunt / 鼓舞 encourage / 固定 fixed / 挂号 book a doctor / 乖 well-behaved / 拐弯 turn a corner / 怪不得 no wonder / 官 official / 关怀 care / 观点 view / 观念 idea / 罐头 tinned food / 光滑 smooth / 光荣 glorious / 广大 vast / 广泛 wide / 规矩 rule / 滚 roll / 过分 too much / 过敏 allergic / 过期 out of date / 好奇 curious / 何必 why bother / 合理 reasonable / 胡说 nonsense / 胡同 lane / 糊涂 muddled / 缓解 relieve / 幻想 fantasy / 灰 grey / 灰心 discouraged / 恢复 recover / 婚礼 wedding / 及格 pass / 集中 focus / 记录 record / 记忆 memory / 纪念 memory / 家庭 family / 嘉宾 guest / 假装 pretend / 煎 pan-fry / 坚决 firmly / 坚强 strong / 艰苦 hard / 捡 pick up / 简直 simply / 建筑 building / 讲究 particular / 讲座 talk / 降落 land / 浇 water / 角度 angle / 狡猾 sly / 教训 lesson / 接触 contact / 接待 receive / 接着 then / 结实 sturdy / 节 lesson / 结构 structure / 结账 pay the bill / 借口 excuse / 紧 tight / 谨慎 careful / 进步 progress / 进口 imported / 尽力 do one’s best / 尽量 as best one can / 经典 classic / 景色 scenery / 舅舅 uncle / 具体 specific / 聚会 party / 据说 it is said / 决心 determination / 绝对 absolutely / 均匀 even / 开放 open / 看不起 look down on / 看来 it seems / 可见 clearly / 可怕 scary / 恐怖 scary / 口味 taste / 拦 stop / 烂 rotten / 劳动 labour / 老实 honest / 姥姥 grandma / 外婆 grandma / 外公 grandpa / 了不起 amazing / 临时 temporary / 零钱 change / 灵活 flexible / 领域 field / 露 show / 录取 admit / 轮流 take turns / 落后 fall behind / 毛 hair / 毛病 problem / 矛盾 contradiction / 冒险 take risks / 迷路 get lost / 面对 face / 面临 face / 明确 clear / 摸 touch / 陌生 unfamiliar / 目前 at present / 嫩 tender / 能干 capable / 念 read aloud / 浓 strong / 女士 lady / 盼望 hope for / 配合 go along / 佩服 admire / 批 batch / 疲劳 tired / 平常 usually / 评价 review / 朴素 plain / 其余 the rest / 启发 inspire / 气氛 mood / 前途 future / 欠 owe / 悄悄 quietly / 瞧 look / 巧妙 clever / 亲爱 dear / 亲切 friendly / 亲自 in person / 清淡 light / 情景 scene / 请求 request / 劝 advise / 确定 certain / 绕 go round / 热心 warm-hearted / 人生 life / 人员 staff / 忍不住 can’t help / 日常 everyday / 荣幸 honoured / 如今 nowadays / 嗓子 throat / 晒 sun / 善良 kind / 上当 be fooled / 舍不得 can’t bear to / 设施 facilities / 摄影 photography / 身材 figure / 神秘 mysterious / 生动 vivid / 省略 leave out / 失眠 can’t sleep / 实话 the truth / 实现 come true / 实用 practical / 使劲 with all might / 始终 all along / 收获 harvest / 手工 handmade / 手续 formalities / 熟练 skilled / 摔 fall / 甩 throw off / 说不定 maybe / 说服 persuade / 随时 any time / 碎 broken / 所谓 so-called / 太太 wife / 烫 scalding hot / 疼爱 love / 提 mention / 体会 understand / 体贴 considerate / 天真 naive / 调皮 naughty / 痛快 delighted / 突出 stand out / 兔子 rabbit / 团 group / 退步 slip back / 歪 crooked / 完美 perfect / 玩具 toy / 万一 in case / 委屈 wronged / 闻 smell / 稳定 stable / 无奈 helpless / 瞎 blindly / 鲜艳 bright / 相处 get along / 相当 quite / 想念 miss / 享受 enjoy / 项 - / 消息 message / 斜 slanting / 心理 mind / 欣赏 appreciate / 信息 information / 行动 action / 行为 behaviour / 形象 image / 幸亏 luckily / 幸运 lucky / 胸 chest / 修改 revise / 休闲 casual / 宣传 promote / 询问 ask / 迅速 quickly / 严肃 serious / 痒 itchy / 业余 amateur / 遗憾 pity / 意外 accident / 英俊 handsome / 应付 cope with / 应聘 apply for a job / 拥抱 hug / 优惠 discount / 优美 graceful / 犹豫 hesitate / 有利 helpful / 预订 book / 愿望 wish / 晕 dizzy / 再三 again and again / 赞成 agree / 糟糕 terrible / 造成 cause / 展览 exhibition / 掌握 master / 招待 entertain / 着凉 catch a cold / 珍惜 treasure / 整个 whole / 正 just / 挣钱 earn money / 制作 make / 至今 so far / 至于 as for / 治疗 treat / 钟 o’clock / 中介 agent / 周到 thoughtful / 主持 host / 祝福 blessing / 转变 change / 追求 pursue / 资料 material / 自从 since / 自觉 self-discipline / 自信 confident / 自豪 proud / 自愿 willing / 综合 overall / 总共 in total / 总算 at last / 总之 in short / 醉 drunk / 尊敬 respect / 作品 work / 作文 essay / 老师 teacher
不得不 have to / 怎么办 what to do / 怎么了 what’s wrong / 要有 must have / 谢 thanks / 二手 second-hand / 提前 ahead / 请勿 please don’t / 不好意思 excuse me / 对不起 sorry / 没关系 never mind / 没问题 no problem / 差点 nearly / 差不多 about / 的时候 when / 一会儿 a while / 一边 at once / 有时候 sometimes / 有时 sometimes / 经常 often / 平时 usually / 当然 of course / 只好 have to / 无所谓 doesn’t matter / 确实 indeed / 其他 other / 另外 besides / 所有 all / 完全 completely / 越 the more / 越来越 more and more / 第一步 step one / 想到 think of / 得到 get / 感到 feel / 开口 speak up / 抬头 look up / 回头 look back / 降温 get colder / 循环 on repeat / 同意 agree
`;

interface Ruled {
  gloss: string;
  /** The words before, parted by spaces, ending in a space; the start of a clause is empty. */
  before?: RegExp;
  /** What follows, beginning with a space. */
  after?: RegExp;
}

const number = /(?:[一二两三四五六七八九十百千万几半多每这那哪第]|[0-9])+ $/;

/** Words whose neighbours tell what they mean; the first rule that fits, else the plain gloss. */
const ruled: Record<string, Ruled[]> = {
  好: [{ gloss: 'so', after: /^ (?!了|的|吗|吧|啊|呀|啦|嘛|不|评|人|友|事|东西|消息|运)\p{Script=Han}/u }],
  家: [{ gloss: '-', before: number }],
  点: [
    {
      gloss: 'a bit',
      after: /^ (?:了|吧|的|\p{Script=Han})/u,
      before: /(?:快|慢|早|晚|多|少|大|小|好|吃|喝|买) $/u,
    },
    { gloss: 'order', after: /^ (?:了|外卖|奶茶|菜|单|一|两|杯|份)/u },
  ],
  过: [
    { gloss: 'pass', before: /(?:没|不|刚|已经) $/u, after: /^$/u },
    { gloss: 'pass', before: /(?:面试|考试|初试|复试|审核|四级|六级)(?: 没| 不)? $/u },
    { gloss: 'spend', after: /^ (?:周末|年|节|生日|日子|冬天|夏天|得|一个|好)/u },
  ],
  打: [
    { gloss: 'make a call', after: /^ (?:了 )?(?:.{1,2} ?个 )?电话/u },
    { gloss: 'play', after: /^ (?:球|游戏|麻将|牌|篮球|羽毛球)/u },
    { gloss: 'take (a taxi)', after: /^ (?:车|的|出租车)/u },
  ],
  接: [
    { gloss: 'answer', before: /没 $|电话 $/u },
    { gloss: 'pick up', after: /^ (?:我|你|他|她|孩子|娃|人|机)/u },
  ],
  开: [
    { gloss: 'in bloom', before: /(?:花|樱花|桂花|梅花|荷花|桃花|杏花|海棠)(?: 都)? $/u },
    { gloss: 'drive', after: /^ (?:车|了 .{1,4}公里|去|到|回)/u },
    { gloss: 'turn on', after: /^ (?:空调|灯|电视|暖气|静音)/u },
  ],
  大: [{ gloss: 'great', before: /(?:压力|变化|差别|影响|风) $/u }],
  白: [{ gloss: 'for nothing', after: /^ (?:跑|来|去|买|等|费|做|忙|学|花|担心|高兴)/u }],
  跑: [{ gloss: 'go', before: /白 $/u }],
  给: [
    { gloss: 'to', before: /(?:送|寄|发|交|借|还|留|卖|递|转|推荐|分享|介绍|带) $/u },
    {
      gloss: 'for',
      after:
        /^ (?:我|你|他|她|它|大家|妈妈|爸爸|孩子|自己|家人|猫|狗|我们|朋友|娃|对象|老公|老婆) \p{Script=Han}/u,
    },
  ],
  会: [
    {
      gloss: 'can',
      after: /^ (?:说|做|游泳|开车|写|唱|画|弹|用|拍|化妆|骑)(?: |$)/u,
      before: /^(?!.*(?:就|将|明天|以后) $)/u,
    },
  ],
  要: [
    { gloss: 'about to', after: /^ \p{Script=Han}.*了$/u, before: /(?:就|快|都) $/u },
    { gloss: 'have to', before: /(?:也|还|得|必须|一定|都|又|需) $/u },
    { gloss: 'going to', after: /^ (?:涨|下雨|去|走|来|开始|迟到|结婚|搬|毕业|过年|放假|到)/u },
  ],
  得: [
    {
      gloss: 'have to',
      before: /(?:也|都|就|还|只|总|必|非|又|才|我|你|他|她) $/u,
      after: /^ (?!了|很|太|好|不错|像)\p{Script=Han}/u,
    },
  ],
  到: [
    {
      gloss: 'until',
      after: /^ .{0,3}?(?:点|夜|晚|明天|凌晨|天亮|现在|最后|周|月|年)/u,
      before: /^(?!.*(?:刚|没) $)/u,
    },
    { gloss: '-', before: /(?:治愈|感动|吓|惊艳|刷|感受|震撼|笑|冒犯|帮助|被 \p{Script=Han}{1,3}) $/u },
    { gloss: 'to', before: /(?:带|送|走|开|跑|寄|排|坐|搬|回|拉|甜|冷|热|美|贵|丑|累|难|快乐|尴尬) $/u },
  ],
  在: [
    {
      gloss: '-ing',
      before: /(?:还|正|都|一直|又) $/u,
      after: /^ (?!家|哪|这|那|店|路|公司|床|学校|网|楼)\p{Script=Han}/u,
    },
  ],
  还: [
    { gloss: 'pay back', after: /^ (?:给|钱|款|债|贷|花呗|信用卡|房贷|车贷)/u },
    { gloss: 'quite', after: /^ (?:挺|蛮|不错|可以|行|好)/u },
    { gloss: 'also', after: /^ (?:有|送|给|能|可以|会|要|带)/u },
  ],
  就: [{ gloss: 'just', before: /^$/, after: /^ (?:是|这|那|想|我|一|买|问|去|看)/u }],
  才: [
    { gloss: 'only', after: /^ (?:[一二两三四五六七八九十几]|[0-9])/u },
    { gloss: 'only then', before: /\p{Script=Han} $/u },
  ],
  对: [
    { gloss: 'to', after: /^ (?:我|你|他|她|它|大家|自己|谁|孩子|我们|别人|皮肤|身体|眼睛)/u },
    { gloss: '-', before: /(?:一|这|那|两) $/u },
  ],
  上: [
    { gloss: 'last', after: /^ (?:个|次|周|月|礼拜)/u },
    { gloss: '-', before: /(?:爱|考|穿|戴|带|爬|遇|碰|喜欢|看|赶|用|吃|买|追) $/u },
    { gloss: 'go to', after: /^ (?:学|课|班|厕所|大学|网|车|飞机)/u },
  ],
  下: [
    { gloss: 'next', after: /^ (?:个|次|周|月|礼拜|一|期|辈子|集)/u },
    { gloss: '-', before: /(?:[一两几]|等|留|买|放|拿|吃|收|写|记|坐|停|住) $/u },
    { gloss: 'fall', after: /^ (?:雨|雪|大雨|暴雨|大雪)/u },
  ],
  里: [{ gloss: '-', before: /^$/ }],
  长: [
    { gloss: 'grow', after: /^ (?:得|大|出|高|了|胖|痘|痘痘|肉|成|草|满|长|在|这样|那样)/u },
    { gloss: 'grow', before: /(?:头发|个子|又|会|爱|疯狂) $/u, after: /^ (?:长|高|大|胖)/u },
  ],
  发: [{ gloss: 'post', after: /^ (?:笔记|帖|视频|照片|图|朋友圈|评论|弹幕|文|作品)/u }],
  拍: [{ gloss: 'film', after: /^ (?:视频|电影|vlog|短剧|戏)/iu }],
  做: [
    {
      gloss: 'make',
      after: /^ (?:的|了)?(?: )?(?:蛋糕|饭|菜|面包|早餐|午餐|晚餐|红烧肉|汤|甜品|手工|奶茶|饼干|手账)/u,
    },
  ],
  看: [
    {
      gloss: 'watch',
      after:
        /^ (?:了|完|过)?(?: )?(?:.{0,4} )?(?:电影|剧|视频|直播|演唱会|比赛|综艺|动漫|短剧|星星|日落|日出)/u,
    },
    { gloss: 'read', after: /^ (?:了|完|过)?(?: )?(?:.{0,4} )?(?:书|小说|文|帖|笔记|评论|论文)/u },
    { gloss: 'watch', before: /(?:电影|剧|视频|直播|综艺) $/u },
    { gloss: 'read', before: /(?:书|小说|反复|值得) $/u },
  ],
  请: [{ gloss: 'treat', after: /^ (?:我|你|他|她|大家|客|同事|朋友|我们|全).* (?:吃|喝|看|唱)/u }],
  带: [
    { gloss: 'lead', after: /^ (?:我|你|他|她|大家)? ?到/u },
    { gloss: 'take along', after: /^ (?:娃|孩子|猫|狗|父母|爸妈|妈妈)/u },
  ],
  装: [
    { gloss: 'hold', before: /(?:能|可以|好|太) $/u },
    { gloss: 'pretend', after: /^ (?:睡|傻|作|看不|没|不|可怜|忙)/u },
  ],
  卡: [
    { gloss: 'card', before: /(?:张|会员|银行|年|月|办|刷|饭|的) $/u },
    { gloss: 'slow, stuck', before: /(?:不|很|太|好|手机|网|电脑|系统) $/u },
  ],
  花: [{ gloss: 'spend', after: /^ (?:了|钱|光|多少|[一二两三四五六七八九十几百千]|[0-9])/u }],
  电: [{ gloss: 'battery', before: /(?:没|充|有|省|费|手机) $/u }],
  差: [{ gloss: 'short of', after: /^ (?:一|几|两|个|点|[0-9])/u }],
  第: [{ gloss: '-' }],
  只: [{ gloss: '-', before: number }],
  天: [
    { gloss: 'sky', after: /^ (?:黑|亮|空|蓝|晴)/u },
    { gloss: 'weather', before: /^$/, after: /^ (?:冷|热|凉)/u },
  ],
  块: [{ gloss: 'piece', before: /(?:一|这|那|两|几|整) $/u, after: /^ (?!钱|的|$)\p{Script=Han}/u }],
  口: [{ gloss: 'mouthful', before: number }],
  次: [{ gloss: 'time', before: number }],
  寄: [{ gloss: 'post', after: /^ (?:来|去|给|到|了|快递)/u }],
  行: [
    { gloss: 'OK', after: /^ 不 行/u },
    { gloss: 'OK', before: /(?:不|就|也|都|真|还) $/u },
    { gloss: 'line', before: number },
    { gloss: 'OK', before: /^$/, after: /^(?: (?:吧|了|啊|吗|不行)|$)/u },
  ],
  条: [{ gloss: 'strip', before: /^$/, after: /^$/ }],
  当: [
    { gloss: 'when', after: /^ .*(?:时|的时候)/u },
    { gloss: 'be', after: /^ (?:妈|爸|老师|医生|博主|老板|学生|朋友|.{1,3}人)/u },
  ],
  叫: [{ gloss: 'call', after: /^ (?:我|你|他|她|上|外卖|醒)/u }],
  回: [
    { gloss: 'reply', after: /^ (?:我|你|他|她|了 我|消息|微信|信息|评论)/u },
    { gloss: '-', before: number },
  ],
  用: [{ gloss: 'with', after: /^ .{1,6} (?:做|写|画|拍|洗|擦|煮|剪|切|说)/u }],
  再: [
    { gloss: 'then', before: /(?:先 .{1,6}|完|好|了) $/u },
    { gloss: 'any more', before: /(?:别|不要|不|没|不会|不想) $/u },
  ],
  又: [
    { gloss: 'both', after: /^ .{1,3} 又/u },
    { gloss: 'and', before: /又 .{1,3} $|显.{1,2} $/u },
  ],
  比: [{ gloss: 'compare', after: /^ (?:一下|了|价|较)/u }],
  还是: [
    {
      gloss: 'or',
      before: /(?:是|要|选|买|去|穿|有|看|吃|留|走).* $/u,
      after: /^ (?!算了|要|得)\p{Script=Han}/u,
    },
  ],
  没: [
    { gloss: 'no', after: /^ (?:人|钱|时间|电|有|事|用|空|意思|货|票|座|信号|朋友|什么|想法|关系|希望)/u },
  ],
  没有: [
    { gloss: 'no', after: /^ (?:人|钱|时间|电|事|用|空|朋友|什么|希望|.{1,4}$)/u },
    { gloss: 'no', before: /(?:有|都|也|还|里|家) $/u, after: /^ (?:[一二两]|任何|什么|人|了)/u },
  ],
  被: [
    { gloss: 'quilt', before: /(?:床|条|棉|羽绒|盖|晒|新) $/u },
    { gloss: '-', after: /^ \p{Script=Han}{2,4}(?: (?:了|到)|$)/u },
  ],
};

const glosses = new Map(
  plain
    .trim()
    .split(/\n| \/ /)
    .map((line) => {
      const at = line.indexOf(' ');
      return at < 0 ? ([line, '-'] as const) : ([line.slice(0, at), line.slice(at + 1)] as const);
    }),
);

/** Whether `commonGloss` looks at the neighbours of this word. */
export const asksNeighbours = (word: string): boolean => Object.hasOwn(ruled, word);

/**
 * The line under a common word; empty where it has none, undefined where the dictionary says it best.
 * @param around the words before it in its clause, parted by spaces, with a space behind the last; those after it, beginning
 * with a space; and whether it is read here as it mostly is: 种 that is planted is no kind.
 */
export function commonGloss(
  word: string,
  { left, right, usual }: { left: string; right: string; usual: boolean },
): string | undefined {
  const rule = Object.hasOwn(ruled, word)
    ? ruled[word]!.find((one) => (one.before?.test(left) ?? true) && (one.after?.test(right) ?? true))
    : undefined;
  const gloss = rule?.gloss ?? (usual ? glosses.get(word) : undefined);
  return gloss === '-' ? '' : gloss;
}
