import type { SamplePost } from '../types';

const weekend = {
  key: 'guihua-weekend',
  name: '桂花味的周末',
  bio: '上海｜周末出门，周一发呆\n喝咖啡 逛弄堂 拍窗户\n图都是自己拍的，抱走记得说一声',
};

export const posts: SamplePost[] = [
  {
    key: 'yongkang-cafe',
    title: '永康路这家弄堂咖啡馆｜真的被种草了',
    body: `周末和闺蜜citywalk，走到永康路附近，发现一家藏在弄堂里的咖啡馆。
桂花拿铁绝绝子，甜度刚好，完全不踩雷。
靠窗的位置特别出片，随手一拍都是大片。
周末人有点多，建议工作日来，姐妹们冲！
#上海咖啡 #小众咖啡馆 #citywalk`,
    author: weekend,
    kind: 'normal',
    topic: 'cafes',
    pictures: 6,
    cover: { text: '弄堂里的桂花拿铁', palette: 'green' },
    likes: 21043,
    collects: 8632,
    date: '11-01 上海',
    comments: [
      {
        name: 'momo',
        text: '已经种草，周五下班就去拔草',
        date: '11-01',
        place: '上海',
        likes: 326,
        replies: [
          {
            name: '桂花味的周末',
            text: '周五七点就关门了，要早点溜[偷笑R]',
            date: '11-01',
            place: '上海',
            likes: 88,
            byAuthor: true,
          },
          {
            name: 'momo',
            text: '懂了，这就去请半天假',
            date: '11-01',
            place: '上海',
            likes: 41,
            replyTo: '桂花味的周末',
          },
          {
            name: '阿宁不加班',
            text: '打工人的行动力哈哈哈哈',
            date: '11-02',
            place: '江苏',
            replyTo: 'momo',
          },
        ],
      },
      {
        name: '小满',
        text: '求地址！窗边这个位置氛围感拉满',
        date: '11-01',
        place: '浙江',
        likes: 214,
        replies: [
          {
            name: '桂花味的周末',
            text: '从永康路拐进去，看到一扇墨绿色的木门就是，门口有棵枇杷树',
            date: '11-01',
            place: '上海',
            likes: 97,
            byAuthor: true,
          },
          { name: '小满', text: '谢谢宝子，码住了', date: '11-01', place: '浙江', replyTo: '桂花味的周末' },
          {
            name: '路过的豆子',
            text: '导航容易走过头，认准枇杷树',
            date: '11-03',
            place: '上海',
            likes: 12,
            replyTo: '小满',
          },
        ],
      },
      { name: '一只橘猫', text: '去过，豆子是自家烘的，值得去', date: '11-01', place: '上海', likes: 158 },
      {
        name: '四月的雨',
        text: '蹲一个人均',
        date: '11-01',
        place: '安徽',
        likes: 23,
        replies: [
          {
            name: '桂花味的周末',
            text: '人均45左右，甜品另算～',
            date: '11-01',
            place: '上海',
            likes: 30,
            byAuthor: true,
          },
        ],
      },
      { name: '是小鹿不是小路', text: '第三张求原图！想当壁纸', date: '11-01', place: '四川', likes: 66 },
      { name: '周周', text: '码住', date: '11-01', place: '上海' },
      {
        name: 'Lynn今天喝什么',
        text: '桂花拿铁会不会很甜？我一般喝三分糖',
        date: '11-02',
        place: '广东',
        likes: 9,
        replies: [
          {
            name: '桂花味的周末',
            text: '不会，桂花蜜是另外一小壶给你的，自己加',
            date: '11-02',
            place: '上海',
            byAuthor: true,
            likes: 15,
          },
          {
            name: 'Lynn今天喝什么',
            text: '这也太贴心了吧，冲',
            date: '11-02',
            place: '广东',
            replyTo: '桂花味的周末',
          },
        ],
      },
      {
        name: '隔壁弄堂阿婆的孙女',
        text: '我从小住这条弄堂，第一次看到它上热门，感觉很奇妙',
        date: '11-02',
        place: '上海',
        likes: 402,
        replies: [
          {
            name: '桂花味的周末',
            text: '真的吗！那棵枇杷树是谁种的呀',
            date: '11-02',
            place: '上海',
            byAuthor: true,
            likes: 44,
          },
          {
            name: '隔壁弄堂阿婆的孙女',
            text: '我爷爷种的，五月来可以摘枇杷吃[萌萌哒R]',
            date: '11-02',
            place: '上海',
            likes: 289,
            replyTo: '桂花味的周末',
          },
          {
            name: '小满',
            text: '这条评论好好哭[哭惹R]',
            date: '11-02',
            place: '浙江',
            likes: 51,
            replyTo: '隔壁弄堂阿婆的孙女',
          },
        ],
      },
      {
        name: '不吃香菜星人',
        text: '周日去的，排了四十分钟，咖啡好喝但是人真的多，大家慎重',
        date: '11-03',
        place: '上海',
        likes: 73,
      },
      {
        name: '小王同学',
        text: '求链接……不是，求地址，职业病犯了[笑哭R]',
        date: '11-03',
        place: '浙江',
        likes: 120,
      },
      {
        name: '晒太阳的鱼',
        text: '可以带狗狗吗',
        date: '11-03',
        place: '上海',
        replies: [
          {
            name: '桂花味的周末',
            text: '院子里可以，室内不行哦',
            date: '11-03',
            place: '上海',
            byAuthor: true,
          },
        ],
      },
      { name: '大橙子', text: '氛围感这块拿捏了', date: '11-04', place: '湖北', likes: 18 },
      {
        name: '秋天第一杯',
        text: '刚刚打卡回来，附一张窗边的光',
        date: '11-05',
        place: '上海',
        likes: 210,
        picture: true,
        replies: [
          {
            name: '桂花味的周末',
            text: '你拍得比我好看！！这光线绝了',
            date: '11-05',
            place: '上海',
            byAuthor: true,
            likes: 36,
          },
          {
            name: '是小鹿不是小路',
            text: '求教程，怎么P的',
            date: '11-05',
            place: '四川',
            replyTo: '秋天第一杯',
          },
          {
            name: '秋天第一杯',
            text: '没怎么P，就拉了一点曝光，下午三点半去刚好有光',
            date: '11-06',
            place: '上海',
            likes: 27,
            replyTo: '是小鹿不是小路',
          },
        ],
      },
      { name: '胖头鱼', text: 'dd', date: '11-06', place: '福建' },
      {
        name: '慢慢来比较快',
        text: '一个人去会尴尬吗？i人瑟瑟发抖',
        date: '11-07',
        place: '上海',
        likes: 64,
        replies: [
          {
            name: '一只橘猫',
            text: '不会，靠窗那排全是一个人看书的',
            date: '11-07',
            place: '上海',
            likes: 39,
            replyTo: '慢慢来比较快',
          },
          { name: '慢慢来比较快', text: '那我可以！！', date: '11-07', place: '上海', replyTo: '一只橘猫' },
        ],
      },
      {
        name: '橘子汽水',
        text: '工作日去真的舒服，店里只有我和一只猫',
        date: '11-12',
        place: '上海',
        likes: 31,
      },
      { name: '阿May', text: '下個月去上海玩，先收藏起來', date: '11-18', place: '中国台湾', likes: 16 },
      { name: '糯米糍', text: '拔草成功！跟图片一模一样，没有照骗', date: '3天前', place: '上海', likes: 8 },
      {
        name: '小满',
        text: '来还愿了，窗边真的很出片，谢谢楼主',
        date: '昨天 14:41',
        place: '浙江',
        likes: 5,
      },
    ],
  },
  {
    key: 'weekday-cafe-leave',
    title: '请了一天年假，只为在咖啡馆坐一下午',
    body: `不赶景点，不拍九宫格，就坐着。
隔壁桌两位爷叔在聊股票，老板在擦杯子，猫睡在咖啡机旁边。
这才是我想要的松弛感啊家人们。

今天点的：
✔ 手冲（花香型，凉了更好喝）
✔ 巴斯克（外面焦焦的，里面会流心）
✘ 司康（有点干，不推荐）

打工人偶尔也要做一天闲人☕️
#松弛感 #上海咖啡 #一个人的下午`,
    author: weekend,
    kind: 'normal',
    topic: 'cafes',
    pictures: 4,
    cover: { text: '今天不上班', palette: 'warm' },
    likes: 3187,
    collects: 642,
    date: '10-17 上海',
    comments: [
      {
        name: '阿宁不加班',
        text: '看得我也想请假了，可是年假已经用完[哭惹R]',
        date: '10-17',
        place: '江苏',
        likes: 45,
      },
      {
        name: '爱吃司康的人',
        text: '司康干是因为没抹黄油吧，替司康说句话[doge]',
        date: '10-18',
        place: '上海',
        likes: 19,
        replies: [
          {
            name: '桂花味的周末',
            text: '抹了！还是干！',
            date: '10-18',
            place: '上海',
            byAuthor: true,
            likes: 22,
          },
        ],
      },
      { name: '陈陈陈', text: '有猫，必去', date: '10-20', place: '上海' },
    ],
  },
  {
    key: 'osmanthus-week',
    title: '桂花开了，这一周我喝了五杯桂花味的',
    body: `桂花季只有十几天，错过等一年。
1️⃣ 桂花乌龙：茶味重，解腻，回购过两次
2️⃣ 桂花美式：听着奇怪，喝着真香
3️⃣ 桂花酒酿拿铁：有点上头，不是形容词，是真的有酒味
4️⃣ 桂花气泡水：智商税，就是糖水加几朵干桂花
5️⃣ 自己在家冲的桂花蜜：平替之王，一罐能喝一个月
以上都是自费，没有广告[抱拳R]
#桂花季 #秋天的第一杯 #饮品测评 #上海探店`,
    author: weekend,
    kind: 'normal',
    topic: 'cafes',
    pictures: 5,
    cover: { text: '五杯桂花\n哪杯踩雷', palette: 'warm' },
    likes: 4419,
    collects: 2075,
    date: '09-28 上海',
    comments: [
      {
        name: '奶茶品鉴师',
        text: '2号我也喝了，嘴替啊，第一口皱眉第二口真香',
        date: '09-28',
        place: '江西',
        likes: 84,
        pinned: true,
      },
      {
        name: '小号在此',
        text: '4号确实智商税，我还买了两瓶[捂脸R]',
        date: '09-29',
        place: '上海',
        likes: 37,
      },
      {
        name: '南瓜',
        text: '求5号链接',
        date: '09-29',
        place: '山东',
        replies: [
          {
            name: '桂花味的周末',
            text: '就是菜场买的，阿姨自己熬的，没有链接哈哈',
            date: '09-29',
            place: '上海',
            byAuthor: true,
            likes: 11,
          },
        ],
      },
      { name: '睡不醒', text: '蹲一个自制教程[蹲后续H]', date: '10-02', place: '湖南' },
    ],
  },
];
