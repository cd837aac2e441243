import type { SamplePost } from '../types';

export const posts: SamplePost[] = [
  {
    key: 'postgrad-second-try',
    title: '二战上岸，写给在图书馆偷偷哭过的你',
    body: `去年差4分，今年多了31分。

第一年我做错的事：
× 疯狂买资料，书比我还高，翻开的不到三分之一
× 跟着别人的计划表走，别人早起我早起，别人没哭我哭了
× 用“学了多久”骗自己，坐了12个小时，其中4个小时在刷手机

第二年我做对的事：
√ 一本书翻三遍，不追新
√ 手机放进储物柜，钥匙交给搭子
√ 每天写三行复盘：会了什么，不会什么，明天先做什么
√ 周日下午一定休息，去河边走一走，什么都不想

我不聪明，也不自律，只是第二年学会了对自己诚实。
如果你今年没上岸，也没有关系，岸有很多，换一条路一样能看到海。

评论区可以留下你想去的学校，明年这个时候回来看。
#考研 #上岸 #学习方法 #给学弟学妹`,
    author: { key: 'ashore-river', name: '河边走一走', bio: '普通本科｜二战上岸\n慢热型选手' },
    kind: 'normal',
    topic: 'study',
    pictures: 6,
    cover: { text: '二战上岸', palette: 'green' },
    likes: 52046,
    collects: 68137,
    date: '04-08 湖北',
    comments: [
      {
        name: '河边走一走',
        text: '私信太多回不过来，资料清单放在图5，都是旧书，别买新的',
        date: '04-08',
        place: '湖北',
        byAuthor: true,
        pinned: true,
        likes: 2510,
      },
      {
        name: '差4分',
        text: '我今年也差4分，看完决定再来一次',
        date: '04-08',
        place: '山东',
        likes: 3307,
        replies: [
          {
            name: '河边走一走',
            text: '加油，明年这时候你来写帖子，我来点赞',
            date: '04-08',
            place: '湖北',
            byAuthor: true,
            likes: 1985,
          },
        ],
      },
      {
        name: '储物柜搭子',
        text: '钥匙交给搭子这招绝了，我明天就去找搭子',
        date: '04-09',
        place: '陕西',
        likes: 214,
      },
      { name: '想去海边上学', text: '厦门，明年见', date: '04-09', place: '江西', likes: 96 },
      { name: '接好运', text: '接！[彩虹R]', date: '04-10', place: '安徽', likes: 40 },
      { name: '小透明', text: '“岸有很多”看哭了，谢谢你', date: '04-12', place: '甘肃', likes: 177 },
    ],
  },
  {
    key: 'english-speaking-mirror',
    title: '哑巴英语自救｜我对着镜子说了60天',
    body: `Day 1：Hello, I am... um... fine?
Day 60：可以跟留学生室友吵架了（友好版）。

方法很土，但不花钱：
1. 每天选一件小事，用英语讲一分钟，录下来
2. 听一遍，卡住的地方写下来，查，再讲一遍
3. 不求高级词，能用get就用get

从不敢开口到敢开口，差的不是词汇量，是脸皮[偷笑R]
附：我第1天和第60天的录音对比，第1天请自备降噪耳机。
#英语口语 #学习打卡 #自学英语 #大学生`,
    author: { key: 'mirror-english', name: '镜子里的外教', bio: '英语渣｜60天挑战进行中' },
    kind: 'video',
    topic: 'study',
    pictures: 1,
    cover: { text: 'Day 60', palette: 'blue' },
    likes: 16744,
    collects: 24365,
    date: '09-18 广西',
    comments: [
      {
        name: 'Tommy in Leeds',
        text: 'Your Day 60 is really good! I am learning Chinese the same way 你好镜子',
        date: '09-18',
        place: '英国',
        likes: 1422,
        replies: [
          {
            name: '镜子里的外教',
            text: 'OMG thank you!! 我们可以互换镜子',
            date: '09-18',
            place: '广西',
            byAuthor: true,
            likes: 870,
          },
        ],
      },
      { name: '脸皮薄', text: '原来差的是脸皮，破案了', date: '09-19', place: '浙江', likes: 203 },
      { name: '四级第三次', text: 'um... fine? 是我本人', date: '09-20', place: '河北', likes: 145 },
      { name: '小翻译官', text: 'get大法好，我导师也天天用get', date: '09-21', place: '北京', likes: 61 },
    ],
  },
  {
    key: 'exam-week-library',
    title: '期末周图书馆占座图鉴，你是哪一种',
    body: `📚 书占型：书到人不到，书比人用功
🧋 奶茶占型：杯子里的冰都化了
🧣 围巾占型：温柔，但是也不在
🛏️ 睡觉型：人到了，魂没到
🔋 充电型：只是来充手机的
💔 情侣型：两个人一张桌子，一道题看了一上午
🐢 我：十点到，没有座，去食堂学，学着学着吃了两顿

期末周大家都好卷，只有我胖了。
#期末周 #图书馆 #大学生日常 #内卷`,
    author: { key: 'canteen-study', name: '食堂自习室', bio: '绩点随缘｜饭点准时' },
    kind: 'normal',
    topic: 'study',
    pictures: 7,
    cover: { text: '占座图鉴', palette: 'ink' },
    likes: 39302,
    collects: 1476,
    date: '06-15 吉林',
    comments: [
      {
        name: '围巾',
        text: '对不起我去上厕所了，真的只去了十分钟（三小时）',
        date: '06-15',
        place: '黑龙江',
        likes: 2790,
      },
      {
        name: '图书管理员',
        text: '我们每天十点半清一次，书都能堆成山',
        date: '06-15',
        place: '江苏',
        likes: 1913,
      },
      {
        name: '🐢',
        text: '食堂yyds，暖气足，还有糖醋里脊',
        date: '06-16',
        place: '吉林',
        likes: 380,
        replies: [
          {
            name: '食堂自习室',
            text: '靠窗第三桌，我们是不是见过',
            date: '06-16',
            place: '吉林',
            byAuthor: true,
            likes: 151,
          },
        ],
      },
    ],
  },
  {
    key: 'notes-method-cards',
    title: '笔记不用好看，三色笔就够了',
    body: `以前抄笔记像办手账展览，贴纸贴了三页，考试考了六十。
现在：
黑色＝老师说的
蓝色＝我自己的话
红色＝错过的题，错一次画一道

复习只看红色，红色三道以上的抄到卡片上，坐地铁翻。
卡片翻烂了就换一张，越换越少，考前只剩十九张。
好看的本子留着写日记吧[爱心R]
#学习方法 #笔记 #高效学习 #提分`,
    author: { key: 'three-pens', name: '三支笔', bio: '高三过来人' },
    kind: 'normal',
    topic: 'study',
    pictures: 4,
    cover: { text: '三色笔', palette: 'blue' },
    likes: 9958,
    collects: 19843,
    date: '02-26 河南',
    comments: [
      {
        name: '手账党',
        text: '贴纸贴了三页考六十，有被冒犯到[捂脸R]',
        date: '02-26',
        place: '福建',
        likes: 733,
      },
      {
        name: '妈妈转给我的',
        text: '我妈转给我的，我转给我弟，他转给了狗',
        date: '02-27',
        place: '湖南',
        likes: 1048,
      },
      {
        name: '高三（2）班',
        text: '刚好百日，谢谢学姐',
        date: '02-28',
        place: '河南',
        likes: 66,
        replies: [
          {
            name: '三支笔',
            text: '加油，考完来报喜',
            date: '02-28',
            place: '河南',
            byAuthor: true,
            likes: 48,
          },
        ],
      },
    ],
  },
  {
    key: 'gap-year-answer',
    title: '毕业没找工作，我去县城图书馆坐了一年',
    body: `大家都问我gap这一年干嘛了，今天一次说完，有点长，慢慢看。

六月，同学都签了，群里每天在发工位照片。我把行李寄回家，跟爸妈说“我想歇一歇”。我爸没说话，第二天在我房间装了一个新的台灯。

七月到九月，我每天骑车去县城图书馆。二楼靠窗，吊扇吱呀吱呀地响，同桌是一位退休的数学老师，姓程，每天来做一道几何题，做完就合上本子看窗外。有一天他把题推过来问我：“年轻人，这条辅助线你怎么画？”我画错了，他很高兴，讲了一下午。

八月最热的那几天，馆里来避暑的人多，有带孙子写作业的外婆，有跑外卖的小哥，进门先把头盔放在脚边，趴下就睡，睡二十分钟，起来喝口水又走了。我第一次发现，原来有这么多人，只是需要一个能坐下来、不用花钱、也没人赶你走的地方。

十月，馆里缺人整理旧报纸，问我愿不愿意帮忙，一天六十块，包午饭。我在1987年的报纸上看到一则启事：有人捡到一只手套，红色，左手，放在传达室等失主。我盯着那行字看了很久，三十多年了，不知道那只手套有没有等到人。

冬天的时候我妈也开始着急了，饭桌上会说谁谁家的孩子考上了。我躲在被子里刷手机，看到别人都在往前跑，也慌过，也摆烂过，也在半夜写过三份简历又全删掉。

转折其实很小。三月，一个小学生跑来问我：“姐姐，怎么找一本讲鲸鱼的书？”我带他从一楼找到三楼，最后在一个没人碰的架子底下翻到了。他抱着书跑出去，又跑回来跟我鞠了一躬。那一刻我忽然知道自己想做什么了。

那天晚上我回家吃了三碗饭，跟我妈说：“我想考图书馆。”我妈筷子停了一下：“就咱们县那个？”我说就那个。她没说好，也没说不好，第二天早上桌上多了一个煮鸡蛋，从那天起，每天一个，一直到考试。

五月，我考了图书馆的岗位，笔试第三，面试第一。面试官问为什么想来，我讲了那只手套，还有那条鲸鱼。

现在我坐在二楼，程老师还是每天来。昨天他说：“你那条辅助线，其实也能做出来，就是绕一点。”

绕一点就绕一点吧。
如果你也在停下来的路上，别怕，先给自己装一盏台灯。

#gap #毕业季 #县城生活 #图书馆 #普通人的一年`,
    author: { key: 'second-floor-window', name: '二楼靠窗的人', bio: '县城图书管理员\n帮你找一本讲鲸鱼的书' },
    kind: 'normal',
    topic: 'study',
    pictures: 5,
    cover: { text: '我的gap year', palette: 'green' },
    likes: 118607,
    collects: 45329,
    date: '2025-07-02',
    comments: [
      {
        name: '左手手套',
        text: '我在传达室等你',
        date: '2025-07-02',
        place: '河北',
        likes: 21833,
        pinned: true,
      },
      {
        name: '台灯',
        text: '爸爸没说话，第二天装了台灯……谁懂啊，哭得停不下来',
        date: '2025-07-02',
        place: '四川',
        likes: 14276,
        replies: [
          {
            name: '二楼靠窗的人',
            text: '他到现在都说是原来那个坏了',
            date: '2025-07-02',
            place: '江西',
            byAuthor: true,
            likes: 9407,
          },
        ],
      },
      {
        name: '程老师的学生',
        text: '请问程老师是不是爱喝浓茶，右手食指有粉笔印？',
        date: '2025-07-03',
        place: '江西',
        likes: 8890,
        replies: [
          {
            name: '二楼靠窗的人',
            text: '是他！我明天告诉他',
            date: '2025-07-03',
            place: '江西',
            byAuthor: true,
            likes: 6712,
          },
          {
            name: '程老师的学生',
            text: '替我说一声，我现在也教数学了',
            date: '2025-07-03',
            place: '广东',
            likes: 10355,
            replyTo: '二楼靠窗的人',
          },
        ],
      },
      {
        name: '也在停下来',
        text: '存下来了，难过的时候看一遍',
        date: '2025-07-05',
        place: '山西',
        likes: 530,
      },
      { name: '讲鲸鱼的书', text: '原来真的有人在好好生活', date: '2025-08-11', place: '辽宁', likes: 72 },
    ],
  },
];
