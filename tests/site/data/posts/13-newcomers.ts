import type { SamplePost } from '../types';

export const posts: SamplePost[] = [
  {
    key: 'hello-from-ohio',
    title: 'Hello 你好！I am a TikTok refugee 🐱 这是我的猫税',
    body: `Hi everyone! 大家好！
My name is Maggie, I am from Ohio. 我刚来小红书第一天。
I was told I must pay the cat tax 猫税, so here is Biscuit. 他的名字叫饼干。
He is 5 years old and he hates Mondays.

I use a translator, sorry if my Chinese is funny! 如果我说错了，请告诉我。
What should I try first? Food? Makeup? Memes?
#tiktokrefugee #猫税 #新人报到 #newhere`,
    author: {
      key: 'maggie-biscuit',
      name: 'Maggie & Biscuit',
      bio: 'Ohio 🌽 learning Chinese one cat at a time\n正在学中文',
    },
    kind: 'normal',
    topic: 'newcomers',
    pictures: 3,
    cover: { text: 'CAT TAX 猫税', palette: 'warm' },
    likes: 132405,
    collects: 6184,
    date: '2025-01-14 美国',
    comments: [
      {
        name: '猫税局局长',
        text: '税款已收到，饼干同志信用良好，准予入境[doge]',
        date: '2025-01-14',
        place: '江苏',
        likes: 41208,
        pinned: true,
        replies: [
          {
            name: 'Maggie & Biscuit',
            text: 'The translator says “tax bureau chief”, should I be scared? 😂',
            date: '2025-01-14',
            place: '美国',
            byAuthor: true,
            likes: 30117,
          },
          {
            name: '猫税局局长',
            text: 'No no, just bring more cats. 每周一交',
            date: '2025-01-14',
            place: '江苏',
            likes: 18730,
            replyTo: 'Maggie & Biscuit',
          },
        ],
      },
      {
        name: '东北虎妞',
        text: 'Welcome welcome! 先别学化妆，先学“绝绝子”和“yyds”',
        date: '2025-01-14',
        place: '辽宁',
        likes: 9914,
        replies: [
          {
            name: 'Maggie & Biscuit',
            text: 'What is yyds?? My app says “eternal god”',
            date: '2025-01-14',
            place: '美国',
            byAuthor: true,
            likes: 7308,
          },
          {
            name: '东北虎妞',
            text: 'Yes! Biscuit yyds! 永远的神',
            date: '2025-01-14',
            place: '辽宁',
            likes: 8046,
            replyTo: 'Maggie & Biscuit',
          },
        ],
      },
      {
        name: '我家也有橘',
        text: '交换税单，这是我家的，叫年糕',
        date: '2025-01-14',
        place: '浙江',
        likes: 5520,
        picture: true,
      },
      {
        name: '英语课代表',
        text: 'Your Chinese is not funny, it is cute! 中文很好了，加油',
        date: '2025-01-15',
        place: '湖南',
        likes: 2874,
      },
      {
        name: '周一讨厌者联盟',
        text: '他也讨厌周一，自己人[握手R]',
        date: '2025-01-15',
        place: '广东',
        likes: 3391,
      },
    ],
  },
  {
    key: 'english-homework-help',
    title: '谁来救救我的英语作业！在线等外国网友',
    body: `题目：Write a letter to your pen pal about your winter holiday.
我写了三遍，老师批了三遍“太中式”。

现在小红书上这么多外国朋友，能不能帮我看看这句：
“My winter holiday is very full and happy, I and my grandmother make dumplings together.”

哪里不对呀？我觉得挺full的，吃了三十个饺子。
作为交换，我可以帮你改中文作业！或者教你包饺子🥟
#英语作业 #语言交换 #饺子 #在线等`,
    author: { key: 'thirty-dumplings', name: '吃了三十个饺子', bio: '高一｜英语课代表（代理）' },
    kind: 'normal',
    topic: 'newcomers',
    pictures: 2,
    cover: { text: 'HELP!', palette: 'blue' },
    likes: 57814,
    collects: 3706,
    date: '2025-01-17 山东',
    comments: [
      {
        name: 'Mr. Calloway',
        text: 'Retired teacher here. “My grandmother and I made dumplings together.” Put yourself last, it is polite. The rest is charming. 写得很好！',
        date: '2025-01-17',
        place: '加拿大',
        likes: 26540,
        replies: [
          {
            name: '吃了三十个饺子',
            text: 'Thank you teacher!!! 原来“我”要放后面，好谦虚的语法',
            date: '2025-01-17',
            place: '山东',
            byAuthor: true,
            likes: 14022,
          },
        ],
      },
      {
        name: '十年后的李华',
        text: '以前都是我给外国朋友写信，终于轮到他们回信了',
        date: '2025-01-17',
        place: '北京',
        likes: 38916,
      },
      {
        name: 'Jonas lernt Chinesisch',
        text: 'Can you check mine? “我昨天很满，因为吃了很多面包。”',
        date: '2025-01-18',
        place: '德国',
        likes: 9117,
        replies: [
          {
            name: '吃了三十个饺子',
            text: '是“很饱”哈哈哈，我们互相full',
            date: '2025-01-18',
            place: '山东',
            byAuthor: true,
            likes: 11205,
          },
        ],
      },
    ],
  },
  {
    key: 'duizhang-grocery',
    title: '对账贴｜一周买菜花多少？大家报数，我先来',
    body: `昨天和几个外国网友聊天，聊着聊着变成了超市对账大会，太好玩了。
Let's compare groceries! 我先来：

📍成都，一个人，一周
青菜 18（菜市场，阿姨送葱）
鸡蛋 一板 19.8
五花肉 1斤 15
米 5斤 16
水果 35（草莓贵）
合计：103.8 元

请按格式：城市 / 几个人 / 花了多少 / 最贵的是什么
Please use your own currency, we can do the math~
#对账 #买菜 #语言交换 #世界各地的菜篮子`,
    author: { key: 'scallion-free', name: '阿姨送葱', bio: '成都｜菜市场爱好者' },
    kind: 'normal',
    topic: 'newcomers',
    pictures: 4,
    cover: { text: '对账大会', palette: 'green' },
    likes: 44630,
    collects: 5298,
    date: '2025-01-19 四川',
    comments: [
      {
        name: 'Dana from Leeds',
        text: 'Leeds / 2 people / £58 / cheese. What does 送葱 mean? They GIVE you onions?',
        date: '2025-01-19',
        place: '英国',
        likes: 8803,
        replies: [
          {
            name: '阿姨送葱',
            text: 'Yes! Free green onions, if the auntie likes you 买菜送葱是一种感情',
            date: '2025-01-19',
            place: '四川',
            byAuthor: true,
            likes: 12650,
          },
          {
            name: 'Dana from Leeds',
            text: 'I want an auntie',
            date: '2025-01-19',
            place: '英国',
            likes: 20379,
            replyTo: '阿姨送葱',
          },
        ],
      },
      {
        name: '冰岛的羊比人多',
        text: '雷克雅未克 / 1人 / 17000克朗 / 黄瓜。对，黄瓜。',
        date: '2025-01-20',
        place: '冰岛',
        likes: 10430,
      },
      {
        name: '海南本地',
        text: '海口 / 3人 / 210 / 榴莲。水果自由，羡慕吗[偷笑R]',
        date: '2025-01-20',
        place: '海南',
        likes: 2066,
      },
      {
        name: '数学不好',
        text: '有没有课代表把汇率换算一下[呃R]',
        date: '2025-01-21',
        place: '河南',
        likes: 417,
        replies: [
          {
            name: '计算器',
            text: '来了，英国那位大概五百二，冰岛黄瓜我不敢算',
            date: '2025-01-21',
            place: '上海',
            likes: 1508,
            replyTo: '数学不好',
          },
        ],
      },
    ],
  },
  {
    key: 'newcomer-slang-list',
    title: '给外国新朋友的小红书生存词典（第一弹）',
    body: `A survival list for new friends, 欢迎转给需要的人：

种草 zhòng cǎo — you make me want it
拔草 bá cǎo — I bought it / I gave up on it
踩雷 cǎi léi — I tried it, it was bad
避雷 bì léi — don't go there
破防 pò fáng — it got me, I'm crying
搭子 dā zi — a buddy for one thing only (lunch buddy, gym buddy)
蹲 dūn — I squat here and wait for updates, yes, really squat
dd — 蹲蹲 or 顶顶, also 弟弟, good luck
666 — awesome, nothing to do with the devil
笑死 — laugh to death, don't call the police

还有什么？评论区接龙，我会更新第二弹。
#中文学习 #学中文 #网络用语 #tiktokrefugee #词典`,
    author: { key: 'pocket-dictionary', name: '小词典同学', bio: '对外汉语在读\n有问必答，答错请原谅' },
    kind: 'normal',
    topic: 'newcomers',
    pictures: 10,
    cover: { text: '生存词典', palette: 'pink' },
    likes: 97230,
    collects: 126418,
    date: '2025-01-20 北京',
    comments: [
      {
        name: 'Biscuit fan club',
        text: 'So when people comment 蹲 they are squatting?? I imagined a park full of people',
        date: '2025-01-20',
        place: '美国',
        likes: 15622,
        replies: [
          {
            name: '小词典同学',
            text: 'In spirit, yes. 精神上都蹲着',
            date: '2025-01-20',
            place: '北京',
            byAuthor: true,
            likes: 13984,
          },
          {
            name: '排队蹲',
            text: '蹲',
            date: '2025-01-20',
            place: '安徽',
            likes: 6240,
            replyTo: '小词典同学',
          },
          { name: '也来蹲', text: '蹲+1', date: '2025-01-20', place: '四川', likes: 3817, replyTo: '排队蹲' },
        ],
      },
      {
        name: '补充一个',
        text: '“家人们谁懂啊”——不是真的家人，也不用真的懂',
        date: '2025-01-20',
        place: '江苏',
        likes: 11271,
      },
      {
        name: 'Aiko_nyan',
        text: '日本から来ました。“松弛感”はどういう意味ですか？',
        date: '2025-01-21',
        place: '日本',
        likes: 744,
        replies: [
          {
            name: '小词典同学',
            text: '就是不紧绷、慢慢来的感觉，like a cat in the sun',
            date: '2025-01-21',
            place: '北京',
            byAuthor: true,
            likes: 2935,
          },
        ],
      },
      {
        name: '语文老师在看',
        text: '“踩雷”原义是踩到地雷，引申为碰到不好的东西，解释到位',
        date: '2025-01-22',
        place: '陕西',
        likes: 1360,
      },
    ],
  },
];
