import type { SamplePost } from '../types';

export const posts: SamplePost[] = [
  {
    key: 'double-eleven-math',
    title: '双十一凑单凑到最后，我为了省30多花了400',
    body: `本来只想买一瓶洗发水，59。
满200减30，凑一个护发素，+49。
还差92，买包坚果吧，反正要吃，+88。
还差4块？？行，再买双袜子，+19.9。
结果叠不了券，要再满一件……

尾款付完，我看着六个快递，洗发水居然没货了。
u1s1，今年的规则我拿高数的水平都没算明白。
尾款人集合，你们薅到羊毛了吗？还是被薅了？
#双十一 #凑单 #尾款人 #薅羊毛`,
    author: { key: 'four-yuan-short', name: '还差四块钱', bio: '数学系毕业，算不明白满减' },
    kind: 'normal',
    topic: 'shopping',
    pictures: 4,
    cover: { text: '省了30\n花了400', palette: 'pink' },
    likes: 50918,
    collects: 736,
    date: '11-11 广东',
    comments: [
      { name: '袜子', text: 'xswl，最后只有袜子是真心的', date: '11-11', place: '广东', likes: 3208 },
      {
        name: '理性消费',
        text: '我的办法：购物车放三天，还想要再买，亲测能省一半',
        date: '11-11',
        place: '北京',
        likes: 1790,
        replies: [
          {
            name: '还差四块钱',
            text: '放三天就断货了[哭惹R]',
            date: '11-11',
            place: '广东',
            byAuthor: true,
            likes: 2664,
          },
          {
            name: '理性消费',
            text: '断货=省了100%',
            date: '11-12',
            place: '北京',
            likes: 4871,
            replyTo: '还差四块钱',
          },
        ],
      },
      {
        name: '快递站小哥',
        text: '六个算少的，昨天有位姐姐开车来拉',
        date: '11-12',
        place: '浙江',
        likes: 985,
      },
      { name: '被薅的羊', text: '咩', date: '11-12', place: '内蒙古', likes: 7035 },
    ],
  },
  {
    key: 'second-hand-guitar',
    title: '出闲置｜一把陪我毕业的吉他，有缘人自提',
    body: `不是什么好琴，当年兼职两个月买的，琴头磕过一次，不影响弹。
弦是新换的，送变调夹、一本翻烂的谱子，还有夹在谱子里的一片枫叶。
因为要去外地工作，地方小，带不走。

价格：150，小刀可以，学生直接120
地点：南京，鼓楼附近自提
要求：会不会弹都行，别让它吃灰就好。

（别问了别问了，枫叶是谁送的不说）
#闲置 #二手吉他 #南京 #断舍离`,
    author: { key: 'maple-guitar', name: '谱子里的枫叶' },
    kind: 'normal',
    topic: 'shopping',
    pictures: 5,
    cover: { text: '出吉他', palette: 'warm' },
    likes: 3741,
    collects: 298,
    date: '06-19 江苏',
    comments: [
      {
        name: '大一新生',
        text: '学生，想学，120可以吗，我保证每天弹',
        date: '06-19',
        place: '江苏',
        likes: 276,
        replies: [
          {
            name: '谱子里的枫叶',
            text: '给你了，一百，剩下二十买拨片',
            date: '06-19',
            place: '江苏',
            byAuthor: true,
            likes: 1517,
          },
          {
            name: '大一新生',
            text: '谢谢学长[哭惹R] 学会第一首发给你听',
            date: '06-19',
            place: '江苏',
            likes: 833,
            replyTo: '谱子里的枫叶',
          },
        ],
      },
      { name: '枫叶', text: '你还留着啊', date: '06-20', place: '加拿大', likes: 6490 },
      { name: '前排吃瓜', text: '楼上是不是正主？？所有人都别走', date: '06-20', place: '湖北', likes: 3120 },
      {
        name: '大一新生',
        text: '四个月了，第一首学会了，音频放主页了',
        date: '10-18',
        place: '江苏',
        likes: 942,
      },
    ],
  },
  {
    key: 'ask-advice-haircut',
    title: '听劝！集美们帮我看看剪不剪短发',
    body: `头发留了三年，发尾干得像扫把，天天掉一地。
选项：
A 齐耳短发，一步到位
B 锁骨发，稳妥
C 不剪，做个护理，继续躺平

圆脸，额头不高，上班要扎起来，不会打理，起床只有八分钟。
点赞最高的我就照做，尊嘟，不是假嘟！
明天下午三点去店里，说到做到。
#听劝 #短发 #圆脸发型 #改造`,
    author: { key: 'three-pm-haircut', name: '明天下午三点' },
    kind: 'normal',
    topic: 'shopping',
    pictures: 3,
    cover: { text: '剪不剪？', palette: 'blue' },
    likes: 9517,
    collects: 351,
    date: '11-07 四川',
    comments: [
      {
        name: '发型师阿瓜',
        text: '圆脸别碰A，选B，前面留两缕，八分钟够了',
        date: '11-07',
        place: '重庆',
        likes: 8062,
        pinned: true,
        replies: [
          {
            name: '明天下午三点',
            text: '专业！就B了',
            date: '11-07',
            place: '四川',
            byAuthor: true,
            likes: 1205,
          },
        ],
      },
      { name: '起哄专业户', text: 'A！A！A！冲鸭', date: '11-07', place: '湖南', likes: 4387 },
      {
        name: '过来人小邱',
        text: '剪完emo了一周，第二周真香，第三周想再剪短点',
        date: '11-07',
        place: '陕西',
        likes: 1633,
      },
      {
        name: '明天下午三点',
        text: '来交作业了，B，图在这，谢谢大家的劝',
        date: '11-08',
        place: '四川',
        byAuthor: true,
        likes: 5741,
        picture: true,
        replies: [
          {
            name: '起哄专业户',
            text: '好吧，B赢了，好好看',
            date: '11-08',
            place: '湖南',
            likes: 890,
            replyTo: '明天下午三点',
          },
        ],
      },
    ],
  },
  {
    key: 'student-desk-haul',
    title: '学生党开学好物｜20块以内，闭眼入不踩雷',
    body: `· 磁吸小台灯 19.9：熄灯后的命，亮度三档
· 挂篮 6.8：上铺手机水杯都能放
· 一次性桌布 9.9：撕掉就是新桌子
· 门后挂钩 5.5：能挂住书包，前提是书没那么多
· 耳塞 8：室友打呼噜的救星，戴上世界就安静了
· 小风扇 15.9：军训续命，遥遥领先（只领先我室友那个）

不推荐：
· 床上小桌板，用一次，腿麻一次
· 蚊帐带支架的，拼到一半想退学

都是用了一年以上的，质量不行我第一个骂。
#学生党 #开学好物 #宿舍好物 #平价好物`,
    author: { key: 'under-twenty', name: '二十块以内', bio: '大二｜便宜也要好用' },
    kind: 'normal',
    topic: 'shopping',
    pictures: 7,
    cover: { text: '20块以内', palette: 'green' },
    likes: 24086,
    collects: 53617,
    date: '08-25 湖北',
    comments: [
      {
        name: '准大一',
        text: '码住！！还有五天开学，紧张[惊恐R]',
        date: '08-25',
        place: '广西',
        likes: 128,
        replies: [
          {
            name: '二十块以内',
            text: '别紧张，带够衣架就赢了一半',
            date: '08-25',
            place: '湖北',
            byAuthor: true,
            likes: 236,
          },
        ],
      },
      { name: '打呼噜的室友', text: '？', date: '08-25', place: '湖北', likes: 9130 },
      { name: '家长', text: '给女儿抄一份，谢谢同学', date: '08-26', place: '安徽', likes: 415 },
      {
        name: '想退学',
        text: '蚊帐那条，我和我爸拼了两个小时，父女情差点断了',
        date: '08-27',
        place: '河南',
        likes: 3946,
      },
    ],
  },
  {
    key: 'dopamine-to-grey',
    title: '从多巴胺到班味，我的衣柜只用了一年',
    body: `去年夏天：柠檬黄、蜜桃粉、薄荷绿，走在路上像一盒水彩。
今年夏天：黑、灰、深灰、浅灰，走在路上像一张表格。

同事说我身上有班味了，我闻了闻，是打印机的味道。
昨天翻出去年那条黄裙子，穿着去楼下买了个冬瓜，卖瓜的大姐说：“哎呀，今天好精神！”

就为这一句，明天上班我也要穿黄的。
牛马也可以是彩色的牛马🌈
#多巴胺穿搭 #班味 #打工人 #给生活加点颜色`,
    author: { key: 'yellow-dress', name: '彩色的牛马' },
    kind: 'normal',
    topic: 'shopping',
    pictures: 4,
    cover: { text: '多巴胺→班味', palette: 'warm' },
    likes: 17964,
    collects: 1129,
    date: '08-05 河北',
    comments: [
      {
        name: '像一张表格',
        text: '“像一张表格”我直接破防，我今天穿的是合计那一行',
        date: '08-05',
        place: '上海',
        likes: 6877,
      },
      { name: '冬瓜大姐', text: '想喝冬瓜汤了', date: '08-05', place: '广东', likes: 231 },
      {
        name: '周一的裙子',
        text: '后续呢，穿黄的去上班了吗，同事什么反应',
        date: '08-06',
        place: '福建',
        likes: 144,
        replies: [
          {
            name: '彩色的牛马',
            text: '穿了！老板说会议室都亮了，然后给我加了个活',
            date: '08-06',
            place: '河北',
            byAuthor: true,
            likes: 7412,
          },
          {
            name: '周一的裙子',
            text: '栓Q，我还是穿灰的吧',
            date: '08-06',
            place: '福建',
            likes: 2580,
            replyTo: '彩色的牛马',
          },
        ],
      },
    ],
  },
];
