import type { SamplePost } from '../types';

export const posts: SamplePost[] = [
  {
    key: 'cat-tax-collection-day',
    title: '第二次交税日，请各国小猫到大厅集合🐈',
    body: `规则很简单：
1. 评论区交一张猫图（狗、鹦鹉、乌龟也算，今天不查户口）
2. 写上名字和它今天干的坏事
3. 不许说别人家的丑

我先来：名字“年糕”，今天把我的毕业论文踩成了“啊啊啊啊啊啊啊fffff”，导师说第三段有新意。
Post your pet and today's crime!
#猫税 #cattax #宠物大集合 #萌宠`,
    author: { key: 'niangao-mom', name: '我家也有橘' },
    kind: 'normal',
    topic: 'newcomers',
    pictures: 2,
    cover: { text: '交税啦', palette: 'warm' },
    likes: 68502,
    collects: 1917,
    date: '2025-02-03 浙江',
    comments: [
      {
        name: 'Maggie & Biscuit',
        text: 'Name: Biscuit 饼干. Crime: he opened the fridge. Again. 他又开冰箱了',
        date: '2025-02-03',
        place: '美国',
        likes: 17733,
        picture: true,
        replies: [
          {
            name: '我家也有橘',
            text: '惯犯，罚款两根猫条[生气R]',
            date: '2025-02-03',
            place: '浙江',
            byAuthor: true,
            likes: 9025,
          },
        ],
      },
      {
        name: '乌龟三十岁',
        text: '名字：老李。坏事：没有，它一天没动',
        date: '2025-02-03',
        place: '广东',
        likes: 22841,
        picture: true,
      },
      {
        name: 'Luca e Mochi',
        text: 'Mochi, Milano. Ha rubato il tiramisù. 偷吃蛋糕 🍰',
        date: '2025-02-04',
        place: '意大利',
        likes: 4159,
      },
      { name: '论文指导', text: '第三段确实有新意[doge]', date: '2025-02-04', place: '湖北', likes: 28067 },
      {
        name: '没有猫的人',
        text: '我没有猫，我可以交我自己吗',
        date: '2025-02-05',
        place: '河北',
        likes: 7480,
        replies: [
          {
            name: '猫税局局长',
            text: '可以，请蹲好',
            date: '2025-02-05',
            place: '江苏',
            likes: 9836,
            replyTo: '没有猫的人',
          },
        ],
      },
    ],
  },
  {
    key: 'one-year-later-biscuit',
    title: '一年半以后，我可以自己写中文了（没有翻译器）',
    body: `大家好，我是Maggie。你们还记得我的猫饼干吗？
去年一月我来这里的时候，我只会说“你好”和“谢谢”。
现在我会用筷子吃面，会说“随便”“都行”“下次一定”，我的中国朋友说这样就够了。

我最喜欢的词是“慢慢来”。我学了很久才懂，它不是“慢”，它是“我等你”。

如果我写错了，请在评论里改，我会抄三遍。
谢谢你们等我，慢慢来。
#学中文 #中文日记 #一年半 #饼干`,
    author: {
      key: 'maggie-biscuit',
      name: 'Maggie & Biscuit',
      bio: 'Ohio 🌽 learning Chinese one cat at a time\n正在学中文',
    },
    kind: 'normal',
    topic: 'newcomers',
    pictures: 4,
    cover: { text: '慢慢来', palette: 'green' },
    likes: 115920,
    collects: 13042,
    date: '07-14 美国',
    comments: [
      {
        name: '猫税局局长',
        text: '一年半了！！局里上下都哭了，免税',
        date: '07-14',
        place: '江苏',
        likes: 26391,
        replies: [
          {
            name: 'Maggie & Biscuit',
            text: '局长好！饼干胖了三斤，税应该更多',
            date: '07-14',
            place: '美国',
            byAuthor: true,
            likes: 19250,
          },
        ],
      },
      {
        name: '英语课代表',
        text: '“它不是慢，它是我等你”，作为中国人第一次被这三个字打动',
        date: '07-14',
        place: '湖南',
        likes: 34177,
      },
      {
        name: '语文老师在看',
        text: '全文没有错字，不用抄，奖励一朵小红花[玫瑰R]',
        date: '07-15',
        place: '陕西',
        likes: 15808,
      },
      { name: '下次一定', text: '“下次一定”都会了，可以毕业了', date: '07-15', place: '天津', likes: 8273 },
    ],
  },
  {
    key: 'canadian-dumpling-fail',
    title: 'My first dumplings 我的第一次饺子，请打分',
    body: `I followed a video from this app. 视频里的奶奶十秒包一个，我十分钟包一个。
Some look like dumplings. Some look like shoes. 有一个像我哥哥。

Filling: pork + cabbage + too much ginger
煮的时候三个破了，所以变成了汤。
Please rate from 1 to 10. 请诚实，但是不要太诚实 🙏
#饺子 #学做中国菜 #dumplings #第一次`,
    author: { key: 'shoe-dumpling', name: 'Theo 包饺子', bio: 'Halifax｜爱吃，手笨' },
    kind: 'video',
    topic: 'newcomers',
    pictures: 1,
    cover: { text: '10分钟一个', palette: 'warm' },
    likes: 20588,
    collects: 1095,
    date: '11-15 加拿大',
    comments: [
      {
        name: '饺子馆老板',
        text: '形状2分，勇气10分，平均6分，及格了',
        date: '11-15',
        place: '辽宁',
        likes: 3644,
        replies: [
          {
            name: 'Theo 包饺子',
            text: '及格！！我要告诉我妈妈',
            date: '11-15',
            place: '加拿大',
            byAuthor: true,
            likes: 2217,
          },
        ],
      },
      { name: '像哥哥那个', text: '求单独一张像哥哥那个的特写', date: '11-15', place: '河南', likes: 5183 },
      {
        name: '山东奶奶的孙女',
        text: '皮的边上沾点水，捏紧，就不会变成汤啦～',
        date: '11-16',
        place: '山东',
        likes: 880,
      },
      {
        name: '吃了三十个饺子',
        text: '不管什么形状，蘸了醋都是好饺子',
        date: '11-17',
        place: '山东',
        likes: 1306,
      },
    ],
  },
];
