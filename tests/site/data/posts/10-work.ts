import type { SamplePost } from '../types';

export const posts: SamplePost[] = [
  {
    key: 'punch-machine-love',
    title: '公司的打卡机坏了，全员迟到的一天',
    body: `早上八点五十八分，三十几个人堵在打卡机前面。
它说：“识别失败，请摘下口罩。”
我们没有一个人戴口罩。

财务姐姐对着它笑了三次，它都不认，她说可能是因为没化妆。
行政拿来一条毛巾擦了擦，它重启，开始自我介绍。
老板最后一个到，站在队尾，也没打上。

宣布：今天全员不算迟到。
掌声雷动。打卡机，我为你打call。
#打工人 #上班日常 #职场搞笑 #早八`,
    author: { key: 'seat-by-printer', name: '坐在打印机旁边', bio: '行政部编外修理工' },
    kind: 'normal',
    topic: 'work',
    pictures: 3,
    cover: { text: '识别失败', palette: 'ink' },
    likes: 61275,
    collects: 822,
    date: '03-31 江苏',
    comments: [
      {
        name: '财务姐姐',
        text: '我没化妆怎么了[生气R]',
        date: '03-31',
        place: '江苏',
        likes: 10733,
        replies: [
          {
            name: '坐在打印机旁边',
            text: '姐我错了，报销能不能快一点',
            date: '03-31',
            place: '江苏',
            byAuthor: true,
            likes: 7654,
          },
        ],
      },
      {
        name: '老板最后一个到',
        text: '老板：这机器修好了通知我[斜眼R]',
        date: '03-31',
        place: '广东',
        likes: 2245,
      },
      { name: '行政小妹', text: '毛巾擦一擦，祖传手艺', date: '04-01', place: '浙江', likes: 338 },
    ],
  },
  {
    key: 'resign-letter-lunch',
    title: '裸辞第30天，说点真话',
    body: `没有诗和远方，第一周在睡觉，第二周在收拾屋子，第三周开始心慌，第四周学会了不看银行卡余额。

好的：
✔ 头发少掉了
✔ 见到了工作日的太阳，原来这么大
✔ 跟爸妈吃了22顿晚饭

不好的：
✖ 社保要自己弄，流程很烦
✖ 三点醒来会想“我是不是太冲动”
✖ 朋友都在上班，没人陪

不劝人辞职，也不劝人忍着。存够六个月的钱再说，这是我唯一的建议。
#裸辞 #打工人 #gap日记 #真实记录`,
    author: { key: 'day-thirty', name: '三十天不上班', bio: '前运营｜正在想下一步' },
    kind: 'normal',
    topic: 'work',
    pictures: 4,
    cover: { text: '裸辞Day30', palette: 'blue' },
    likes: 24931,
    collects: 8075,
    date: '编辑于 10-19 广东',
    comments: [
      {
        name: '也想辞',
        text: '“工作日的太阳原来这么大”破防了家人们',
        date: '10-19',
        place: '上海',
        likes: 3618,
      },
      {
        name: 'HR小艾',
        text: '面试被问空窗期就照实说，真的没关系，我们也是人',
        date: '10-19',
        place: '北京',
        likes: 2207,
        replies: [
          {
            name: '三十天不上班',
            text: '谢谢HR姐姐，被安慰到',
            date: '10-19',
            place: '广东',
            byAuthor: true,
            likes: 415,
          },
        ],
      },
      { name: '余额三位数', text: '六个月……我先存六天的[失望R]', date: '10-20', place: '湖南', likes: 1842 },
      { name: '阿山', text: '蹲后续，希望你找到喜欢的事', date: '10-25', place: '云南', likes: 29 },
    ],
  },
  {
    key: 'meeting-translate',
    title: '职场黑话翻译大全（入职第一周整理）',
    body: `“对齐一下颗粒度”＝我们说的不是一件事
“拉个群”＝不想一个人扛
“这个需求不急”＝明天要
“辛苦了”＝还要改
“我们再想想”＝不行
“沉淀一下”＝写个文档
“抓手”＝没有抓手
“赋能”＝不知道，反正要有
“有空聊两句吗”＝🚨

欢迎补充，我快做成词典了。
#职场 #黑话 #打工人 #嘴替`,
    author: { key: 'word-of-office', name: '茶水间词典', bio: '入职三个月｜语言学爱好者' },
    kind: 'normal',
    topic: 'work',
    pictures: 2,
    cover: { text: '黑话词典', palette: 'warm' },
    likes: 80433,
    collects: 35518,
    date: '05-29 浙江',
    comments: [
      {
        name: '产品经理阿杰',
        text: '“这个很简单吧”＝我不知道有多难',
        date: '05-29',
        place: '广东',
        likes: 9286,
      },
      {
        name: '下午三点',
        text: '“有空聊两句吗”后面那个警报哈哈哈哈哈太对了',
        date: '05-29',
        place: '北京',
        likes: 4077,
      },
      {
        name: '新来的',
        text: '所以领导说“你先自己看看”是什么意思',
        date: '05-30',
        place: '四川',
        likes: 512,
        replies: [
          {
            name: '茶水间词典',
            text: '他也不会',
            date: '05-30',
            place: '浙江',
            byAuthor: true,
            likes: 12490,
          },
        ],
      },
      {
        name: '嘴替收集者',
        text: '全网最佳嘴替，已打印贴工位[点赞R]',
        date: '06-01',
        place: '天津',
        likes: 266,
      },
    ],
  },
  {
    key: 'lunch-box-desk',
    title: '带饭第100天，省了2300块',
    body: `起因：楼下的沙拉要38，吃完三点又饿。
现在：前一天晚上做，成本9块左右。

本周菜单：
周一 青椒肉丝+米饭
周二 咖喱鸡，微波炉热完整层楼都知道是我
周三 凉面（偷懒）
周四 卤牛肉+西兰花
周五 不带，跟同事下馆子，这叫仪式感

省下来的钱，给爸妈换了洗衣机。
#带饭 #上班族午餐 #省钱 #一人食`,
    author: { key: 'lunch-hundred', name: '便当第N天' },
    kind: 'normal',
    topic: 'work',
    pictures: 8,
    cover: { text: '省了2300', palette: 'green' },
    likes: 18392,
    collects: 16207,
    date: '11-09 天津',
    comments: [
      {
        name: '咖喱受害者',
        text: '我就是那层楼的，每周二都饿',
        date: '11-09',
        place: '天津',
        likes: 2715,
        replies: [
          {
            name: '便当第N天',
            text: '下周二给你留一勺',
            date: '11-09',
            place: '天津',
            byAuthor: true,
            likes: 1346,
          },
        ],
      },
      { name: '算账的', text: '认真对账：100天×23=2300，没毛病', date: '11-09', place: '上海', likes: 308 },
      { name: '夏夏', text: '求饭盒同款', date: '11-10', place: '江苏', likes: 17 },
    ],
  },
  {
    key: 'side-job-truth',
    title: '做了两年副业，劝退90%的人',
    body: `先说收入：第一年倒贴四百，第二年一共挣了七千二。
对，不是一个月，是一年。

很多“轻松月入过万”的课，就是智商税，卖课的人才月入过万。
我做的是手工书签，拍照、写文案、打包、售后全是自己，周末没有了，手上全是胶水。
但是有人写信来说，她用我的书签读完了三本书。
值不值，自己算。

想做的可以先问自己：不赚钱，你还愿意做吗？
#副业 #真实经历 #手工 #避雷`,
    author: { key: 'glue-fingers', name: '手上有胶水', bio: '做书签的上班族\n店在主页，随缘上新' },
    kind: 'normal',
    topic: 'work',
    pictures: 6,
    cover: { text: '副业真相', palette: 'ink' },
    likes: 13668,
    collects: 9871,
    date: '08-23 浙江',
    comments: [
      {
        name: '读完三本书',
        text: '写信的人是我！现在第五本了',
        date: '08-23',
        place: '重庆',
        likes: 5940,
        replies: [
          {
            name: '手上有胶水',
            text: '啊！！！送你一枚新的，地址私信我',
            date: '08-23',
            place: '浙江',
            byAuthor: true,
            likes: 2108,
          },
        ],
      },
      {
        name: '清醒一点',
        text: '卖课的人才月入过万，说得太直白了',
        date: '08-24',
        place: '山东',
        likes: 861,
      },
      { name: '云朵工坊', text: '同做手工，握手，胶水真的洗不掉', date: '08-26', place: '云南', likes: 53 },
    ],
  },
];
