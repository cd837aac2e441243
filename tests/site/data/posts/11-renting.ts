import type { SamplePost } from '../types';

export const posts: SamplePost[] = [
  {
    key: 'rent-checklist',
    title: '北漂第6次搬家，总结了这份看房清单',
    body: `每一条都是用钱换来的，建议收藏。

看房时：
□ 白天看一次，晚上八点再看一次（隔音、路灯、楼下烧烤）
□ 打开所有水龙头，同时冲马桶
□ 手机在每个角落试信号，尤其厕所
□ 衣柜贴墙那面摸一摸，潮不潮
□ 问邻居，别只问中介

签约时：
□ 拍视频，家具家电全录一遍，带日期
□ 押金怎么退，写进合同
□ 水电燃气抄表数，双方对账签字

搬家时：
□ 找搬家公司要提前说有没有电梯
□ 第一晚的包单独放：牙刷、充电器、拖鞋、卷纸

祝大家都能遇到好房东，早日有自己的窝。
#租房 #北漂 #看房避坑 #搬家`,
    author: { key: 'sixth-move', name: '第六次搬家', bio: '北漂｜搬家经验丰富' },
    kind: 'normal',
    topic: 'renting',
    pictures: 5,
    cover: { text: '看房清单', palette: 'blue' },
    likes: 22718,
    collects: 58290,
    date: '02-09 北京',
    comments: [
      {
        name: '楼下烧烤',
        text: '楼下有烧烤，是优点还是缺点？',
        date: '02-09',
        place: '北京',
        likes: 1904,
        replies: [
          {
            name: '第六次搬家',
            text: '晚上十点前是优点',
            date: '02-09',
            place: '北京',
            byAuthor: true,
            likes: 3215,
          },
        ],
      },
      { name: '厕所没信号', text: '厕所信号！终于有人提了！！', date: '02-10', place: '广东', likes: 2460 },
      {
        name: '毕业租房中',
        text: '救命，刚好明天看房，码住[清单R]',
        date: '02-10',
        place: '陕西',
        likes: 37,
      },
      {
        name: '房东也在看',
        text: '我是房东，写得很公道，转给我的租客了',
        date: '02-12',
        place: '上海',
        likes: 996,
      },
    ],
  },
  {
    key: 'roommate-fridge',
    title: '合租室友在冰箱上给我留了三个月的便签',
    body: `我们作息完全相反，她早班，我晚班，住了三个月只见过两面。
但是冰箱上的便签没断过：

“锅里有粥，热一下”
“你的快递我拿上来了，好重，是哑铃吗”
“水费72，一人36，不急”
“楼下玉兰开了，你上班的时候记得抬头”
“我面试过了！冰箱里有蛋糕，给你留了草莓那块”

昨天她搬走了，去了别的城市。
最后一张写的是：“谢谢你每次半夜回来都把脚步放得那么轻。”
这就是我和一个“陌生人”的三个月。
#合租 #室友 #人间温暖 #便签`,
    author: { key: 'night-shift-fridge', name: '晚班回家的人' },
    kind: 'normal',
    topic: 'renting',
    pictures: 6,
    cover: { text: '冰箱便签', palette: 'pink' },
    likes: 94126,
    collects: 11583,
    date: '04-19 上海',
    comments: [
      {
        name: '早班的人',
        text: '刷到自己了……草莓那块好吃吗',
        date: '04-20',
        place: '湖北',
        likes: 31044,
        pinned: true,
        replies: [
          {
            name: '晚班回家的人',
            text: '好吃。新城市的玉兰开了吗',
            date: '04-20',
            place: '上海',
            byAuthor: true,
            likes: 24870,
          },
          {
            name: '早班的人',
            text: '开了，我每天都抬头',
            date: '04-20',
            place: '湖北',
            likes: 28316,
            replyTo: '晚班回家的人',
          },
        ],
      },
      { name: '路人甲', text: '我一个路人哭成这样合理吗[哭惹R]', date: '04-20', place: '河北', likes: 4099 },
      {
        name: '合租受害者',
        text: '而我的室友：半夜两点吹头发[抓狂R]',
        date: '04-21',
        place: '北京',
        likes: 2683,
      },
    ],
  },
  {
    key: 'rent-makeover-500',
    title: '500块改造出租屋，房东来收租以为走错门',
    body: `花费明细：
遮丑地毯 129
窗帘 78（自己改短）
落地灯×2 110
桌布+抱枕套 66
墙布贴纸 59（可撕，退租不留胶）
二手书架 40
剩下18块，买了一盆绿萝🌿

关键：别用顶灯！别用顶灯！别用顶灯！
暖光一开，氛围感就有了，丑家具都变温柔了。
房东站在门口看了半天，说：“要不……我涨点？”
我说：“要不……我拆了？”
她笑着走了。
#出租屋改造 #租房改造 #平价好物 #氛围感`,
    author: { key: 'lamp-not-top', name: '不开顶灯的人', bio: '租来的房子，自己的生活' },
    kind: 'normal',
    topic: 'renting',
    pictures: 9,
    cover: { text: '500块', palette: 'warm' },
    likes: 48705,
    collects: 75940,
    date: '10-15 四川',
    comments: [
      { name: '绿萝', text: '绿萝：我值18', date: '10-15', place: '四川', likes: 620 },
      {
        name: '别用顶灯',
        text: '[举手R]顶灯受害者来报到，我家像审讯室',
        date: '10-15',
        place: '湖北',
        likes: 5371,
      },
      {
        name: '软装小白',
        text: '求墙布链接，退租真的不留胶吗',
        date: '10-16',
        place: '江苏',
        likes: 88,
        replies: [
          {
            name: '不开顶灯的人',
            text: '我这个撕过一次，乳胶漆墙没事，老墙皮要小心',
            date: '10-16',
            place: '四川',
            byAuthor: true,
            likes: 74,
          },
          {
            name: '软装小白',
            text: '好的谢谢，我先买一卷试试水',
            date: '10-16',
            place: '江苏',
            replyTo: '不开顶灯的人',
          },
        ],
      },
      { name: '房东阿姨', text: '这样的租客我也想要', date: '10-18', place: '陕西', likes: 1122 },
    ],
  },
  {
    key: 'old-flat-neighbour-doctor',
    title: '老小区六楼没电梯，但我不想搬',
    body: `理由一：隔壁住着一位退休的老大夫，见谁都要说一句“少熬夜”。
理由二：四楼的阿婆每周包馄饨，见者有份。
理由三：楼顶能看到整条江，夏天大家搬竹床上去乘凉，小孩数星星，大人讲旧事。

理由四：上个月我忘带钥匙，整栋楼的人出来给我出主意，最后是三楼的小学生从窗户……算了，不推荐模仿，反正进去了。

缺点：搬家那天我哭了，拿着冰箱。
#老小区 #邻里 #租房日记 #武汉生活`,
    author: { key: 'sixth-floor', name: '六楼住户', bio: '武汉｜每天爬112级台阶' },
    kind: 'normal',
    topic: 'renting',
    pictures: 4,
    cover: { text: '112级台阶', palette: 'green' },
    likes: 15089,
    collects: 2034,
    date: '08-29 湖北',
    comments: [
      { name: '拿着冰箱', text: '“拿着冰箱”四个字笑了我一天', date: '08-29', place: '湖北', likes: 2377 },
      {
        name: '少熬夜',
        text: '大夫说得对，现在是凌晨一点四十，我在看这条',
        date: '08-30',
        place: '重庆',
        likes: 1590,
        replies: [
          {
            name: '六楼住户',
            text: '快去睡！他会敲墙的',
            date: '08-30',
            place: '湖北',
            byAuthor: true,
            likes: 733,
          },
        ],
      },
      {
        name: '竹床',
        text: '小时候的味道，现在的小区谁也不认识谁',
        date: '08-31',
        place: '江西',
        likes: 486,
      },
    ],
  },
];
