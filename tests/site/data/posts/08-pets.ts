import type { SamplePost } from '../types';

const orange = { key: 'orange-boss', name: '橘座今天上班了吗', bio: '店长：橘座，6岁，16斤\n员工：我' };

export const posts: SamplePost[] = [
  {
    key: 'orange-cat-shop',
    title: '我家橘猫在店里当店长，业绩比我好',
    body: `事情是这样的，我开了一家小文具店，生意一般。
去年冬天捡了一只橘猫，它每天趴在收银台上，谁摸都行，摸完就有人不好意思空手走。
现在很多学生放学专门来“看店长”，顺便买支笔。

上个月对账，我惊呆了，猫来之后营业额涨了三成。
我的工资：0
它的工资：每天两根猫条

谁才是打工人，我不说。
#橘猫 #店猫 #猫咪日常 #谁懂啊`,
    author: orange,
    kind: 'normal',
    topic: 'pets',
    pictures: 7,
    cover: { text: '店长在岗', palette: 'warm' },
    likes: 103870,
    collects: 14429,
    date: '10-30 福建',
    comments: [
      {
        name: '买笔的学生',
        text: '我一学期买了十七支笔，我一支都用不完',
        date: '10-30',
        place: '福建',
        likes: 20417,
        replies: [
          {
            name: '橘座今天上班了吗',
            text: '店长记住你了，下次多摸两下',
            date: '10-30',
            place: '福建',
            byAuthor: true,
            likes: 8866,
          },
        ],
      },
      {
        name: '会计小林',
        text: '作为会计，我建议给店长交社保[doge]',
        date: '10-30',
        place: '上海',
        likes: 6630,
      },
      { name: '十六斤', text: '十个橘猫九个胖，还有一个压塌炕', date: '10-31', place: '吉林', likes: 3012 },
      {
        name: '猫奴007',
        text: '谁摸都行，这是什么神仙性格[色色R]',
        date: '11-01',
        place: '江苏',
        likes: 278,
      },
    ],
  },
  {
    key: 'orange-cat-diet',
    title: '橘座减肥第7天，胖了二两',
    body: `医院说它该减肥了（它听到以后当场装睡）。
计划：少吃、多动、戒零食。
现实：隔壁面馆老板偷偷喂、学生偷偷喂、我爸光明正大地喂。

昨天开了家庭会议，全体成员签字画押，谁再喂谁铲屎一个月。
今天早上，我爸在铲屎。
#猫咪减肥 #橘猫 #家庭会议 #养猫日常`,
    author: orange,
    kind: 'normal',
    topic: 'pets',
    pictures: 4,
    cover: { text: '+100g', palette: 'warm' },
    likes: 47511,
    collects: 1832,
    date: '11-17 福建',
    comments: [
      { name: '面馆老板', text: '冤枉，就一小块鸡胸肉', date: '11-17', place: '福建', likes: 9518 },
      { name: '今天早上', text: '最后一句笑得我把奶茶喷了', date: '11-17', place: '广西', likes: 1455 },
      {
        name: '兽医小吴',
        text: '慢慢来，别一下子断粮，逗猫棒每天十五分钟',
        date: '11-18',
        place: '广东',
        likes: 622,
        replies: [
          {
            name: '橘座今天上班了吗',
            text: '收到！逗猫棒它只动眼珠子',
            date: '11-18',
            place: '福建',
            byAuthor: true,
            likes: 1719,
          },
        ],
      },
    ],
  },
  {
    key: 'dog-elevator',
    title: '我家狗在电梯里认识了全楼的人，而我谁也不认识',
    body: `搬来一年，我的社交圈：快递柜。
狗的社交圈：1201的奶奶、805的双胞胎、物业张师傅、302的边牧（疑似暗恋）。

今天电梯里进来一个小哥，开口就说“豆豆今天没穿衣服啊”，然后看了我一眼：“你是……豆豆家的？”
对，我是豆豆家的。没有名字，不重要。
#养狗日常 #社恐养狗 #柴犬 #邻居`,
    author: { key: 'doudou-home', name: '豆豆家的' },
    kind: 'normal',
    topic: 'pets',
    pictures: 5,
    cover: { text: '豆豆家的', palette: 'warm' },
    likes: 71963,
    collects: 2949,
    date: '04-25 北京',
    comments: [
      {
        name: '302边牧家的',
        text: '不是暗恋，是明恋，我家那个天天在门口等',
        date: '04-25',
        place: '北京',
        likes: 13055,
        replies: [
          {
            name: '豆豆家的',
            text: '亲家！！[握手R]',
            date: '04-25',
            place: '北京',
            byAuthor: true,
            likes: 9920,
          },
          {
            name: '磕到了磕到了',
            text: '小区版偶像剧，蹲后续[蹲后续H]',
            date: '04-26',
            place: '河南',
            likes: 2071,
            replyTo: '豆豆家的',
          },
        ],
      },
      { name: '毛毛妈', text: '小区里没有人叫真名，都是XX妈XX爸', date: '04-26', place: '上海', likes: 884 },
    ],
  },
  {
    key: 'parrot-learn',
    title: '教鹦鹉说“你好”三个月，它学会了微波炉的声音',
    body: `叮。
现在全家每隔十分钟就有人跑进厨房，打开微波炉，里面什么也没有。
我怀疑它是故意的，因为每次有人跑过去，它就在笑。

它还会：
① 我爸的咳嗽
② 楼下收废品的喇叭
③ 视频会议里领导的“大家能听到吗”

就是不会“你好”。
#鹦鹉 #玄凤 #宠物搞笑 #上头了`,
    author: { key: 'microwave-bird', name: '叮一声', bio: '玄凤鹦鹉 小米 的秘书' },
    kind: 'video',
    topic: 'pets',
    pictures: 1,
    cover: { text: '叮', palette: 'green' },
    likes: 92658,
    collects: 5771,
    date: '02-18 天津',
    comments: [
      {
        name: '能听到吗',
        text: '“大家能听到吗”我在工位上笑出声，领导回头看我',
        date: '02-18',
        place: '北京',
        likes: 7203,
      },
      {
        name: '鸟类观察',
        text: '它觉得微波炉才是这个家的主人，你们都听它的',
        date: '02-18',
        place: '四川',
        likes: 4889,
      },
      { name: '隔壁小孩', text: '更新更新[蹲后续H]', date: '02-27', place: '天津', likes: 5 },
    ],
  },
  {
    key: 'stray-tnr',
    title: '小区流浪猫冬天怎么帮？我们做了这几件小事',
    body: `一、纸箱别直接放地上，垫两层泡沫板，开口只留一掌宽
二、里面放稻草或碎布，不要放毛巾，毛巾吸水会结冰
三、水盆换成深一点的保温碗，早晚各一次
四、开车前敲敲引擎盖，拍两下就好
五、想领养的先想清楚，它们要活十几年

我们小区一共做了23个猫屋，邻居捐的旧箱子，物业给了一块背风的空地。
大家都很忙，但是顺手的事，可以顺手做。
#流浪猫 #冬天的猫屋 #领养代替购买 #温暖小事`,
    author: { key: 'cat-house', name: '23号猫屋', bio: '和邻居一起做的猫屋' },
    kind: 'normal',
    topic: 'pets',
    pictures: 8,
    cover: { text: '猫屋做法', palette: 'green' },
    likes: 26475,
    collects: 30882,
    date: '昨天 08:20',
    comments: [
      {
        name: '引擎盖',
        text: '第四条真的救命，顶上去[向右R][向右R]',
        date: '昨天 08:55',
        place: '河北',
        likes: 610,
      },
      {
        name: '手工达人阿木',
        text: '毛巾会结冰这个我真不知道，学到了',
        date: '昨天 12:30',
        place: '山西',
        likes: 95,
      },
      {
        name: '物业小哥',
        text: '我转给我们经理了，应该能批一块地',
        date: '3小时前',
        place: '陕西',
        likes: 147,
        replies: [
          {
            name: '23号猫屋',
            text: '太好了！需要图纸私信我',
            date: '2小时前',
            place: '北京',
            byAuthor: true,
            likes: 22,
          },
        ],
      },
    ],
  },
];
