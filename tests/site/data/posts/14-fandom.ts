import type { SamplePost } from '../types';

export const posts: SamplePost[] = [
  {
    key: 'concert-first-row',
    title: '抢票失败八次，最后在场外听完了整场演唱会',
    body: `票没抢到，人还是来了。
体育馆外面的草坪上坐了几百个人，有人带了垫子，有人带了应援棒，有人带了孩子。
前奏一响，里面外面一起尖叫，保安大哥说：“你们外面的比里面的还齐。”

安可的时候下雨了，没有人走，不认识的姐妹把伞举到我头上。
虽然一眼也没看到，但是这是我听过最好听的一次。

下次一定抢到票！C位！
#演唱会 #场外 #追星女孩 #氛围感`,
    author: { key: 'outside-stadium', name: '场外观众席', bio: '手速为零的追星女孩' },
    kind: 'normal',
    topic: 'fandom',
    pictures: 7,
    cover: { text: '场外', palette: 'ink' },
    likes: 37688,
    collects: 1542,
    date: '09-27 湖南',
    comments: [
      {
        name: '举伞的姐妹',
        text: '伞是我的！！那天你哭得好大声',
        date: '09-27',
        place: '湖南',
        likes: 9442,
        replies: [
          {
            name: '场外观众席',
            text: '啊啊啊找到你了，奶茶地址发我',
            date: '09-27',
            place: '湖南',
            byAuthor: true,
            likes: 6107,
          },
        ],
      },
      {
        name: '手速训练营',
        text: '八次算什么，我十三次，主打一个陪跑',
        date: '09-28',
        place: '湖北',
        likes: 2098,
      },
      { name: '保安大哥', text: '我确实说过[得意R]', date: '09-29', place: '湖南', likes: 16325 },
      { name: '嗑糖专用号', text: '光看文字都听见尖叫声了', date: '10-01', place: '江西', likes: 44 },
    ],
  },
  {
    key: 'fictional-cp-novel',
    title: '我磕的纸片人CP，作者今天发糖了！！！',
    body: `追了三年的连载，三年啊家人们，他们终于牵手了。
第412话，第7页，左下角，只露出两根手指，我放大了二十倍。

评论区炸了，有人哭有人笑，有人已经写好了婚礼司仪稿。
纸片人最好的一点：永远不会塌房。
（作者你最好是。）

有没有同好，建了个小群，暗号：第七页左下角。
#漫画 #磕CP #纸片人 #上头`,
    author: { key: 'page-seven', name: '第七页左下角', bio: '纸片人后援会会长' },
    kind: 'normal',
    topic: 'fandom',
    pictures: 3,
    cover: { text: '发糖了！', palette: 'pink' },
    likes: 11746,
    collects: 687,
    date: '11-08 江苏',
    comments: [
      { name: '司仪', text: '婚礼司仪稿是我写的，已经改到第三版', date: '11-08', place: '重庆', likes: 2592 },
      {
        name: '放大镜',
        text: '两根手指也是牵手！是我说的！',
        date: '11-08',
        place: '上海',
        likes: 1177,
        replies: [
          {
            name: '第七页左下角',
            text: '民政局我搬来了[庆祝R]',
            date: '11-08',
            place: '江苏',
            byAuthor: true,
            likes: 1861,
          },
        ],
      },
      { name: '刚入坑', text: '暗号：第七页左下角，求拉', date: '11-09', place: '浙江', likes: 8 },
      {
        name: '吃瓜路人',
        text: '路过吃瓜[吃瓜R]，默默打开了第一话',
        date: '11-10',
        place: '广西',
        likes: 329,
      },
    ],
  },
  {
    key: 'drama-villain-real',
    title: '短剧上头警告！我昨晚看到凌晨三点',
    body: `本来只想看一集，一集才两分钟，看完就睡。
然后：
第8集，他出现了
第19集，她发现了真相
第33集，婆婆居然是校长？？
第57集，失忆了（果然）
第80集，大结局，我看完只想说……就这？

剧情没有逻辑，配乐全是同一首，但是就是停不下来，谁发明的这个东西。
今天上班的我：头重脚轻，脑子里还在循环“你竟敢”。
#短剧 #上头 #熬夜 #追剧日常`,
    author: { key: 'eighty-episodes', name: '八十集受害者' },
    kind: 'normal',
    topic: 'fandom',
    pictures: 2,
    cover: { text: '凌晨3点', palette: 'ink' },
    likes: 28143,
    collects: 409,
    date: '10-28 河南',
    comments: [
      { name: '你竟敢', text: '你竟敢！剧透到第80集！', date: '10-28', place: '河北', likes: 4715 },
      {
        name: '早睡计划',
        text: '昨晚熬夜，今天晚上头疼，以后谁叫我看短剧我跟谁急',
        date: '10-28',
        place: '北京',
        likes: 1926,
        replies: [
          {
            name: '八十集受害者',
            text: '那我不告诉你第二季下周上',
            date: '10-28',
            place: '河南',
            byAuthor: true,
            likes: 3350,
          },
          {
            name: '早睡计划',
            text: '……几点更新',
            date: '10-28',
            place: '北京',
            likes: 5874,
            replyTo: '八十集受害者',
          },
        ],
      },
      {
        name: '编剧助理',
        text: '失忆是标配，没有失忆的我们叫纪录片',
        date: '10-29',
        place: '浙江',
        likes: 7061,
      },
    ],
  },
  {
    key: 'melon-group-chat',
    title: '吃瓜吃到自己家，瓜田里的猹竟是我',
    body: `公司群里传了一早上的瓜：“三楼有两个人天天一起下楼，肯定在谈恋爱。”
我吃得津津有味，还问了一句“谁啊谁啊”。
同事沉默了三秒，发来一张背影照片。
是我和楼下便利店的店员。

我们没有在谈恋爱，我只是每天十点准时去买关东煮，他只是每天十点准时下来搬货。
……但是今天他多给了我一颗鱼丸，这算什么？

在线等，挺急的。
#吃瓜 #办公室日常 #关东煮 #后续`,
    author: { key: 'fish-ball', name: '多一颗鱼丸', bio: '关东煮十级学者' },
    kind: 'normal',
    topic: 'fandom',
    pictures: 1,
    cover: { text: '瓜竟是我', palette: 'green' },
    likes: 83977,
    collects: 2263,
    date: '编辑于 11-19 福建',
    comments: [
      {
        name: '便利店的哥哥',
        text: '我是他朋友，他今天捞鱼丸的时候手都在抖',
        date: '11-19',
        place: '福建',
        likes: 36204,
        pinned: true,
        replies: [
          {
            name: '多一颗鱼丸',
            text: '！！！！！[爆炸R]',
            date: '11-19',
            place: '福建',
            byAuthor: true,
            likes: 21873,
          },
          {
            name: '全村的希望',
            text: '我宣布这是今年最好磕的一对',
            date: '11-19',
            place: '四川',
            likes: 15096,
            replyTo: '多一颗鱼丸',
          },
        ],
      },
      { name: '蹲后续的人', text: '蹲后续[蹲后续H]', date: '11-19', place: '广东', likes: 12740 },
      { name: '猹', text: '猹：终于轮到我当主角', date: '11-20', place: '安徽', likes: 2487 },
      {
        name: '鱼丸自由',
        text: '更新了吗更新了吗，我一小时来看一次',
        date: '昨天 22:10',
        place: '云南',
        likes: 611,
      },
    ],
  },
];
