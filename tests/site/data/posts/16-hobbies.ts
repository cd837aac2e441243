import type { SamplePost } from '../types';

export const posts: SamplePost[] = [
  {
    key: 'phone-photo-night',
    title: '手机拍夜景不糊的5个小技巧，不用三脚架',
    body: `1. 先擦镜头，先擦镜头，先擦镜头
2. 手肘夹紧身体，呼一口气再按
3. 长按对焦，小太阳往下拉，暗一点才有氛围感
4. 找反光：积水、玻璃、车顶，普通街道秒变电影
5. 连拍十张挑一张，这就是大师的秘密

后期：对比-10，高光-30，色温往冷一点点，够了。
P图不是越多越好，路灯都被你P没了还叫什么夜景。

图3是雨后的梧桐路，就站在公交站台拍的，很多人问参数，写在评论区。
#手机摄影 #夜景拍摄 #摄影教程 #出片`,
    author: { key: 'wipe-the-lens', name: '先擦镜头', bio: '只用手机拍照第五年' },
    kind: 'normal',
    topic: 'hobbies',
    pictures: 9,
    cover: { text: '夜景不糊', palette: 'ink' },
    likes: 31957,
    collects: 61048,
    date: '10-24 上海',
    comments: [
      {
        name: '先擦镜头',
        text: '图3参数：1/30s，ISO 800，曝光-0.7，主打一个手稳',
        date: '10-24',
        place: '上海',
        byAuthor: true,
        pinned: true,
        likes: 1751,
      },
      {
        name: '手抖星人',
        text: '第二条，呼气的时候我更抖了[笑哭R]',
        date: '10-24',
        place: '安徽',
        likes: 903,
        replies: [
          {
            name: '先擦镜头',
            text: '靠墙，靠电线杆，靠朋友',
            date: '10-24',
            place: '上海',
            byAuthor: true,
            likes: 1240,
          },
        ],
      },
      {
        name: '擦完了',
        text: '原来不是手机不行，是我三年没擦过镜头[石化R]',
        date: '10-25',
        place: '广西',
        likes: 5612,
      },
      { name: '小明的相机', text: '码住，今晚就去试', date: '10-26', place: '陕西', likes: 10 },
      { name: '扫街爱好者', text: '周末约拍吗，梧桐叶正好黄了', date: '11-13', place: '上海', likes: 34 },
    ],
  },
  {
    key: 'reading-list-slow',
    title: '今年读完的12本书，只推荐3本',
    body: `不是每本书都要读完，读不下去就放下，这是我今年学会的事。

推荐：
《河的第三条路》— 讲一个摆渡人的一生，慢，但是后劲很大
《厨房里的化学课》— 终于知道为什么煎牛排要擦干
《给女儿的旧地图》— 在高铁上看哭，旁边的大叔递来一张纸

不推荐的就不点名了，各花入各眼。
读书没有KPI，一年读两本也很好，读到自己心里就行。
你今年读过最喜欢的一本是什么？评论区互相种草吧📖
#读书笔记 #书单 #年度书单 #阅读`,
    author: { key: 'put-it-down', name: '读不下去就放下', bio: '慢读者｜图书馆常客' },
    kind: 'normal',
    topic: 'hobbies',
    pictures: 4,
    cover: { text: '12本\n推荐3本', palette: 'green' },
    likes: 4257,
    collects: 6643,
    date: '2025-12-28 江苏',
    comments: [
      { name: '摆渡人', text: '第一本同推，最后一章看了三遍', date: '2025-12-28', place: '湖北', likes: 98 },
      {
        name: '牛排不擦干',
        text: '所以为什么要擦干，等不及看书了',
        date: '2025-12-29',
        place: '北京',
        likes: 71,
        replies: [
          {
            name: '读不下去就放下',
            text: '有水就先变成蒸牛排了',
            date: '2025-12-29',
            place: '江苏',
            byAuthor: true,
            likes: 116,
          },
        ],
      },
      {
        name: '二楼靠窗的人',
        text: '我们馆里三本都有，第二本被借走一年没还，是谁',
        date: '2025-12-30',
        place: '江西',
        likes: 860,
      },
    ],
  },
  {
    key: 'knitting-first-scarf',
    title: '织了两个月的围巾，织成了一块地毯',
    body: `一开始：浅灰色，25厘米宽，给男朋友的生日礼物。
第二周：漏针了，没发现，变成23厘米。
第四周：紧张，越织越紧，19厘米。
第六周：看剧太上头，忘了数，一下子34厘米。

现在它是一个梯形，像一片披萨。
他说很喜欢，围上以后一边肩膀露在外面，说“这样散热”。
这个人，可以嫁。
#钩织 #织围巾 #手工diy #新手织女`,
    author: { key: 'pizza-scarf', name: '披萨形围巾', bio: '手工新手｜正在拆第三次' },
    kind: 'normal',
    topic: 'hobbies',
    pictures: 5,
    cover: { text: '围巾？地毯？', palette: 'pink' },
    likes: 19028,
    collects: 1364,
    date: '11-21 山东',
    comments: [
      { name: '散热', text: '“这样散热”哈哈哈哈哈好会说话一男的', date: '11-21', place: '江苏', likes: 1479 },
      {
        name: '织女阿姨',
        text: '姑娘，每织十行数一次针，边上放个记号扣',
        date: '11-21',
        place: '天津',
        likes: 532,
        replies: [
          {
            name: '披萨形围巾',
            text: '记住了阿姨！下一条给我妈，希望是长方形',
            date: '11-21',
            place: '山东',
            byAuthor: true,
            likes: 388,
          },
        ],
      },
      {
        name: '拆了又拆',
        text: '姐妹别拆，这叫设计感，卖得很贵的',
        date: '昨天 16:02',
        place: '浙江',
        likes: 76,
      },
      { name: '毛毛线', text: '求毛线链接，颜色好温柔[爱心R]', date: '1小时前', place: '河北' },
    ],
  },
  {
    key: 'journal-stickers',
    title: '手账拼贴｜今天只用了票根和落叶',
    body: `不买新胶带的第30天，挑战继续。
左页：电影票根、咖啡店的杯套、地铁里捡的一片银杏
右页：写了三行字，画了一个歪掉的太阳

以前囤了两抽屉的贴纸，每张都舍不得用。现在才明白，舍不得用的东西，其实从来不属于我。
先从用掉一张开始。
#手账 #拼贴 #不买新挑战 #慢生活`,
    author: { key: 'ticket-leaf', name: '票根与落叶' },
    kind: 'normal',
    topic: 'hobbies',
    pictures: 6,
    cover: { text: '不买新Day30', palette: 'warm' },
    likes: 3562,
    collects: 2421,
    date: '11-16 四川',
    comments: [
      {
        name: '囤货精',
        text: '最后那句是在说我，我有一整柜[扶墙R]',
        date: '11-16',
        place: '广东',
        likes: 187,
      },
      {
        name: '歪太阳',
        text: '歪掉的太阳好可爱，像荷包蛋',
        date: '11-17',
        place: '湖南',
        likes: 65,
        replies: [
          { name: '票根与落叶', text: '被你说饿了', date: '11-17', place: '四川', byAuthor: true, likes: 42 },
        ],
      },
      { name: '纸片控', text: '蹲翻页视频', date: '11-18', place: '上海' },
    ],
  },
  {
    key: 'film-camera-light-leak',
    title: '第一卷胶片洗出来，36张废了31张，还是爱了',
    body: `废片原因统计：
忘开镜头盖 4张
忘过片 7张（三个人叠在一起，像鬼故事）
漏光 11张
手指入镜 6张
不知道拍了什么 3张

剩下5张：
一张猫，一张海，一张奶奶，一张空教室，一张你。

数码是“先拍了再说”，胶片是“想好了再按”。
虽然钱包在哭，但我已经买了第二卷。
#胶片摄影 #胶卷 #摄影新手 #废片`,
    author: { key: 'thirty-one-waste', name: '三十一张废片', bio: '胶片新手\n按快门前先问钱包' },
    kind: 'normal',
    topic: 'hobbies',
    pictures: 8,
    cover: { text: '36-31=5', palette: 'ink' },
    likes: 7143,
    collects: 1625,
    date: '08-16 福建',
    comments: [
      {
        name: '老法师',
        text: '三个人叠一起那张留着，多重曝光，别人花钱学的',
        date: '08-16',
        place: '北京',
        likes: 1386,
      },
      {
        name: '一张你',
        text: '重点是最后一张吧？“你”是谁？吃瓜',
        date: '08-16',
        place: '重庆',
        likes: 2217,
        replies: [
          {
            name: '三十一张废片',
            text: '不告诉你[害羞R]',
            date: '08-16',
            place: '福建',
            byAuthor: true,
            likes: 954,
          },
        ],
      },
      {
        name: '冲扫店小哥',
        text: '你算好的，我见过36张全是镜头盖的',
        date: '08-17',
        place: '福建',
        likes: 3760,
      },
    ],
  },
  {
    key: 'guzheng-adult-beginner',
    title: '28岁开始学古筝，楼下邻居的反应绝了',
    body: `第1周：单音，叮、叮、叮。邻居敲了一次暖气管。
第3周：《茉莉花》前四句。没敲。
第8周：完整弹下来了，卡了两次。
昨天下楼倒垃圾碰到邻居爷爷，他说：“小姑娘，第三句那个音，是sol，你老弹成la。”
原来他拉了四十年二胡。

现在每周六下午，我弹，他拉，我家的猫躲到衣柜里。
成年人学乐器，真的一点都不晚。
#古筝 #成年人学乐器 #邻居 #国风`,
    author: { key: 'sol-not-la', name: '是sol不是la' },
    kind: 'video',
    topic: 'hobbies',
    pictures: 1,
    cover: { text: '28岁学古筝', palette: 'green' },
    likes: 65840,
    collects: 8391,
    date: '06-27 江苏',
    comments: [
      { name: '暖气管', text: '敲暖气管那次是在给你打拍子吧', date: '06-27', place: '黑龙江', likes: 7944 },
      { name: '衣柜里的猫', text: '救命', date: '06-27', place: '江苏', likes: 10582 },
      {
        name: '琴行老师',
        text: '28岁一点不晚，我最大的学生今年71',
        date: '06-28',
        place: '上海',
        likes: 4125,
        replies: [
          {
            name: '是sol不是la',
            text: '那我还能弹四十三年！',
            date: '06-28',
            place: '江苏',
            byAuthor: true,
            likes: 3578,
          },
        ],
      },
      { name: '二胡十级', text: '求合奏视频，蹲[蹲后续H]', date: '06-30', place: '河北', likes: 902 },
    ],
  },
];
