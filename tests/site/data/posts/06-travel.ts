import type { SamplePost } from '../types';

const slow = { key: 'slow-train', name: '慢车票根', bio: '坐绿皮车看中国\n不赶时间｜一年一本票根册' };

export const posts: SamplePost[] = [
  {
    key: 'suzhou-citywalk',
    title: '苏州citywalk｜避开人潮的6公里路线，附手绘地图',
    body: `不去园林排队，也能把苏州走明白。

🚶路线：
平江路北口（早上八点前到，只有遛狗的爷叔）→ 大儒巷吃碗枫镇大面 → 拐进悬桥巷，墙上的爬山虎正好红了 → 相门城墙上吹风 → 双塔市集喝碗绿豆汤 → 定慧寺巷看银杏

⏱️全程大概4小时，慢慢走，走累了就找个门槛坐。
👟穿平底鞋，石板路真的费脚。
📷银杏下午三点光线最好，很出片。

地图是我自己画的，丑，但是能用。拿走不谢～
#苏州 #citywalk #小众路线 #周末去哪儿`,
    author: slow,
    kind: 'normal',
    topic: 'travel',
    pictures: 9,
    cover: { text: '苏州\n6公里', palette: 'green' },
    likes: 10982,
    collects: 22471,
    date: '11-12 江苏',
    comments: [
      { name: '苏州土著', text: '路线专业，连门槛都推荐了', date: '11-12', place: '江苏', likes: 176 },
      {
        name: '坐标上海',
        text: '周六冲！有没有搭子，i人勿扰，我怕冷场',
        date: '11-12',
        place: '上海',
        likes: 83,
        replies: [
          {
            name: '小周',
            text: '我我我，e人，能说一路',
            date: '11-12',
            place: '上海',
            likes: 40,
            replyTo: '坐标上海',
          },
          { name: '坐标上海', text: '私信了[私信R]', date: '11-13', place: '上海', replyTo: '小周' },
        ],
      },
      { name: '地图收藏家', text: '手绘地图好可爱，哪里丑了！', date: '11-13', place: '河北', likes: 52 },
      {
        name: '带娃出门难',
        text: '推婴儿车走得动吗',
        date: '11-14',
        place: '浙江',
        replies: [
          {
            name: '慢车票根',
            text: '石板路有点颠，建议背带',
            date: '11-14',
            place: '江苏',
            byAuthor: true,
            likes: 9,
          },
        ],
      },
    ],
  },
  {
    key: 'green-train',
    title: '坐21小时绿皮车去看海，我后悔了吗',
    body: `硬卧下铺，邻铺的大哥带了一只烧鸡，分给全车厢。
对面的奶奶教我打毛线，隔壁的小朋友背了一路乘法口诀，六七四十二背了十二遍。
凌晨四点停在一个不知名的小站，站台上只有一个人举着手电筒。

后悔过，半夜两点，上铺打呼噜的时候。
但是早上拉开窗帘，海就在外面，整节车厢一起“哇”了一声。
那一声，值了。
#绿皮火车 #慢旅行 #人间观察 #一个人的旅行`,
    author: slow,
    kind: 'normal',
    topic: 'travel',
    pictures: 8,
    cover: { text: '21小时', palette: 'blue' },
    likes: 63418,
    collects: 9204,
    date: '08-03 山东',
    comments: [
      {
        name: '列车员小杨',
        text: '谢谢喜欢慢车，我们这趟跑了十六年了',
        date: '08-03',
        place: '甘肃',
        likes: 7811,
        pinned: true,
        replies: [
          {
            name: '慢车票根',
            text: '谢谢你们！那天给我倒热水的姐姐声音好温柔',
            date: '08-03',
            place: '山东',
            byAuthor: true,
            likes: 1203,
          },
        ],
      },
      { name: '烧鸡', text: '怎么没人关心烧鸡好不好吃', date: '08-03', place: '河南', likes: 2640 },
      { name: '打呼噜的上铺', text: '对不起[合十R]', date: '08-04', place: '黑龙江', likes: 9034 },
      { name: '小雨伞', text: '莫名其妙看哭了[抽泣R]', date: '08-05', place: '四川', likes: 315 },
    ],
  },
  {
    key: 'dali-special-forces',
    title: '大理48小时特种兵攻略｜人均800，含高铁',
    body: `周五晚出发，周日晚回，周一早八准时打卡，我做到了。

Day1
07:30 到站，寄存行李（10元）
08:30 古城吃饵块，别去主街，往南门走
10:00 骑电动车环海西路，租车砍到40
13:00 喜洲粑粑，甜的咸的都要
16:00 龙龛码头等日落
20:00 青旅，一床65

Day2
06:30 看日出（不看也行，我看了，一半是云）
09:00 三月街赶集，水果便宜到想搬家
12:00 白族菜，点个酸辣鱼
15:00 回程，在车上写完周报[扶墙R]

提醒：高原太阳很毒，防晒防晒防晒。
体力不好的别学我，腿是真的会抖。
#大理攻略 #特种兵旅行 #周末游 #穷游`,
    author: { key: 'two-day-soldier', name: '周一准时打卡', bio: '只有周末的旅行者｜已解锁31城' },
    kind: 'normal',
    topic: 'travel',
    pictures: 9,
    cover: { text: '大理48h\n人均800', palette: 'blue' },
    likes: 29117,
    collects: 47365,
    date: '03-09 云南',
    comments: [
      { name: '腿已经断了', text: '看完攻略我的腿先酸了[汗颜R]', date: '03-09', place: '湖南', likes: 512 },
      {
        name: '在大理躺平',
        text: '大理是用来发呆的，你们别跑了，看着累[笑哭R]',
        date: '03-09',
        place: '云南',
        likes: 2088,
        replies: [
          {
            name: '周一准时打卡',
            text: '等我退休了就来发呆[太阳R]',
            date: '03-10',
            place: '四川',
            byAuthor: true,
            likes: 977,
          },
        ],
      },
      { name: '周报写手', text: '在车上写完周报，打工人看了沉默', date: '03-10', place: '广东', likes: 430 },
      {
        name: '豌豆射手',
        text: '四月适合去吗',
        date: '03-15',
        place: '湖北',
        likes: 8,
        replies: [
          {
            name: '在大理躺平',
            text: '适合，风小一点了',
            date: '03-15',
            place: '云南',
            likes: 5,
            replyTo: '豌豆射手',
          },
        ],
      },
    ],
  },
  {
    key: 'small-island-hidden',
    title: '请不要再叫它小众海岛了，昨天码头全是人',
    body: `三年前来，整个沙滩就我和一条狗。
昨天来，狗还在，沙滩上多了八百个人和一个卖气球的。

客观说：
海还是干净的，石头房子还是好看，海鲜面还是那位阿嬷煮的，25一碗没涨价。
但是民宿翻了三倍，船票要提前一周抢。

建议：工作日、非暑假、住一晚，晚上七点最后一班船开走以后，岛才还给岛。
#海岛 #小众旅行地 #避开人潮 #旅行真心话`,
    author: { key: 'last-ferry', name: '末班船', bio: '住在海边的城市人' },
    kind: 'normal',
    topic: 'travel',
    pictures: 6,
    cover: { text: '不小众了', palette: 'blue' },
    likes: 4682,
    collects: 1739,
    date: '07-28 福建',
    comments: [
      {
        name: '阿嬷的孙子',
        text: '阿嬷说谢谢你，她今年七十六了，还是只卖25',
        date: '07-28',
        place: '福建',
        likes: 3120,
        replies: [
          {
            name: '末班船',
            text: '啊啊啊帮我问阿嬷好！面里的蛤蜊永远给得最多',
            date: '07-28',
            place: '福建',
            byAuthor: true,
            likes: 644,
          },
        ],
      },
      { name: '那条狗', text: '汪', date: '07-29', place: '福建', likes: 1806 },
      { name: '攻略控', text: '岛才还给岛，这句好浪漫', date: '07-30', place: '北京', likes: 291 },
    ],
  },
  {
    key: 'hongkong-tram',
    title: '香港叮叮車坐到底，兩蚊幾睇晒半個港島',
    body: `第一次一個人來香港，沒有去主題樂園，也沒有掃貨，坐了一整天的叮叮車。
上層最前排是C位，要等，但值得等。
從堅尼地城一路搖到筲箕灣，窗外的招牌、晾衫竹、街市，像一部很長的電影。
下車吃了碗車仔麵，老闆娘問我“靚女，走唔走青？”我愣了三秒說“走……？”
她笑咗，我都笑咗。
#香港旅行 #叮叮車 #citywalk #一個人的旅行`,
    author: { key: 'tram-upper', name: '上层靠窗', bio: '喜欢一切慢的交通工具' },
    kind: 'normal',
    topic: 'travel',
    pictures: 9,
    cover: { text: '叮叮車', palette: 'green' },
    likes: 3905,
    collects: 1168,
    date: '06-21 中国香港',
    comments: [
      {
        name: '港岛打工仔',
        text: '走青＝唔要蔥，你冇走錯啦哈哈',
        date: '06-21',
        place: '中国香港',
        likes: 388,
        replies: [
          {
            name: '上层靠窗',
            text: '原来是这样！我真的以为她问我要不要走',
            date: '06-21',
            place: '广东',
            byAuthor: true,
            likes: 276,
          },
        ],
      },
      { name: '深圳人', text: '周末过去方便，下次一起坐', date: '06-22', place: '广东', likes: 19 },
      { name: 'Momo茶', text: '想問最前排要等多久？', date: '06-22', place: '中国香港', likes: 3 },
    ],
  },
  {
    key: 'snow-harbin-first',
    title: '南方人第一次看雪，我在雪地里躺了十分钟',
    body: `从零上十八度飞到零下二十二度，下飞机鼻毛先冻住了[笑哭R]
东北大哥看我拿着冻梨发呆，说“你得先缓缓”，我说我不累啊，他说“我是说梨”。

清单（血泪版）：
· 手机会冻关机，暖宝宝贴在手机背面
· 雪地靴买大一码，里面塞得下两双袜子
· 眼镜进屋立刻起雾，盲人摸象
· 室内只穿短袖都热，别学我里面套三层

一句话：东北人是真热情，问路都能给你送到门口。
#哈尔滨 #南方小土豆 #看雪 #冬季旅行`,
    author: { key: 'first-snow', name: '没见过雪的阿椰', bio: '海南人｜怕冷又想看雪' },
    kind: 'video',
    topic: 'travel',
    pictures: 1,
    cover: { text: '-22℃', palette: 'blue' },
    likes: 156320,
    collects: 18046,
    date: '01-12 黑龙江',
    comments: [
      {
        name: '东北大哥',
        text: '“你得先缓缓”“我不累啊”给我整笑了',
        date: '01-12',
        place: '黑龙江',
        likes: 23100,
      },
      {
        name: '冻梨',
        text: '谢谢大家关心，我缓好了',
        date: '01-12',
        place: '吉林',
        likes: 15400,
        replies: [
          {
            name: '没见过雪的阿椰',
            text: '下次我一定先缓',
            date: '01-13',
            place: '海南',
            byAuthor: true,
            likes: 4206,
          },
        ],
      },
      {
        name: '广东靓仔',
        text: '南方人已经开始做攻略了，求雪地靴链接',
        date: '01-13',
        place: '广东',
        likes: 866,
      },
      {
        name: '林海',
        text: '欢迎来玩，咱这儿问路真能送到家[抱拳R]',
        date: '01-14',
        place: '黑龙江',
        likes: 1320,
      },
    ],
  },
];
