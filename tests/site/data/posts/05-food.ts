import type { SamplePost } from '../types';

export const posts: SamplePost[] = [
  {
    key: 'biangbiang-noodles',
    title: '在西安连吃三天𰻝𰻝面，我学会了写这个字',
    body: `第一天：看不懂招牌，指着说“要这个”。
第二天：老板教我念 biáng biáng，全店的人都笑了。
第三天：我在面馆墙上跟着口诀，一笔一画写出了𰻝字，老板多送了我一颗卤蛋🥚

面是现扯的，腰带那么宽，油泼辣子滋啦一声，香迷糊了。
一碗12，吃完扶墙出。不能吃辣的说“辣子少放”，本地人说的“少放”还是很多，做好准备。

输入法居然真的能打出来：𰻝𰻝面。你们手机能显示吗？
#西安美食 #面食 #碳水快乐 #旅行吃什么`,
    author: { key: 'carb-happy', name: '碳水使我快乐', bio: '跟着面条走遍全国\n目前进度：7/34' },
    kind: 'normal',
    topic: 'food',
    pictures: 6,
    cover: { text: '𰻝', palette: 'warm' },
    likes: 14207,
    collects: 3856,
    date: '10-05 陕西',
    comments: [
      {
        name: '西安女娃',
        text: '口诀是不是“一点飞上天”那个，我小时候背过',
        date: '10-05',
        place: '陕西',
        likes: 341,
        replies: [
          {
            name: '碳水使我快乐',
            text: '对对对，老板一边扯面一边念，好有节奏',
            date: '10-05',
            place: '陕西',
            byAuthor: true,
            likes: 77,
          },
        ],
      },
      { name: '旧手机', text: '我这里显示一个方框[笑哭R]', date: '10-05', place: '江西', likes: 128 },
      { name: '扯面师傅', text: '面要醒够，急不得[微笑R]', date: '10-06', place: '陕西', likes: 53 },
      { name: '不辣不欢', text: '少放=半勺，多放=半碗，懂的都懂', date: '10-07', place: '湖南', likes: 90 },
    ],
  },
  {
    key: 'tomato-beef',
    title: '番茄牛腩｜一次炖一锅，打工人吃三天',
    body: `周日下午炖上，屋子里都是香的，比上班有意义多了。

【材料】
牛腩 2斤、番茄 6个（别省）、洋葱半个、土豆2个

【做法】
1. 牛腩冷水下锅，加姜和料酒，煮开撇沫
2. 番茄划十字烫一下，去皮切块，先炒4个出沙
3. 牛腩下锅翻炒，加热水没过，小火90分钟
4. 剩下2个番茄和土豆放进去，再炖30分钟
5. 最后加盐，一定最后加

【保存】
分三盒，冷藏两天内吃完，第三盒冷冻。
拌饭、煮面、当火锅底，怎么吃都行，全家光盘👍
#番茄牛腩 #一人食 #带饭日记 #懒人菜谱`,
    author: { key: 'sunday-pot', name: '周日炖一锅', bio: '会做饭的打工人｜每周日更新' },
    kind: 'normal',
    topic: 'food',
    pictures: 7,
    cover: { text: '炖一锅\n吃三天', palette: 'warm' },
    likes: 27634,
    collects: 51902,
    date: '09-20 湖北',
    comments: [
      {
        name: '周日炖一锅',
        text: '用高压锅的话上汽后25分钟就行',
        date: '09-20',
        place: '湖北',
        byAuthor: true,
        pinned: true,
        likes: 688,
      },
      {
        name: '厨房杀手',
        text: '跟着做成功了！第一次没有炸厨房',
        date: '09-21',
        place: '河北',
        likes: 233,
        picture: true,
      },
      {
        name: '一棵小白菜',
        text: '请问牛腩可以换成牛腱子吗',
        date: '09-22',
        place: '山东',
        likes: 14,
        replies: [
          {
            name: '周日炖一锅',
            text: '行，但是没那么香，腱子更适合卤',
            date: '09-22',
            place: '湖北',
            byAuthor: true,
            likes: 26,
          },
        ],
      },
      { name: '加班到十点', text: '收藏从未停止，行动从未开始', date: '09-23', place: '广东', likes: 1402 },
      { name: '三天后', text: '我一天就吃完了，问题不大[得意R]', date: '09-27', place: '吉林', likes: 315 },
    ],
  },
  {
    key: 'viral-shop-avoid',
    title: '排队三小时的网红店，我替你们踩雷了',
    body: `起因是刷到一百篇探店笔记都说好吃，我信了。

❌ 招牌红糖糍粑：甜到嗓子疼，外皮像皮筋
❌ 手撕鸡：一半是黄瓜
⭕ 酸梅汤：唯一的安慰，能续杯
服务员倒是很热情，一直提醒我“拍照发笔记送小菜”，哦，原来是这么来的。

人均138，出门右转吃了碗8块的小面，真香。
不是不能火，是别光火不好吃。避雷避雷避雷。
#探店 #避雷 #网红店 #真实测评`,
    author: { key: 'stomach-first', name: '我的胃不说谎', bio: '自费吃饭，讲真话' },
    kind: 'normal',
    topic: 'food',
    pictures: 5,
    cover: { text: '排队3小时\n值吗', palette: 'ink' },
    likes: 19465,
    collects: 2317,
    date: '编辑于 07-06 重庆',
    comments: [
      {
        name: '本地老饕',
        text: '本地人从来不去，都是给游客准备的',
        date: '07-06',
        place: '重庆',
        likes: 870,
      },
      {
        name: '送小菜',
        text: '破案了，一百篇笔记=一百碟小菜[大笑R]',
        date: '07-06',
        place: '四川',
        likes: 1555,
      },
      {
        name: '小面爱好者',
        text: '求小面地址！这个才是重点',
        date: '07-07',
        place: '浙江',
        likes: 410,
        replies: [
          {
            name: '我的胃不说谎',
            text: '没有招牌，看到塑料凳最多的那家就是',
            date: '07-07',
            place: '重庆',
            byAuthor: true,
            likes: 366,
          },
        ],
      },
      { name: '阿福', text: '我觉得酸梅汤也一般……', date: '07-10', place: '贵州', likes: 18 },
    ],
  },
  {
    key: 'air-fryer-ten',
    title: '空气炸锅十种懒人吃法，洗锅才是最难的',
    body: `1 鸡翅 180度15分钟，中间翻面
2 红薯 200度40分钟，流蜜
3 蛋挞 买现成皮，180度18分钟
4 剩披萨 160度5分钟，比微波炉强一百倍
5 花生米 不用油，喷点水，拌盐
6 小酥肉 速冻的就行
7 烤吐司 抹黄油和白糖，罪恶但快乐
8 豆腐 切薄片，烤到鼓起来
9 口蘑 朝上放，里面那一汪汤别洒了，精华
10 隔夜油条 180度3分钟，复活

垫张纸，能少洗一半。另一半，交给对象洗。
#空气炸锅 #懒人食谱 #宿舍美食 #一看就会`,
    author: { key: 'lazy-kitchen', name: '能躺着绝不站着做饭' },
    kind: 'normal',
    topic: 'food',
    pictures: 10,
    cover: { text: '10种吃法', palette: 'green' },
    likes: 38251,
    collects: 64780,
    date: '2025-12-18',
    comments: [
      {
        name: '单身贵族',
        text: '前面都懂，最后一步的材料去哪买',
        date: '2025-12-18',
        place: '辽宁',
        likes: 5120,
        replies: [
          {
            name: '能躺着绝不站着做饭',
            text: '这个真没有链接[doge]',
            date: '2025-12-18',
            place: '广东',
            byAuthor: true,
            likes: 3377,
          },
        ],
      },
      {
        name: '口蘑控',
        text: '9号那一汪汤yyds，烫嘴也要喝',
        date: '2025-12-19',
        place: '内蒙古',
        likes: 246,
      },
      { name: '糯叽叽', text: '码住码住[红色心形R]', date: '2025-12-25', place: '云南' },
    ],
  },
  {
    key: 'shanghai-breakfast',
    title: '早饭吃什么？粢饭糕+咸浆，10块钱的幸福',
    body: `六点半的早点铺，雾气腾腾，老板娘记得每个人的口味。
“小姑娘，今朝还是咸浆不要虾皮对伐？”
对的对的，一下子就不困了。

粢饭糕要刚出锅的，外面脆里面糯，咬一口烫得跳脚。
咸浆里的油条要先泡十秒，再早太硬，再晚就烂了，这是我十年的研究成果。

搬走以后最想念的不是房子，是这家早点铺。
#上海早餐 #烟火气 #老味道 @桂花味的周末 你一定懂`,
    author: { key: 'salty-soymilk', name: '咸浆派掌门人' },
    kind: 'normal',
    topic: 'food',
    pictures: 3,
    cover: { text: '10块钱', palette: 'warm' },
    likes: 5526,
    collects: 1387,
    date: '04-02 上海',
    comments: [
      {
        name: '桂花味的周末',
        text: '懂！！我是甜浆派，但是粢饭糕可以握手',
        date: '04-02',
        place: '上海',
        likes: 61,
        replies: [
          {
            name: '咸浆派掌门人',
            text: '甜咸之争今天先放一放[握手R]',
            date: '04-02',
            place: '上海',
            byAuthor: true,
            likes: 54,
          },
        ],
      },
      { name: '北方人', text: '豆浆……咸的？我的世界观', date: '04-02', place: '山西', likes: 209 },
      { name: '离家第五年', text: '看哭了，我家楼下那家也搬走了', date: '04-05', place: '日本', likes: 38 },
    ],
  },
  {
    key: 'strawberry-balcony-cake',
    title: '0失败草莓蛋糕｜给妈妈的生日惊喜',
    body: `没有烤箱也能做，全程不用打发蛋白。
饼底用消化饼压碎+黄油，冰箱冻20分钟；
奶油奶酪+酸奶+糖+吉利丁，搅匀倒进去，冷藏一晚；
第二天铺满草莓，撒一点糖粉，完工🍓

妈妈说了一句“看着像买的”，这是我听过最高的评价。
她吃了两块，还给邻居李阿姨送了一块，李阿姨又送回来一袋自家种的草莓，于是我又做了一个……无限循环了属于是。
#草莓蛋糕 #免烤蛋糕 #妈妈的生日 #新手烘焙`,
    author: { key: 'oven-less', name: '没有烤箱的烘焙店', bio: '只做不用烤的甜品' },
    kind: 'video',
    topic: 'food',
    pictures: 1,
    cover: { text: '免烤草莓蛋糕', palette: 'pink' },
    likes: 8879,
    collects: 10533,
    date: '05-10 安徽',
    comments: [
      { name: '李阿姨的女儿', text: '我妈说下次要芒果的', date: '05-10', place: '安徽', likes: 1990 },
      {
        name: '不会打发',
        text: '吉利丁要泡多久呀',
        date: '05-11',
        place: '河南',
        likes: 11,
        replies: [
          {
            name: '没有烤箱的烘焙店',
            text: '冷水泡软就行，大概五分钟，千万别用热水',
            date: '05-11',
            place: '安徽',
            byAuthor: true,
            likes: 23,
          },
        ],
      },
      { name: '甜妹日记', text: '绝绝子，周末就做给我妈', date: '05-13', place: '浙江', likes: 6 },
    ],
  },
];
