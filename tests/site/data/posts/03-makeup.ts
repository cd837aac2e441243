import type { SamplePost } from '../types';

export const posts: SamplePost[] = [
  {
    key: 'lipstick-yellow-skin',
    title: '黄皮显白口红合集｜素颜也能涂',
    body: `黄一白中间的肤色，试了二十几支，挑出6支真的显白的：
💄 豆沙棕：开会面试都不出错
💄 烂番茄：过年必备，气色直接拉满
💄 蜜桃乌龙：素颜随便抿一下就能出门
💄 梅子色：秋冬氛围感，配大衣绝绝子
💄 奶茶裸：妆浓的时候才hold得住，素颜会像生病，慎入
💄 草莓红：显白天花板，但是沾杯

都是唇部试色，自然光，没有P图。
#显白口红 #黄皮口红 #口红试色 #素颜口红`,
    author: { key: 'plum-lips', name: '梅子色的阿芸', bio: '黄一白｜口红收集癖\n试色不开滤镜' },
    kind: 'normal',
    topic: 'makeup',
    pictures: 8,
    cover: { text: '6支显白\n黄皮冲', palette: 'pink' },
    likes: 34176,
    collects: 28954,
    date: '10-21 湖南',
    comments: [
      {
        name: '软软',
        text: '草莓红是哪支！求色号',
        date: '10-21',
        place: '云南',
        likes: 310,
        replies: [
          {
            name: '梅子色的阿芸',
            text: '图6右下角写了色号，放大就能看到',
            date: '10-21',
            place: '湖南',
            byAuthor: true,
            likes: 122,
          },
        ],
      },
      {
        name: '不会化妆怎么办',
        text: '“素颜会像生病”谢谢提醒，差点下单',
        date: '10-22',
        place: '甘肃',
        likes: 205,
      },
      {
        name: '黄黑皮也要美',
        text: '有没有黄黑皮的姐妹，反馈一下烂番茄',
        date: '10-22',
        place: '广东',
        likes: 64,
        replies: [
          {
            name: '小麦田',
            text: '黄黑皮来了，烂番茄可以，奶茶裸别碰',
            date: '10-23',
            place: '海南',
            likes: 77,
            replyTo: '黄黑皮也要美',
          },
          {
            name: '黄黑皮也要美',
            text: '收到，谢谢姐妹！[飞吻R]',
            date: '10-23',
            place: '广东',
            replyTo: '小麦田',
          },
        ],
      },
      { name: '糖糖', text: '已下单两支，钱包在哭[哭惹R]', date: '10-30', place: '山西', likes: 12 },
    ],
  },
  {
    key: 'commute-makeup-10min',
    title: '早八人十分钟通勤妆，公交车上也能化完',
    body: `七点五十起床，八点出门，打卡机八点半关闸，我就是这么刚。

步骤：
00:00 防晒+气垫，拍开就行
03:00 眉毛填空隙，别画太实
05:00 大地色打底，睫毛夹一下
07:00 腮红用手指，斜着往上带
09:00 口红厚涂，剩下的抹鼻尖
10:00 出门！

不求精致，但求老板看不出我昨晚两点睡的。
#早八妆 #通勤妆 #懒人化妆 #打工人`,
    author: { key: 'eight-am', name: '早八战士小唐', bio: '能多睡一分钟是一分钟' },
    kind: 'video',
    topic: 'makeup',
    pictures: 1,
    cover: { text: '10分钟出门', palette: 'warm' },
    likes: 8421,
    collects: 11067,
    date: '09-05 四川',
    comments: [
      {
        name: '公交车司机的女儿',
        text: '车上画眼线的都是勇士，佩服',
        date: '09-05',
        place: '重庆',
        likes: 188,
      },
      {
        name: '阿梨',
        text: '我的早八：起床，戴口罩，出门，结束',
        date: '09-05',
        place: '四川',
        likes: 972,
        replies: [
          {
            name: '早八战士小唐',
            text: '王者[抱拳R]',
            date: '09-05',
            place: '四川',
            byAuthor: true,
            likes: 301,
          },
        ],
      },
      {
        name: '人事小姐姐',
        text: '看得出来的，真的，别骗自己了[偷笑R]',
        date: '09-06',
        place: '四川',
        likes: 260,
      },
    ],
  },
  {
    key: 'foundation-dupe',
    title: '大牌粉底液平替，左右脸对比给你看',
    body: `左脸大牌，右脸平替，八小时实测，猜猜哪边斑驳？

上午9点：两边都服帖，几乎看不出区别
下午1点：左脸鼻翼有点卡粉，右脸泛油光
下午5点：左脸暗沉半个度，右脸脱了一小块

结论：平替赢在性价比，大牌赢在持妆，通勤用平替完全够，重要场合还是大牌。
没有谁吊打谁，理智消费，别被标题党骗。
#粉底液测评 #平替 #油皮底妆 #左右脸测评`,
    author: { key: 'half-face', name: '半张脸测评', bio: '左脸贵，右脸便宜' },
    kind: 'normal',
    topic: 'makeup',
    pictures: 6,
    cover: { text: '左右脸\n8小时', palette: 'ink' },
    likes: 6218,
    collects: 4907,
    date: '04-16 江苏',
    comments: [
      {
        name: '半张脸测评',
        text: '补充：定妆用的是同一盒散粉，室温24度，没有运动',
        date: '04-16',
        place: '江苏',
        byAuthor: true,
        pinned: true,
        likes: 90,
      },
      { name: '油田本田', text: '油皮表示右脸的油光我两小时就有了', date: '04-17', place: '广东', likes: 71 },
      { name: '麦芽', text: '这才叫测评，客观，关注了[点赞R]', date: '04-17', place: '山东', likes: 104 },
      {
        name: '米酒圆子',
        text: '求平替名字',
        date: '04-20',
        place: '湖北',
        replies: [
          {
            name: '半张脸测评',
            text: '怕像广告就没写，私信你',
            date: '04-20',
            place: '江苏',
            byAuthor: true,
          },
        ],
      },
    ],
  },
  {
    key: 'first-makeup-fail',
    title: '第一次学化妆，把自己化成了年画娃娃',
    body: `照着教程一步一步来的，真的。
博主：腮红少量多次。
我：好的，啪。
博主：眉毛画出毛流感。
我：两条毛毛虫。

室友看到我的第一句话是“你要去唱戏吗”，谁懂啊，我笑到眼线晕了。
不过第三天好多了，附上对比图，给手残的姐妹一点信心[加油R]
#手残党 #化妆新手 #新手化妆 #大学生日常`,
    author: { key: 'new-brush', name: '手残也要美', bio: '大一｜化妆第3天' },
    kind: 'normal',
    topic: 'makeup',
    pictures: 5,
    cover: { text: '年画娃娃\n竟是我', palette: 'pink' },
    likes: 23890,
    collects: 953,
    date: '10-10 河南',
    comments: [
      { name: '室友本人', text: '我说的是实话', date: '10-10', place: '河南', likes: 1850 },
      {
        name: '小葵',
        text: '毛毛虫哈哈哈哈哈哈哈对不起没忍住[笑哭R]',
        date: '10-10',
        place: '江西',
        likes: 433,
      },
      {
        name: '化妆师Coco',
        text: '进步很快了！腮红往太阳穴方向带，不要打圈，会好很多',
        date: '10-11',
        place: '北京',
        likes: 570,
        replies: [
          {
            name: '手残也要美',
            text: '专业人士来了！记下来了，谢谢姐姐',
            date: '10-11',
            place: '河南',
            byAuthor: true,
            likes: 66,
          },
        ],
      },
      {
        name: '过来人',
        text: '人人都有这一天，我当年画的是蜡笔小新',
        date: '10-14',
        place: '浙江',
        likes: 147,
      },
    ],
  },
  {
    key: 'mirror-lash-notitle',
    body: `今天的睫毛夹得太成功了
没有人可以分享
只好发给你们看看

#睫毛 #今天的妆 #碎碎念`,
    author: { key: 'lash-today', name: '今天也要夹睫毛' },
    kind: 'normal',
    topic: 'makeup',
    pictures: 1,
    cover: { palette: 'pink' },
    likes: 3,
    collects: 2,
    date: '昨天 18:42',
    comments: [
      { name: '凉拌黄瓜', text: '看到了，根根分明，夸夸你', date: '昨天 19:05', place: '新疆', likes: 1 },
    ],
  },
];
