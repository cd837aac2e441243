import type { Texts } from '../types';

export const welcome: Texts<'welcome'> = {
  title: '歡迎',
  heading: '一詞一詞，讀懂小紅書',
  lead: '在小紅書上，把滑鼠移到任何中文詞上，就能看到讀音、意思，以及大家平常怎麼用。喜歡的詞可以留下來。',
  language: '語言',
  auto: '跟隨瀏覽器',
  meanings: '詞語的釋義是英文。',
  skip: '略過',

  steps: '在這裡試一試',
  stepDone: '：已完成',
  point: '指一個詞',
  pointText: '試試右邊貼文裡的「{{word}}」。點一下就能看到完整的詞卡：它說的可不是種田。',
  save: '儲存它',
  saveText: '按加號就行，所在的句子會一起留下。',
  meet: '這就是你的詞本',
  meetText: '點工具列上的圖示，兩分鐘複習一遍。',
  openPhrasebook: '開啟詞本',
  post: '可以試一試的貼文',

  amount: '你能讀多少中文？',
  amountText: '決定你看到多少幫助，之後隨時可以在設定裡改。',
  amounts: {
    none: '還不會',
    some: '會一些',
    lot: '會很多',
    fluent: '很流利，為網路用語而來',
  },
  amountsText: {
    none: '先看意思，有拼音和聲調顏色',
    some: '先看讀音，約 HSK 2.0 · 2',
    lot: '不用顏色，約 HSK 2.0 · 5',
    fluent: '只看漢字，不標讀音',
  },
  scriptText: '詞卡和列表裡的字形。貼文保持原樣。',
  topics: '你常看什麼',
  topicsText: '願意的話，可以從一個小詞包開始，隨時可以移除。',

  kept: '什麼儲存在哪裡',
  keptHere: '詞語、貼文、備註和圖片都留在這個瀏覽器裡。',
  keptSettings: '只有瀏覽器開啟了擴充功能同步，設定才會跟著你走。',
  keptNothing: '不會傳送到任何地方。',
  notAffiliated: '與小紅書沒有任何關聯。',
};
