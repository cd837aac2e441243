import type { SamplePost } from '../types';

export const posts: SamplePost[] = [
  {
    key: 'office-neck',
    title: '久坐人必练！3个动作拯救圆肩驼背',
    body: `工位上就能做，不用换衣服，同事以为你在伸懒腰。

1️⃣ 靠墙天使 12次×3
后脑勺、肩胛、屁股贴墙，手臂慢慢往上滑，滑到发抖就对了
2️⃣ 毛巾拉背 15次×3
3️⃣ 门框开胸 每边30秒

跟练21天，我妈说我长高了，量了一下，没有，就是背直了。
⚠️ 觉得哪里疼就停下，别硬来，我不是教练，只是一个坐了六年的人。
#圆肩驼背 #办公室健身 #体态 #跟练打卡`,
    author: { key: 'six-years-chair', name: '坐了六年终于站起来了', bio: '程序员｜体态自救中' },
    kind: 'normal',
    topic: 'fitness',
    pictures: 5,
    cover: { text: '3个动作', palette: 'green' },
    likes: 45087,
    collects: 72613,
    date: '10-13 广东',
    comments: [
      {
        name: '工位瑜伽',
        text: '做靠墙天使的时候老板走过来问我墙怎么了',
        date: '10-13',
        place: '北京',
        likes: 6402,
        replies: [
          {
            name: '坐了六年终于站起来了',
            text: '你就说在扶墙[doge]',
            date: '10-13',
            place: '广东',
            byAuthor: true,
            likes: 3115,
          },
        ],
      },
      { name: '第21天', text: '打卡第21天，衬衫扣子能扣上了', date: '11-03', place: '湖北', likes: 158 },
      { name: '阿树', text: '打卡Day1[打卡R]', date: '11-05', place: '江苏' },
      { name: '又是周一', text: 'mark', date: '11-16', place: '天津' },
    ],
  },
  {
    key: 'gym-first-time',
    title: 'i人第一次去健身房，在更衣室坐了二十分钟',
    body: `心理活动：
大家都好壮 → 我是不是走错了 → 器械上写的是英文 → 那个人是不是在看我 → 没有，他在看镜子里的自己。

最后鼓起勇气上了跑步机，按错按钮，以8公里的时速开始，我像一只被拖行的风筝。
旁边的姐姐伸手帮我按了停，说：“我第一次是从跑步机上飞出去的。”
谢谢姐姐，你救了一个社恐。

给同样的i人：工作日上午十点人最少；戴耳机；先从椭圆机开始，它不会甩你。
#健身小白 #i人日常 #健身房 #社恐`,
    author: { key: 'treadmill-kite', name: '跑步机上的风筝', bio: 'INFP｜健身第1个月' },
    kind: 'normal',
    topic: 'fitness',
    pictures: 2,
    cover: { text: '更衣室\n20分钟', palette: 'blue' },
    likes: 33529,
    collects: 4118,
    date: '05-06 浙江',
    comments: [
      {
        name: '从跑步机飞出去的姐姐',
        text: '是不是在城西那家，好像是我哈哈哈',
        date: '05-06',
        place: '浙江',
        likes: 8127,
        replies: [
          {
            name: '跑步机上的风筝',
            text: '！！！姐姐！下次请你喝奶茶',
            date: '05-06',
            place: '浙江',
            byAuthor: true,
            likes: 5033,
          },
          {
            name: '吃瓜第一线',
            text: '互联网重逢现场，我先磕了[吃瓜R]',
            date: '05-06',
            place: '四川',
            likes: 2204,
            replyTo: '跑步机上的风筝',
          },
        ],
      },
      {
        name: '教练老严',
        text: '放心，没人看你，大家都在数自己第几组',
        date: '05-07',
        place: '山东',
        likes: 980,
      },
      {
        name: '风筝线',
        text: '被拖行的风筝，笑出腹肌，今天不用练了',
        date: '05-07',
        place: '江西',
        likes: 644,
      },
    ],
  },
  {
    key: 'lake-run-diary',
    title: '从跑300米就喘到跑完10公里，我用了半年',
    body: `一月：300米，走回家
二月：绕操场两圈，喘得像破风箱
三月：3公里，配速8分半
四月：下雨，摆烂，胖了两斤
五月：重新开始，5公里
六月：10公里，1小时09分，冲线的时候旁边大爷用对讲机给我喊加油

没有瘦很多，但是爬五楼不喘了，睡得也香。
慢一点没关系，别停下来太久就行。
#跑步 #新手跑步 #自律 #10公里`,
    author: { key: 'slow-runner', name: '配速八分半' },
    kind: 'normal',
    topic: 'fitness',
    pictures: 6,
    cover: { text: '0→10km', palette: 'green' },
    likes: 7396,
    collects: 2588,
    date: '06-30 湖南',
    comments: [
      {
        name: '对讲机大爷的女儿',
        text: '我爸天天在湖边给人加油，谁来都喊',
        date: '06-30',
        place: '湖南',
        likes: 1277,
      },
      { name: '四月的我', text: '四月那行太真实了', date: '07-01', place: '安徽', likes: 93 },
      {
        name: '求跑步搭子',
        text: '坐标长沙，七分配速，晚上八点，有人吗',
        date: '07-02',
        place: '湖南',
        likes: 36,
        replies: [
          {
            name: '配速八分半',
            text: '你等等我就行[加油R]',
            date: '07-02',
            place: '湖南',
            byAuthor: true,
            likes: 58,
          },
        ],
      },
    ],
  },
  {
    key: 'kid-dance-plaza',
    title: '跟我妈跳了一周广场舞，我破防了',
    body: `我以为是去陪她，结果是她在等我。
第三排阿姨：“小张家的女儿，顺拐了。”
第一排C位是72岁的王奶奶，一首歌下来不带喘的，我在最后一排扶着树。

一周下来：步数每天一万二，认识了九位阿姨，被介绍了三个对象（婉拒）。
这才是真正的有氧，健身房年卡可以退了吗？
#广场舞 #和妈妈一起 #显眼包 #运动打卡`,
    author: { key: 'last-row', name: '广场舞最后一排', bio: '顺拐选手' },
    kind: 'video',
    topic: 'fitness',
    pictures: 1,
    cover: { text: '最后一排是我', palette: 'pink' },
    likes: 88214,
    collects: 3067,
    date: '09-11 河北',
    comments: [
      { name: '扶着树', text: '扶着树哈哈哈哈哈哈，年轻人不行啊', date: '09-11', place: '河北', likes: 4410 },
      {
        name: '王奶奶的外孙',
        text: '我姥姥看到了，说让你站第二排',
        date: '09-12',
        place: '河北',
        likes: 11920,
        replies: [
          {
            name: '广场舞最后一排',
            text: '不敢不敢，我再练两年[抱拳R]',
            date: '09-12',
            place: '河北',
            byAuthor: true,
            likes: 5608,
          },
        ],
      },
      { name: '阿姨们', text: '第三个对象条件怎么样，蹲', date: '09-12', place: '辽宁', likes: 2333 },
      { name: '嘴替本人', text: '“结果是她在等我”瞬间破防[哭惹R]', date: '09-13', place: '陕西', likes: 706 },
    ],
  },
];
