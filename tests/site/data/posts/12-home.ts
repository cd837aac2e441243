import type { SamplePost } from '../types';

export const posts: SamplePost[] = [
  {
    key: 'balcony-strawberries',
    title: '阳台种草莓｜从买苗到吃上，一共结了7颗',
    body: `先说清楚：不是种草，是真的种草莓🍓

3月 买了三棵苗，老板说包活
4月 开花了，我每天拿棉签当蜜蜂
5月 结果了，被鸟吃掉两颗，装了网
6月 收获7颗，最大的那颗舍不得吃，拍了四十张照片

成本：苗15，土22，盆30，网12
合计79，一颗草莓11块多，比超市贵，但是甜。

明年还种吗？种！
#阳台种菜 #种草莓 #城市农夫 #今日份快乐`,
    author: { key: 'balcony-farmer', name: '阳台农场主', bio: '2.6平米的土地' },
    kind: 'normal',
    topic: 'home',
    pictures: 8,
    cover: { text: '7颗草莓', palette: 'green' },
    likes: 8216,
    collects: 3467,
    date: '06-08 山东',
    comments: [
      { name: '一颗11块', text: '妥妥的奢侈品水果[哇R]', date: '06-08', place: '上海', likes: 774 },
      {
        name: '那只鸟',
        text: '味道不错，明年多种点',
        date: '06-08',
        place: '山东',
        likes: 3529,
        replies: [
          {
            name: '阳台农场主',
            text: '原来是你！！还我两颗',
            date: '06-09',
            place: '山东',
            byAuthor: true,
            likes: 1188,
          },
        ],
      },
      {
        name: '养啥死啥',
        text: '棉签当蜜蜂哈哈哈，被你种草了种草莓，好绕',
        date: '06-10',
        place: '河南',
        likes: 405,
      },
      {
        name: '老花农',
        text: '六月以后给它遮遮阳，剪掉匍匐茎，秋天还能分苗',
        date: '06-12',
        place: '江苏',
        likes: 192,
      },
    ],
  },
  {
    key: 'wardrobe-declutter',
    title: '断舍离第二周，扔掉了11袋东西，也挨了骂',
    body: `扔的时候很爽，直到我妈来了。
“这个还能用。”
“这个是你小时候的。”
“这个……这个是谁的？”（一只不认识的鞋）

最后我们各退一步：
能捐的捐，能卖的挂二手，回忆类的每人一个箱子，装满为止。
她的箱子里，最上面是我小学三年级写的检讨书。

“为什么留这个啊？”
“字写得多好看。”
#断舍离 #收纳 #妈妈 #整理房间`,
    author: { key: 'one-box-each', name: '一人一个箱子', bio: '学习收拾屋子，也收拾心情' },
    kind: 'normal',
    topic: 'home',
    pictures: 6,
    cover: { text: '11袋', palette: 'pink' },
    likes: 36940,
    collects: 7052,
    date: '01-25 河北',
    comments: [
      {
        name: '检讨书',
        text: '以为是搞笑帖，结果最后一句给我一拳',
        date: '01-25',
        place: '河北',
        likes: 6218,
      },
      {
        name: '不认识的鞋',
        text: '所以那只鞋是谁的，细思极恐',
        date: '01-26',
        place: '辽宁',
        likes: 3904,
        replies: [
          {
            name: '一人一个箱子',
            text: '破案了，是我爸的，他找了半年',
            date: '01-27',
            place: '河北',
            byAuthor: true,
            likes: 5541,
          },
        ],
      },
      { name: '收纳强迫症', text: '每人一个箱子的办法好，抄作业', date: '01-28', place: '浙江', likes: 83 },
    ],
  },
  {
    key: 'home-gadgets-regret',
    title: '家居好物红黑榜｜后悔买的和后悔没早买的',
    body: `🔴 后悔没早买
· 磁吸灯条：插座少的人的救星，厨房柜下面一贴就行
· 洗澡巾挂钩：5块钱，幸福感500
· 门缝条：冬天不漏风，夏天不进虫

⚫ 后悔买
· 懒人拖把：一点都不懒，拖完还要拖它
· 网红蛋形椅：坐进去出不来，现在是猫的
· 香薰机：第二天开始积灰

⚪ 看人
· 洗碗机：一个人住不用，三个人以上真香

以上没有广告，链接也没有，名字搜一下都是那几家，便宜的就行。
#家居好物 #红黑榜 #拔草 #智商税`,
    author: { key: 'red-black-list', name: '红黑榜榜主', bio: '买错了才写' },
    kind: 'normal',
    topic: 'home',
    pictures: 7,
    cover: { text: '红黑榜', palette: 'ink' },
    likes: 29854,
    collects: 44172,
    date: '5天前 湖南',
    comments: [
      { name: '蛋形椅里的猫', text: '谢谢款待', date: '5天前', place: '湖南', likes: 2911 },
      {
        name: '拔草成功',
        text: '懒人拖把已经在购物车躺了一个月，拔草成功，省了79',
        date: '4天前',
        place: '安徽',
        likes: 307,
      },
      {
        name: '三口之家',
        text: '洗碗机yyds，少吵了一半的架',
        date: '4天前',
        place: '上海',
        likes: 1450,
        replies: [
          {
            name: '红黑榜榜主',
            text: '另一半吵什么',
            date: '3天前',
            place: '湖南',
            byAuthor: true,
            likes: 988,
          },
          {
            name: '三口之家',
            text: '谁把碗放进洗碗机',
            date: '3天前',
            place: '上海',
            likes: 4732,
            replyTo: '红黑榜榜主',
          },
        ],
      },
      { name: '小板凳', text: '求磁吸灯条[购物车R]', date: '昨天 11:48', place: '江西' },
    ],
  },
  {
    key: 'rainy-window-sound',
    title: '下雨天，煮一锅汤，什么都不想',
    body: `雨打在遮雨棚上，咚咚咚。
汤在锅里，咕嘟咕嘟。
猫在窗台上，呼噜呼噜。
手机静音，谁也找不到我。

今天没有计划。`,
    author: { key: 'gudu-soup', name: '咕嘟咕嘟' },
    kind: 'normal',
    topic: 'home',
    pictures: 3,
    cover: { palette: 'blue' },
    likes: 1104,
    collects: 236,
    date: '09-23 贵州',
    comments: [
      { name: '小阿元', text: '读出声了，好治愈[樱花R]', date: '09-23', place: '贵州', likes: 18 },
      { name: '加班的雨', text: '松弛感[哭惹R] 我在工位听雨', date: '09-23', place: '广东', likes: 33 },
    ],
  },
];
