import type { SamplePost } from '../types';

export const posts: SamplePost[] = [
  {
    key: 'taipei-old-house-cafe',
    title: '台北巷子裡的老屋咖啡，週末躲雨的好地方',
    body: `下雨天不想待在家，就走進了這間老屋。
磨石子地板、木頭窗框、牆上的老時鐘，每個角落都好有味道。
店員很親切，還幫我把濕掉的外套掛起來。
推薦黑糖拿鐵，不會太甜。焦糖布丁要早點來，下午兩點就賣完了。
低消一杯飲料，不限時，有插座。
#台北咖啡廳 #老屋咖啡 #下雨天`,
    author: { key: 'rainy-alley', name: '巷口的雨', bio: '台北｜散步、老房子、熱拿鐵' },
    kind: 'normal',
    topic: 'cafes',
    pictures: 7,
    cover: { text: '老屋 × 雨天', palette: 'ink' },
    likes: 1526,
    collects: 917,
    date: '05-24 中国台湾',
    comments: [
      {
        name: '拿鐵不加糖',
        text: '請問假日需要訂位嗎？',
        date: '05-24',
        place: '中国台湾',
        likes: 4,
        replies: [
          {
            name: '巷口的雨',
            text: '假日建議先打電話，平日直接去就可以',
            date: '05-25',
            place: '中国台湾',
            byAuthor: true,
            likes: 6,
          },
        ],
      },
      { name: '西瓜冰', text: '布丁看起来好好吃，大陆人馋了', date: '05-25', place: '广西', likes: 13 },
      { name: '旧书店老板', text: '磨石子地板现在很难见到了，收藏', date: '05-27', place: '福建', likes: 7 },
    ],
  },
  {
    key: 'cafe-photo-empty',
    title: '一分钟看完这家店的早晨',
    body: '',
    author: { key: 'morning-shift', name: '早班咖啡师阿岩', bio: '每天六点开门的人' },
    kind: 'video',
    topic: 'cafes',
    pictures: 1,
    cover: { text: '6:00 AM', palette: 'blue' },
    likes: 665,
    collects: 108,
    date: '3天前 广东',
    comments: [
      { name: '夜猫子小陆', text: '六点……我刚睡', date: '3天前', place: '广东', likes: 56 },
      { name: '南南', text: '拉花那一下好解压，循环了十遍', date: '2天前', place: '湖南', likes: 20 },
      { name: '有点困', text: '蹲', date: '昨天 09:12', place: '北京' },
    ],
  },
];
