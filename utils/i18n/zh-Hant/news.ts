import type { Texts } from '../types';

export const news: Texts<'news'> = {
  title: '新內容',
  version: '版本 {{version}}',
  items: {
    review: '複習方式由你選：先看句子、詞語、意思或先聽讀音；每天學多少新詞也由你定。',
    phrasebook: '可以編輯詞語、合併重複的詞、自己新增，也可以從常看話題的詞包開始。',
    anki: '詞語可以送到 Anki，也可以從你已有的詞表匯入。',
    library: '貼文可以加標籤、寫備註、篩選，閱讀時可以夾注拼音和意思。',
    pictures: '貼文的圖片可以一起儲存，所有內容都能放進一個備份檔案。',
    settings: '更多設定，每一項都說明它做什麼；淺色深色隨你選。',
    languages: '新增繁體中文和 Español。',
    point: '指一指任何中文詞，就能看到讀音、意思和大家怎麼用。',
    marks: '標記小紅書用語、你自己的詞，以及高於你程度的詞。',
    keep: '把詞和所在的句子一起儲存，在彈出視窗裡複習。',
    posts: '儲存貼文，沒有網路也能再讀。',
  },
};
