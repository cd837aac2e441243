import type { SamplePost } from '../types';

export const posts: SamplePost[] = [
  {
    key: 'empties-autumn',
    title: '空瓶记｜用完12瓶才敢说真话',
    body: `换季整理梳妆台，翻出一堆空瓶，挨个说说。

会回购 ✅
· 某牌白瓶乳液：油皮夏天全脸，干皮当妆前，好推开不搓泥
· 超市开架卸妆膏：便宜大碗，乳化快，学生党闭眼入
· 无香身体乳：闻起来就是“没有味道”，但第二天腿还是滑的

不会回购 ❌
· 朋友圈很火的小金瓶精华：滑滑的，滑完就没了，智商税预定
· 玫瑰水：喷了个寂寞

待定 🤔
· 冻干面膜：敷完当天真的水光肌，第二天打回原形

大家肤质不一样，抄作业之前先看看自己是干皮还是油皮哦。
#空瓶记 #护肤分享 #油皮护肤 #不花冤枉钱`,
    author: {
      key: 'bottle-diary',
      name: '一瓶一瓶用完',
      bio: '混油皮｜空瓶才发言\n不接广告，私信不回求链接',
    },
    kind: 'normal',
    topic: 'skincare',
    pictures: 9,
    cover: { text: '12个空瓶\n说真话', palette: 'pink' },
    likes: 12860,
    collects: 15310,
    date: '10-08 浙江',
    comments: [
      {
        name: '一瓶一瓶用完',
        text: '统一回复：白瓶乳液是大瓶那款，小瓶的质地不一样，别买错啦',
        date: '10-08',
        place: '浙江',
        byAuthor: true,
        pinned: true,
        likes: 503,
      },
      {
        name: '干皮小白',
        text: '玫瑰水喷了个寂寞哈哈哈哈嘴替[笑哭R][笑哭R]',
        date: '10-08',
        place: '辽宁',
        likes: 268,
      },
      {
        name: '草莓味的',
        text: '小金瓶我刚下单……退货去了',
        date: '10-09',
        place: '河北',
        likes: 91,
        replies: [
          {
            name: '一瓶一瓶用完',
            text: '先别急，说不定你是干皮会喜欢',
            date: '10-09',
            place: '浙江',
            byAuthor: true,
            likes: 17,
          },
          {
            name: '草莓味的',
            text: '油到能炒菜，退了[再见R]',
            date: '10-09',
            place: '河北',
            likes: 130,
            replyTo: '一瓶一瓶用完',
          },
        ],
      },
      { name: '周末不出门', text: '终于有人说真话了，抄作业', date: '10-11', place: '重庆', likes: 22 },
      { name: 'kiki', text: '求链接', date: '10-15', place: '广东' },
    ],
  },
  {
    key: 'morning-c-night-a',
    title: '早C晚A三个月，素颜敢出门了',
    body: `先说结论：有用，但是别急。
第一个月，没感觉，甚至有点起皮[哭惹R]
第二个月，毛孔没小，但是肤色匀了一点
第三个月，同事问我是不是换粉底了，我说我今天素颜……谁懂啊！！

几个踩过的坑：
1. 新手从低浓度开始，别一上来就猛冲
2. 白天一定要防晒，不然等于白干
3. 不舒服就停，脸是自己的
4. 别同时上五六样新东西，出问题都不知道该怪谁

不是专业人士，只是记录自己的过程～
#早C晚A #素颜 #护肤日记 #耐心是最贵的精华`,
    author: { key: 'slow-skin', name: '慢慢变好看', bio: '26岁｜护肤流水账' },
    kind: 'normal',
    topic: 'skincare',
    pictures: 3,
    cover: { text: '早C晚A\n第90天', palette: 'pink' },
    likes: 9342,
    collects: 7718,
    date: '编辑于 08-12 云南',
    comments: [
      {
        name: '阿碧',
        text: '新手求问，早C晚A到底是什么意思，早上喝咖啡晚上喝酒吗',
        date: '08-12',
        place: '吉林',
        likes: 1204,
        replies: [
          {
            name: '慢慢变好看',
            text: '哈哈哈哈哈哈也不是不行，护肤里是早上维C晚上维A',
            date: '08-12',
            place: '云南',
            byAuthor: true,
            likes: 877,
          },
          {
            name: '打工人小方',
            text: '我是早coffee晚alcohol派[doge]',
            date: '08-13',
            place: '上海',
            likes: 356,
            replyTo: '慢慢变好看',
          },
        ],
      },
      {
        name: '月亮不睡我不睡',
        text: '熬夜的话用什么都白搭，别问我怎么知道的',
        date: '08-13',
        place: '湖北',
        likes: 75,
      },
      { name: '圆圆脸', text: '码住，等我开学试试', date: '08-20', place: '陕西' },
      {
        name: '水杉',
        text: '同三个月，我的感受跟你一模一样，前期真的要忍',
        date: '09-02',
        place: '江苏',
        likes: 8,
      },
    ],
  },
  {
    key: 'sunscreen-avoid',
    title: '避雷！这种防晒喷雾姐妹们别再买了',
    body: `夏天买了三瓶，全部踩雷。
① 喷完脸上一道一道的，像面粉没和匀
② 说是防水，游了一圈出来白汤顺着脖子流[石化R]
③ 味道太冲，地铁上旁边的小姐姐默默挪了个位置

最后还是老老实实用回了防晒乳，十几块的平替都比它强。
喷雾可以补涂，但别指望它一个人扛起整个夏天。
#避雷 #防晒 #夏天护肤 #踩雷合集`,
    author: { key: 'beach-potato', name: '海边的土豆', bio: '青岛｜晒不黑也晒不白' },
    kind: 'normal',
    topic: 'skincare',
    pictures: 4,
    cover: { text: '别买！', palette: 'blue' },
    likes: 5033,
    collects: 1264,
    date: '07-19 山东',
    comments: [
      {
        name: '游泳教练的妹妹',
        text: '面粉没和匀哈哈哈哈画面感太强',
        date: '07-19',
        place: '天津',
        likes: 140,
      },
      {
        name: '芝士雪豹',
        text: '求平替名字，孩子要军训了',
        date: '07-20',
        place: '河南',
        likes: 33,
        replies: [
          {
            name: '海边的土豆',
            text: '超市货架最下面那排蓝色的，基本都差不多，量涂够最重要',
            date: '07-20',
            place: '山东',
            byAuthor: true,
            likes: 41,
          },
        ],
      },
      { name: '白米饭', text: '谢谢避雷，购物车已删[飞吻R]', date: '07-22', place: '广西', likes: 15 },
    ],
  },
  {
    key: 'men-skincare-three',
    title: '直男护肤只要三步，多一步我都嫌烦',
    body: `被女朋友种草之前，我洗脸用的是沐浴露。
现在：洗面奶→乳液→防晒。没了。
坚持了半年，痘印淡了，她说我终于像个人了。
兄弟们，真不用内卷，三步够了，精华面膜那些随缘。
附价格：三样加起来一百二，用四个月，一天一块钱。
#男生护肤 #护肤新手 #极简护肤`,
    author: { key: 'three-steps', name: '老周今天洗脸了', bio: '理工男｜被迫精致' },
    kind: 'normal',
    topic: 'skincare',
    pictures: 2,
    cover: { text: '三步\n一百二', palette: 'ink' },
    likes: 2741,
    collects: 1893,
    date: '06-03 湖北',
    comments: [
      {
        name: '周嫂本嫂',
        text: '以前那瓶沐浴露是洗狗的，他没敢说[笑哭R]',
        date: '06-03',
        place: '湖北',
        likes: 2310,
        pinned: true,
        replies: [
          {
            name: '老周今天洗脸了',
            text: '别说了别说了[捂脸R]',
            date: '06-03',
            place: '湖北',
            byAuthor: true,
            likes: 906,
          },
          {
            name: '雪糕刺客',
            text: '显眼包夫妇，锁死',
            date: '06-04',
            place: '黑龙江',
            likes: 212,
            replyTo: '周嫂本嫂',
          },
        ],
      },
      {
        name: '理工男二号',
        text: '收藏了，明天就把沐浴露换掉[赞R]',
        date: '06-04',
        place: '四川',
        likes: 67,
      },
      { name: '小鱼干', text: '转给我哥了，他已读不回', date: '06-07', place: '福建', likes: 28 },
    ],
  },
  {
    key: 'handcream-blind-test',
    title: '8支护手霜盲测，最便宜的赢了？',
    body: `把8支护手霜的标签都贴住，让全寝室盲测打分。
结果最贵的排第六，最便宜的9块9排第一，全员破防[笑哭R]

评分标准：吸收快不快、香不香、半小时后还润不润、手机屏幕会不会糊。
第一名就是小卖部那支国货，从小闻到大的味道，铁盒那款更便宜。
评论区可以报你的本命护手霜，下周做第二期！
#护手霜 #国货 #平替 #寝室好物`,
    author: { key: 'dorm-lab', name: '402寝室实验室', bio: '四个女生一间房\n专测没人测的东西' },
    kind: 'video',
    topic: 'skincare',
    pictures: 1,
    cover: { text: '盲测护手霜', palette: 'green' },
    likes: 17205,
    collects: 6590,
    date: '2025-11-30',
    comments: [
      {
        name: '冬天手会裂',
        text: '铁盒那款yyds，我奶奶用了四十年',
        date: '2025-11-30',
        place: '内蒙古',
        likes: 631,
      },
      {
        name: '包子褶',
        text: '手机屏幕会不会糊这条标准太专业了',
        date: '2025-12-01',
        place: '北京',
        likes: 244,
      },
      { name: '小雅雅', text: '蹲第二期[蹲后续H]', date: '2025-12-01', place: '贵州', likes: 19 },
      {
        name: '柠檬不酸',
        text: '最贵的那支我正在用……破防了',
        date: '2025-12-03',
        place: '上海',
        likes: 58,
        replies: [
          {
            name: '402寝室实验室',
            text: '香味确实是它最好！只是输在吸收',
            date: '2025-12-03',
            place: '陕西',
            byAuthor: true,
            likes: 20,
          },
        ],
      },
    ],
  },
];
