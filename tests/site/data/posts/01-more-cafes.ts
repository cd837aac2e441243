import type { SamplePost } from '../types';
import { weekend } from './01-cafes';

export const posts: SamplePost[] = [
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
  {
    key: 'taipei-old-house-cafe',
    title: '台北巷子裡的老屋咖啡，週末躲雨的好地方',
    body: `下雨天不想待在家，就走進了這間老屋。
磨石子地板、木頭窗框、牆上的老時鐘，每個角落都好有味道。
店員很親切，還幫我把濕掉的外套掛起來。
推薦黑糖拿鐵，不會太甜。焦糖布丁要早點來，下午兩點就賣完了。
低消一杯飲料，不限時，有插座。
#台北咖啡廳 #老屋咖啡 #下雨天`,
    author: { key: 'rainy-alley', name: '巷口的雨', bio: '台北｜散步、老房子、熱拿鐵' },
    kind: 'normal',
    topic: 'cafes',
    pictures: 7,
    cover: { text: '老屋 × 雨天', palette: 'ink' },
    likes: 1526,
    collects: 917,
    date: '05-24 中国台湾',
    comments: [
      {
        name: '拿鐵不加糖',
        text: '請問假日需要訂位嗎？',
        date: '05-24',
        place: '中国台湾',
        likes: 4,
        replies: [
          {
            name: '巷口的雨',
            text: '假日建議先打電話，平日直接去就可以',
            date: '05-25',
            place: '中国台湾',
            byAuthor: true,
            likes: 6,
          },
        ],
      },
      { name: '西瓜冰', text: '布丁看起来好好吃，大陆人馋了', date: '05-25', place: '广西', likes: 13 },
      { name: '旧书店老板', text: '磨石子地板现在很难见到了，收藏', date: '05-27', place: '福建', likes: 7 },
    ],
  },
  {
    key: 'cafe-photo-empty',
    title: '一分钟看完这家店的早晨',
    body: '',
    author: { key: 'morning-shift', name: '早班咖啡师阿岩', bio: '每天六点开门的人' },
    kind: 'video',
    topic: 'cafes',
    pictures: 1,
    cover: { text: '6:00 AM', palette: 'blue' },
    likes: 671,
    collects: 108,
    date: '3天前 广东',
    comments: [
      { name: '夜猫子小陆', text: '六点……我刚睡', date: '3天前', place: '广东', likes: 56 },
      { name: '南南', text: '拉花那一下好解压，循环了十遍', date: '2天前', place: '湖南', likes: 20 },
      { name: '有点困', text: '蹲', date: '昨天 09:12', place: '北京' },
    ],
  },
];
