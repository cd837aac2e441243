import type { SamplePost } from '../types';

const short = { key: 'one-fifty-eight', name: '158的日常', bio: '158cm / 47kg\n小个子梨形｜不穿恨天高' };

export const posts: SamplePost[] = [
  {
    key: 'petite-coat',
    title: '小个子别怕大衣！158梨形身材亲测显高',
    body: `每年冬天都有人说小个子穿大衣像偷穿妈妈的衣服，我不信邪。

显高三要点：
1️⃣ 长度到膝盖上面一点点，过膝就输了
2️⃣ 里面同色系，一条线拉到底
3️⃣ 领口露出来，别用围巾把脖子埋掉

梨形的姐妹注意选A字，腰线往上提两厘米，腿长两米八[得意R]
图1图3是同一件，换了内搭完全两种感觉。
#小个子穿搭 #梨形身材 #大衣 #ootd`,
    author: short,
    kind: 'normal',
    topic: 'outfits',
    pictures: 9,
    cover: { text: '158也能穿', palette: 'warm' },
    likes: 41230,
    collects: 36018,
    date: '2天前 江苏',
    comments: [
      {
        name: '155举手',
        text: '155可以吗[举手R]',
        date: '2天前',
        place: '福建',
        likes: 96,
        replies: [
          {
            name: '158的日常',
            text: '可以，买S码，再让裁缝改短三厘米',
            date: '2天前',
            place: '江苏',
            byAuthor: true,
            likes: 58,
          },
        ],
      },
      {
        name: '高个子也羡慕',
        text: '腿长两米八哈哈哈哈，你站起来我看看',
        date: '昨天 10:03',
        place: '黑龙江',
        likes: 140,
      },
      { name: '晓晓', text: '求链接求链接[可怜R]', date: '昨天 21:17', place: '湖北', likes: 8 },
      { name: '茶茶', text: '绝了，被种草，我的购物车又满了', date: '5小时前', place: '广东', likes: 3 },
      { name: '阿土', text: '蹲内搭[暗中观察R]', date: '刚刚', place: '河北' },
    ],
  },
  {
    key: 'petite-week-outfits',
    title: '一周穿搭｜周一到周五不重样，只用了8件',
    body: `周一：衬衫+西裤，假装很专业
周二：针织背心叠穿，会议室空调救星
周三：牛仔裤+白T，周三是用来摆烂的
周四：衬衫裙，晚上要见闺蜜
周五：卫衣+半裙，心已经下班了

8件互相搭，早上不用站在衣柜前发呆十分钟。
学会了吗？学会了就去把吃灰的衣服翻出来吧～
#一周穿搭 #通勤穿搭 #小个子穿搭 #胶囊衣橱`,
    author: short,
    kind: 'normal',
    topic: 'outfits',
    pictures: 5,
    cover: { text: '8件穿一周', palette: 'blue' },
    likes: 7754,
    collects: 9126,
    date: '09-14 江苏',
    comments: [
      { name: '周三人', text: '周三是用来摆烂的，写进工位语录', date: '09-14', place: '上海', likes: 320 },
      {
        name: '安静的安',
        text: '周四那条裙子好温柔，求店名',
        date: '09-15',
        place: '山东',
        likes: 21,
        replies: [
          {
            name: '158的日常',
            text: '三年前买的，店已经关了[哭惹R] 搜“衬衫裙 收腰”应该有同款',
            date: '09-15',
            place: '江苏',
            byAuthor: true,
            likes: 9,
          },
        ],
      },
      { name: '泡泡', text: '抄作业！[okR]', date: '09-19', place: '湖南' },
    ],
  },
  {
    key: 'new-chinese-style',
    title: '新中式怎么穿才不像茶馆服务员',
    body: `新中式火了好几年，穿得好看的和穿得像工作服的，差的其实是这几点：
✔ 一身只留一个中式元素，盘扣、立领、刺绣三选一
✔ 下半身用牛仔或者西裤压住
✔ 面料选哑光的，反光缎面真的很挑人
✘ 从头到脚一整套，除非你在拍写真
✘ 配一把折扇（除非真的热）

图4是我的失败案例，那天真的有人叫我加水[捂脸R]
#新中式穿搭 #中式美学 #穿搭干货 #避雷`,
    author: { key: 'button-knot', name: '盘扣小姐', bio: '苏州｜做衣服的\n喜欢老料子和新剪裁' },
    kind: 'normal',
    topic: 'outfits',
    pictures: 7,
    cover: { text: '新中式\n别这样穿', palette: 'ink' },
    likes: 15873,
    collects: 10244,
    date: '05-11 江苏',
    comments: [
      {
        name: '加水',
        text: '服务员，这里加水',
        date: '05-11',
        place: '江苏',
        likes: 2033,
        replies: [
          {
            name: '盘扣小姐',
            text: '来了[微笑R]',
            date: '05-11',
            place: '江苏',
            byAuthor: true,
            likes: 1740,
          },
        ],
      },
      { name: '阿绣', text: '哑光这点太对了，缎面反光显胖十斤', date: '05-12', place: '浙江', likes: 176 },
      { name: '老裁缝的徒弟', text: '懂行，图2的领子收得很干净', date: '05-13', place: '湖北', likes: 88 },
      { name: '豆包不是包', text: '码住 夏天去苏州穿', date: '05-20', place: '宁夏', likes: 4 },
    ],
  },
  {
    key: 'thrift-jacket',
    title: '古着店淘到的皮衣，35块，洗完像新的',
    body: `周末逛古着店，角落里翻出来的，领口有一点磨损，老板开价80，砍到35。
回家用皮革护理油擦了两遍，晾了一天，味道散了，皮子亮了。
朋友说像大牌，我说：你猜。
淘古着的乐趣就是你永远不知道下一件是宝还是坑。

小tips：先看拉链，再看内衬，最后闻一闻。
#古着 #二手衣 #淘宝藏 #复古穿搭`,
    author: { key: 'second-hand-joy', name: '翻到宝了', bio: '成都｜逛旧货市场的人' },
    kind: 'normal',
    topic: 'outfits',
    pictures: 4,
    cover: { text: '¥35', palette: 'warm' },
    likes: 1938,
    collects: 571,
    date: '03-22 四川',
    comments: [
      {
        name: '砍价王',
        text: '80砍到35，请收我为徒',
        date: '03-22',
        place: '四川',
        likes: 79,
        replies: [
          {
            name: '翻到宝了',
            text: '秘诀是转身就走，走慢一点',
            date: '03-22',
            place: '四川',
            byAuthor: true,
            likes: 112,
          },
        ],
      },
      { name: '闻一闻', text: '最后闻一闻是什么鬼哈哈哈', date: '03-23', place: '北京', likes: 25 },
      { name: '小艾', text: '求店名！！周末就去', date: '03-25', place: '四川', likes: 6 },
    ],
  },
  {
    key: 'boy-outfit-blind',
    title: '男大学生穿搭救命指南，从灰T恤开始',
    body: `我的衣柜：灰T恤×6，黑裤子×3，拖鞋×1。
室友的衣柜：一模一样。
我们宿舍四个人出门，像一个乐队，还是倒闭的那种。

在妹妹的指导下改造了一下，预算300：
衬衫外套 89
直筒裤 79
白鞋 99
剪头发 30
还剩3块，买了根冰棍。

改造后去上课，老师第一次叫对了我的名字。
#男生穿搭 #大学生穿搭 #改造 #学生党平价`,
    author: { key: 'grey-tee', name: '灰T恤男孩', bio: '大三｜正在脱离灰T恤' },
    kind: 'normal',
    topic: 'outfits',
    pictures: 6,
    cover: { text: '300块改造', palette: 'blue' },
    likes: 56710,
    collects: 12391,
    date: '10-26 湖北',
    comments: [
      {
        name: '倒闭乐队主唱',
        text: '我就是那个室友，我现在还穿灰T恤，他背叛了乐队',
        date: '10-26',
        place: '湖北',
        likes: 4520,
        replies: [
          {
            name: '灰T恤男孩',
            text: '冰棍分你一半',
            date: '10-26',
            place: '湖北',
            byAuthor: true,
            likes: 2981,
          },
          {
            name: '鼓手',
            text: '那我呢[黑薯问号R]',
            date: '10-26',
            place: '湖北',
            likes: 1677,
            replyTo: '灰T恤男孩',
          },
        ],
      },
      { name: '妹妹本妹', text: '剪头发那30是我垫的，还没还', date: '10-27', place: '湖南', likes: 3302 },
      { name: '一颗葡萄', text: '破防了，我弟也是六件灰T恤', date: '10-27', place: '广西', likes: 190 },
      { name: '南风', text: '白鞋求链接', date: '10-29', place: '江苏', likes: 14 },
    ],
  },
];
