import type { SamplePost } from './types';

/** The keys of the posts that each show one odd corner of the site. */
export const corners = {
  /** No title at all: no `.title` in its card, no `#detail-title` in the note. */
  untitled: 'untitled-window-light',
  /** A video with neither title nor text. */
  silentVideo: 'silent-video-sea',
  /** Nobody has liked it: the count reads 赞. */
  unliked: 'fresh-first-post',
  /** A transparent link lies over its title. */
  coveredTitle: 'covered-title-desk',
  /** Traditional characters and one outside the BMP. */
  traditional: 'taipei-beef-bowl',
} as const;

export const posts: SamplePost[] = [
  {
    key: corners.untitled,
    body: '早上七点的光，什么都没做，就看着它从桌角爬到杯子上。\n今日份治愈✨\n\n#晨光 #慢生活 #随手拍',
    author: { key: 'anjing', name: '安静的下午', bio: '拍光，也拍影子' },
    kind: 'normal',
    topic: 'life',
    pictures: 3,
    cover: { palette: 'warm' },
    likes: 218,
    collects: 31,
    date: '11-12 云南',
    comments: [{ name: '光合作用', text: '氛围感拉满了，求参数', date: '11-12', place: '云南', likes: 4 }],
  },
  {
    key: corners.silentVideo,
    body: '',
    author: { key: 'haibian', name: '住在海边的阿泽' },
    kind: 'video',
    topic: 'travel',
    pictures: 1,
    cover: { palette: 'blue' },
    likes: 1204,
    collects: 96,
    date: '10-27 福建',
    comments: [{ name: '想看海', text: '就这样循环播放了十分钟', date: '10-27', place: '甘肃', likes: 9 }],
  },
  {
    key: corners.unliked,
    title: '第一次发笔记，有没有人看到呀',
    body: '新人报到，路过的姐妹可以互关吗[害羞R]\n以后会分享做饭和养花，请多指教～\n#新人报到 #互相关注 #记录生活',
    author: { key: 'doumiao', name: '豆苗刚发芽' },
    kind: 'normal',
    topic: 'life',
    pictures: 1,
    cover: { text: '新人报到\n请多指教', palette: 'green' },
    likes: 0,
    collects: 0,
    date: '12分钟前 河南',
    comments: [],
  },
  {
    key: corners.coveredTitle,
    title: '出租屋桌搭改造，两百块搞定氛围感',
    body: '预算有限也要好好布置自己的小窝。\n1️⃣ 洞洞板 39\n2️⃣ 暖光台灯 58，学生党闭眼入\n3️⃣ 桌布 25，遮丑神器\n剩下的都是二手群里捡漏来的，性价比拉满。\n\n#桌搭 #出租屋改造 #低成本布置',
    author: { key: 'zhuomian', name: '桌面整理术' },
    kind: 'normal',
    topic: 'home',
    pictures: 4,
    cover: { text: '200块\n桌搭改造', palette: 'ink' },
    likes: 5821,
    collects: 7310,
    date: '11-03 湖南',
    comments: [
      { name: '等风来也等你', text: '台灯求链接，找了好久同款', date: '11-03', place: '湖南', likes: 11 },
      { name: '收纳困难户', text: '看完立刻想搬家[捂脸R]', date: '11-04', place: '吉林', likes: 2 },
    ],
  },
  {
    key: corners.traditional,
    title: '在台北吃到超好吃的𠮷野家，居然跟日本不一樣',
    body: '今天跟朋友去逛街，走到腳痠就隨便找了一家坐下來。\n結果牛丼的洋蔥煮得超軟，湯汁拌飯真的會上癮，CP值很高！\n店員還問我要不要加溫泉蛋，當然要加啊😋\n\n大家平常都點什麼套餐呢？留言告訴我～\n\n#台北美食 #牛丼 #一個人吃飯',
    author: { key: 'xiaoyu-tw', name: '小魚愛吃飯', bio: '台北｜吃貨一枚' },
    kind: 'normal',
    topic: 'food',
    pictures: 2,
    cover: { palette: 'warm' },
    likes: 97,
    collects: 12,
    date: '11-08 中国台湾',
    comments: [
      {
        name: '珍奶半糖',
        text: '我都點大碗加起司，熱量先不要看',
        date: '11-08',
        place: '中国台湾',
        likes: 6,
      },
    ],
  },
];
