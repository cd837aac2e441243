import type { SamplePost } from '../types';

export const posts: SamplePost[] = [
  {
    key: 'grandpa-phone',
    title: '爷爷学会发小红书了，第一条内容是我',
    body: `昨天他打电话来，神秘兮兮地说：“你搜一下‘南岗老陈’。”
我搜到了，一个粉丝，头像是一盆君子兰。
第一条笔记，标题：孙女
正文：回来了三天。走了。
配图是我吃剩的半碗饭，拍虚了。

我在地铁上哭成显眼包。
已经订了下周末的票，爷爷别再拍我的剩饭了，我回去吃新的。
#爷爷 #家人 #破防了 #回家`,
    author: { key: 'half-bowl', name: '半碗饭', bio: '爷爷的第一个粉丝' },
    kind: 'normal',
    topic: 'daily',
    pictures: 2,
    cover: { text: '爷爷发笔记了', palette: 'warm' },
    likes: 143772,
    collects: 7425,
    date: '10-12 黑龙江',
    comments: [
      {
        name: '第九百个粉丝',
        text: '刚去关注，爷爷已经九百个粉丝了，他知道吗',
        date: '10-12',
        place: '浙江',
        likes: 38455,
        replies: [
          {
            name: '半碗饭',
            text: '他以为手机坏了，一直响，放冰箱里了',
            date: '10-12',
            place: '黑龙江',
            byAuthor: true,
            likes: 52306,
          },
        ],
      },
      {
        name: '君子兰',
        text: '“回来了三天。走了。”七个字给我看哭了',
        date: '10-12',
        place: '山东',
        likes: 29918,
      },
      {
        name: '也想爷爷',
        text: '我爷爷不在了，替我多吃一碗',
        date: '10-13',
        place: '湖南',
        likes: 17043,
        replies: [
          {
            name: '半碗饭',
            text: '好，吃两碗[拥抱R]',
            date: '10-13',
            place: '黑龙江',
            byAuthor: true,
            likes: 9761,
          },
        ],
      },
    ],
  },
  {
    key: 'seat-buddy-wanted',
    title: '找饭搭子｜坐标杭州，只吃饭不聊工作',
    body: `条件：
· 周三晚上固定，六点半到八点
· AA，人均80以内
· 不劝酒，不自拍，不问收入
· 可以不说话，吃到好吃的点头就行

我：不挑食，i人，吃面很快，会帮你剥虾
已有成员：一位吃素的程序员，一位不吃葱的护士，一位什么都吃的体育老师

差一个，坐满一桌四人正好点拼盘。
#找搭子 #饭搭子 #杭州 #i人友好`,
    author: { key: 'wednesday-table', name: '周三那一桌' },
    kind: 'normal',
    topic: 'daily',
    pictures: 1,
    cover: { text: '饭搭子\n差一个', palette: 'green' },
    likes: 6077,
    collects: 544,
    date: '2天前 浙江',
    comments: [
      {
        name: '体育老师',
        text: '说得我像垃圾桶',
        date: '2天前',
        place: '浙江',
        likes: 1213,
        replies: [
          {
            name: '周三那一桌',
            text: '夸你呢，没有你拼盘吃不完',
            date: '2天前',
            place: '浙江',
            byAuthor: true,
            likes: 902,
          },
        ],
      },
      { name: '会点头', text: '我！我点头点得特别好', date: '2天前', place: '浙江', likes: 2150 },
      {
        name: '滨江打工人',
        text: '太远了，蹲一个滨江的[可怜R]',
        date: '昨天 13:26',
        place: '浙江',
        likes: 65,
      },
      { name: '路人', text: '“会帮你剥虾”这条就赢了', date: '6小时前', place: '江西', likes: 20 },
    ],
  },
  {
    key: 'subway-umbrella',
    title: '今天地铁上一个小朋友教会我的事',
    body: `下班高峰，挤成沙丁鱼，所有人都板着脸。
一个大概五岁的小朋友问妈妈：“为什么大家都不高兴？”
妈妈说：“因为累。”
他想了想，说：“那我给他们唱歌。”

然后他真的唱了，《小星星》，跑调，唱了三遍。
第二遍的时候有人笑了，第三遍的时候后面有个大叔在打拍子。

到站了，他挥手说“明天见”。
全车厢的人，跟一个五岁的小朋友说了明天见。
#地铁 #人间小事 #治愈 #今日份快乐`,
    author: { key: 'twinkle-subway', name: '二号线晚高峰' },
    kind: 'normal',
    topic: 'daily',
    pictures: 1,
    cover: { text: '明天见', palette: 'blue' },
    likes: 59361,
    collects: 4874,
    date: '05-18 上海',
    comments: [
      {
        name: '打拍子的大叔',
        text: '哈哈，是我，回家学给女儿听了',
        date: '05-18',
        place: '上海',
        likes: 20966,
      },
      {
        name: '沙丁鱼',
        text: '这就是打工人的松弛感吧，虽然只有三站地',
        date: '05-19',
        place: '上海',
        likes: 3082,
      },
      {
        name: '明天见',
        text: '明天见',
        date: '05-19',
        place: '北京',
        likes: 7599,
        replies: [
          {
            name: '二号线晚高峰',
            text: '明天见！[太阳R]',
            date: '05-19',
            place: '上海',
            byAuthor: true,
            likes: 4403,
          },
        ],
      },
    ],
  },
  {
    key: 'ugly-photo-album',
    title: '我妈的手机相册，P图天花板',
    body: `教会她P图以后，我们家的照片就变成这样了：
· 我爸的脖子不见了
· 我比我表姐高一个头（现实里矮一个头）
· 全家福的背景从火锅店变成了埃菲尔铁塔
· 狗的眼睛比我的大

她说：“这叫艺术。”
上周她给我发了一张，是我小时候的照片，一个字没改，一点没P。
她说：“这张不用修。”
好了，又哭了，怎么每次都这样收尾。
#P图 #我妈 #家庭日常 #笑着哭了`,
    author: { key: 'mom-photoshop', name: '埃菲尔铁塔火锅店', bio: '记录我妈的艺术生涯' },
    kind: 'normal',
    topic: 'daily',
    pictures: 9,
    cover: { text: '我妈P的', palette: 'pink' },
    likes: 76514,
    collects: 1213,
    date: '编辑于 09-07 重庆',
    comments: [
      { name: '没有脖子的爸', text: '习惯了，去年我还没有下巴', date: '09-07', place: '重庆', likes: 18847 },
      {
        name: '表姐',
        text: '我要求恢复我的身高',
        date: '09-07',
        place: '四川',
        likes: 11390,
        replies: [
          {
            name: '埃菲尔铁塔火锅店',
            text: '向艺术家本人申请',
            date: '09-07',
            place: '重庆',
            byAuthor: true,
            likes: 5226,
          },
        ],
      },
      { name: '修图师阿宽', text: '液化手法很大胆，有前途', date: '09-08', place: '广东', likes: 2759 },
      { name: '小绵羊', text: '笑着笑着就哭了[哭惹R]', date: '09-09', place: '湖北', likes: 138 },
    ],
  },
  {
    key: 'old-post-2022-lightning',
    title: '记录一下，今天搬进了自己的小房间',
    body: `6平米，朝北，有一扇窗。
楼下卖馒头，早上五点就有香味。
手机号码没变，门牌号是307。
等哪天我搬走了，就回来看看这一条。
#记录生活 #自己的房间 #第一天`,
    author: { key: 'room-307', name: '307号房间', bio: '从6平米开始' },
    kind: 'normal',
    topic: 'daily',
    pictures: 1,
    cover: { text: '307', palette: 'blue' },
    likes: 2309,
    collects: 188,
    date: '2022-05-24',
    comments: [
      {
        name: '307号房间',
        text: '四年后回来看，我搬到有阳台的房子啦，谢谢那时候的自己',
        date: '05-24',
        place: '广东',
        byAuthor: true,
        pinned: true,
        likes: 1673,
      },
      { name: '考古队', text: '考古到这里，恭喜你', date: '06-02', place: '江苏', likes: 214 },
      {
        name: '现在的307',
        text: '我现在住这里，馒头还在卖，涨了五毛',
        date: '08-08',
        place: '广东',
        likes: 4988,
        replies: [
          {
            name: '307号房间',
            text: '天哪！！窗户右边那个钩子是我钉的，还在吗',
            date: '08-08',
            place: '广东',
            byAuthor: true,
            likes: 2946,
          },
          {
            name: '现在的307',
            text: '在，挂着我的帽子',
            date: '08-09',
            place: '广东',
            likes: 6371,
            replyTo: '307号房间',
          },
        ],
      },
    ],
  },
];
